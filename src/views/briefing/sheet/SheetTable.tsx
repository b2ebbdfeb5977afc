import type { ReactNode } from 'react';
import { Sideways } from '../../figure-table/Sideways.tsx';
import { cellText } from '../../files/model/flat-table.ts';
import type { TakeawayRow } from '../../files/model/takeaway.ts';
import type { NamedTable } from '../model/page.ts';

/** A table of a page, read only: what it says is what the files say. `of` names the page: several have a table of one title. */
export function SheetTable({ named, of }: { named: NamedTable; of: string }): ReactNode {
  const { title, table, notes } = named;
  const numeric = (index: number): string | undefined =>
    table.columns[index]?.kind === 'figure' ? 'figure-table-number' : undefined;
  return (
    <div className="briefing-table">
      <h3>{title}</h3>
      <Sideways className="figure-table-scroll" label={`${of} · ${title}`}>
        <table className="figure-table">
          <thead>
            <tr>
              {table.columns.map(({ label }, index) => (
                <th key={`${label} ${index}`} scope="col" className={numeric(index)}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          {groupsOf(table.rows).map(({ group, rows }, at) => (
            <tbody key={`${group} ${at}`}>
              {group !== '' && (
                <tr className="figure-table-group">
                  <th scope="rowgroup" colSpan={table.columns.length}>
                    {group}
                  </th>
                </tr>
              )}
              {rows.map((row, index) => (
                <tr key={index} className={row.total ? 'briefing-total' : undefined}>
                  {row.cells.map((cell, column) => (
                    <td key={column} className={numeric(column)}>
                      {cellText(cell)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </Sideways>
      {notes.map((note) => (
        <p key={note} className="briefing-note">
          {note}
        </p>
      ))}
    </div>
  );
}

function groupsOf(rows: readonly TakeawayRow[]): { group: string; rows: TakeawayRow[] }[] {
  const groups: { group: string; rows: TakeawayRow[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last.group === row.group) last.rows.push(row);
    else groups.push({ group: row.group, rows: [row] });
  }
  return groups;
}
