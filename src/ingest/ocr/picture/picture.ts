/** A page as a picture in grey: 0 is black, 255 white, row after row. */
export type Picture = { width: number; height: number; pixels: Uint8Array };

/** A rectangle in pixels; `right` and `bottom` are past the last pixel. */
export type Box = { left: number; top: number; right: number; bottom: number };

const WHITE = 255;

/** Red, green, blue and opacity, one after the other, as grey on white paper. */
export function toGrey(width: number, height: number, rgba: ArrayLike<number>): Picture {
  const pixels = new Uint8Array(width * height);
  for (let at = 0; at < pixels.length; at += 1) {
    const from = at * 4;
    const light =
      0.299 * (rgba[from] ?? WHITE) + 0.587 * (rgba[from + 1] ?? WHITE) + 0.114 * (rgba[from + 2] ?? WHITE);
    const opacity = (rgba[from + 3] ?? WHITE) / WHITE;
    pixels[at] = Math.round(light * opacity + WHITE * (1 - opacity));
  }
  return { width, height, pixels };
}

/** The part of a picture that a box frames, with `margin` white pixels round it; what lies outside the picture is white. */
export function crop(picture: Picture, box: Box, margin = 0): Picture {
  const left = Math.floor(box.left) - margin;
  const top = Math.floor(box.top) - margin;
  const width = Math.ceil(box.right) + margin - left;
  const height = Math.ceil(box.bottom) + margin - top;
  const pixels = new Uint8Array(width * height).fill(WHITE);
  for (let y = Math.max(0, -top); y < height && top + y < picture.height; y += 1) {
    const from = Math.max(0, left);
    const to = Math.min(picture.width, left + width);
    if (to <= from) break;
    const row = (top + y) * picture.width;
    pixels.set(picture.pixels.subarray(row + from, row + to), y * width + from - left);
  }
  return { width, height, pixels };
}

/** The picture turned by a quarter to the right, `turns` times. */
export function turnQuarters(picture: Picture, turns: number): Picture {
  if (turns % 4 === 0) return picture;
  const { width, height, pixels } = turnQuarters(picture, turns - 1);
  const turned = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) turned[x * height + height - 1 - y] = pixels[y * width + x] ?? WHITE;
  return { width: height, height: width, pixels: turned };
}

/** The picture as a portable grey map (PGM), which the engine opens without decoding. */
export function toPgm({ width, height, pixels }: Picture): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${String(width)} ${String(height)}\n255\n`);
  const bytes = new Uint8Array(head.length + pixels.length);
  bytes.set(head);
  bytes.set(pixels, head.length);
  return bytes;
}
