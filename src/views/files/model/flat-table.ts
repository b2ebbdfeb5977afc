import type { Takeaway, TakeawayCell, TakeawayColumn, TakeawayTable } from './takeaway.ts';

/** Words for columns that the screen shows another way. */
export type FlatWords = { group: string; marks: string };

/**
 * A table whose every row says all of itself, for data files: the group a row stands in and what the checks say of its
 * figures are columns.
 */
export function flatTable({ table }: Pick<Takeaway, 'table'>, words: FlatWords): TakeawayTable {
  const grouped = table.rows.some(({ group }) => group !== '');
  const marked = table.rows.some(({ cells }) => cells.some(hasMark));
  const text = (value: string): TakeawayCell => ({ kind: 'text', text: value });
  const column = (label: string): TakeawayColumn => ({ label, kind: 'text' });
  return {
    columns: [
      ...(grouped ? [column(words.group)] : []),
      ...table.columns,
      ...(marked ? [column(words.marks)] : []),
    ],
    rows: table.rows.map((row) => ({
      ...row,
      group: '',
      cells: [
        ...(grouped ? [text(row.group)] : []),
        ...row.cells,
        ...(marked ? [text(marksOf(row.cells, table.columns))] : []),
      ],
    })),
  };
}

function hasMark(cell: TakeawayCell): boolean {
  return cell.kind === 'figure' && cell.mark !== '';
}

function marksOf(cells: readonly TakeawayCell[], columns: readonly TakeawayColumn[]): string {
  return cells
    .flatMap((cell, index) =>
      cell.kind === 'figure' && cell.mark !== '' ? [`${columns[index]?.label ?? ''}: ${cell.mark}`] : [],
    )
    .join('; ');
}

/** A cell as it is read: `1,833.40 万元`, 未列示, words. */
export function cellText(cell: TakeawayCell): string {
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'missing') return cell.shown;
  return cell.suffix === '' ? cell.shown : `${cell.shown} ${cell.suffix}`;
}
