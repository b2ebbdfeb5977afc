import type { CellObject, DenseWorkSheet, Range } from '@e965/xlsx';
import { joinWrapped } from '../../blocks/join-wrapped.ts';
import { MAX_COLUMNS } from '../../blocks/grid-of-table.ts';
import { tooLarge } from '../../blocks/refusals.ts';

export const MAX_ROWS = 50_000;
const MAX_MERGED_CELLS = 2_000_000;
/** What Excel itself shows of a value that cannot be shown; holds no digit, so that it is never taken for a figure. */
const NOT_SHOWN = '#';

/** What a cell shows: the stored value in the cell's own number format. Nothing is computed. */
function shownText(cell: CellObject): string {
  if (cell.t === 'e') return NOT_SHOWN;
  if (cell.v === undefined || cell.t === 'z') return cell.f === undefined ? '' : NOT_SHOWN;
  if (cell.t === 's') return joinWrapped([String(cell.v)]);
  return (cell.w ?? String(cell.v)).trim();
}

/** Blanks the cells that a merged cell covers: what is left in them nobody sees. */
function dropCovered(name: string, grid: string[][], merges: readonly Range[]): void {
  let steps = 0;
  for (const { s: start, e: end } of merges) {
    const lastRow = Math.min(end.r, grid.length - 1);
    for (let row = start.r; row <= lastRow; row += 1) {
      const texts = grid[row];
      const lastColumn = Math.min(end.c, (texts?.length ?? 0) - 1);
      steps += 1;
      for (let column = start.c; column <= lastColumn; column += 1) {
        steps += 1;
        if (texts !== undefined && (row !== start.r || column !== start.c)) texts[column] = '';
      }
      if (steps > MAX_MERGED_CELLS) throw tooLarge(name);
    }
  }
}

/**
 * The rows of a sheet as they are shown, columns that are blank at the edges left out, all rows equally wide.
 * @throws UnreadableReportError where a sheet has more rows or columns than any report
 */
export function sheetRows(name: string, sheet: DenseWorkSheet): string[][] {
  const data = sheet['!data'];
  if (data.length > MAX_ROWS) throw tooLarge(name);
  const grid: string[][] = [];
  for (let row = 0; row < data.length; row += 1) {
    const texts: string[] = [];
    // Rows and cells may be missing from both lists.
    for (const [at, cell] of Object.entries(data[row] ?? [])) {
      const text = shownText(cell);
      if (text === '') continue;
      if (Number(at) >= MAX_COLUMNS) throw tooLarge(name);
      texts[Number(at)] = text;
    }
    grid.push(Array.from(texts, (text) => text ?? ''));
  }
  // The types of the package leave the merges of a dense sheet open.
  dropCovered(name, grid, (sheet['!merges'] as readonly Range[] | undefined) ?? []);
  const filled = grid.map((texts) => texts.findIndex((text) => text !== '')).filter((at) => at !== -1);
  const from = filled.reduce((least, at) => Math.min(least, at), MAX_COLUMNS);
  const to = grid.reduce(
    (most, texts) =>
      Math.max(
        most,
        texts.findLastIndex((text) => text !== ''),
      ),
    -1,
  );
  return grid
    .filter((texts) => texts.some((text) => text !== ''))
    .map((texts) => Array.from({ length: to - from + 1 }, (_, at) => texts[from + at] ?? ''));
}
