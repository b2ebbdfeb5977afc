import { divideDecimal, multiplyDecimal } from './money.ts';
import type { DecimalText } from './records.ts';

/** `part` of `whole` in per cent, rounded half up to `digits`; null where `whole` is zero. */
export function percentage(part: DecimalText, whole: DecimalText, digits: number): DecimalText | null {
  return divideDecimal(multiplyDecimal(part, '100'), whole, digits);
}
