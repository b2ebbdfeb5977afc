import {
  columnPinningFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createExpandedRowModel,
  createSortedRowModel,
  rowExpandingFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import { compareDecimal } from '../model/money.ts';
import { amountOf } from './node.ts';
import type { LedgerColumn, LedgerNode } from './node.ts';

/** What of TanStack Table the ledger uses; each is registered by name, so that nothing else is shipped. */
export const ledgerFeatures = tableFeatures({
  columnVisibilityFeature,
  columnPinningFeature,
  rowSortingFeature,
  rowExpandingFeature,
  sortedRowModel: createSortedRowModel(),
  expandedRowModel: createExpandedRowModel(),
});

/** Id of the first column, the row's code and name; always there and always pinned. */
export const NAME_COLUMN = 'name';

/** What the rows are sorted by; null is the order of the classification or of the printed table. */
export type TableSort = { column: string; desc: boolean };

const helper = createColumnHelper<typeof ledgerFeatures, LedgerNode>();

/** What a cell is sorted by: its figure. Blanks, 未细分 and memo rows have none and stay last in both directions. */
export function sortAmount(node: LedgerNode, columnId: string): string | undefined {
  return node.kind === 'item' ? (amountOf(node.values[columnId]) ?? undefined) : undefined;
}

/** The name column and one column for each county and year; amounts are compared as exact decimals. */
export function ledgerColumns(columns: readonly LedgerColumn[]) {
  return helper.columns([
    helper.accessor((node) => (node.kind === 'item' ? node.id : undefined), {
      id: NAME_COLUMN,
      enableHiding: false,
      sortUndefined: 'last',
      // The rows come in the order of the classification or of the printed table: that order is what the name column sorts by.
      sortFn: (a, b) => a.index - b.index,
    }),
    ...columns.map((column) =>
      helper.accessor((node) => sortAmount(node, column.id), {
        id: column.id,
        sortDescFirst: true,
        sortUndefined: 'last',
        sortFn: (a, b, id) => compareDecimal(a.getValue<string>(id), b.getValue<string>(id)),
      }),
    ),
  ]);
}

/** The order a press on a head asks for: figures largest first, then smallest first, names the other way about, then as printed. */
export function nextSort(sort: TableSort | null, column: string): TableSort | null {
  const first = column !== NAME_COLUMN;
  if (sort?.column !== column) return { column, desc: first };
  return sort.desc === first ? { column, desc: !first } : null;
}
