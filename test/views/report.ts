import type { Value } from '../../src/model/value.ts';
import type { ReportRow } from '../../src/queries/rows.ts';
import type { Message, MessageParams } from '../../src/text/message.ts';
import { translate } from '../../src/text/translate.ts';

/** Chinese text, as a view in Chinese has it. */
export const zh = (message: Message, params?: MessageParams): string => translate(message, 'zh', params);
export const en = (message: Message, params?: MessageParams): string => translate(message, 'en', params);

/** A report of 2020 with every denominator unless said otherwise. */
export function report(county: string, given: Partial<ReportRow> = {}): ReportRow {
  return {
    reportId: county,
    department: `${county}医疗保障局`,
    departmentKind: 'bureau',
    county,
    countyCode: '610326',
    city: '',
    province: '',
    fiscalYear: 2020,
    scope: 'consolidated',
    unitCount: 1,
    firstYear: false,
    title: '',
    sourceName: '',
    sourceFormat: 'text',
    sourceSha256: '',
    sourceUrl: '',
    sourcePages: null,
    states: { expenditure: 'disclosed', three_public: 'disclosed' },
    insured: 1000,
    insuredResidents: 900,
    insuredEmployees: 100,
    staffActual: 10,
    staffQuota: 12,
    held: 'site',
    ...given,
  };
}

export const figure = (amount: string): Value => ({
  state: 'figure',
  amount,
  origin: 'printed',
  certainty: 'certain',
  ref: null,
});
export const BLANK: Value = { state: 'missing', reason: 'not_disclosed' };
export const EMPTY: Value = { state: 'missing', reason: 'declared_empty' };

/** The amount of a value, or in brackets why there is none. */
export const shown = (value: Value): string =>
  value.state === 'figure' ? value.amount : `[${value.reason}]`;
