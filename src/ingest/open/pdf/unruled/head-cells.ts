import type { Run } from '../runs.ts';
import { isTerm, startsTerm } from './head-terms.ts';
import type { PageLine } from './page-line.ts';

/** The words of one cell of a head, its lines put together; `first` and `last` are the baselines of these. */
export type HeadCell = {
  text: string;
  left: number;
  right: number;
  first: number;
  last: number;
  size: number;
};

/** How far apart the two characters of 合 计 may stand, in sizes of type. */
const SPREAD = 5;
/** How far apart two lines of one cell may stand, in sizes of type: where the words are known, and where not. */
const WRAPPED = 2.1;
const NEAR = 1.5;

export const centreOf = (cell: { left: number; right: number }): number => (cell.left + cell.right) / 2;

const shared = (a: HeadCell, b: HeadCell): number => Math.min(a.right, b.right) - Math.max(a.left, b.left);

/** The words of one line; 合 计 with blanks between is one. */
function wordsOf({ words }: PageLine): HeadCell[] {
  const cells: HeadCell[] = [];
  words.forEach((word: Run, index) => {
    const last = cells.at(-1);
    const isSpread =
      last !== undefined &&
      word.left - last.right <= SPREAD * word.size &&
      /^\p{Script=Han}$/u.test(word.text) &&
      isTerm(last.text + word.text) &&
      words[index - 1]?.text.length === 1;
    if (last !== undefined && isSpread) {
      last.text += word.text;
      last.right = word.right;
    } else {
      const { text, left, right, baseline, size } = word;
      cells.push({ text, left, right, first: baseline, last: baseline, size });
    }
  });
  return cells;
}

/** What stands right under a cell and may be the rest of its words. */
function below(cell: HeadCell, others: readonly HeadCell[]): HeadCell | undefined {
  return others
    .filter(
      (other) =>
        other.first > cell.last &&
        other.first - cell.last <= WRAPPED * cell.size &&
        shared(cell, other) > 0.5 * Math.min(cell.right - cell.left, other.right - other.left),
    )
    .sort((a, b) => a.first - b.first)[0];
}

const join = (cell: HeadCell, rest: HeadCell): HeadCell => ({
  text: cell.text + rest.text,
  left: Math.min(cell.left, rest.left),
  right: Math.max(cell.right, rest.right),
  first: cell.first,
  last: rest.last,
  size: cell.size,
});

/** The pieces, from `cell` downwards, that make one known head; none where there is no such. */
function knownBelow(cell: HeadCell, others: readonly HeadCell[]): HeadCell[] {
  const pieces: HeadCell[] = [];
  let whole = cell;
  let taken: HeadCell[] = [];
  for (;;) {
    const next = below(whole, others);
    if (next === undefined || !startsTerm(whole.text + next.text)) return taken;
    // 本年支出 over 合计 are two heads where each is one by itself, unless they stand as near as lines do.
    if (isTerm(whole.text) && next.first - whole.last > NEAR * cell.size) return taken;
    pieces.push(next);
    whole = join(whole, next);
    if (isTerm(whole.text)) taken = [...pieces];
  }
}

/** The rest of words that no list has: near, and neither a head by itself. */
function unknownBelow(cell: HeadCell, others: readonly HeadCell[]): HeadCell[] {
  const next = below(cell, others);
  if (next === undefined || next.first - cell.last > NEAR * cell.size) return [];
  return isTerm(cell.text) || isTerm(next.text) || /^\d+$/u.test(next.text) ? [] : [next];
}

/** The cells of a head, from the top: words that wrap are one cell. */
export function headCells(head: readonly PageLine[]): HeadCell[] {
  const open = head.flatMap(wordsOf);
  const cells: HeadCell[] = [];
  while (open.length > 0) {
    let cell = open.shift();
    if (cell === undefined) break;
    for (;;) {
      const known = knownBelow(cell, open);
      const rest: HeadCell[] = known.length > 0 ? known : unknownBelow(cell, open);
      if (rest.length === 0) break;
      for (const piece of rest) {
        cell = join(cell, piece);
        open.splice(open.indexOf(piece), 1);
      }
    }
    cells.push(cell);
  }
  return cells;
}
