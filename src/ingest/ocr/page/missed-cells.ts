import { findGrids } from '../../open/pdf/grids.ts';
import type { OcrEngine, OcrLine, OcrWord } from '../engine/engine.ts';
import { inkOf } from '../picture/even-light.ts';
import { crop, type Box, type Picture } from '../picture/picture.ts';
import type { PreparedPage } from './prepare-page.ts';

/** Ink that no word covers, in square points, from which on a cell has something that was not read. */
const LEAST_INK = 2.2;
/** What was not read is at least as high, in points: specks are not. */
const LEAST_HEIGHT = 3;
/** White kept from a cell's rules, and words taken as this much larger than their boxes, in points. */
const INSET = 0.7;
const WHITE_ROUND = 10;

/** The cells of a page's ruled tables, in pixels. */
function cellsOf({ rules, pixelsPerPoint }: PreparedPage): Box[] {
  const toPoints = (pixels: number): number => pixels / pixelsPerPoint;
  const across = rules.across.map(({ left, right, top, bottom }) => ({
    at: toPoints((top + bottom) / 2),
    from: toPoints(left),
    to: toPoints(right),
  }));
  const down = rules.down.map(({ left, right, top, bottom }) => ({
    at: toPoints((left + right) / 2),
    from: toPoints(top),
    to: toPoints(bottom),
  }));
  return findGrids(across, down).flatMap(({ xs, ys, regions }) =>
    regions.map(({ row, column, rows, columns }) => ({
      left: Math.round(((xs[column] ?? 0) + INSET) * pixelsPerPoint),
      right: Math.round(((xs[column + columns] ?? 0) - INSET) * pixelsPerPoint),
      top: Math.round(((ys[row] ?? 0) + INSET) * pixelsPerPoint),
      bottom: Math.round(((ys[row + rows] ?? 0) - INSET) * pixelsPerPoint),
    })),
  );
}

/** The page's ink without the ink of the words that were read. */
function unreadInk(clean: Picture, words: readonly OcrWord[], rim: number): Uint8Array {
  const ink = inkOf(clean);
  for (const { box } of words) {
    for (let y = Math.max(0, box.top - rim); y < Math.min(clean.height, box.bottom + rim); y += 1)
      ink.fill(
        0,
        y * clean.width + Math.max(0, box.left - rim),
        y * clean.width + Math.min(clean.width, box.right + rim),
      );
  }
  return ink;
}

/** Whether a cell holds ink that no word accounts for. */
function isMissed(ink: Uint8Array, width: number, cell: Box, pixelsPerPoint: number): boolean {
  let [count, first, last] = [0, -1, -1];
  for (let y = cell.top; y < cell.bottom; y += 1) {
    for (let x = cell.left; x < cell.right; x += 1) {
      if (ink[y * width + x] !== 1) continue;
      count += 1;
      if (first < 0) first = y;
      last = y;
    }
  }
  return count >= LEAST_INK * pixelsPerPoint ** 2 && last - first >= LEAST_HEIGHT * pixelsPerPoint;
}

const middleIn = ({ box }: OcrWord, cell: Box): boolean => {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return x >= cell.left && x < cell.right && y >= cell.top && y < cell.bottom;
};

/** How far a word may reach over the edge of its cell, in points, before it is two cells' words read as one. */
const OVER_EDGE = 2;

/** Words that reach over a rule: what they say belongs to several cells, and where it is parted is not known. */
function crossing(words: readonly OcrWord[], cells: readonly Box[], pixelsPerPoint: number): Set<OcrWord> {
  const over = OVER_EDGE * pixelsPerPoint;
  return new Set(
    words.filter((word) => {
      const cell = cells.find((box) => middleIn(word, box));
      return cell !== undefined && (word.box.left < cell.left - over || word.box.right > cell.right + over);
    }),
  );
}

const moved = (box: Box, x: number, y: number): Box => ({
  left: box.left + x,
  right: box.right + x,
  top: box.top + y,
  bottom: box.bottom + y,
});

/**
 * The lines of a page with the cells read by themselves of which the first reading left some ink unread: a single character
 * on its line is easily passed over among the whole page, and a blank where there is none would be a figure lost.
 */
export async function readMissedCells(
  engine: OcrEngine,
  page: PreparedPage,
  lines: readonly OcrLine[],
  signal: AbortSignal,
): Promise<OcrLine[]> {
  const { clean, pixelsPerPoint } = page;
  const words = lines.flatMap((line) => line.words);
  const cells = cellsOf(page);
  const mixed = crossing(words, cells, pixelsPerPoint);
  const own = words.filter((word) => !mixed.has(word));
  const ink = unreadInk(clean, own, Math.round(pixelsPerPoint / 2));
  let read: OcrLine[] = [...lines];
  for (const cell of cells.filter((box) => isMissed(ink, clean.width, box, pixelsPerPoint))) {
    signal.throwIfAborted();
    const found = await engine.recognise(crop(clean, cell, WHITE_ROUND), 'cell');
    const here = found.map((line): OcrLine => ({
      box: moved(line.box, cell.left - WHITE_ROUND, cell.top - WHITE_ROUND),
      words: line.words.map((word) => ({
        ...word,
        box: moved(word.box, cell.left - WHITE_ROUND, cell.top - WHITE_ROUND),
      })),
    }));
    const before = own.filter((word) => middleIn(word, cell));
    const length = (all: readonly OcrWord[]): number => all.reduce((sum, { text }) => sum + text.length, 0);
    if (length(here.flatMap((line) => line.words)) < length(before)) continue;
    read = read
      .map((line) => ({ ...line, words: line.words.filter((word) => !middleIn(word, cell)) }))
      .filter((line) => line.words.length > 0);
    read.push(...here);
  }
  return read;
}
