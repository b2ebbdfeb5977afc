import type { ReactNode } from 'react';
import type { Value } from '../model/value.ts';
import type { GridCell } from './grid-keys.ts';
import type { LedgerColumn, LedgerNode } from './node.ts';
import type { TableText } from './Table.tsx';
import { gridCellProps, pinProps } from './TableHead.tsx';
import type { Head } from './TableHead.tsx';

type RowProps = {
  index: number;
  measure: (row: HTMLTableRowElement | null) => void;
  node: LedgerNode;
  depth: number;
  place: { position: number; of: number };
  /** Undefined where there is nothing to open. */
  expanded: boolean | undefined;
  hit: boolean;
  heads: readonly Head[];
  focused: GridCell;
  onFocus: (cell: GridCell) => void;
  onExpand: (open: boolean) => void;
  onDrill: (code: string) => void;
  renderValue: (value: Value, column: LedgerColumn) => ReactNode;
  text: TableText;
};

/** One row of the tree: its name with the button that opens it, then one cell a column. */
export function TableRow(props: RowProps): ReactNode {
  const { index, node, depth, expanded, measure } = props;
  return (
    <tr
      role="row"
      ref={measure}
      data-index={index}
      className={`ledger-row ledger-${node.kind}${depth === 0 && node.code !== '' ? ' ledger-class' : ''}${props.hit ? ' ledger-hit' : ''}`}
      aria-rowindex={index + 2}
      aria-level={depth + 1}
      aria-posinset={props.place.position}
      aria-setsize={props.place.of}
      aria-expanded={expanded}
    >
      {props.heads.map((head, column) => {
        const cell = {
          ...pinProps(head),
          ...gridCellProps({ row: index, column }, props.focused, props.onFocus),
        };
        if (head.column === null) {
          return (
            <th key={head.id} role="rowheader" scope="row" {...cell}>
              <RowName {...props} />
            </th>
          );
        }
        const value = node.values[head.id];
        return (
          <td key={head.id} role="gridcell" {...cell}>
            {value ? props.renderValue(value, head.column) : null}
          </td>
        );
      })}
    </tr>
  );
}

function RowName({ node, depth, expanded, onExpand, onDrill, text }: RowProps): ReactNode {
  const name = text.nameOf(node);
  const full = node.code === '' ? name : `${node.code} ${name}`;
  return (
    <span
      className="ledger-name-line"
      style={{ paddingInlineStart: `calc(${depth} * var(--ledger-indent))` }}
    >
      {expanded === undefined ? (
        <span className="ledger-leaf" aria-hidden="true" />
      ) : (
        <button
          type="button"
          className="ledger-toggle"
          aria-label={expanded ? text.collapse(full) : text.expand(full)}
          onClick={() => onExpand(!expanded)}
        >
          <span aria-hidden="true">{expanded ? '▾' : '▸'}</span>
        </button>
      )}
      <span className="ledger-name-text">
        {node.code === '' ? null : expanded === undefined ? (
          <span className="ledger-code">{node.code}</span>
        ) : (
          <button
            type="button"
            className="ledger-code ledger-drill"
            aria-label={text.drill(full)}
            title={text.drill(full)}
            onClick={() => onDrill(node.code)}
          >
            {node.code}
          </button>
        )}{' '}
        {name}
      </span>
    </span>
  );
}

/** A row of the foot: what it is, and what stands in each column. */
export type FootRow = { id: string; label: string; cells: Readonly<Record<string, ReactNode>> };

/** The sticky foot: sums, the printed total and what lies between them. */
export function TableFoot(props: {
  rows: readonly FootRow[];
  /** Grid index of the first foot row: behind the last row of the body. */
  first: number;
  heads: readonly Head[];
  focused: GridCell;
  onFocus: (cell: GridCell) => void;
}): ReactNode {
  return (
    <tfoot>
      {props.rows.map((row, offset) => {
        const index = props.first + offset;
        return (
          <tr
            key={row.id}
            role="row"
            aria-rowindex={index + 2}
            className={`ledger-foot ledger-foot-${row.id}`}
          >
            {props.heads.map((head, column) => {
              const cell = {
                ...pinProps(head),
                ...gridCellProps({ row: index, column }, props.focused, props.onFocus),
              };
              return head.column === null ? (
                <th key={head.id} role="rowheader" scope="row" {...cell}>
                  {row.label}
                </th>
              ) : (
                <td key={head.id} role="gridcell" {...cell}>
                  {row.cells[head.id] ?? null}
                </td>
              );
            })}
          </tr>
        );
      })}
    </tfoot>
  );
}
