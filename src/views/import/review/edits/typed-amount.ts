import { compareDecimal } from '../../../../model/money.ts';
import type { DecimalText } from '../../../../model/records.ts';
import { REVIEW } from '../../../../text/messages/import-review.ts';
import type { Message } from '../../../../text/message.ts';
import { inWan, plainNumber } from './units.ts';
import type { PrintedUnit } from './units.ts';

/** What became of typed characters: a number in the unit that is printed, or why they are none. */
export type TypedNumber =
  | { number: DecimalText; problem: null }
  | { number: null; problem: 'empty' | 'not_a_number' | 'too_large' | 'too_fine' };

/** What is said of characters that are no number, with the characters as `typed`. */
export const AMOUNT_PROBLEMS = {
  empty: REVIEW.emptyNumber,
  not_a_number: REVIEW.notANumber,
  too_large: REVIEW.tooLarge,
  too_fine: REVIEW.tooFine,
} satisfies Record<Exclude<TypedNumber['problem'], null>, Message>;

/** The data package holds DECIMAL(18,6) in 万元: twelve digits before the point and six behind it. */
const LARGEST: DecimalText = '999999999999.999999';

/**
 * The number that a person typed for a figure printed in `unit`, exact. Thousands separators and full-width digits are
 * taken; what could not be kept exactly in 万元 is refused, never rounded.
 */
export function typedNumber(typed: string, unit: PrintedUnit): TypedNumber {
  if (typed.trim() === '') return { number: null, problem: 'empty' };
  const plain = plainNumber(typed)?.replace(/^(-?)0+(?=\d)/u, '$1');
  if (plain === undefined) return { number: null, problem: 'not_a_number' };
  const amount = inWan(plain, unit);
  if (compareDecimal(amount.replace('-', ''), LARGEST) > 0) return { number: null, problem: 'too_large' };
  if (/\.\d{6}\d*[1-9]/u.test(amount)) return { number: null, problem: 'too_fine' };
  return { number: plain, problem: null };
}
