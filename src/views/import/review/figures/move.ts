import type { FigureGrid } from './statement-rows.ts';

/** Where a key goes from a figure. */
export type Move = 'up' | 'down' | 'left' | 'right' | 'first' | 'last' | 'next' | 'previous';

const KEYS: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
};

/** The way a key leads, or null for a key that leads nowhere. */
export function moveOfKey(key: string): Move | null {
  return Object.hasOwn(KEYS, key) ? (KEYS[key] ?? null) : null;
}

type Place = { row: number; column: number; index: number };

/** The figures of a grid row by row, as they are read. */
function placesOf({ columns, rows }: FigureGrid): Place[] {
  return rows.flatMap((row, at) =>
    columns.flatMap((column, place) => {
      const index = row.cells.get(column.id);
      return index === undefined ? [] : [{ row: at, column: place, index }];
    }),
  );
}

/** The figure of a row that stands nearest to a column. */
function nearest(places: readonly Place[], column: number): Place | undefined {
  return places.toSorted((a, b) => Math.abs(a.column - column) - Math.abs(b.column - column))[0];
}

/**
 * The figure that a move leads to from the figure `from` (an index of a fact). Up and down keep to the column where the next
 * row has it, and skip rows without figures; at an edge one stays.
 */
export function moveFigure(grid: FigureGrid, from: number, move: Move): number {
  const places = placesOf(grid);
  const at = places.findIndex(({ index }) => index === from);
  const place = places[at];
  if (place === undefined) return places[0]?.index ?? from;
  if (move === 'first' || move === 'last') return places.at(move === 'first' ? 0 : -1)?.index ?? from;
  if (move === 'up' || move === 'down') {
    const others = places.filter(({ row }) => (move === 'up' ? row < place.row : row > place.row));
    const row = (move === 'up' ? others.at(-1) : others[0])?.row;
    return (
      nearest(
        others.filter((other) => other.row === row),
        place.column,
      )?.index ?? from
    );
  }
  const step = move === 'left' || move === 'previous' ? -1 : 1;
  const next = places[at + step];
  const staysInRow = move === 'left' || move === 'right';
  return next === undefined || (staysInRow && next.row !== place.row) ? from : next.index;
}
