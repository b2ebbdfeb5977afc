import type { Grid, Region } from './grids.ts';

type Rows = { from: number; to: number; edges: ReadonlySet<number> };

const isWhole = (region: Region, width: number): boolean => region.columns === width && region.rows === 1;

/** The stretches of a grid's rows that each begin with cells as wide as the whole grid: titles, a table's notes. */
function stretches({ xs, ys, regions }: Grid): Rows[] {
  const width = xs.length - 1;
  const whole = new Set(regions.filter((region) => isWhole(region, width)).map(({ row }) => row));
  const starts = ys
    .slice(1)
    .flatMap((_, row) => (row === 0 || (whole.has(row) && !whole.has(row - 1)) ? [row] : []));
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? ys.length - 1;
    const own = regions.filter((region) => region.row >= from && region.row < to && !isWhole(region, width));
    return { from, to, edges: new Set(own.flatMap(({ column, columns }) => [column, column + columns])) };
  });
}

const holds = (one: ReadonlySet<number>, other: ReadonlySet<number>): boolean =>
  [...other].every((edge) => one.has(edge));

/** Neighbours of which one has all the columns of the other are one table. */
function tablesOf(rows: readonly Rows[]): Rows[] {
  const tables: Rows[] = [];
  for (const next of rows) {
    const last = tables.at(-1);
    if (last !== undefined && (holds(last.edges, next.edges) || holds(next.edges, last.edges)))
      tables[tables.length - 1] = {
        from: last.from,
        to: next.to,
        edges: new Set([...last.edges, ...next.edges]),
      };
    else tables.push(next);
  }
  return tables;
}

/** The part of a grid in some of its rows, with no columns but its own. */
function partOf({ xs, ys, regions }: Grid, { from, to, edges }: Rows): Grid {
  const own = [...new Set([0, ...edges, xs.length - 1])].sort((a, b) => a - b);
  return {
    xs: own.map((edge) => xs[edge] ?? 0),
    ys: ys.slice(from, to + 1),
    regions: regions.flatMap((region) => {
      if (region.row < from || region.row >= to) return [];
      const column = own.indexOf(region.column);
      const columns = own.indexOf(region.column + region.columns) - column;
      return [{ ...region, row: region.row - from, column, columns }];
    }),
  };
}

/** Tables that touch each other, one under the other, have their rules in one grid: each becomes a grid of its own columns. */
export function splitGrid(grid: Grid): Grid[] {
  const tables = tablesOf(stretches(grid));
  // A cell that reaches from one into the next says that they are one.
  const isCut = grid.regions.some(({ row, rows }) =>
    tables.some(({ to }) => row < to && row + rows > to && to < grid.ys.length - 1),
  );
  return tables.length < 2 || isCut ? [grid] : tables.map((rows) => partOf(grid, rows));
}
