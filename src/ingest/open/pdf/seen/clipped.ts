import type { PaintedGlyph } from '../text-state.ts';
import type { Box } from './box.ts';
import { isOfAFigure, UNKNOWN } from './figures.ts';

/** Edges of cells cut a hair of their own figures off; that hides nothing. */
const SLACK = 0.5;

function isInside({ start, end, up }: PaintedGlyph, { left, right, top, bottom }: Box): boolean {
  const x = (start[0] + end[0]) / 2 + (up[0] - start[0]) / 3;
  const y = (start[1] + end[1]) / 2 + (up[1] - start[1]) / 3;
  return x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK;
}

/**
 * The glyphs of one piece of text that the path round it does not cut off. Of a figure that is cut through, the characters
 * next to those that are seen stay as unknown ones: what is left of it is another figure.
 */
export function withoutClipped(glyphs: readonly PaintedGlyph[], clip: Box | null): readonly PaintedGlyph[] {
  if (clip === null) return glyphs;
  const inside = glyphs.map((glyph) => isInside(glyph, clip));
  if (inside.every((is) => is)) return glyphs;
  const isSeenFigure = (at: number): boolean => inside[at] === true && isOfAFigure(glyphs[at]?.text ?? '');
  return glyphs.flatMap((glyph, at) => {
    if (inside[at] === true) return [glyph];
    const isCut = isOfAFigure(glyph.text) && (isSeenFigure(at - 1) || isSeenFigure(at + 1));
    return isCut ? [{ ...glyph, text: UNKNOWN }] : [];
  });
}
