import { divideDecimal, multiplyDecimal, sumDecimal } from '../../../model/money.ts';
import type { DecimalText } from '../../../model/records.ts';
import { HALF_DIGIT } from '../../sum-run.ts';

/** How many 万元 one of a printed unit is. */
const FACTORS: readonly (readonly [RegExp, DecimalText])[] = [
  [/亿/u, '10000'],
  [/万/u, '1'],
  [/元/u, '0.0001'],
];

/** The size of the last printed digit of an amount, in 万元: `0.01` for 606.81, `1` for 756, `100` for 1.27亿元. */
export function stepOfPrinted(printed: string): DecimalText {
  const decimals = /\.+(\d+)/u.exec(printed)?.[1]?.length ?? 0;
  const step = decimals === 0 ? '1' : `0.${'0'.repeat(decimals - 1)}1`;
  const factor = FACTORS.find(([unit]) => unit.test(printed))?.[1] ?? '1';
  return multiplyDecimal(step, factor);
}

/**
 * What a figure said in prose may differ by from the same figure of a statement: 0.01 where both have two decimals (each was
 * rounded once), else half of its own last digit and that of the statement.
 */
export function saidTolerance(step: DecimalText): DecimalText {
  if (Number(step) <= 0.01) return '0.01';
  return sumDecimal([divideDecimal(step, '2', 10) ?? '0', HALF_DIGIT]).replace(/\.?0+$/u, '');
}
