import { useContext } from 'react';
import type { ReactNode } from 'react';
import { TakeawayButton } from '../chart-frame/TakeawayButton.tsx';
import { InTakeaway } from '../chart-frame/takeaway-subject.ts';
import { Sideways } from './Sideways.tsx';
import './figure-table.css';

/** A column of a table: `numeric` ones are set flush right. */
export type FigureColumn = { id: string; label: ReactNode; numeric?: boolean };

/** A row; `head` names it, `cells` stand in the order of the columns. */
export type FigureRow = { id: string; head: ReactNode; cells: readonly ReactNode[] };

/** A group of rows under one name; a group without a name has no line of its own. */
export type FigureGroup = { id: string; title: ReactNode; rows: readonly FigureRow[] };

type FigureTableProps = {
  caption: string;
  rowHead: ReactNode;
  columns: readonly FigureColumn[];
  groups: readonly FigureGroup[];
  /** No wider than a column or two need, so that a figure stands near its name. */
  narrow?: boolean;
};

/** A table of figures with the way to take it away, where that is not the way of the chart it belongs to. */
export function FigureTable(props: FigureTableProps): ReactNode {
  const inside = useContext(InTakeaway);
  const table = <Figures {...props} />;
  if (inside) return table;
  return (
    <>
      {table}
      <div className="chart-actions table-actions">
        <TakeawayButton subject={{ headline: props.caption, table }} />
      </div>
    </>
  );
}

/** A name at the left of each row, groups under a name of their own, and a caption. */
function Figures(props: FigureTableProps): ReactNode {
  const { caption, rowHead, columns, groups, narrow = false } = props;
  return (
    <Sideways className="figure-table-scroll" label={caption}>
      <table className={narrow ? 'figure-table figure-table-narrow' : 'figure-table'}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rowHead}</th>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={column.numeric ? 'figure-table-number' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id}>
            {group.title === null ? null : (
              <tr className="figure-table-group">
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  <span className="figure-table-title">{group.title}</span>
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.head}</th>
                {columns.map((column, index) => (
                  <td key={column.id} className={column.numeric ? 'figure-table-number' : undefined}>
                    {row.cells[index]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Sideways>
  );
}
