import type { DecimalText } from '../../model/records.ts';
import { compareDecimal } from '../../model/money.ts';
import { amountOf } from '../node.ts';
import type { LedgerNode } from '../node.ts';

/** Which rows a person wants to see. */
export type LedgerFilter = {
  /** Part of a code, of a name in either language or of a printed label; `''` is no search. */
  search: string;
  /** Only rows where some column's amount is at least this, sign aside; `null` is any. */
  atLeast: DecimalText | null;
  /** Rows that every column discloses, rows that some columns lack, or all. */
  coverage: 'all' | 'every' | 'some';
};

export const NO_FILTER: LedgerFilter = { search: '', atLeast: null, coverage: 'all' };

/** What is left, and the ids of the rows to open so that every hit is seen. */
export type Filtered = { nodes: LedgerNode[]; open: string[] };

/** Full-width and half-width, upper and lower case and spaces make no difference. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}

/** Whether a row's code, names or printed labels contain the search. An empty search hits nothing. */
export function isHit(node: LedgerNode, search: string): boolean {
  const wanted = foldText(search);
  if (wanted === '' || node.kind === 'remainder') return false;
  return [node.code, node.nameZh, node.nameEn, ...node.printedLabels].some((text) =>
    foldText(text).includes(wanted),
  );
}

/**
 * Rows that pass stay with all their ancestors. What stands below a hit of the search stays too, closed, so that it can still
 * be opened; the tests of amount and coverage judge every row by itself. A remainder stays with its parent's other children.
 */
export function filterTree(
  nodes: readonly LedgerNode[],
  filter: LedgerFilter,
  columnIds: readonly string[],
): Filtered {
  const open: string[] = [];
  const searching = foldText(filter.search) !== '';
  const passes = (node: LedgerNode): boolean =>
    isLargeEnough(node, filter.atLeast, columnIds) && isCovered(node, filter.coverage, columnIds);

  const keep = (list: readonly LedgerNode[], underHit: boolean): LedgerNode[] =>
    list.flatMap((node) => {
      if (node.kind === 'remainder') return underHit ? [node] : [];
      const hit = isHit(node, filter.search);
      const children = keep(node.children, underHit || hit);
      const below = children.filter((child) => child.kind !== 'remainder');
      if (below.some((child) => isHit(child, filter.search) || open.includes(child.id))) open.push(node.id);
      const found = !searching || underHit || hit || below.length > 0;
      return found && (passes(node) || below.length > 0) ? [{ ...node, children }] : [];
    });
  return { nodes: keep(nodes, !searching), open };
}

function isLargeEnough(node: LedgerNode, atLeast: DecimalText | null, columnIds: readonly string[]): boolean {
  if (atLeast === null) return true;
  return columnIds.some((id) => {
    const amount = amountOf(node.values[id]);
    return amount !== null && compareDecimal(amount.replace('-', ''), atLeast) >= 0;
  });
}

function isCovered(
  node: LedgerNode,
  coverage: LedgerFilter['coverage'],
  columnIds: readonly string[],
): boolean {
  if (coverage === 'all') return true;
  const missing = columnIds.some((id) => amountOf(node.values[id]) === null);
  return coverage === 'some' ? missing : !missing;
}
