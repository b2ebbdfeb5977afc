import type { Cell } from '../../document.ts';

/** A row of a table on one page, with as many cells as the table has columns. */
export type TableRow = { top: number; bottom: number; cells: Cell[] };

/** Running text, or a table, as it follows down a page. */
export type TextBlock = {
  kind: 'text';
  text: string;
  top: number;
  bottom: number;
  left: number;
  right: number;
};
export type TableBlock = {
  kind: 'table';
  top: number;
  bottom: number;
  /** The edges of the columns. */
  xs: number[];
  rows: TableRow[];
  /** Whether its columns were found by where its words stand, there being no rules to tell. */
  isByPosition?: boolean;
};
export type Block = TextBlock | TableBlock;

/** The text of a row, its cells one after the other. */
export function rowText(row: TableRow): string {
  return row.cells
    .map((cell) => cell.text)
    .filter((text) => text !== '')
    .join(' ');
}
