import type { Point } from './matrix.ts';
import type { Glyph, PageContent } from './page-content.ts';
import type { RuledLine, RuledLines } from './ruled-lines.ts';
import type { PaintedGlyph } from './text-state.ts';

type Direction = 0 | 1 | 2 | 3;
type Size = { width: number; height: number };

/** Characters that PDF fonts map to look-alikes: radicals, compatibility ideographs, ligatures. */
const LOOK_ALIKES = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/gu;
/** Radicals that Unicode itself gives no ordinary character for, each before the one that it stands for. */
const RADICALS = new Map(
  (
    '⺁厂⺟母⺠民⺣灬⺫目⺬示⻁虎⻄西⻅见⻆角⻉贝⻋车⻒长⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟'.match(
      /../gu,
    ) ?? []
  ).map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

const ordinary = (character: string): string => RADICALS.get(character) ?? character.normalize('NFKC');

/** The quarter turn in which a glyph reads: 0 to the right, 1 down, 2 to the left, 3 up; null for a slanted one. */
function directionOf({ start, end, up, vertical }: PaintedGlyph): Direction | null {
  const [dx, dy] = vertical ? [start[1] - up[1], up[0] - start[0]] : [end[0] - start[0], end[1] - start[1]];
  if (Math.abs(dx) >= Math.abs(dy) * 4) return dx >= 0 ? 0 : 2;
  if (Math.abs(dy) >= Math.abs(dx) * 4) return dy >= 0 ? 1 : 3;
  return null;
}

/** Turns a point of the page so that what read in `direction` reads to the right. */
function turn([x, y]: Point, direction: Direction, { width, height }: Size): Point {
  if (direction === 1) return [y, width - x];
  if (direction === 2) return [width - x, height - y];
  return direction === 3 ? [height - y, x] : [x, y];
}

function mainDirection(glyphs: readonly PaintedGlyph[]): Direction {
  const counts = [0, 0, 0, 0];
  for (const glyph of glyphs) {
    const direction = directionOf(glyph);
    if (direction !== null) counts[direction] = (counts[direction] ?? 0) + 1;
  }
  return counts.indexOf(Math.max(...counts)) as Direction;
}

function toGlyph(painted: PaintedGlyph, direction: Direction, page: Size): Glyph {
  const start = turn(painted.start, direction, page);
  const end = turn(painted.end, direction, page);
  const up = turn(painted.up, direction, page);
  const size = Math.hypot(up[0] - start[0], up[1] - start[1]);
  const text = painted.text.replace(LOOK_ALIKES, ordinary);
  if (painted.vertical)
    return { text, left: start[0] - size / 2, right: start[0] + size / 2, baseline: end[1], size };
  return {
    text,
    left: Math.min(start[0], end[0]),
    right: Math.max(start[0], end[0]),
    baseline: start[1],
    size,
  };
}

function turnLines({ across, down }: RuledLines, direction: Direction, page: Size): RuledLines {
  if (direction === 0) return { across, down };
  const turned: RuledLines = { across: [], down: [] };
  const add = (from: Point, to: Point): void => {
    const [x0, y0] = turn(from, direction, page);
    const [x1, y1] = turn(to, direction, page);
    const isAcross = Math.abs(y1 - y0) < Math.abs(x1 - x0);
    const line: RuledLine = isAcross
      ? { at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) }
      : { at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) };
    turned[isAcross ? 'across' : 'down'].push(line);
  };
  for (const line of across) add([line.from, line.at], [line.to, line.at]);
  for (const line of down) add([line.at, line.from], [line.at, line.to]);
  return turned;
}

/** Whether a glyph is one that is seen: with ink, on the page, of a size. */
function isSeen(glyph: Glyph, { width, height }: Size): boolean {
  return (
    glyph.text.trim() !== '' &&
    !/^[\u0000-\u001f\u200b\ufeff]*$/u.test(glyph.text) &&
    glyph.size > 0.5 &&
    glyph.right > 0 &&
    glyph.left < width &&
    glyph.baseline > 0 &&
    glyph.baseline - glyph.size < height
  );
}

/** The page with its text reading to the right, whichever way it was painted (a table laid on its side). */
export function turnUpright(
  glyphs: readonly PaintedGlyph[],
  lines: RuledLines,
  page: Size,
  hasPicture: boolean,
): PageContent {
  const direction = mainDirection(glyphs);
  const upright = direction % 2 === 0 ? page : { width: page.height, height: page.width };
  return {
    ...upright,
    ...turnLines(lines, direction, page),
    glyphs: glyphs
      .filter((glyph) => directionOf(glyph) === direction)
      .map((glyph) => toGlyph(glyph, direction, page))
      .filter((glyph) => isSeen(glyph, upright)),
    hasPicture,
  };
}
