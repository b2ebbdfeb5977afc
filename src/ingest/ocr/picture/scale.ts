import type { Picture } from './picture.ts';

/** The picture `times` as large, each new pixel between its neighbours; smaller ones are means of what they cover. */
export function scale(picture: Picture, times: number): Picture {
  if (times === 1) return picture;
  const width = Math.max(1, Math.round(picture.width * times));
  const height = Math.max(1, Math.round(picture.height * times));
  const pixels = new Uint8Array(width * height);
  const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value));
  const at = (x: number, y: number): number =>
    picture.pixels[clamp(y, picture.height - 1) * picture.width + clamp(x, picture.width - 1)] ?? 255;
  // A pixel that covers several is their mean, taken at as many places.
  const samples = Math.max(1, Math.round(1 / times));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let sum = 0;
      for (let sy = 0; sy < samples; sy += 1) {
        for (let sx = 0; sx < samples; sx += 1) {
          const fromX = (x + (sx + 0.5) / samples) / times - 0.5;
          const fromY = (y + (sy + 0.5) / samples) / times - 0.5;
          const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
          const [dx, dy] = [fromX - left, fromY - top];
          sum +=
            (at(left, top) * (1 - dx) + at(left + 1, top) * dx) * (1 - dy) +
            (at(left, top + 1) * (1 - dx) + at(left + 1, top + 1) * dx) * dy;
        }
      }
      pixels[y * width + x] = Math.round(sum / (samples * samples));
    }
  }
  return { width, height, pixels };
}
