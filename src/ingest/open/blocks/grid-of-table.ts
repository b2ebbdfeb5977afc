import { joinWrapped } from './join-wrapped.ts';
import type { TableBlock, TableCell, TableRow } from './block.ts';

/** What a page shows side by side at most; wider spans are slips or hostile. */
export const MAX_COLUMNS = 256;

/** A row of the grid: as it is written, and the texts of its cells by column. */
export type GridRow = { row: TableRow; texts: string[] };

/** The text of a cell, paragraphs and lines joined. Tables in it are left out: their rows are rows of their own. */
function cellText(cell: TableCell): string {
  return joinWrapped(cell.blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : [])));
}

/**
 * The grid of a table: each cell at its first column and row, blanks where it is merged over, every row as wide as the
 * table. A cell reaches down at most to the table's last row.
 */
export function gridOfTable(table: TableBlock): GridRow[] {
  /** For each column how many rows below are taken by a cell from above. */
  const taken: number[] = [];
  const grid = table.rows.map((row): GridRow => {
    const texts: string[] = [];
    let column = 0;
    const skipTaken = (): void => {
      while ((taken[column] ?? 0) > 0) {
        taken[column] = (taken[column] ?? 0) - 1;
        texts[column] = '';
        column += 1;
      }
    };
    for (const cell of row.cells) {
      skipTaken();
      const end = Math.min(MAX_COLUMNS, column + Math.max(1, cell.columns));
      if (column >= MAX_COLUMNS) break;
      const text = cellText(cell);
      for (let at = column; at < end; at += 1) {
        texts[at] = at === column ? text : '';
        taken[at] = Math.max(0, cell.rows - 1);
      }
      column = end;
    }
    while (column < taken.length) {
      skipTaken();
      if (column < taken.length) column += 1;
    }
    return { row, texts };
  });
  return sameWidth(grid);
}

/** Leaves out columns that are blank from top to bottom at either edge, and makes all rows as wide as the widest. */
function sameWidth(grid: readonly GridRow[]): GridRow[] {
  const first = (texts: readonly string[]): number =>
    texts.findIndex((text) => text !== '' && text !== undefined);
  const last = (texts: readonly string[]): number =>
    texts.findLastIndex((text) => text !== '' && text !== undefined);
  const firsts = grid.map(({ texts }) => first(texts)).filter((at) => at !== -1);
  const from = firsts.reduce((least, at) => Math.min(least, at), MAX_COLUMNS);
  const to = grid.reduce((most, { texts }) => Math.max(most, last(texts)), -1);
  return grid.map(({ row, texts }) => ({
    row,
    texts: last(texts) === -1 ? [] : Array.from({ length: to - from + 1 }, (_, at) => texts[from + at] ?? ''),
  }));
}
