import type { Term } from '../model/check.ts';
import { compareDecimal, multiplyDecimal, subtractDecimal, sumDecimal } from '../model/money.ts';
import type { DecimalText } from '../model/records.ts';
import type { Run, Subject, Words } from './rule.ts';

/** Half of the last printed digit of a statement: amounts are rounded to 0.01 万元 one by one. */
export const HALF_DIGIT = '0.005';

/** How a sum is worded where it fails: what is added up, and what it is held against. */
export type SumWords = (found: {
  expected: DecimalText;
  actual: DecimalText;
  difference: DecimalText;
}) => Words;

function absolute(amount: DecimalText): DecimalText {
  return amount.startsWith('-') ? amount.slice(1) : amount;
}

/** The exact parts − less of these terms. */
export function addUp(terms: readonly Term[]): DecimalText {
  const added = terms.flatMap((term) => (term.role === 'part' && term.amount !== null ? [term.amount] : []));
  const taken = terms.flatMap((term) => (term.role === 'less' && term.amount !== null ? [term.amount] : []));
  return subtractDecimal(sumDecimal(added), sumDecimal(taken));
}

/**
 * What a sum of these terms may miss by: n × 0.005 for n figures added, and 0.01 for two figures that should be the same
 * (each was rounded once).
 */
export function sumTolerance(terms: readonly Term[]): DecimalText {
  const added = terms.filter((term) => term.role === 'part' || term.role === 'less').length;
  return multiplyDecimal(HALF_DIGIT, String(Math.max(2, added)));
}

/** Whether `difference` is none, within rounding, or past it. */
export function judge(difference: DecimalText, tolerance: DecimalText): 'holds' | 'rounding' | 'fails' {
  const size = absolute(difference);
  if (compareDecimal(size, '0') === 0) return 'holds';
  return compareDecimal(size, tolerance) <= 0 ? 'rounding' : 'fails';
}

/** The arithmetic as a reader writes it. Zeros say nothing in a long sum and are left out. */
export function writeSum(terms: readonly Term[], expected: DecimalText): string {
  const shown = terms.filter((term) => term.role === 'part' || term.role === 'less');
  const telling = shown.filter((term) => term.amount !== null && compareDecimal(term.amount, '0') !== 0);
  const written = telling.map(
    (term, index) =>
      `${term.role === 'less' ? (index === 0 ? '−' : ' − ') : index === 0 ? '' : ' + '}${plainAmount(term.amount ?? '')}`,
  );
  return `${written.join('') || '0'} = ${plainAmount(expected)}`;
}

/** An amount with at least two decimals, as statements print them. */
export function plainAmount(amount: DecimalText): string {
  const [whole = '', decimals = ''] = amount.split('.');
  return `${whole}.${decimals.padEnd(2, '0')}`;
}

/**
 * Something that could not be run, and for want of what. Ids of what is missing: a statement (`expenditure`), or a place in it
 * (`expenditure.basic` a column, `expenditure.2101501.basic` a cell, `income_expenditure.sources` rows of an overview).
 */
export function missingRun(subject: Subject, missing: readonly string[], terms: readonly Term[] = []): Run {
  return {
    ...subject,
    outcome: 'could_not_run',
    severity: 'error',
    terms,
    expected: null,
    actual: null,
    difference: null,
    tolerance: null,
    arithmetic: '',
    missing,
    words: { zh: '', en: '' },
    isSum: false,
  };
}

/** How a sum is judged: `atMost` where the parts may be less than the whole (money of the treasury in all money). */
export type SumOptions = {
  words: SumWords;
  severity?: Run['severity'] | ((difference: DecimalText) => Run['severity']);
  tolerance?: DecimalText;
  atMost?: boolean;
  /** Ids of what is missing where there is no whole or no part. */
  missing?: readonly string[];
  /** Whether nothing at all on the side of the parts means nought: rows that a statement leaves out. */
  noneIsZero?: boolean;
};

/**
 * The run of a sum: parts − less against the one `whole`. Where there is no whole or no part, it could not be run.
 * `tolerance` is {@link sumTolerance} unless given.
 */
export function sumRun(subject: Subject, terms: readonly Term[], options: SumOptions): Run {
  const actual = terms.find((term) => term.role === 'whole')?.amount ?? null;
  const hasParts = terms.some((term) => term.role === 'part') || options.noneIsZero === true;
  if (actual === null || !hasParts) {
    return missingRun(subject, options.missing ?? [actual === null ? 'whole' : 'parts'], terms);
  }
  const tolerance = options.tolerance ?? sumTolerance(terms);
  const expected = addUp(terms);
  const difference = subtractDecimal(actual, expected);
  const severity = options.severity ?? 'error';
  const judged = judge(difference, tolerance);
  return {
    ...subject,
    outcome: options.atMost === true && !difference.startsWith('-') ? 'holds' : judged,
    severity: typeof severity === 'function' ? severity(difference) : severity,
    terms,
    expected,
    actual,
    difference,
    tolerance,
    arithmetic: writeSum(terms, expected),
    missing: [],
    words: options.words({
      expected: plainAmount(expected),
      actual: plainAmount(actual),
      difference: plainAmount(difference),
    }),
    isSum: true,
    ...(options.atMost === true ? { atMost: true as const } : {}),
  };
}
