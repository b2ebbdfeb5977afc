import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { compareDecimal } from '../../model/money.ts';
import { gridAction } from '../grid-keys.ts';
import type { GridCell } from '../grid-keys.ts';
import { gridCellProps } from '../TableHead.tsx';
import { useSideways } from '../use-sideways.ts';
import { compareFigures, writeColumn } from './write-values.ts';
import type { ResultColumn, ResultValue } from './write-values.ts';
import { columnWidths } from './column-widths.ts';

type Row = readonly ResultValue[];

const resultFeatures = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const helper = createColumnHelper<typeof resultFeatures, { index: number; cells: Row }>();

// Below this every row is in the document, so that find-in-page and print see the whole table.
const VIRTUAL_FROM = 250;
const ROW_HEIGHT = 34;
const HEAD_HEIGHT = 44;
const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;

/** The answer to a statement as a grid: any columns, figures on one decimal line, rows drawn only where they are seen. */
export function ResultTable(props: {
  columns: readonly ResultColumn[];
  rows: readonly Row[];
  text: { label: string; empty: string; sideways: string; sortBy: (name: string) => string };
}): ReactNode {
  const { columns, rows, text } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const pendingFocus = useRef<GridCell | null>(null);
  const sideways = useSideways(scroller);
  const [active, setActive] = useState<GridCell>({ row: 0, column: 0 });
  const [sorting, setSorting] = useState<{ id: string; desc: boolean }[]>([]);

  const shown = useMemo(
    () =>
      columns.map((column, index) =>
        writeColumn(
          column,
          rows.map((row) => row[index] ?? null),
        ),
      ),
    [columns, rows],
  );
  const widths = useMemo(() => columnWidths(columns, shown), [columns, shown]);
  const data = useMemo(() => rows.map((cells, index) => ({ index, cells })), [rows]);
  const definitions = useMemo(
    () =>
      helper.columns(
        columns.map(({ kind }, index) =>
          helper.accessor((row) => row.cells[index] ?? undefined, {
            id: `c${index}`,
            sortUndefined: 'last',
            sortDescFirst: kind === 'number',
            sortFn: (a, b, id) => {
              const [left, right] = [a.getValue<string>(id), b.getValue<string>(id)];
              if (kind === 'number') return compareFigures(left, right, compareDecimal);
              return left < right ? -1 : left > right ? 1 : 0;
            },
          }),
        ),
      ),
    [columns],
  );
  const table = useTable({
    features: resultFeatures,
    columns: definitions,
    data,
    getRowId: (row) => String(row.index),
    enableMultiSort: false,
    state: { sorting },
    onSortingChange: setSorting,
  });
  const sorted = table.getRowModel().rows;
  const heads = table.getAllLeafColumns();

  const virtualizer = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => sorted[index]?.id ?? index,
    overscan: sorted.length < VIRTUAL_FROM ? sorted.length : 12,
    initialRect: { width: 800, height: 600 },
    scrollPaddingStart: HEAD_HEIGHT,
  });
  const items = virtualizer.getVirtualItems();
  const size = { rows: sorted.length, columns: columns.length };
  const focused = {
    row: Math.min(active.row, size.rows - 1),
    column: Math.min(active.column, Math.max(0, size.columns - 1)),
  };

  useEffect(() => {
    const at = pendingFocus.current;
    const cell =
      at &&
      scroller.current?.querySelector<HTMLElement>(`[data-row="${at.row}"][data-column="${at.column}"]`);
    if (!cell) return;
    pendingFocus.current = null;
    cell.focus();
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const flat = { expandable: false, expanded: false, parent: -1 };
    const action = gridAction(event, focused, flat, size);
    if (action === null) return;
    if (action.kind === 'move') {
      event.preventDefault();
      pendingFocus.current = action.to;
      setActive(action.to);
      if (action.to.row >= 0) virtualizer.scrollToIndex(action.to.row);
    } else if (action.kind === 'activate' && focused.row === -1) {
      if (event.target instanceof HTMLButtonElement) return;
      event.preventDefault();
      heads[focused.column]?.toggleSorting();
    }
  };

  return (
    <div className="sideways" data-more={sideways ?? undefined}>
      <p className="sideways-hint" aria-hidden="true">
        {text.sideways}
      </p>
      <div className="result-scroll" ref={scroller} onKeyDown={onKeyDown}>
        <table
          className="result-table"
          role="grid"
          aria-label={text.label}
          aria-rowcount={sorted.length + 1}
          aria-colcount={columns.length}
        >
          <colgroup>
            {widths.map((width, index) => (
              <col key={index} style={{ width }} />
            ))}
          </colgroup>
          <thead>
            <tr role="row" aria-rowindex={1}>
              {heads.map((head, index) => {
                const order = head.getIsSorted();
                const name = columns[index]?.name ?? '';
                return (
                  <th
                    key={head.id}
                    role="columnheader"
                    scope="col"
                    className={columns[index]?.kind === 'number' ? 'result-number' : undefined}
                    aria-sort={order ? ARIA_SORT[order] : 'none'}
                    {...gridCellProps({ row: -1, column: index }, focused, setActive)}
                  >
                    <button
                      type="button"
                      tabIndex={-1}
                      title={text.sortBy(name)}
                      onClick={() => head.toggleSorting()}
                    >
                      {name}
                      <span aria-hidden="true">{order ? (order === 'asc' ? ' ↑' : ' ↓') : ''}</span>
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            <Spacer height={items[0]?.start ?? 0} columns={columns.length} />
            {items.map((item) => {
              const row = sorted[item.index];
              if (!row) return null;
              return (
                <tr
                  key={row.id}
                  role="row"
                  ref={virtualizer.measureElement}
                  data-index={item.index}
                  aria-rowindex={item.index + 2}
                >
                  {columns.map((column, index) => {
                    const value = shown[index]?.[row.original.index] ?? null;
                    return (
                      <td
                        key={index}
                        role="gridcell"
                        className={column.kind === 'number' ? 'result-number' : undefined}
                        {...gridCellProps({ row: item.index, column: index }, focused, setActive)}
                      >
                        {value ?? <span className="result-null">{text.empty}</span>}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
            <Spacer height={virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)} columns={columns.length} />
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Spacer({ height, columns }: { height: number; columns: number }): ReactNode {
  if (height <= 0) return null;
  return (
    <tr role="presentation">
      <td role="presentation" className="result-spacer" colSpan={columns} style={{ height }} />
    </tr>
  );
}
