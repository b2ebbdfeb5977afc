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

type Hidden = { rows: ReadonlySet<number>; columns: ReadonlySet<number> };
type Sized = readonly ({ hidden?: boolean } | undefined)[];

/** The rows and columns that the sheet does not show. */
function hiddenOf(sheet: DenseWorkSheet): Hidden {
  const hidden = (sized: Sized | undefined): Set<number> =>
    new Set((sized ?? []).flatMap((one, at) => (one?.hidden === true ? [at] : [])));
  return {
    rows: hidden(sheet['!rows'] as Sized | undefined),
    columns: hidden(sheet['!cols'] as Sized | undefined),
  };
}

/** A merged cell shows its text in what of it is shown: in its first row and column that are not hidden. */
function moveToShown(grid: string[][], merges: readonly Range[], hidden: Hidden): void {
  const firstShown = (from: number, to: number, set: ReadonlySet<number>): number => {
    let at = from;
    while (at <= to && set.has(at)) at += 1;
    return at;
  };
  for (const { s: start, e: end } of merges) {
    if (!hidden.rows.has(start.r) && !hidden.columns.has(start.c)) continue;
    const row = firstShown(start.r, Math.min(end.r, MAX_ROWS), hidden.rows);
    const column = firstShown(start.c, Math.min(end.c, MAX_COLUMNS), hidden.columns);
    const text = grid[start.r]?.[start.c] ?? '';
    const target = grid[row];
    if (row > end.r || column > end.c || text === '' || target === undefined) continue;
    while (target.length <= column) target.push('');
    target[column] = text;
  }
}

/**
 * The rows of a sheet as they are shown, without hidden rows and columns, columns that are blank at the edges left out, all rows equally wide.
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
  const merges = (sheet['!merges'] as readonly Range[] | undefined) ?? [];
  dropCovered(name, grid, merges);
  const hidden = hiddenOf(sheet);
  moveToShown(grid, merges, hidden);
  return withinFilled(
    grid
      .filter((_, row) => !hidden.rows.has(row))
      .map((texts) => texts.filter((_, column) => !hidden.columns.has(column))),
  );
}

/** Rows that hold something, all from the first column that does to the last. */
function withinFilled(grid: readonly string[][]): string[][] {
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
