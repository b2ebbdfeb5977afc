import type { OcrEngine, OcrLine, OcrWord } from '../engine/engine.ts';
import { crop, type Picture } from '../picture/picture.ts';
import { scale } from '../picture/scale.ts';
import { isFigureLike, maybeFigure } from './figure-text.ts';

/**
 * A word as two readings of the picture have it: once in its line among all characters, and, where it may be a figure,
 * once by itself, larger, among digits alone.
 */
export type ReadWord = OcrWord & {
  /** What the second reading makes of a figure; null for other words. */
  second: string | null;
};

/** How much larger the second reading sees a figure: other pixels, so that it does not just repeat the first. */
const LARGER = 1.6;
/** White round a figure, as shares of its height. */
const BESIDE = 0.35;
const ABOVE = 0.25;
/** Pieces of one figure stand no further apart than this share of its height. */
const SAME_FIGURE = 0.55;

const unite = (a: OcrWord, b: OcrWord): OcrWord => ({
  text: a.text + b.text,
  confidence: Math.min(a.confidence, b.confidence),
  box: {
    left: Math.min(a.box.left, b.box.left),
    top: Math.min(a.box.top, b.box.top),
    right: Math.max(a.box.right, b.box.right),
    bottom: Math.max(a.box.bottom, b.box.bottom),
  },
});

/** Words of a line, a figure that was parted at its point in one word again. */
function joinFigures(words: readonly OcrWord[]): OcrWord[] {
  const joined: OcrWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const isRest =
      last !== undefined &&
      isFigureLike(last.text + word.text) &&
      word.box.left - last.box.right < SAME_FIGURE * (last.box.bottom - last.box.top);
    if (isRest) joined[joined.length - 1] = unite(last, word);
    else joined.push(word);
  }
  return joined;
}

/** One figure's ink by itself, larger, on white. */
export function figurePicture(clean: Picture, { box }: OcrWord): Picture {
  const height = box.bottom - box.top;
  const framed = {
    left: box.left - height * BESIDE,
    right: box.right + height * BESIDE,
    top: box.top - height * ABOVE,
    bottom: box.bottom + height * ABOVE,
  };
  const own = crop(clean, framed);
  return scale(crop(own, { left: 0, top: 0, right: own.width, bottom: own.height }, 8), LARGER);
}

async function readAgain(engine: OcrEngine, clean: Picture, word: OcrWord): Promise<ReadWord> {
  if (!isFigureLike(word.text)) return { ...word, second: null };
  const lines = await engine.recognise(figurePicture(clean, word), 'figure');
  const text = lines
    .flatMap((line) => line.words)
    .map((again) => again.text)
    .join('');
  const second = maybeFigure(text) ?? text;
  return { ...word, text: maybeFigure(word.text) ?? word.text, second };
}

/** The words of a page's lines, its figures read a second time. `onWord` is told the share of the words that is done. */
export async function readFigures(
  engine: OcrEngine,
  clean: Picture,
  lines: readonly OcrLine[],
  onWord: (share: number) => void,
): Promise<ReadWord[][]> {
  const joined = lines.map((line) => joinFigures(line.words));
  const count = joined.reduce((sum, words) => sum + words.length, 0);
  const read: ReadWord[][] = [];
  let done = 0;
  for (const words of joined) {
    const own: ReadWord[] = [];
    for (const word of words) {
      own.push(await readAgain(engine, clean, word));
      done += 1;
      onWord(done / count);
    }
    read.push(own);
  }
  return read;
}
