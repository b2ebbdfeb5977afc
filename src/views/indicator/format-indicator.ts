import type { IndicatorRow } from '../../queries/rows.ts';
import { formatAmountWan, formatCount } from '../../text/format.ts';
import { INDICATOR_UNITS } from '../../text/messages/indicator-figure.ts';
import type { Message } from '../../text/message.ts';
import type { TextLanguage } from '../../text/translate.ts';

/** An indicator's number: 万元 with two decimals, a count without; one that is printed with decimals keeps two. */
export function formatIndicator(row: Pick<IndicatorRow, 'value' | 'unit'>, language: TextLanguage): string {
  const isWhole = /^-?\d+(\.0*)?$/.test(row.value);
  return row.unit === '万元' || !isWhole
    ? formatAmountWan(row.value, language)
    : formatCount(row.value, language);
}

/** An indicator's unit, as the data writes it where we have no word for it. */
export function indicatorUnit(unit: string): Message {
  return INDICATOR_UNITS[unit] ?? { zh: unit, en: unit };
}
