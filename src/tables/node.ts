import type { Value } from '../model/value.ts';

/** A county and year as a column of the ledger; 三公 has two for each report, 预算 and 决算. */
export type LedgerColumn = {
  id: string;
  reportId: string;
  /** First line of the head: the county. */
  title: string;
  /** Second line: year and kind of body. */
  detail: string;
  /** Why the whole column has no figure, where the statement itself is missing; `''` otherwise. */
  note: string;
  /** What the report says of why it is so; `''` where it says nothing. */
  reason: string;
};

/**
 * - `item`: a row of the statement that counts towards the sum of its siblings;
 * - `remainder`: 未细分, what a parent's disclosed children leave (derived by us);
 * - `memo`: a printed row that repeats or regroups others (人员经费合计, 年末结转, 会议费) and is never added.
 */
export type NodeKind = 'item' | 'remainder' | 'memo';

/** A row of the ledger with one cell a column; `null` is a cell the row does not have (a remainder of nothing). */
export type LedgerNode = {
  id: string;
  kind: NodeKind;
  /** Official code; `''` for rows known by label. */
  code: string;
  nameZh: string;
  nameEn: string;
  /** Every label printed for this row, where it differs from the list's name. */
  printedLabels: readonly string[];
  /** 1 类, 2 款, 3 项; 1 for a flat list. */
  level: number;
  values: Readonly<Record<string, Value | null>>;
  children: readonly LedgerNode[];
};

/** A statement's rows as a tree, and its printed total row (合计) apart from them. */
export type LedgerTree = { nodes: readonly LedgerNode[]; total: LedgerNode | null };

/** The figure of a cell as exact decimal text, or `null` for every state without one. */
export function amountOf(value: Value | null | undefined): string | null {
  return value?.state === 'figure' ? value.amount : null;
}

/** Every node of a forest, parents before their children. */
export function flattenNodes(nodes: readonly LedgerNode[]): LedgerNode[] {
  return nodes.flatMap((node) => [node, ...flattenNodes(node.children)]);
}
