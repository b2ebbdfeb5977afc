import type { Term } from '../../model/check.ts';
import type { Said } from '../../model/claim.ts';
import { compareDecimal, multiplyDecimal, subtractDecimal, sumDecimal } from '../../model/money.ts';
import { percentage } from '../../model/percentage.ts';
import type { DecimalText } from '../../model/records.ts';
import type { Run, Subject, Words } from '../rule.ts';
import { HALF_DIGIT, plainAmount } from '../sum-run.ts';

/** Percentages are recomputed with this many digits before they are rounded to the printed ones. */
const WORKING_DIGITS = 12;
/** A percentage printed without decimals is shown recomputed with two: 57 % against 63.56 %. */
const SHOWN_DIGITS = 2;

/** How many decimals a number was printed with. */
export function digitsOf(said: Said): number {
  return said.step.split('.')[1]?.length ?? 0;
}

function sizeOf(amount: DecimalText): DecimalText {
  return amount.startsWith('-') ? amount.slice(1) : amount;
}

/**
 * Whether a printed percentage can be `part` of `whole`: `holds` where it is so to its own digits, `rounding` where it is
 * one off in the last of them or where the amounts, each rounded to 0.01 万元, leave room for it.
 */
export function judgePercent(
  printed: DecimalText,
  digits: number,
  part: DecimalText,
  whole: DecimalText,
): 'holds' | 'rounding' | 'fails' {
  const recomputed = percentage(part, whole, digits) ?? '0';
  const step = digits === 0 ? '1' : `0.${'0'.repeat(digits - 1)}1`;
  const distance = sizeOf(subtractDecimal(printed, recomputed));
  if (compareDecimal(distance, '0') === 0) return 'holds';
  if (compareDecimal(distance, step) <= 0) return 'rounding';
  const least = percentage(
    subtractDecimal(part, HALF_DIGIT),
    sumDecimal([whole, HALF_DIGIT]),
    WORKING_DIGITS,
  );
  const most = percentage(sumDecimal([part, HALF_DIGIT]), subtractDecimal(whole, HALF_DIGIT), WORKING_DIGITS);
  const halfStep = multiplyDecimal(step, '0.5');
  const isPossible =
    least !== null &&
    most !== null &&
    compareDecimal(whole, HALF_DIGIT) > 0 &&
    compareDecimal(printed, subtractDecimal(least, halfStep)) >= 0 &&
    compareDecimal(printed, sumDecimal([most, halfStep])) <= 0;
  return isPossible ? 'rounding' : 'fails';
}

/** What a failing percentage is told with. */
export type PercentFound = { arithmetic: string; expected: DecimalText; printed: string };

/**
 * The run of a percentage that should be `part` ÷ `whole`, both positive. `terms` are the figures looked at, the percentage
 * among them.
 */
export function percentRun(
  subject: Subject,
  figures: { part: DecimalText; whole: DecimalText; printed: Said; terms: readonly Term[] },
  words: (found: PercentFound) => Words,
): Run {
  const { part, whole, printed, terms } = figures;
  const digits = digitsOf(printed);
  const shown = digits === 0 ? SHOWN_DIGITS : Math.min(digits, SHOWN_DIGITS);
  const outcome = judgePercent(printed.value, digits, part, whole);
  const expected = percentage(part, whole, outcome === 'fails' ? shown : digits) ?? '0';
  const arithmetic = `${plainAmount(part)} ÷ ${plainAmount(whole)} = ${expected} %`;
  return {
    ...subject,
    outcome,
    severity: 'error',
    terms,
    expected,
    actual: printed.value,
    difference: subtractDecimal(printed.value, expected),
    tolerance: printed.step,
    arithmetic,
    missing: [],
    words: words({ arithmetic, expected, printed: `${sizeOf(printed.value)} %` }),
    isSum: false,
  };
}

/** The run of a percentage that cannot be recomputed. */
export function percentNotRun(
  subject: Subject,
  terms: readonly Term[],
  actual: DecimalText,
  missing: readonly string[],
): Run {
  return {
    ...subject,
    outcome: 'could_not_run',
    severity: 'error',
    terms,
    expected: null,
    actual,
    difference: null,
    tolerance: null,
    arithmetic: '',
    missing,
    words: { zh: '', en: '' },
    isSum: false,
  };
}
