import { useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Value } from '../model/value.ts';
import { ledgerColumns, ledgerFeatures, NAME_COLUMN, nextSort } from './columns.ts';
import type { TableSort } from './columns.ts';
import { gridAction } from './grid-keys.ts';
import type { GridCell, GridRow } from './grid-keys.ts';
import type { LedgerColumn, LedgerNode } from './node.ts';
import { TableHead } from './TableHead.tsx';
import { TableFoot, TableRow } from './TableRow.tsx';
import type { FootRow } from './TableRow.tsx';
import { useSideways } from './use-sideways.ts';

/** Words of the table in the reader's language. */
export type TableText = {
  /** Accessible name of the whole table. */
  label: string;
  subject: string;
  expand: (name: string) => string;
  collapse: (name: string) => string;
  drill: (name: string) => string;
  /** Said where there is more than fits the width. */
  sideways: string;
  nameOf: (node: LedgerNode) => string;
};

type TableProps = {
  nodes: readonly LedgerNode[];
  columns: readonly LedgerColumn[];
  hidden: readonly string[];
  pinned: readonly string[];
  sort: TableSort | null;
  onSort: (sort: TableSort | null) => void;
  /** Which rows are open, by id. */
  expanded: Readonly<Record<string, boolean>>;
  onExpand: (id: string, open: boolean) => void;
  onDrill: (code: string) => void;
  isHit: (node: LedgerNode) => boolean;
  foot: readonly FootRow[];
  renderValue: (value: Value, column: LedgerColumn) => ReactNode;
  text: TableText;
  /** Every row in the document, however many: for what leaves the page. */
  whole?: boolean;
};

// Below this every row is in the document, so that find-in-page and print see the whole table.
const VIRTUAL_FROM = 250;
const ROW_HEIGHT = 37;
const HEAD_HEIGHT = 56;
const FOOT_ROW_HEIGHT = 34;

/** The ledger's tree grid: TanStack Table's models, rows drawn only where they are seen, one tab stop and the arrow keys. */
export function Table(props: TableProps): ReactNode {
  const { nodes, columns, hidden, pinned, sort, expanded, foot, text } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const pendingFocus = useRef<GridCell | null>(null);
  const sideways = useSideways(scroller);
  const [active, setActive] = useState<GridCell>({ row: 0, column: 0 });

  const columnDefs = useMemo(() => ledgerColumns(columns), [columns]);
  const table = useTable({
    features: ledgerFeatures,
    columns: columnDefs,
    data: nodes,
    getRowId: (node) => node.id,
    getSubRows: (node) => [...node.children],
    enableMultiSort: false,
    state: {
      expanded: { ...expanded },
      columnVisibility: Object.fromEntries(hidden.map((id) => [id, false])),
      sorting: sort === null ? [] : [{ id: sort.column, desc: sort.desc }],
      columnPinning: { start: [NAME_COLUMN, ...pinned.filter((id) => !hidden.includes(id))], end: [] },
    },
  });
  const rows = table.getRowModel().rows;
  const indexById = new Map(rows.map((row, index) => [row.id, index]));
  const shown = [...table.getStartVisibleLeafColumns(), ...table.getCenterVisibleLeafColumns()];
  const pinnedCount = table.getStartVisibleLeafColumns().length - 1;
  const byId = new Map(columns.map((column) => [column.id, column]));
  const heads = shown.map((column, index) => ({
    id: column.id,
    column: byId.get(column.id) ?? null,
    sorted: column.getIsSorted(),
    pinnedAt: column.getIsPinned() === 'start' ? index : null,
    onSort: () => props.onSort(nextSort(sort, column.id)),
  }));

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: props.whole || rows.length < VIRTUAL_FROM ? rows.length : 12,
    initialRect: { width: 800, height: 600 },
    // What the sticky head and foot cover.
    scrollPaddingStart: HEAD_HEIGHT,
    scrollPaddingEnd: FOOT_ROW_HEIGHT * foot.length,
  });
  const items = virtualizer.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  const size = { rows: rows.length + foot.length, columns: heads.length };
  // Rows and columns may have gone since the focus was there.
  const focused = {
    row: Math.min(active.row, size.rows - 1),
    column: Math.min(active.column, size.columns - 1),
  };

  useLayoutEffect(() => {
    // One tab stop for the whole grid: what can be pressed in a cell is reached through the cell.
    scroller.current?.querySelectorAll<HTMLElement>('button').forEach((button) => (button.tabIndex = -1));
  });
  useEffect(() => {
    const at = pendingFocus.current;
    const cell = at && scroller.current?.querySelector<HTMLElement>(cellSelector(at));
    if (!cell) return;
    pendingFocus.current = null;
    cell.focus();
  });

  const gridRow = (index: number): GridRow => {
    const row = rows[index];
    return row
      ? {
          expandable: row.getCanExpand(),
          expanded: row.getIsExpanded(),
          parent: row.parentId === undefined ? -1 : (indexById.get(row.parentId) ?? -1),
        }
      : { expandable: false, expanded: false, parent: -1 };
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const action = gridAction(event, focused, gridRow(focused.row), size);
    if (action === null) return;
    const row = rows[focused.row];
    if (action.kind === 'activate') {
      // A pressed button answers by itself.
      if (event.target instanceof HTMLButtonElement) return;
      event.preventDefault();
      if (row?.getCanExpand() && focused.column === 0) props.onExpand(row.id, !row.getIsExpanded());
      else scroller.current?.querySelector<HTMLElement>(`${cellSelector(focused)} button`)?.click();
      return;
    }
    event.preventDefault();
    if (action.kind === 'move') {
      pendingFocus.current = action.to;
      setActive(action.to);
      if (action.to.row >= 0 && action.to.row < rows.length) virtualizer.scrollToIndex(action.to.row);
    } else if (row) {
      props.onExpand(row.id, action.kind === 'expand');
    }
  };

  return (
    <div className="sideways" data-more={sideways ?? undefined}>
      <p className="sideways-hint" aria-hidden="true">
        {text.sideways}
      </p>
      <div
        className="ledger-scroll"
        ref={scroller}
        onKeyDown={onKeyDown}
        style={{
          scrollPaddingInlineStart: `calc(var(--ledger-name-width) + ${pinnedCount} * var(--ledger-value-width))`,
        }}
      >
        <table
          className={rows.some((row) => row.getCanExpand()) ? 'ledger-table' : 'ledger-table ledger-flat'}
          role="treegrid"
          aria-label={text.label}
          aria-rowcount={rows.length + 1 + foot.length}
          aria-colcount={heads.length}
        >
          <colgroup>
            {heads.map((head) => (
              <col key={head.id} className={head.column ? 'ledger-col' : 'ledger-col-name'} />
            ))}
          </colgroup>
          <TableHead heads={heads} subject={text.subject} focused={focused} onFocus={setActive} />
          <tbody>
            <Spacer height={before} columns={heads.length} />
            {items.map((item) => {
              const row = rows[item.index];
              if (!row) return null;
              const siblings = row.getParentRow()?.subRows ?? table.getSortedRowModel().rows;
              return (
                <TableRow
                  key={row.id}
                  index={item.index}
                  measure={virtualizer.measureElement}
                  node={row.original}
                  depth={row.depth}
                  place={{ position: siblings.findIndex((s) => s.id === row.id) + 1, of: siblings.length }}
                  expanded={row.getCanExpand() ? row.getIsExpanded() : undefined}
                  hit={props.isHit(row.original)}
                  heads={heads}
                  focused={focused}
                  onFocus={setActive}
                  onExpand={(open) => props.onExpand(row.id, open)}
                  onDrill={props.onDrill}
                  renderValue={props.renderValue}
                  text={text}
                />
              );
            })}
            <Spacer height={after} columns={heads.length} />
          </tbody>
          <TableFoot rows={foot} first={rows.length} heads={heads} focused={focused} onFocus={setActive} />
        </table>
      </div>
    </div>
  );
}

function cellSelector(cell: GridCell): string {
  return `[data-row="${cell.row}"][data-column="${cell.column}"]`;
}

function Spacer({ height, columns }: { height: number; columns: number }): ReactNode {
  if (height <= 0) return null;
  return (
    <tr role="presentation" className="ledger-spacer">
      <td role="presentation" colSpan={columns} style={{ height }} />
    </tr>
  );
}
