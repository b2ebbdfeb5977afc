import { multiplyDecimal, subtractDecimal, sumDecimal } from '../../model/money.ts';
import type { DecimalText } from '../../model/records.ts';
import { codeTerms } from '../../model/value.ts';
import type { FactRef, IndicatorRef, Value } from '../../model/value.ts';
import type { IndicatorSourceRow, ProvenanceRow } from '../../queries/rows.ts';
import { readValue } from '../figure/reading.ts';

export type Sign = '' | '+' | '−' | '÷';

/** A figure a formula takes, with the row that says it; undefined where the data has none (a link of other data). */
export type Term = { sign: Sign } & (
  | { kind: 'fact'; ref: FactRef; row: ProvenanceRow | undefined }
  | { kind: 'indicator'; ref: IndicatorRef; row: IndicatorSourceRow | undefined }
);

/** A figure of ours as it was computed: terms in order, those it is divided by apart. */
export type Formula = {
  terms: Term[];
  divisors: Term[];
  /** What the terms come to, in 万元; null where one has no row. */
  amount: DecimalText | null;
  /** What the divisors come to, in 万元 or persons; null where there are none or one has no row. */
  divisor: DecimalText | null;
  /** What is shown: the amount, or its reading; null where it cannot be computed again. */
  result: DecimalText | null;
};

/** The indicators a reading per person divides by. */
export const DIVISORS = {
  per_insured: ['insured_residents', 'insured_employees'],
  per_staff: ['staff_actual'],
} as const;

/** The figure of the whole that a share is of. */
export function wholeOf(ref: FactRef): FactRef | null {
  if (ref.reading?.by !== 'share') return null;
  return { reportId: ref.reportId, fiscalYear: ref.fiscalYear, ...ref.reading.of };
}

/** Whether a figure is computed by us from others, as its place says. */
export function isComputed(ref: FactRef): boolean {
  return ref.reading !== undefined || codeTerms(ref.code).kind !== 'one';
}

/**
 * How a figure of ours comes about: a sum, what parts leave of a whole, and its reading. `rows` say the figures of the
 * amount, `whole` that of a share, `persons` the indicators of an amount per person.
 */
export function formulaOf(
  ref: FactRef,
  said: {
    rows: readonly ProvenanceRow[];
    whole?: readonly ProvenanceRow[];
    persons?: readonly IndicatorSourceRow[];
  },
): Formula {
  const { rows, whole = [], persons = [] } = said;
  const terms = amountTerms(ref, rows);
  const divisors = divisorTerms(ref, whole, persons);
  const amount = total(terms);
  const divisor = divisors.length === 0 ? null : total(divisors);
  return { terms, divisors, amount, divisor, result: read(ref, amount, divisor) };
}

function amountTerms(ref: FactRef, rows: readonly ProvenanceRow[]): Term[] {
  const { reading: _reading, ...plain } = ref;
  const term = (sign: Sign, code: string, of: 'label' | 'code' = 'label'): Term => {
    // The most trusted comes first, as the views take it.
    const row = rows.find((said) => said.ref.code === code && said.ref.fiscalYear === ref.fiscalYear);
    const place = row
      ? { ...row.ref, ...(code !== '' || ref.occurrence === undefined ? {} : { occurrence: ref.occurrence }) }
      : { ...plain, code, label: of === 'label' ? ref.label : '' };
    return { sign, kind: 'fact', ref: place, row };
  };
  const codes = codeTerms(ref.code);
  if (codes.kind === 'one') return [term('', ref.code)];
  if (codes.kind === 'sum')
    return codes.parts.map((code, index) => term(index === 0 ? '' : '+', code, 'code'));
  return [term('', codes.whole), ...codes.parts.map((code) => term('−', code, 'code'))];
}

function divisorTerms(
  ref: FactRef,
  whole: readonly ProvenanceRow[],
  persons: readonly IndicatorSourceRow[],
): Term[] {
  const { reading, reportId, fiscalYear } = ref;
  const of = wholeOf(ref);
  if (of) return [{ sign: '÷', kind: 'fact', ref: of, row: whole[0] }];
  if (reading === undefined || reading.by === 'share') return [];
  return DIVISORS[reading.by].map((indicator, index) => ({
    sign: index === 0 ? '÷' : '+',
    kind: 'indicator',
    ref: { reportId, fiscalYear, indicator },
    row: persons.find((row) => row.indicator === indicator),
  }));
}

/** A term's figure; counts in persons, whatever unit they were printed in. */
export function amountOfTerm(term: Term): DecimalText | null {
  if (term.row === undefined) return null;
  if (term.kind === 'fact') return term.row.amount;
  const { unit, value } = term.row;
  return /^万(人|$)/.test(unit) ? multiplyDecimal(value, '10000') : value;
}

function total(terms: readonly Term[]): DecimalText | null {
  return terms.reduce<DecimalText | null>((sum, term) => {
    const amount = amountOfTerm(term);
    if (sum === null || amount === null) return null;
    return term.sign === '−' ? subtractDecimal(sum, amount) : sumDecimal([sum, amount]);
  }, '0');
}

function read(ref: FactRef, amount: DecimalText | null, divisor: DecimalText | null): DecimalText | null {
  if (ref.reading === undefined || amount === null) return amount;
  if (divisor === null) return null;
  const figure = (decimal: DecimalText): Value => ({
    state: 'figure',
    amount: decimal,
    origin: 'printed',
    certainty: 'certain',
    ref: null,
  });
  const persons = Number(divisor);
  const { value } = readValue({
    value: figure(amount),
    whole: figure(divisor),
    report: { insured: persons, staffActual: persons },
    reading: ref.reading.by,
  });
  return value.state === 'figure' ? value.amount : null;
}
