import Big from 'big.js';
import type { DecimalText } from './records.ts';

// Quotients carry 20 digits so that a later rounding to the printed digits is exact.
Big.DP = 20;
Big.RM = Big.roundHalfUp;

/** Exact sum of decimals in plain notation. An empty list is `0`. */
export function sumDecimal(amounts: readonly DecimalText[]): DecimalText {
  return amounts.reduce((total, amount) => total.plus(amount), new Big(0)).toFixed();
}

/** Exact `a - b`. */
export function subtractDecimal(a: DecimalText, b: DecimalText): DecimalText {
  return new Big(a).minus(b).toFixed();
}

/** `a / b` rounded half up to `digits`; `null` where `b` is zero. */
export function divideDecimal(a: DecimalText, b: DecimalText, digits: number): DecimalText | null {
  const divisor = new Big(b);
  return divisor.eq(0) ? null : new Big(a).div(divisor).toFixed(digits);
}

/** `a` times `b`, exact. */
export function multiplyDecimal(a: DecimalText, b: DecimalText): DecimalText {
  return new Big(a).times(b).toFixed();
}

/** What amounts are written in: 万元, as reports print them, or 元. */
export const MONEY_UNITS = ['wan', 'yuan'] as const;
export type MoneyUnit = (typeof MONEY_UNITS)[number];

/** An amount in 万元 in the unit it is written in; exact. */
export function inUnit(wan: DecimalText, unit: MoneyUnit): DecimalText {
  return unit === 'wan' ? wan : new Big(wan).times(10_000).toFixed();
}

/** -1, 0 or 1. */
export function compareDecimal(a: DecimalText, b: DecimalText): -1 | 0 | 1 {
  return new Big(a).cmp(b);
}

/** A binary float for drawing only. */
export function toDrawing(amount: DecimalText): number {
  return Number(amount);
}
