import type { Cell } from '../../document.ts';
import type { TableBlock, TableRow } from './blocks.ts';
import type { Grid, Region } from './grids.ts';
import { middleOf, type Glyph } from './page-content.ts';
import { groupRows, isFigure, type ColumnLine } from './row-grouping.ts';
import { glyphLines, joinLines, joinRuns, runsOf, type Run } from './runs.ts';
import { markPartedFigures } from './seen/parted-figures.ts';

/** The runs of a cell, line by line. */
type Content = Run[][];

/** How much higher than its cell type may be: the line of a letter leaves room that rules may cut. */
const TALLEST = 1.5;

const lineText = (runs: readonly Run[]): string => joinRuns([...runs].sort((a, b) => a.left - b.left));

/** The region of `row` that a run stands in: the one it overlaps most. */
function regionOf(row: readonly Region[], xs: readonly number[], run: Run): Region | undefined {
  const shared = (region: Region): number =>
    Math.min(run.right, xs[region.column + region.columns] ?? 0) - Math.max(run.left, xs[region.column] ?? 0);
  return row.reduce<Region | undefined>(
    (best, region) => (best === undefined || shared(region) > shared(best) ? region : best),
    undefined,
  );
}

function fill({ xs, ys, regions }: Grid, glyphs: readonly Glyph[]): Map<Region, Content> {
  const contents = new Map<Region, Content>();
  const byRow = Array.from({ length: ys.length - 1 }, (_, row) =>
    regions.filter((region) => region.row <= row && row < region.row + region.rows),
  );
  const inRow = ys.slice(1).map((): Glyph[] => []);
  for (const glyph of glyphs) {
    const { y } = middleOf(glyph);
    inRow[ys.findIndex((edge, row) => edge <= y && y < (ys[row + 1] ?? edge))]?.push(glyph);
  }
  // A merged cell's text may stand in several rows of the grid, so lines are made row by row and joined in the cell.
  inRow.forEach((own, row) => {
    const across = byRow[row] ?? [];
    const edges = across.map((region) => xs[region.column] ?? 0);
    for (const line of glyphLines(own)) {
      const lines = new Map<Region, Run[]>();
      const parted = runsOf(line, edges);
      markPartedFigures(parted, edges);
      for (const run of parted) {
        const region = regionOf(across, xs, run);
        // What is higher than its cell is painted across the table: a watermark.
        const height = (ys[(region?.row ?? 0) + (region?.rows ?? 0)] ?? 0) - (ys[region?.row ?? 0] ?? 0);
        if (region !== undefined && run.size <= height * TALLEST)
          lines.set(region, [...(lines.get(region) ?? []), run]);
      }
      for (const [region, runs] of lines) contents.set(region, [...(contents.get(region) ?? []), runs]);
    }
  });
  return contents;
}

/**
 * The rows that stand in one band of the grid, where the table rules its columns and not its rows: at least two of its
 * columns hold figures or codes one under the other. Null for an ordinary row.
 */
function rowsInBand(
  band: readonly Region[],
  contents: Map<Region, Content>,
  width: number,
): ColumnLine[] | null {
  const stacked = band.filter(
    (region) => (contents.get(region) ?? []).filter((runs) => isFigure(lineText(runs))).length > 1,
  );
  if (stacked.length < 2 || band.some((region) => region.rows > 1)) return null;
  const lines: ColumnLine[] = [];
  for (const region of band) {
    for (const runs of contents.get(region) ?? []) {
      const { baseline = 0, size = 0 } = runs[0] ?? {};
      let line = lines.find((other) => Math.abs(other.baseline - baseline) <= size * 0.4);
      if (line === undefined) {
        line = { baseline, size, texts: new Array<string>(width).fill('') };
        lines.push(line);
      }
      line.texts[region.column] = lineText(runs);
    }
  }
  return lines.sort((a, b) => a.baseline - b.baseline);
}

const blankCells = (xs: readonly number[]): Cell[] =>
  xs.slice(1).map((right, column) => ({ text: '', column, left: xs[column] ?? 0, right }));

/** The table that `glyphs` make in a ruled grid: every cell in its place, blank ones included. */
export function fillGrid(grid: Grid, glyphs: readonly Glyph[]): TableBlock {
  const { xs, ys, regions } = grid;
  const contents = fill(grid, glyphs);
  const rows: TableRow[] = [];
  ys.slice(1).forEach((bottom, row) => {
    const top = ys[row] ?? 0;
    const band = regions.filter((region) => region.row <= row && row < region.row + region.rows);
    const stacked = rowsInBand(band, contents, xs.length - 1);
    if (stacked !== null) {
      for (const { first, last, size, texts } of groupRows(stacked)) {
        const cells = blankCells(xs).map((cell, column) => ({ ...cell, text: texts[column] ?? '' }));
        rows.push({ top: first - size, bottom: last, cells });
      }
      return;
    }
    const cells = blankCells(xs);
    for (const region of band) {
      const cell = cells[region.column];
      if (region.row !== row || cell === undefined) continue;
      cell.text = joinLines((contents.get(region) ?? []).map(lineText));
      cell.right = xs[region.column + region.columns] ?? cell.right;
      cell.columns = region.columns;
      cell.rows = region.rows;
    }
    rows.push({ top, bottom, cells });
  });
  return { kind: 'table', top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0, xs, rows };
}
