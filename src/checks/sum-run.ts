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
 * The run of a sum: parts − less against the one `whole`. Where there is no whole or no part, it could not be run.
 * `tolerance` is {@link sumTolerance} unless given.
 */
export function sumRun(
  subject: Subject,
  terms: readonly Term[],
  options: {
    words: SumWords;
    severity?: 'error' | 'notice';
    tolerance?: DecimalText;
  },
): Run {
  const whole = terms.find((term) => term.role === 'whole');
  const actual = whole?.amount ?? null;
  const tolerance = options.tolerance ?? sumTolerance(terms);
  const common = {
    ...subject,
    severity: options.severity ?? 'error',
    terms,
    tolerance,
    isSum: true,
  } as const;
  if (actual === null || !terms.some((term) => term.role === 'part')) {
    return {
      ...common,
      outcome: 'could_not_run',
      expected: null,
      actual,
      difference: null,
      arithmetic: '',
      missing: [actual === null ? 'whole' : 'parts'],
      words: { zh: '', en: '' },
    };
  }
  const expected = addUp(terms);
  const difference = subtractDecimal(actual, expected);
  return {
    ...common,
    outcome: judge(difference, tolerance),
    expected,
    actual,
    difference,
    arithmetic: writeSum(terms, expected),
    missing: [],
    words: options.words({
      expected: plainAmount(expected),
      actual: plainAmount(actual),
      difference: plainAmount(difference),
    }),
  };
}
