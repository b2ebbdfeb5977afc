import { unzlibSync } from 'fflate';
import type { Page } from '@playwright/test';
import { toGrey, type Picture } from '../../../src/ingest/ocr/picture/picture.ts';
import type { PagePicture } from '../../../src/ingest/ocr/page/prepare-page.ts';

/** How a page was scanned. */
export type Scan = {
  name: string;
  /** Type that the page is set in. */
  font: string;
  dpi: number;
  /** Degrees by which it lay askew on the glass. */
  askew: number;
  /** How grey the paper is and how much it flickers, as shares of white. */
  grain: number;
};

const SIGNATURE = 8;

/** The pixels of a PNG as a browser writes a screenshot: 8 bits a channel, not interlaced. */
export function decodePng(png: Uint8Array): { width: number; height: number; rgba: Uint8Array } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const parts: Uint8Array[] = [];
  let [width, height, channels] = [0, 0, 4];
  for (let at = SIGNATURE; at < png.length;) {
    const length = view.getUint32(at);
    const kind = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (kind === 'IHDR') {
      [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
      channels = png[at + 17] === 2 ? 3 : 4;
    }
    if (kind === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const packed = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => (packed.set(part, at), at + part.length), 0);
  const raw = unzlibSync(packed);
  const stride = width * channels;
  const lines = new Uint8Array(stride * height);
  const paeth = (a: number, b: number, c: number): number => {
    const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
    return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
  };
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const place = y * stride + x;
      const left = x >= channels ? (lines[place - channels] ?? 0) : 0;
      const up = y > 0 ? (lines[place - stride] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (lines[place - stride - channels] ?? 0) : 0;
      const before =
        filter === 1
          ? left
          : filter === 2
            ? up
            : filter === 3
              ? Math.floor((left + up) / 2)
              : filter === 4
                ? paeth(left, up, corner)
                : 0;
      lines[place] = ((raw[y * (stride + 1) + 1 + x] ?? 0) + before) & 255;
    }
  }
  const rgba = new Uint8Array(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at += 1)
    rgba.set(lines.subarray(at * channels, at * channels + 3), at * 4);
  return { width, height, rgba };
}

/** Grain that is the same each time. */
function withGrain(picture: Picture, grain: number): Picture {
  let seed = 1;
  const next = (): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  const pixels = picture.pixels.map((value) => {
    const flicker = (next() + next() + next() - 1.5) * grain * 255;
    return Math.max(0, Math.min(255, value * (1 - grain / 2) + flicker));
  });
  return { ...picture, pixels };
}

/** The sections of a report's HTML as pages that were printed and scanned. */
export async function scanPages(
  page: Page,
  html: string,
  statements: readonly string[],
  scan: Scan,
): Promise<PagePicture[]> {
  const style = `<style>html{background:#fff} body{font-family:${scan.font};margin:0}
    section{width:680px;padding:30px;transform:rotate(${String(scan.askew)}deg)}</style>`;
  await page.setContent(html.replace('<body>', `${style}<body>`));
  const pictures: PagePicture[] = [];
  for (const statement of statements) {
    const section = page.locator('section', { has: page.locator(`table.${statement}`) });
    const { width, height, rgba } = decodePng(new Uint8Array(await section.screenshot()));
    const picture = toGrey(width, height, rgba);
    pictures.push({
      picture: scan.grain === 0 ? picture : withGrain(picture, scan.grain),
      pixelsPerPoint: scan.dpi / 72,
    });
  }
  return pictures;
}
