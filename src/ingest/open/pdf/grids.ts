import type { RuledLine } from './ruled-lines.ts';
import { splitGrid } from './split-grid.ts';

/** A cell of a ruled table: the columns and rows (indices of the grid) it spans. */
export type Region = { row: number; column: number; rows: number; columns: number };

/** A ruled table: `xs` and `ys` are the edges of its columns and rows in order, `regions` its cells, merged ones whole. */
export type Grid = { xs: number[]; ys: number[]; regions: Region[] };

/** How far two lines may be apart and still be one edge. */
const SAME_EDGE = 2.6;
/** How far a line may end from another and still meet it. */
const MEETS = 3.5;
const SHORTEST = 5;
/** The share of a cell's side that a line must cover to part it from the next cell. */
const COVERS = 0.6;
const MOST_EDGES = 2000;
const MOST_CELLS = 60_000;

type Edge = { at: number; spans: { from: number; to: number }[] };

/** Lines along one edge joined: dashes, the sides of cells drawn one by one, double rules. */
function toEdges(lines: readonly RuledLine[]): Edge[] {
  const groups: { at: number; last: number; lines: RuledLine[] }[] = [];
  for (const line of [...lines].sort((a, b) => a.at - b.at)) {
    const group = groups.at(-1);
    if (group !== undefined && line.at - group.at <= SAME_EDGE) group.lines.push(line);
    else groups.push({ at: line.at, last: line.at, lines: [line] });
  }
  return groups.flatMap((group) => {
    const spans: Edge['spans'] = [];
    for (const { from, to } of group.lines.sort((a, b) => a.from - b.from)) {
      const last = spans.at(-1);
      if (last !== undefined && from <= last.to + MEETS) last.to = Math.max(last.to, to);
      else spans.push({ from, to });
    }
    const long = spans.filter((span) => span.to - span.from >= SHORTEST);
    const at = group.lines.reduce((sum, line) => sum + line.at, 0) / group.lines.length;
    return long.length === 0 ? [] : [{ at, spans: long }];
  });
}

const toLines = (edges: readonly Edge[]): RuledLine[] =>
  edges.flatMap(({ at, spans }) => spans.map((span) => ({ at, ...span })));

const meet = (across: RuledLine, down: RuledLine): boolean =>
  down.at >= across.from - MEETS &&
  down.at <= across.to + MEETS &&
  across.at >= down.from - MEETS &&
  across.at <= down.to + MEETS;

type Cluster = { across: RuledLine[]; down: RuledLine[] };

/** The lines that hang together, table by table. */
function clusters(across: readonly RuledLine[], down: readonly RuledLine[]): Cluster[] {
  const found: Cluster[] = [];
  const left = new Set(across);
  const leftDown = new Set(down);
  for (const seed of across) {
    if (!left.delete(seed)) continue;
    const cluster: Cluster = { across: [seed], down: [] };
    const openAcross = [seed];
    const openDown: RuledLine[] = [];
    for (;;) {
      const next = openAcross.pop();
      if (next !== undefined) {
        for (const line of leftDown) {
          if (!meet(next, line)) continue;
          leftDown.delete(line);
          cluster.down.push(line);
          openDown.push(line);
        }
        continue;
      }
      const side = openDown.pop();
      if (side === undefined) break;
      for (const line of left) {
        if (!meet(line, side)) continue;
        left.delete(line);
        cluster.across.push(line);
        openAcross.push(line);
      }
    }
    found.push(cluster);
  }
  return found;
}

/** The places of edges in order; where the lines across go on past the outermost line down, the table is open at that side. */
function places(own: readonly RuledLine[], crossing: readonly RuledLine[]): number[] {
  const sorted = own.map((line) => line.at).sort((a, b) => a - b);
  const distinct = sorted.filter((at, index) => index === 0 || at - (sorted[index - 1] ?? 0) > SAME_EDGE);
  const first = Math.min(...crossing.map((line) => line.from));
  const last = Math.max(...crossing.map((line) => line.to));
  const open = 8;
  if (first < (distinct[0] ?? 0) - open) distinct.unshift(first);
  if (last > (distinct.at(-1) ?? 0) + open) distinct.push(last);
  return distinct;
}

function isParted(lines: readonly RuledLine[], at: number, from: number, to: number): boolean {
  const covered = lines
    .filter((line) => Math.abs(line.at - at) <= SAME_EDGE)
    .reduce((sum, line) => sum + Math.max(0, Math.min(line.to, to) - Math.max(line.from, from)), 0);
  return covered >= (to - from) * COVERS;
}

/** The cells of a grid: neighbours that no line parts are one. */
function regionsOf(xs: readonly number[], ys: readonly number[], { across, down }: Cluster): Region[] {
  const width = xs.length - 1;
  const height = ys.length - 1;
  const taken = Array.from({ length: height }, () => new Array<boolean>(width).fill(false));
  const at = (list: readonly number[], index: number): number => list[index] ?? 0;
  const partedDown = (row: number, x: number): boolean =>
    isParted(down, at(xs, x), at(ys, row), at(ys, row + 1));
  const partedAcross = (column: number, y: number): boolean =>
    isParted(across, at(ys, y), at(xs, column), at(xs, column + 1));
  const regions: Region[] = [];
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      if (taken[row]?.[column] === true) continue;
      let columns = 1;
      while (
        column + columns < width &&
        taken[row]?.[column + columns] === false &&
        !partedDown(row, column + columns)
      )
        columns += 1;
      let rows = 1;
      const joinsBelow = (): boolean => {
        const y = row + rows;
        if (y >= height) return false;
        for (let x = column; x < column + columns; x += 1) {
          if (taken[y]?.[x] === true || partedAcross(x, y)) return false;
          if (x > column && partedDown(y, x)) return false;
        }
        return true;
      };
      while (joinsBelow()) rows += 1;
      for (let y = row; y < row + rows; y += 1) taken[y]?.fill(true, column, column + columns);
      regions.push({ row, column, rows, columns });
    }
  }
  return regions;
}

/**
 * The ruled tables of a page, from top to bottom. A frame around text (one cell) is no table; lines that do not meet
 * (underlines, rules between paragraphs) are none either.
 */
export function findGrids(across: readonly RuledLine[], down: readonly RuledLine[]): Grid[] {
  const acrossEdges = toEdges(across);
  const downEdges = toEdges(down);
  if (acrossEdges.length > MOST_EDGES || downEdges.length > MOST_EDGES) return [];
  return clusters(toLines(acrossEdges), toLines(downEdges))
    .flatMap((cluster): Grid[] => {
      if (cluster.down.length === 0 || cluster.across.length < 2) return [];
      const xs = places(cluster.down, cluster.across);
      const ys = places(cluster.across, cluster.down);
      const cells = (xs.length - 1) * (ys.length - 1);
      if (xs.length < 3 || ys.length < 2 || cells < 2 || cells > MOST_CELLS) return [];
      return splitGrid({ xs, ys, regions: regionsOf(xs, ys, cluster) });
    })
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}
