import { levelOfCode, parentOfCode } from '../../model/classification/index.ts';
import type { MissingReason, Value } from '../../model/value.ts';
import type { LedgerRow } from '../../queries/rows.ts';
import type { LedgerNode, LedgerTree, NodeKind } from '../node.ts';
import { mergeOrder } from './merge-order.ts';
import { isGrandTotalLabel, isMemoLabel, isTotalLabel } from './row-kinds.ts';

/** A column and the reason that stands where its report has no such row. */
export type TreeColumn = { id: string; reportId: string; absent: MissingReason };

type Draft = {
  id: string;
  kind: NodeKind;
  code: string;
  nameZh: string;
  nameEn: string;
  level: number;
  labels: Set<string>;
  byReport: Map<string, Value>;
};

/**
 * The rows of one statement and measure as a tree with one cell a column. Rows with a code stand under the prefix of their
 * code, with the ancestors no report prints put in as rows without figures; rows without one stand in printed order, the
 * total row apart. `flat` is for the two overview statements, where every row is known by its label.
 */
export function buildTree(
  rows: readonly LedgerRow[],
  columns: readonly TreeColumn[],
  options: { flat: boolean; nameOf: (code: string) => { nameZh: string; nameEn: string } },
): LedgerTree {
  const drafts = new Map<string, Draft>();
  const sequences = new Map<string, string[]>();
  for (const row of rows) {
    const sequence = sequences.get(row.reportId) ?? [];
    sequences.set(row.reportId, sequence);
    const draft = draftFor(drafts, row, sequence, options.flat);
    if (row.label !== '') draft.labels.add(row.label);
    draft.byReport.set(row.reportId, row.value);
    sequence.push(draft.id);
  }
  if (!options.flat) addAncestors(drafts, options.nameOf);

  const finished = new Map<string, LedgerNode>();
  const order = mergeOrder([...sequences.values()]);
  const codesUnder = new Map<string, string[]>();
  for (const { code } of [...drafts.values()].sort((a, b) => (a.code < b.code ? -1 : 1))) {
    if (code === '') continue;
    const parent = parentOfCode(code);
    const siblings = codesUnder.get(parent) ?? [];
    siblings.push(code);
    codesUnder.set(parent, siblings);
  }
  const totals = totalIds(order, drafts);
  const childrenOf = (parent: string): LedgerNode[] =>
    (codesUnder.get(parent) ?? [])
      .map((code) => finish(drafts.get(code), childrenOf(code), columns))
      .filter((node) => node !== null);
  for (const id of order) {
    const node = finish(drafts.get(id), [], columns);
    if (node) finished.set(id, node);
  }
  const labelled = order.filter((id) => drafts.get(id)?.code === '' && !totals.includes(id));
  return {
    nodes: [...childrenOf(''), ...[...labelled, ...totals.slice(1)].flatMap((id) => finished.get(id) ?? [])],
    total: totals[0] ? combine(totals.flatMap((id) => finished.get(id) ?? [])) : null,
  };
}

function draftFor(
  drafts: Map<string, Draft>,
  row: LedgerRow,
  sequence: readonly string[],
  flat: boolean,
): Draft {
  const code = flat ? '' : row.code;
  const carried = code === '' && row.carried === true;
  const base = code === '' ? `${carried ? 'carried' : 'label'}:${row.label}` : code;
  // A label printed twice in one statement (一般公共预算财政拨款 among the receipts and among what was carried over) is two rows.
  let id = base;
  for (let n = 2; code === '' && sequence.includes(id); n += 1) id = `${base}#${n}`;
  const known = drafts.get(id);
  if (known) return known;
  const memo = code === '' && (!flat || carried || isMemoLabel(row.label) || id !== base);
  const draft: Draft = {
    id,
    kind: memo ? 'memo' : 'item',
    code,
    nameZh: code === '' ? row.label : row.nameZh || row.label,
    nameEn: code === '' ? '' : row.nameEn,
    level: code === '' ? 1 : levelOfCode(code),
    labels: new Set(),
    byReport: new Map(),
  };
  drafts.set(id, draft);
  return draft;
}

function addAncestors(
  drafts: Map<string, Draft>,
  nameOf: (code: string) => { nameZh: string; nameEn: string },
): void {
  for (const { code } of [...drafts.values()]) {
    for (let parent = parentOfCode(code); parent !== ''; parent = parentOfCode(parent)) {
      if (drafts.has(parent)) continue;
      drafts.set(parent, {
        id: parent,
        kind: 'item',
        code: parent,
        ...nameOf(parent),
        level: levelOfCode(parent),
        labels: new Set(),
        byReport: new Map(),
      });
    }
  }
}

/** The rows that may serve as the total, best first: 本年收入合计, 合计, and 收入总计 for a table that prints no 合计. */
function totalIds(order: readonly string[], drafts: ReadonlyMap<string, Draft>): string[] {
  const label = (id: string): string => drafts.get(id)?.nameZh ?? '';
  const unnamed = order.filter((id) => drafts.get(id)?.code === '');
  return [
    ...unnamed.filter((id) => isTotalLabel(label(id))).sort((a, b) => label(b).length - label(a).length),
    ...unnamed.filter((id) => isGrandTotalLabel(label(id))).sort((a, b) => label(b).length - label(a).length),
  ];
}

/** One total row in which every column has the best of the rows that its report gives. */
function combine(rows: readonly LedgerNode[]): LedgerNode | null {
  const [first] = rows;
  if (!first) return null;
  const values = Object.fromEntries(
    Object.entries(first.values).map(([columnId, own]) => [
      columnId,
      rows.map((row) => row.values[columnId]).find((value) => value?.state === 'figure') ?? own,
    ]),
  );
  return { ...first, values };
}

function finish(
  draft: Draft | undefined,
  children: readonly LedgerNode[],
  columns: readonly TreeColumn[],
): LedgerNode | null {
  if (!draft) return null;
  const values = Object.fromEntries(
    columns.map((column): [string, Value] => [
      column.id,
      draft.byReport.get(column.reportId) ?? { state: 'missing', reason: column.absent },
    ]),
  );
  const { id, kind, code, nameZh, nameEn, level, labels } = draft;
  const printedLabels = [...labels].filter((label) => label !== nameZh);
  return { id, kind, code, nameZh, nameEn, printedLabels, level, values, children };
}
