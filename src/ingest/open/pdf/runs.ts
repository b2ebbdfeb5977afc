import type { Glyph } from './page-content.ts';
import { isOfAFigure, UNKNOWN } from './seen/figures.ts';

/** Characters that stand together on a line, with nothing between them. */
export type Run = { text: string; left: number; right: number; baseline: number; size: number };

/** Gaps as shares of the type's size: past `WORD` two characters are parted by a blank, past `COLUMN` by a column. */
const WORD = 0.32;
/** Figures and Latin words are parted by less: 12 and 13 with a narrow blank between are never 1213. */
const NARROW_WORD = 0.2;
const SAME_LINE = 0.35;
const SAME_PLACE = 0.2;
/** A gap this small parts two runs where a ruled line stands in it. */
const BESIDE_RULE = 0.06;

/** Glyphs grouped by the line they stand on, from top to bottom, each line from left to right. */
export function glyphLines(glyphs: readonly Glyph[]): Glyph[][] {
  const lines: { baseline: number; size: number; glyphs: Glyph[] }[] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1);
    if (line !== undefined && glyph.baseline - line.baseline <= Math.max(line.size, glyph.size) * SAME_LINE)
      line.glyphs.push(glyph);
    else lines.push({ baseline: glyph.baseline, size: glyph.size, glyphs: [glyph] });
  }
  return lines
    .flatMap((line) => apartBySize(line.glyphs))
    .map((line) => markOverprinted(withoutDoubles(line.sort((a, b) => a.left - b.left))));
}

/** Type so many times larger than the rest of its line is no part of it: a watermark behind a row. */
const OUTSIZE = 2.2;

/** A digit that has lost its size stays where it was: the figure beside it is not whole. */
function markBeside(outsize: Glyph, line: readonly Glyph[]): void {
  for (const glyph of line) {
    const isNear = Math.abs(glyph.left - outsize.left) <= glyph.size;
    const isLevel = Math.abs(glyph.baseline - outsize.baseline) <= glyph.size * 0.1;
    if (glyph !== outsize && isNear && isLevel && isOfAFigure(glyph.text)) glyph.text = UNKNOWN;
  }
}

function apartBySize(line: readonly Glyph[]): Glyph[][] {
  const sizes = line.map(({ size }) => size);
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  const least = sizes.reduce((found, size) => Math.min(found, size), largest);
  if (largest < least * OUTSIZE) return [[...line]];
  const usual = [...sizes].sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
  const isOutsize = ({ size }: Glyph): boolean => size >= usual * OUTSIZE;
  for (const glyph of line.filter(isOutsize)) if (isOfAFigure(glyph.text)) markBeside(glyph, line);
  return [line.filter((glyph) => !isOutsize(glyph)), line.filter(isOutsize)].filter(
    (part) => part.length > 0,
  );
}

const OF_A_FIGURE = /^[\d.,]$/u;

/** Figures painted one over the other are neither of the two, and not one made of both: their characters are not known. */
function markOverprinted(line: readonly Glyph[]): Glyph[] {
  const marked = [...line];
  line.forEach((glyph, index) => {
    const next = line[index + 1];
    if (next === undefined || !OF_A_FIGURE.test(glyph.text) || !OF_A_FIGURE.test(next.text)) return;
    const shared = Math.min(glyph.right, next.right) - next.left;
    if (shared <= Math.min(glyph.right - glyph.left, next.right - next.left) / 2) return;
    marked[index] = { ...glyph, text: UNKNOWN };
    marked[index + 1] = { ...next, text: UNKNOWN };
  });
  return marked;
}

/** Bold that is made by painting a character twice is one character. */
function withoutDoubles(line: readonly Glyph[]): Glyph[] {
  return line.filter((glyph, index) =>
    [index - 1, index - 2].every((before) => {
      const other = line[before];
      return other?.text !== glyph.text || Math.abs(other.left - glyph.left) > glyph.size * SAME_PLACE;
    }),
  );
}

/**
 * The runs of a line. `edges` are the places of ruled lines that part the line at its height: one that stands between two
 * characters parts them, however near they are.
 */
export function runsOf(line: readonly Glyph[], edges: readonly number[] = [], gap: number = WORD): Run[] {
  const runs: Run[] = [];
  for (const glyph of line) {
    const run = runs.at(-1);
    const between = run === undefined ? 0 : glyph.left - run.right;
    const isParted =
      run === undefined ||
      between > gap * Math.max(run.size, glyph.size) ||
      (between > NARROW_WORD * glyph.size && /[\w.,%]$/u.test(run.text) && /^\w/u.test(glyph.text)) ||
      (between >= BESIDE_RULE * glyph.size &&
        edges.some((edge) => edge >= run.right - 0.5 && edge <= glyph.left + 0.5));
    if (run === undefined || isParted) {
      runs.push({ ...glyph });
      continue;
    }
    run.text += glyph.text;
    run.right = Math.max(run.right, glyph.right);
    run.size = Math.max(run.size, glyph.size);
  }
  return runs;
}

/** Runs of one line in one string, a blank between each two. */
export function joinRuns(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join(' ');
}

/** Lines of one cell in one string: Chinese goes on without a blank, figures and Latin words do not. */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    const needsBlank = /[\d\w.,%]$/u.test(text) && /^[\d\w.,%-]/u.test(line);
    return text + (needsBlank ? ' ' : '') + line;
  }, '');
}
