import { compareDecimal, multiplyDecimal, subtractDecimal, sumDecimal } from '../../model/money.ts';
import type { DecimalText } from '../../model/records.ts';

/** Fewer than this, the own department among them, make no order worth the name: a place in it says next to nothing. */
export const LEAST_RANKED = 4;

/** The figure of one department. */
export type PeerValue = { id: string; amount: DecimalText };

/** Where a department stands among others that are like it. */
export type Peers = {
  /** How many there are, the own department not counted. */
  others: number;
  /** Exact; the mean of the two in the middle where their number is even. Null without others. */
  median: DecimalText | null;
  /** Whose figures the median is: one department or two. */
  middle: readonly string[];
  /** Own − median; null where either is missing. */
  distance: DecimalText | null;
  /** From the highest, equal figures sharing the better place; `quarter` 1 is the highest. Null for fewer than {@link LEAST_RANKED}. */
  place: { rank: number; of: number; quarter: 1 | 2 | 3 | 4 } | null;
};

/** Where `own` stands among comparable `values`: median of the others, distance from it, place among all. */
export function peers(values: readonly PeerValue[], own: string): Peers {
  const mine = values.find(({ id }) => id === own)?.amount ?? null;
  const others = values
    .filter(({ id }) => id !== own)
    .sort((a, b) => compareDecimal(a.amount, b.amount) || a.id.localeCompare(b.id));
  const middle = others.slice(Math.ceil(others.length / 2) - 1, Math.floor(others.length / 2) + 1);
  const median = medianOf(middle);
  return {
    others: others.length,
    median,
    middle: middle.map(({ id }) => id),
    distance: mine === null || median === null ? null : subtractDecimal(mine, median),
    place: mine === null ? null : placeOf(mine, others),
  };
}

function medianOf(middle: readonly PeerValue[]): DecimalText | null {
  const [only] = middle;
  if (only === undefined) return null;
  // Half of a decimal is a decimal: nothing is rounded.
  return middle.length === 1
    ? only.amount
    : multiplyDecimal(sumDecimal(middle.map(({ amount }) => amount)), '0.5');
}

function placeOf(mine: DecimalText, others: readonly PeerValue[]): Peers['place'] {
  const of = others.length + 1;
  if (of < LEAST_RANKED) return null;
  const rank = others.filter(({ amount }) => compareDecimal(amount, mine) > 0).length + 1;
  const quarter = (Math.floor((4 * (rank - 1)) / of) + 1) as 1 | 2 | 3 | 4;
  return { rank, of, quarter };
}
