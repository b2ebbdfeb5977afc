import { apply, type Matrix, type Point } from '../matrix.ts';

/** A rectangle on the page whose sides run along the page's. */
export type Box = { left: number; right: number; top: number; bottom: number };

/** Nothing at all: what is cut off by a path without an area. */
export const NOWHERE: Box = { left: 0, right: -1, top: 0, bottom: -1 };

/** The box round a shape that pdf.js tells as `minX minY maxX maxY`, under `matrix`; null where it tells none. */
export function maybeBox(value: unknown, matrix: Matrix): Box | null {
  if (!(value instanceof Float32Array) && !Array.isArray(value)) return null;
  const numbers = Array.from(value as ArrayLike<unknown>, Number);
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = numbers;
  if (numbers.length !== 4 || numbers.some((number) => !Number.isFinite(number))) return null;
  const corners = [
    [x0, y0],
    [x1, y0],
    [x0, y1],
    [x1, y1],
  ].map(([x = 0, y = 0]): Point => apply(matrix, [x, y]));
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** What two boxes share; {@link NOWHERE} may come of it. */
export function shared(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    right: Math.min(one.right, other.right),
    top: Math.max(one.top, other.top),
    bottom: Math.min(one.bottom, other.bottom),
  };
}
