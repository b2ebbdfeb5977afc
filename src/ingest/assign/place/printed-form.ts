import { foldWidth } from '../../recognise/fold-text.ts';
import type { PlacedNumber } from '../rows.ts';

/** How many figures a table must have for their form to be one, and the share of them that has it. */
const FEWEST = 8;
const FEWEST_LONG = 5;
const MOST = 0.8;

/** How many decimals a figure is printed with. */
const decimalsOf = (printed: string): number =>
  /\.(\d+)[)）]?\s*$/u.exec(foldWidth(printed))?.[1]?.length ?? 0;

/** Whether the thousands of a figure are parted; null where it has none. */
function isGrouped(printed: string): boolean | null {
  const [whole = ''] = foldWidth(printed).split('.');
  return whole.replace(/\D/gu, '').length < 4 ? null : /\d[,\s]\d/u.test(whole);
}

/** The number of decimals that a table prints all its amounts with: where noughts are kept at the end; else null. */
function usualDecimals(printed: readonly string[]): number | null {
  const counts = new Map<number, number>();
  for (const one of printed) counts.set(decimalsOf(one), (counts.get(decimalsOf(one)) ?? 0) + 1);
  const [usual, count] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0]);
  if (usual === 0 || count < FEWEST || count < printed.length * MOST) return null;
  return printed.some((one) => decimalsOf(one) === usual && /0[)）]?\s*$/u.test(foldWidth(one)))
    ? usual
    : null;
}

/**
 * A table that prints all its amounts in one form (two decimals, thousands parted) prints none in another: one that is has
 * lost or gained a digit, or is the number of a row or a column. It is not certain. A nought alone is none of them, unless the
 * table prints noughts with their decimals.
 */
export function heldAgainstForm<Placed extends PlacedNumber>(placed: readonly Placed[]): readonly Placed[] {
  const isNought = (printed: string): boolean => printed.trim() === '0';
  const amounts = placed.map(({ number }) => number.printed).filter((printed) => !isNought(printed));
  const usual = usualDecimals(amounts);
  const hasLongNoughts = usual !== null && amounts.some((printed) => /^0\.0+$/u.test(printed.trim()));
  const long = amounts.flatMap((printed) => isGrouped(printed) ?? []);
  const grouped = long.filter((is) => is).length;
  const isSure = long.length >= FEWEST_LONG && Math.max(grouped, long.length - grouped) >= long.length * MOST;
  const usuallyGrouped = isSure ? grouped * 2 > long.length : null;
  const isOfForm = ({ number: { printed } }: Placed): boolean => {
    if (isNought(printed)) return !hasLongNoughts;
    if (usual !== null && decimalsOf(printed) !== usual) return false;
    return usuallyGrouped === null || (isGrouped(printed) ?? usuallyGrouped) === usuallyGrouped;
  };
  return placed.map((one) => (isOfForm(one) ? one : { ...one, inferred: true }));
}
