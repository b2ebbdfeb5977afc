import type { RuledLine } from './ruled-lines.ts';

/** A printed character in points from the page's top left corner, the page upright. */
export type Glyph = {
  text: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
};

/** What stands on a page, upright. */
export type PageContent = {
  width: number;
  height: number;
  glyphs: Glyph[];
  across: RuledLine[];
  down: RuledLine[];
  /** Whether a picture takes up much of the page. */
  hasPicture: boolean;
};

/** Where a glyph's ink is: what decides the cell it stands in. */
export const middleOf = (glyph: Glyph): { x: number; y: number } => ({
  x: (glyph.left + glyph.right) / 2,
  y: glyph.baseline - glyph.size * 0.35,
});
