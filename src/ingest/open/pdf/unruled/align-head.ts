import type { Column } from './body-columns.ts';
import { centreOf, type HeadCell } from './head-cells.ts';

/** A head that has none under it; `isUnsure` where some stand lower on both sides of it, so that it may be over these. */
export type LowestHead = { cell: HeadCell; isUnsure: boolean; hasRoom: boolean };

/** What it costs, in points, to leave a head, an unsure head, or a column of figures alone, and to take an unsure head for one. */
const OWN_COLUMN = 90;
const OVER_OTHERS = 5;
const NO_HEAD = 60;
const UNSURE = 30;
/** Two neighbours' distance, as a share of the usual one, past which there is room for a column between them. */
const ROOM = 1.6;

const gapBetween = (cell: HeadCell, column: Column): number =>
  Math.max(0, cell.left - column.right, column.left - cell.right) +
  Math.abs(centreOf(cell) - centreOf(column)) / 4;

/** The heads over the columns, in order, at the least cost; null for a head with no column under it. */
export function alignHead(heads: readonly LowestHead[], columns: readonly Column[]): (number | null)[] {
  type Step = { cost: number; takes: 'head' | 'column' | 'both' | null };
  const table: Step[][] = Array.from({ length: heads.length + 1 }, () => []);
  const costAt = (i: number, j: number): number => table[i]?.[j]?.cost ?? Number.POSITIVE_INFINITY;
  for (let i = heads.length; i >= 0; i -= 1) {
    for (let j = columns.length; j >= 0; j -= 1) {
      const [head, column] = [heads[i], columns[j]];
      let best: Step = { cost: head === undefined && column === undefined ? 0 : Infinity, takes: null };
      const offer = (cost: number, takes: Step['takes']): void => {
        if (cost < best.cost) best = { cost, takes };
      };
      if (head !== undefined && column !== undefined)
        offer(gapBetween(head.cell, column) + (head.isUnsure ? UNSURE : 0) + costAt(i + 1, j + 1), 'both');
      if (head !== undefined) offer((head.isUnsure ? OVER_OTHERS : OWN_COLUMN) + costAt(i + 1, j), 'head');
      if (column !== undefined) offer((column.isFigures ? NO_HEAD : 0) + costAt(i, j + 1), 'column');
      const line = table[i];
      if (line !== undefined) line[j] = best;
    }
  }
  const found: (number | null)[] = [];
  for (let i = 0, j = 0; i < heads.length;) {
    const takes = table[i]?.[j]?.takes;
    if (takes === 'column') j += 1;
    else {
      found.push(takes === 'both' ? j : null);
      i += 1;
      if (takes === 'both') j += 1;
    }
  }
  return found;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** The usual distance between the heads of neighbouring columns: on the line of the head that has most. */
function pitchOf(cells: readonly HeadCell[]): number {
  const lines = new Map<number, HeadCell[]>();
  for (const cell of cells) {
    const key = Math.round(cell.last);
    lines.set(key, [...(lines.get(key) ?? []), cell]);
  }
  const fullest = [...lines.values()].reduce((most, line) => (line.length > most.length ? line : most), []);
  const centres = fullest.map(centreOf).sort((a, b) => a - b);
  return median(centres.slice(1).map((centre, index) => centre - (centres[index] ?? 0)));
}

/** Whether a head stands lower than another, by more than the lines of one row differ. */
export const isLower = (cell: HeadCell, than: HeadCell): boolean => cell.first > than.last + than.size * 0.5;

/** The heads that cover none, from left to right. */
export function lowestHeads(cells: readonly HeadCell[]): LowestHead[] {
  const pitch = pitchOf(cells);
  const top = Math.min(...cells.map((cell) => cell.last));
  return cells
    .flatMap((cell): LowestHead[] => {
      const lower = cells.filter((other) => isLower(other, cell));
      if (lower.some((other) => other.left < cell.right && other.right > cell.left)) return [];
      const left = lower.filter((other) => other.right <= cell.left).sort((a, b) => b.right - a.right)[0];
      const right = lower.filter((other) => other.left >= cell.right).sort((a, b) => a.left - b.left)[0];
      if (left === undefined || right === undefined) return [{ cell, isUnsure: false, hasRoom: true }];
      const isWide = centreOf(right) - centreOf(left) >= pitch * ROOM;
      return [{ cell, isUnsure: true, hasRoom: isWide && cell.last > top + cell.size * 0.3 }];
    })
    .sort((a, b) => a.cell.left - b.cell.left);
}
