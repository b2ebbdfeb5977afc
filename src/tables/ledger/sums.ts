import type { DecimalText } from '../../model/records.ts';
import { compareDecimal, subtractDecimal, sumDecimal } from '../../model/money.ts';
import { amountOf } from '../node.ts';
import type { LedgerNode } from '../node.ts';

/** The amounts that stand for one column of some sibling rows. */
export type ColumnSum = {
  /** Exact Σ; `null` where no row has a figure. */
  sum: DecimalText | null;
  /** How many figures went into it: the sum's rounding tail is at most half a cent (0.005) for each. */
  count: number;
  /** How many rows had no figure of their own; their disclosed children stand in for them. */
  standIns: number;
};

/** A row's figure in a column, or where it has none the sum of what its children disclose. */
export function standing(node: LedgerNode, columnId: string): ColumnSum {
  const own = amountOf(node.values[columnId]);
  if (own !== null) return { sum: own, count: 1, standIns: 0 };
  const below = sumColumn(node.children, columnId);
  return { ...below, standIns: below.sum === null ? 0 : 1 };
}

/** Exact Σ of sibling rows in one column; memo rows and remainders are not added. */
export function sumColumn(nodes: readonly LedgerNode[], columnId: string): ColumnSum {
  const parts = nodes
    .filter((node) => node.kind === 'item')
    .map((node) => standing(node, columnId))
    .filter((part) => part.sum !== null);
  return {
    sum: parts.length === 0 ? null : sumDecimal(parts.map((part) => part.sum ?? '0')),
    count: parts.reduce((count, part) => count + part.count, 0),
    standIns: parts.reduce((count, part) => count + part.standIns, 0),
  };
}

/** How a printed total stands to the sum of its parts. */
export type Agreement = {
  /** total − Σ, exact; `null` where either is missing. */
  difference: DecimalText | null;
  kind: 'equal' | 'rounding' | 'differs' | 'unknown';
};

/** Amounts are rounded to 0.01 万元 one by one, so n parts may miss their total by up to n × 0.005 and no more. */
export function agreement(total: DecimalText | null, parts: ColumnSum): Agreement {
  if (total === null || parts.sum === null) return { difference: null, kind: 'unknown' };
  const difference = subtractDecimal(total, parts.sum);
  if (compareDecimal(difference, '0') === 0) return { difference, kind: 'equal' };
  const within = compareDecimal(difference.replace('-', ''), tail(parts.count)) <= 0;
  return { difference, kind: within ? 'rounding' : 'differs' };
}

function tail(count: number): DecimalText {
  // One more for the total, which is itself rounded.
  return sumDecimal(Array.from({ length: count + 1 }, () => '0.005'));
}
