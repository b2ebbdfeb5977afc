import { middleOf, type Glyph } from '../page-content.ts';
import { isOfAFigure, UNKNOWN } from './figures.ts';

/** A ruled table's sides and its upper and lower edge. */
type Frame = { xs: readonly number[]; ys: readonly number[] };

/** As shares of the type's size: how near to a table's side a figure is looked at, and how near its digits are. */
const BESIDE = 1.5;
const NEXT = 0.35;

const isTogether = (one: Glyph, other: Glyph): boolean =>
  Math.abs(one.baseline - other.baseline) <= one.size * NEXT &&
  Math.max(one.left, other.left) - Math.min(one.right, other.right) <= one.size * NEXT;

/**
 * Marks the last digit in a table of each figure that goes on beyond the table's side: what is left of it inside is another
 * figure.
 */
export function markCutFigures(glyphs: readonly Glyph[], tables: readonly Frame[]): void {
  for (const { xs, ys } of tables) {
    const [top, bottom] = [ys[0] ?? 0, ys.at(-1) ?? 0];
    for (const side of [xs[0] ?? 0, xs.at(-1) ?? 0]) {
      const isBeyond = side === xs[0] ? (x: number) => x < side - 2 : (x: number) => x > side + 2;
      const near = glyphs.filter((glyph) => {
        if (Math.abs((glyph.left + glyph.right) / 2 - side) > glyph.size * BESIDE) return false;
        const { y } = middleOf(glyph);
        return y >= top && y <= bottom && isOfAFigure(glyph.text);
      });
      const beyond = near.filter((glyph) => isBeyond(middleOf(glyph).x));
      if (beyond.length === 0) continue;
      for (const glyph of near)
        if (!beyond.includes(glyph) && beyond.some((other) => isTogether(glyph, other))) glyph.text = UNKNOWN;
    }
  }
}
