import type { Block, TableBlock } from './block.ts';
import { gridOfTable, type GridRow } from './grid-of-table.ts';
import type { LineWriter } from './line-writer.ts';

/** Whether a row only lays out what is in it: a table inside a cell, or all of the row in one cell as wide as the table. */
function onlyLaysOut({ row, texts }: GridRow, width: number): boolean {
  if (row.cells.some((cell) => cell.blocks.some((block) => block.kind === 'table'))) return true;
  const filled = row.cells.filter((cell) => cell.blocks.length > 0);
  const only = filled[0];
  if (filled.length !== 1 || only === undefined) return texts.length === 1;
  return only.columns >= width || row.cells.length === 1 || width === 1;
}

function writeTable(table: TableBlock, writer: LineWriter): void {
  const grid = gridOfTable(table);
  const width = grid.reduce((most, { texts }) => Math.max(most, texts.length), 0);
  for (const gridRow of grid) {
    if (onlyLaysOut(gridRow, width)) {
      for (const cell of gridRow.row.cells) writeBlocks(cell.blocks, writer);
    } else {
      writer.row(gridRow.texts, gridRow.row.page);
    }
  }
}

/** Writes paragraphs and tables as lines. Tables that only lay out a page (a table in a cell) give the lines of what is in them. */
export function writeBlocks(blocks: readonly Block[], writer: LineWriter): void {
  for (const block of blocks) {
    if (block.kind === 'text') writer.text(block.text, block.page);
    else if (block.kind === 'table') writeTable(block, writer);
    else writer.pictures.push({ after: writer.lines.length, isLarge: block.isLarge });
  }
}
