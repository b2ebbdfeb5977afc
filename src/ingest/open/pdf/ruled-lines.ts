import { apply, type Matrix, type Point } from './matrix.ts';

/** A straight ruled line that runs across (`at` is its y) or down (`at` is its x) a page, in points from the top left. */
export type RuledLine = { at: number; from: number; to: number };
export type RuledLines = { across: RuledLine[]; down: RuledLine[] };

/** The numbers of a path as pdf.js writes it: an operation, then its points. */
const MOVE = 0;
const LINE = 1;
const POINTS_OF: Readonly<Record<number, number>> = { 0: 1, 1: 1, 2: 3, 3: 2, 4: 0 };

/** A filled shape no thicker than this is a line. */
const THICKEST = 2.6;
const STRAIGHT = 0.8;

/** The straight-edged figures of a path: each a list of corners; one with a curve in it is no ruled line. */
function figuresOf(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const figures: Point[][] = [];
  let figure: Point[] = [];
  let at = 0;
  while (at < path.length) {
    const operation = path[at] ?? -1;
    const count = POINTS_OF[operation];
    if (count === undefined) return figures;
    if (operation === MOVE) {
      figure = [];
      figures.push(figure);
    }
    if (operation === MOVE || operation === LINE) {
      figure.push(apply(matrix, [path[at + 1] ?? 0, path[at + 2] ?? 0]));
    } else if (count > 0) {
      figures.pop();
      figure = [];
    } else if (figure[0] !== undefined) {
      figure.push(figure[0]);
    }
    at += 1 + count * 2;
  }
  return figures;
}

function addLine(lines: RuledLines, [x0, y0]: Point, [x1, y1]: Point): void {
  const width = Math.abs(x1 - x0);
  const height = Math.abs(y1 - y0);
  if (height <= STRAIGHT && width > height)
    lines.across.push({ at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) });
  else if (width <= STRAIGHT && height > width)
    lines.down.push({ at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) });
}

/** Adds what a stroked path draws. */
export function addStroked(lines: RuledLines, path: ArrayLike<number>, matrix: Matrix): void {
  for (const figure of figuresOf(path, matrix)) {
    figure.forEach((point, index) => {
      const before = figure[index - 1];
      if (before !== undefined) addLine(lines, before, point);
    });
  }
}

/** Adds the lines among what a filled path draws: shapes so thin that they are one. */
export function addFilled(lines: RuledLines, path: ArrayLike<number>, matrix: Matrix): void {
  for (const figure of figuresOf(path, matrix)) {
    if (figure.length < 2) continue;
    const xs = figure.map(([x]) => x);
    const ys = figure.map(([, y]) => y);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const [width, height] = [right - left, bottom - top];
    if (height <= THICKEST && width > height * 2)
      lines.across.push({ at: (top + bottom) / 2, from: left, to: right });
    else if (width <= THICKEST && height > width * 2)
      lines.down.push({ at: (left + right) / 2, from: top, to: bottom });
  }
}
