import { apply, IDENTITY, multiply, type Matrix, type Point } from './matrix.ts';
import { isOfAFigure, isOddWidth, TOO_NEAR, UNKNOWN, USUAL_WIDTH } from './seen/figures.ts';

/** What pdf.js tells of a font: enough to know how far each glyph moves on. */
export type FontMetrics = {
  fontMatrix: Matrix;
  vertical: boolean;
  isType3: boolean;
  /** Whether its glyphs are told by numbers of two bytes (CID), which are no characters by themselves. */
  isComposite: boolean;
};

/** A glyph where it is painted, before the page is turned upright: from `start` to `end` along its baseline. */
export type PaintedGlyph = {
  text: string;
  start: Point;
  end: Point;
  up: Point;
  vertical: boolean;
  font: FontMetrics;
  /** The number by which the page names it. */
  code: number;
  isSpace: boolean;
};

/** A glyph as pdf.js lists it in a `showText`; a bare number there moves the next glyph. */
type ListedGlyph = {
  unicode: string;
  originalCharCode: number;
  width: number;
  isSpace: boolean;
  vmetric?: readonly number[];
};

export const DEFAULT_FONT: FontMetrics = {
  fontMatrix: [0.001, 0, 0, 0.001, 0, 0],
  vertical: false,
  isType3: false,
  isComposite: false,
};

/** The part of the graphics state that `save` keeps and that text depends on. */
export type TextStyle = {
  font: FontMetrics;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  rise: number;
  leading: number;
  mode: number;
  /** The colour that shapes and words are filled with, `#rrggbb`; blank for a pattern. */
  fill: string;
  /** Whether what is filled is let through wholly. */
  isClear: boolean;
};

export const INITIAL_STYLE: TextStyle = {
  font: DEFAULT_FONT,
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  rise: 0,
  leading: 0,
  mode: 0,
  fill: '#000000',
  isClear: false,
};

/** The pen of a text object: where the next glyph goes. */
export class TextPen {
  private matrix: Matrix = IDENTITY;
  private line: Point = [0, 0];
  private at: Point = [0, 0];

  setMatrix(matrix: Matrix): void {
    this.matrix = matrix;
    this.line = [0, 0];
    this.at = [0, 0];
  }

  move(x: number, y: number): void {
    this.line = [this.line[0] + x, this.line[1] + y];
    this.at = this.line;
  }

  /** Moves on over `glyphs` and gives where each was painted under the page's transformation `page`. */
  show(glyphs: readonly unknown[], style: TextStyle, page: Matrix): PaintedGlyph[] {
    const { font, scale } = style;
    const backwards = style.size < 0 ? -1 : 1;
    const size = Math.abs(style.size);
    const advance = size * font.fontMatrix[0];
    const matrix = multiply(page, this.matrix);
    const painted: PaintedGlyph[] = [];
    let before = Number.NEGATIVE_INFINITY;
    for (const listed of glyphs) {
      if (typeof listed === 'number') {
        this.advance((font.vertical ? listed : -listed) * (size / 1000), font.vertical, scale * backwards);
        continue;
      }
      const glyph = listed as ListedGlyph;
      const spacing = (glyph.isSpace ? style.wordSpacing : 0) + style.charSpacing;
      const width = font.vertical && glyph.vmetric !== undefined ? -(glyph.vmetric[0] ?? 0) : glyph.width;
      const drawn = width * advance;
      const isOdd = !font.vertical && !font.isType3 && isOddWidth(width * font.fontMatrix[0], glyph.unicode);
      const seen = isOdd ? USUAL_WIDTH * size : drawn;
      const [x, y] = this.at;
      const along = x / (scale * backwards * size);
      const last = painted.at(-1);
      const isOver =
        !font.vertical &&
        along - before < TOO_NEAR &&
        isOfAFigure(glyph.unicode) &&
        (last?.text === UNKNOWN || isOfAFigure(last?.text ?? ''));
      if (isOver && last !== undefined) last.text = UNKNOWN;
      before = along;
      const start: Point = [x, y + style.rise];
      const end: Point = font.vertical
        ? [x, y + style.rise - drawn]
        : [x + seen * scale * backwards, y + style.rise];
      painted.push({
        text: isOdd || isOver ? UNKNOWN : glyph.unicode,
        start: apply(matrix, start),
        end: apply(matrix, end),
        up: apply(matrix, [start[0], start[1] + size]),
        vertical: font.vertical,
        font,
        code: glyph.originalCharCode,
        isSpace: glyph.isSpace,
      });
      this.advance(
        drawn + (font.vertical ? -spacing : spacing) * backwards,
        font.vertical,
        scale * backwards,
      );
    }
    return painted;
  }

  private advance(by: number, vertical: boolean, scale: number): void {
    const [x, y] = this.at;
    this.at = vertical ? [x, y - by] : [x + by * scale, y];
  }
}
