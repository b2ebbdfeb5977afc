import { remainderCode } from '../../model/value.ts';
import type { FactRef, Value } from '../../model/value.ts';
import { amountOf } from '../node.ts';
import type { LedgerNode } from '../node.ts';
import { agreement, sumColumn } from './sums.ts';

/**
 * The tree with a row 未细分 as the last child of every parent that its disclosed children do not fill. It is derived by us:
 * parent − Σ children, the whole of the parent where a report discloses nothing below it. Rounding tails make no remainder.
 */
export function withRemainders(nodes: readonly LedgerNode[]): LedgerNode[] {
  return nodes.map((node) => {
    if (node.children.length === 0) return node;
    const children = withRemainders(node.children);
    const values = Object.fromEntries(
      Object.keys(node.values).map((columnId) => [columnId, remainderOf(node, columnId)]),
    );
    if (Object.values(values).every((value) => value === null)) return { ...node, children };
    const rest: LedgerNode = {
      id: `${node.id}:rest`,
      kind: 'remainder',
      code: '',
      nameZh: '',
      nameEn: '',
      printedLabels: [],
      level: node.level + 1,
      values,
      children: [],
    };
    return { ...node, children: [...children, rest] };
  });
}

function remainderOf(node: LedgerNode, columnId: string): Value | null {
  const own = amountOf(node.values[columnId]);
  if (own === null) return null;
  const parts = sumColumn(node.children, columnId);
  const { difference, kind } = agreement(own, parts);
  const amount = parts.sum === null ? own : kind === 'differs' ? difference : null;
  if (amount === null || Number(amount) === 0) return null;
  return { state: 'figure', amount, origin: 'derived', certainty: 'certain', ref: restRef(node, columnId) };
}

/** The place of the parent less those of the figures that were taken from it; null where the parent has none. */
function restRef(node: LedgerNode, columnId: string): FactRef | null {
  const own = node.values[columnId];
  if (own?.state !== 'figure' || own.ref === null) return null;
  return {
    ...own.ref,
    code: remainderCode(
      own.ref.code,
      node.children.flatMap((child) => taken(child, columnId)),
    ),
  };
}

/** The code whose figure stands for a row, or where it has none the codes below that stand in for it. */
function taken(node: LedgerNode, columnId: string): string[] {
  if (node.kind !== 'item') return [];
  if (amountOf(node.values[columnId]) !== null) return [node.code];
  return node.children.flatMap((child) => taken(child, columnId));
}
