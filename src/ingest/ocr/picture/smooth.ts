import type { Picture } from './picture.ts';

/** A page whose paper flickers by more than this (a share of it is measured) is grainy. */
const GRAINY = 7;
const MOST_PASSES = 2;

/** How much paper flickers: the median difference between neighbours, as a standard deviation. */
export function grainOf({ width, height, pixels }: Picture): number {
  const counts = new Uint32Array(256);
  let sum = 0;
  for (let y = 1; y < height; y += 3) {
    for (let x = 1; x < width; x += 3) {
      const at = y * width + x;
      const difference = Math.abs((pixels[at] ?? 0) - (pixels[at - 1] ?? 0));
      counts[difference] = (counts[difference] ?? 0) + 1;
      sum += 1;
    }
  }
  let below = 0;
  const median = counts.findIndex((count) => (below += count) * 2 >= sum);
  // The median of a difference of two normal values is 0.954 times the standard deviation of one.
  return median / 0.954;
}

/** Each pixel and its neighbours, the nearer ones more (a binomial filter of three by three). */
function blurOnce({ width, height, pixels }: Picture): Picture {
  const across = new Uint8Array(pixels.length);
  for (let at = 0; at < pixels.length; at += 1) {
    const x = at % width;
    const own = pixels[at] ?? 255;
    const before = x === 0 ? own : (pixels[at - 1] ?? own);
    const after = x === width - 1 ? own : (pixels[at + 1] ?? own);
    across[at] = (before + 2 * own + after + 2) >> 2;
  }
  const blurred = new Uint8Array(pixels.length);
  for (let at = 0; at < pixels.length; at += 1) {
    const own = across[at] ?? 255;
    blurred[at] = ((across[at - width] ?? own) + 2 * own + (across[at + width] ?? own) + 2) >> 2;
  }
  return { width, height, pixels: blurred };
}

/** A page without the grain of a dark scan or a photo; a clean one stays as sharp as it is. */
export function smooth(picture: Picture): Picture {
  let smoothed = picture;
  for (let pass = 0; pass < MOST_PASSES && grainOf(smoothed) > GRAINY; pass += 1)
    smoothed = blurOnce(smoothed);
  return smoothed;
}
