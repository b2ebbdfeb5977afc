import { inkOf } from './even-light.ts';
import type { Picture } from './picture.ts';

/** Past this many degrees a page was not laid on the glass by a person who wanted it read. */
const MOST = 5;
const COARSE = 0.25;
const FINE = 0.02;
/** A slope smaller than this needs no turning. */
const LEAST = 0.04;
const MOST_POINTS = 60_000;

/** Pixels of ink, one in so many that there are not too many. */
function inkPoints(picture: Picture): { x: number; y: number }[] {
  const ink = inkOf(picture);
  const count = ink.reduce((sum, value) => sum + value, 0);
  const every = Math.max(1, Math.ceil(count / MOST_POINTS));
  const points: { x: number; y: number }[] = [];
  let seen = 0;
  ink.forEach((value, at) => {
    if (value === 0) return;
    seen += 1;
    if (seen % every === 0) points.push({ x: at % picture.width, y: Math.floor(at / picture.width) });
  });
  return points;
}

/** How sharply ink falls into rows when the page is turned back by `degrees`: lines of type and rules make it high. */
function sharpness(points: readonly { x: number; y: number }[], height: number, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const rows = new Uint32Array(height * 3);
  for (const { x, y } of points) {
    const row = Math.round(y - x * slope) + height;
    rows[row] = (rows[row] ?? 0) + 1;
  }
  let sum = 0;
  for (const count of rows) sum += count * count;
  return sum;
}

/** By how many degrees the page slopes (down to the right), from −5 to 5. */
export function slopeOf(picture: Picture): number {
  const points = inkPoints(picture);
  const best = (from: number, to: number, step: number): number => {
    let [found, most] = [0, -1];
    for (let degrees = from; degrees <= to + step / 2; degrees += step) {
      const value = sharpness(points, picture.height, degrees);
      if (value > most) [found, most] = [degrees, value];
    }
    return found;
  };
  const coarse = best(-MOST, MOST, COARSE);
  return best(coarse - COARSE, coarse + COARSE, FINE);
}

/** A page that was laid askew, turned straight round its middle; what comes in at the corners is white. */
export function turnBack(picture: Picture, degrees: number): Picture {
  const { width, height } = picture;
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const pixels = new Uint8Array(picture.pixels.length).fill(255);
  const at = (x: number, y: number): number => picture.pixels[y * width + x] ?? 255;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const fromX = (x - width / 2) * cos - (y - height / 2) * sin + width / 2;
      const fromY = (x - width / 2) * sin + (y - height / 2) * cos + height / 2;
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue;
      const [dx, dy] = [fromX - left, fromY - top];
      pixels[y * width + x] = Math.round(
        (at(left, top) * (1 - dx) + at(left + 1, top) * dx) * (1 - dy) +
          (at(left, top + 1) * (1 - dx) + at(left + 1, top + 1) * dx) * dy,
      );
    }
  }
  return { width, height, pixels };
}

/** The page with its lines level. */
export function straighten(picture: Picture): Picture {
  const slope = slopeOf(picture);
  return Math.abs(slope) < LEAST ? picture : turnBack(picture, slope);
}
