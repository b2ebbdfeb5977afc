import type { Said } from '../../../../model/claim.ts';
import { parseAmountWan } from '../../prose/parse-amount.ts';
import type { Prose } from '../../prose/prose.ts';

const AMOUNT = /(?<![\d,])(\d[\d,]*(?:\.\d+)?)(万元|亿元|元)/;
const FINAL = new RegExp(`决算(?:数|额)?(?:为|是)?${AMOUNT.source}`);

/** The final amount said in `prose` between two places: the one called 决算, else the first. */
export function saidBetween(prose: Prose, from: number, to: number): Said | null {
  const text = prose.text.slice(from, to);
  const match = FINAL.exec(text) ?? AMOUNT.exec(text);
  if (match === null) return null;
  const [, number = '', unit = ''] = match;
  const value = parseAmountWan(number, unit);
  const at = from + match.index + match[0].indexOf(number);
  const line = prose.places[at];
  if (value === null || line === undefined) return null;
  const decimals = number.split('.')[1]?.length ?? 0;
  const step = parseAmountWan(decimals === 0 ? '1' : `0.${'0'.repeat(decimals - 1)}1`, unit);
  return {
    value,
    unit: 'wan',
    printed: prose.printed.slice(at, at + number.length) + (unit === '万元' ? '' : unit),
    step: step ?? '0.01',
    sourcePage: line.page,
    sourceLine: line.number,
  };
}
