import type { Picture } from './picture.ts';

/** Side of the squares whose paper is measured, in pixels. */
const TILE = 48;
/** Most of a square of type is paper: this share of its pixels is no lighter than paper is. */
const PAPER_SHARE = 0.75;
/** Shares of the paper's light from which on a pixel is white, and below which it is black. */
const WHITE_FROM = 0.9;
const BLACK_TO = 0.2;

function paperOf(picture: Picture, column: number, row: number): number {
  const counts = new Uint32Array(256);
  let sum = 0;
  const bottom = Math.min(picture.height, (row + 1) * TILE);
  const right = Math.min(picture.width, (column + 1) * TILE);
  for (let y = row * TILE; y < bottom; y += 1) {
    for (let x = column * TILE; x < right; x += 1) {
      const value = picture.pixels[y * picture.width + x] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
      sum += 1;
    }
  }
  let below = 0;
  for (let value = 0; value < 256; value += 1) {
    below += counts[value] ?? 0;
    if (below >= sum * PAPER_SHARE) return value;
  }
  return 255;
}

/** The lightest paper of a square and the squares round it: a square full of ink takes its neighbours' paper. */
function papers(picture: Picture): { columns: number; rows: number; paper: Float32Array } {
  const columns = Math.ceil(picture.width / TILE);
  const rows = Math.ceil(picture.height / TILE);
  const own = Float32Array.from({ length: columns * rows }, (_, at) =>
    paperOf(picture, at % columns, Math.floor(at / columns)),
  );
  const paper = own.map((_, at) => {
    let most = 1;
    for (let dy = -1; dy <= 1; dy += 1) {
      for (let dx = -1; dx <= 1; dx += 1) {
        const column = (at % columns) + dx;
        const row = Math.floor(at / columns) + dy;
        if (column >= 0 && column < columns && row >= 0 && row < rows)
          most = Math.max(most, own[row * columns + column] ?? 0);
      }
    }
    return most;
  });
  return { columns, rows, paper };
}

/** A picture whose paper is white everywhere: shadows and the yellow of a photo are taken out. */
export function evenLight(picture: Picture): Picture {
  const { columns, rows, paper } = papers(picture);
  const at = (column: number, row: number): number =>
    paper[Math.min(rows - 1, Math.max(0, row)) * columns + Math.min(columns - 1, Math.max(0, column))] ?? 255;
  const pixels = new Uint8Array(picture.pixels.length);
  for (let y = 0; y < picture.height; y += 1) {
    const v = y / TILE - 0.5;
    const row = Math.floor(v);
    for (let x = 0; x < picture.width; x += 1) {
      const u = x / TILE - 0.5;
      const column = Math.floor(u);
      const [du, dv] = [u - column, v - row];
      const light =
        (at(column, row) * (1 - du) + at(column + 1, row) * du) * (1 - dv) +
        (at(column, row + 1) * (1 - du) + at(column + 1, row + 1) * du) * dv;
      const place = y * picture.width + x;
      const share = ((picture.pixels[place] ?? 255) / light - BLACK_TO) / (WHITE_FROM - BLACK_TO);
      pixels[place] = Math.round(255 * Math.min(1, Math.max(0, share)));
    }
  }
  return { ...picture, pixels };
}

const DARKEST = 120;
const LIGHTEST = 200;

/** The grey that parts ink from paper best (Otsu 1979), within what ink and paper can be. */
export function inkLimit({ pixels }: Picture): number {
  const counts = new Float64Array(256);
  for (const value of pixels) counts[value] = (counts[value] ?? 0) + 1;
  const sum = counts.reduce((total, count, value) => total + count * value, 0);
  let [below, sumBelow, best, limit] = [0, 0, -1, DARKEST];
  counts.forEach((count, value) => {
    below += count;
    sumBelow += count * value;
    const above = pixels.length - below;
    if (below === 0 || above === 0) return;
    const between = below * above * (sumBelow / below - (sum - sumBelow) / above) ** 2;
    if (between > best) [best, limit] = [between, value];
  });
  return Math.min(LIGHTEST, Math.max(DARKEST, limit));
}

/** Which pixels are ink: 1 for ink, 0 for paper. */
export function inkOf(picture: Picture): Uint8Array {
  const limit = inkLimit(picture);
  return picture.pixels.map((value) => (value <= limit ? 1 : 0));
}
