import type { Matrix } from './matrix.ts';
import { maybeBox, type Box } from './seen/box.ts';
import type { PaintedGlyph } from './text-state.ts';

const MOST = 5000;
/** White, or so near to it that nobody reads it on paper. */
const WHITE = /^#f[a-f]f[a-f]f[a-f]$/iu;

export const isWhite = (colour: string): boolean => WHITE.test(colour);

/** The coloured shapes of a page, painted so far: white words on one of them are seen, white words on paper are not. */
export class Backgrounds {
  private readonly boxes: Box[] = [];

  /** Takes a filled shape by the box round it (`minX minY maxX maxY`). */
  add(colour: string, box: unknown, matrix: Matrix): void {
    if (isWhite(colour) || this.boxes.length >= MOST) return;
    const found = maybeBox(box, matrix);
    // Ruled lines are no ground to write on.
    if (found === null) return;
    if (found.right - found.left > 4 && found.bottom - found.top > 4) this.boxes.push(found);
  }

  /** Whether there is something under a glyph that white shows on; past the bound it is taken that there is. */
  isUnder({ start, end, up }: PaintedGlyph): boolean {
    const x = (start[0] + end[0]) / 2 + (up[0] - start[0]) / 3;
    const y = (start[1] + end[1]) / 2 + (up[1] - start[1]) / 3;
    if (this.boxes.length >= MOST) return true;
    return this.boxes.some(
      ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
    );
  }
}
