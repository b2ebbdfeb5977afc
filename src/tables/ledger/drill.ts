import { amountOf } from '../node.ts';
import type { LedgerNode, LedgerTree } from '../node.ts';

/** The rows from the top down to `code`, the row itself last; empty where the statement has no such row. */
export function pathTo(nodes: readonly LedgerNode[], code: string): LedgerNode[] {
  for (const node of nodes) {
    if (node.code === code && code !== '') return [node];
    const below = pathTo(node.children, code);
    if (below.length > 0) return [node, ...below];
  }
  return [];
}

/** The part of a ledger below `code`: its children as rows and the row itself as their total. The whole where `code` is `''` or unknown. */
export function drillTo(tree: LedgerTree, code: string): LedgerTree {
  const node = pathTo(tree.nodes, code).at(-1);
  if (!node) return tree;
  return node.children.length > 0 ? { nodes: node.children, total: node } : { nodes: [node], total: null };
}

/** Whether any column of any row has a figure. */
export function hasFigures(tree: LedgerTree): boolean {
  const rows = tree.total ? [...tree.nodes, tree.total] : tree.nodes;
  return rows.some(
    (node) =>
      Object.values(node.values).some((value) => amountOf(value) !== null) ||
      hasFigures({ nodes: node.children, total: null }),
  );
}
