/** What Word files and web pages are made of, before it becomes lines. */
export type TextBlock = {
  kind: 'text';
  /** A paragraph; line breaks inside it are `\n`. */
  text: string;
  page: number | null;
};

export type TableCell = {
  blocks: Block[];
  /** How many columns and rows of the grid the cell takes up, from 1. */
  columns: number;
  rows: number;
};

export type TableRow = { cells: TableCell[]; page: number | null };
export type TableBlock = { kind: 'table'; rows: TableRow[] };
/** A picture: what stands on it is not read. */
export type PictureBlock = { kind: 'picture'; isLarge: boolean };
export type Block = TextBlock | TableBlock | PictureBlock;

/** A table as blocks: one of a single cell is no table but what stands in it, however deep such cells are nested. */
export function blocksOfTable(rows: TableRow[]): Block[] {
  const [row, ...others] = rows.filter(({ cells }) => cells.length > 0);
  if (row === undefined) return [];
  const [cell, ...beside] = row.cells;
  return others.length === 0 && beside.length === 0 && cell !== undefined
    ? cell.blocks
    : [{ kind: 'table', rows }];
}
