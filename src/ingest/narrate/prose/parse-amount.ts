import Big from 'big.js';
import type { DecimalText } from '../../../model/records.ts';

/** How many 万元 one of the unit is, and how many pieces one of a counted unit is. */
const MONEY_UNITS: Readonly<Record<string, string>> = {
  元: '0.0001',
  万元: '1',
  万: '1',
  亿元: '10000',
  亿: '10000',
};
const COUNT_UNITS: Readonly<Record<string, string>> = { '': '1', 万: '10000', 亿: '100000000' };

/** Matches a number as these reports print it: thousands separators, a doubled point, no sign. */
export const NUMBER = '\\d[\\d,]*(?:\\.{1,2}\\d+)?';

/**
 * A number as printed (`1,767.85`, `85..54`, full-width `２．５`, spaces inside) as an exact decimal; `null` where it is
 * none. A trailing comma or a lone point is not a number.
 */
export function parseNumber(printed: string): DecimalText | null {
  const plain = printed.normalize('NFKC').replace(/\s+/g, '').replace(/\.{2}/, '.');
  if (!/^[-+−]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(plain)) return null;
  return new Big(plain.replaceAll(',', '').replace('−', '-').replace('+', '')).toFixed();
}

/** An amount with its unit in 万元, exact: (`1.27`, `亿元`) is `12700`. `余` (余万元, about) is left out. Unknown unit: `null`. */
export function parseAmountWan(printed: string, unit: string): DecimalText | null {
  const value = parseNumber(printed);
  const factor = MONEY_UNITS[unit.replaceAll('余', '')];
  return value === null || factor === undefined ? null : new Big(value).times(factor).toFixed();
}

/** A count with its unit, exact: (`104.1`, `万`) is `1041000`. Unknown unit: `null`. */
export function parseCount(printed: string, unit: string): DecimalText | null {
  const value = parseNumber(printed);
  const factor = COUNT_UNITS[unit.replaceAll('余', '')];
  return value === null || factor === undefined ? null : new Big(value).times(factor).toFixed();
}
