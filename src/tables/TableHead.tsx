import type { ReactNode } from 'react';
import type { GridCell } from './grid-keys.ts';
import type { LedgerColumn } from './node.ts';

/** A shown column: `column` is null for the name column, `pinnedAt` its place from the left where it is pinned. */
export type Head = {
  id: string;
  column: LedgerColumn | null;
  sorted: false | 'asc' | 'desc';
  pinnedAt: number | null;
  onSort: () => void;
};

/** What every cell of the grid needs to be reached by the arrow keys: its place and whether it is the tab stop. */
export function gridCellProps(
  at: GridCell,
  focused: GridCell,
  onFocus: (cell: GridCell) => void,
): {
  'data-row': number;
  'data-column': number;
  'aria-colindex': number;
  tabIndex: 0 | -1;
  onFocus: () => void;
} {
  return {
    'data-row': at.row,
    'data-column': at.column,
    'aria-colindex': at.column + 1,
    tabIndex: at.row === focused.row && at.column === focused.column ? 0 : -1,
    onFocus: () => {
      if (at.row !== focused.row || at.column !== focused.column) onFocus(at);
    },
  };
}

/** Class and left edge of a cell that stays while the others scroll sideways. */
export function pinProps(head: Head): { className: string; style?: { insetInlineStart: string } } {
  if (head.column === null) return { className: 'ledger-name' };
  if (head.pinnedAt === null) return { className: 'ledger-value' };
  return {
    className: 'ledger-value ledger-pinned',
    style: {
      insetInlineStart: `calc(var(--ledger-name-width) + ${head.pinnedAt - 1} * var(--ledger-value-width))`,
    },
  };
}

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;
const ARROW = { asc: '↑', desc: '↓' } as const;

/** The sticky head: county over year, a press sorts (largest first, smallest first, as printed). */
export function TableHead(props: {
  heads: readonly Head[];
  subject: string;
  focused: GridCell;
  onFocus: (cell: GridCell) => void;
}): ReactNode {
  return (
    <thead>
      <tr role="row" aria-rowindex={1}>
        {props.heads.map((head, column) => (
          <th
            key={head.id}
            role="columnheader"
            scope="col"
            aria-sort={head.sorted ? ARIA_SORT[head.sorted] : 'none'}
            {...pinProps(head)}
            {...gridCellProps({ row: -1, column }, props.focused, props.onFocus)}
          >
            <button type="button" className="ledger-sort" onClick={head.onSort}>
              {head.column ? <span className="ledger-title">{head.column.title}</span> : props.subject}{' '}
              <span className="ledger-arrow" aria-hidden="true">
                {head.sorted ? ARROW[head.sorted] : ''}
              </span>
              {head.column ? <span> {head.column.detail}</span> : null}
            </button>
            {head.column?.note ? <span className="ledger-note">{head.column.note}</span> : null}
          </th>
        ))}
      </tr>
    </thead>
  );
}
