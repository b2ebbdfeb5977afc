import { centreOf, type HeadCell } from './head-cells.ts';

/** A column with its lowest head, if it has one. */
export type HeadedColumn = { left: number; right: number; isFigures: boolean; head: HeadCell | null };

/** The columns that a head stands over. */
export type Span = { first: number; last: number };

/** How far a head may stand from the middle of its columns, as a share of a column's width. */
const OFF_MIDDLE = 0.35;
/** How much farther from the middle it may stand where it goes over more columns than it must. */
const FARTHER = 0.12;
/** The share of the way to the next row of the head that a head must be lower by to stand under another. */
const NEXT_ROW = 0.75;

const left = ({ head, left: own }: HeadedColumn): number => Math.min(own, head?.left ?? own);
const right = ({ head, right: own }: HeadedColumn): number => Math.max(own, head?.right ?? own);

/** The edges between columns: half way between what stands in the one and in the next. */
export function edgesOf(columns: readonly HeadedColumn[]): number[] {
  const [first] = columns;
  const last = columns.at(-1);
  if (first === undefined || last === undefined) return [];
  const between = columns.slice(1).map((column, index) => {
    const before = columns[index];
    return before === undefined ? 0 : (right(before) + left(column)) / 2;
  });
  return [left(first), ...between, right(last)];
}

/** Where the row below a head begins: its cells stand at least so low. */
function rowBelow(cell: HeadCell, cells: readonly HeadCell[]): number {
  const lower = cells.filter((other) => other.first > cell.last + cell.size * 0.5);
  const under = lower.filter((other) => other.left < cell.right && other.right > cell.left);
  const full = lower.filter((other) => other.first > cell.last + cell.size * 1.2);
  const rows = (under.length > 0 ? under : full).map((other) => other.first - cell.last);
  return cell.last + NEXT_ROW * Math.min(Number.MAX_SAFE_INTEGER, ...rows);
}

/**
 * The columns under each head that covers others, found from the lowest upwards: the head stands in their middle, over its own
 * words' width, and none of them is under a head beside it. A head whose columns cannot be told has none.
 */
export function headSpans(cells: readonly HeadCell[], columns: readonly HeadedColumn[]): Map<HeadCell, Span> {
  const edges = edgesOf(columns);
  const spans = new Map<HeadCell, Span>();
  /** For each column the highest head so far that stands over it. */
  const over = columns.map(({ head }) => head);
  const own = new Set(over);
  const isFree = (at: number, cell: HeadCell, from: number): boolean => {
    const head = over[at];
    return head === undefined || head === null || (head !== cell && head.first >= from);
  };
  const middle = ({ first, last }: Span): number => ((edges[first] ?? 0) + (edges[last + 1] ?? 0)) / 2;
  const width = ({ first, last }: Span): number =>
    ((edges[last + 1] ?? 0) - (edges[first] ?? 0)) / (last - first + 1);
  const off = (span: Span, cell: HeadCell): number => Math.abs(middle(span) - centreOf(cell));
  const slack = (span: Span): number => Math.max(3, FARTHER * width(span));
  const fits = (span: Span, cell: HeadCell): boolean =>
    off(span, cell) <= OFF_MIDDLE * width(span) &&
    (edges[span.first] ?? 0) <= cell.left + cell.size &&
    (edges[span.last + 1] ?? 0) >= cell.right - cell.size;
  const freeSpans = (cell: HeadCell): Span[] => {
    const from = rowBelow(cell, cells);
    const found: Span[] = [];
    for (let first = 0; first < columns.length; first += 1)
      for (let last = first; last < columns.length && isFree(last, cell, from); last += 1)
        if (fits({ first, last }, cell)) found.push({ first, last });
    return found;
  };
  const size = ({ first, last }: Span): number => last - first;
  const take = (cell: HeadCell, span: Span): void => {
    spans.set(cell, span);
    for (let at = span.first; at <= span.last; at += 1) over[at] = cell;
  };
  const others = cells.filter((cell) => !own.has(cell)).sort((a, b) => b.last - a.last || a.left - b.left);
  const levels: HeadCell[][] = [];
  for (const cell of others) {
    const level = levels.at(-1);
    if (level?.[0] !== undefined && level[0].last - cell.last <= cell.size * 0.3) level.push(cell);
    else levels.push([cell]);
  }
  for (const level of levels) {
    for (const cell of level) {
      const free = freeSpans(cell);
      const nearest = Math.min(...free.map((span) => off(span, cell)));
      const [least] = free
        .filter((span) => off(span, cell) <= nearest + slack(span))
        .sort((a, b) => size(a) - size(b));
      if (least !== undefined) take(cell, least);
    }
    // Then each goes as far as the heads beside it let it.
    for (const cell of level) {
      const span = spans.get(cell);
      if (span === undefined) continue;
      for (let at = span.first; at <= span.last; at += 1)
        if (over[at] === cell) over[at] = columns[at]?.head ?? null;
      const [most] = freeSpans(cell)
        .filter((wide) => off(wide, cell) <= off(span, cell) + slack(wide))
        .sort((a, b) => size(b) - size(a));
      take(cell, most ?? span);
    }
  }
  return spans;
}
