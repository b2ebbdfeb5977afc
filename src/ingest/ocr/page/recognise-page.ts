import type { PageContent } from '../../open/pdf/page-content.ts';
import type { OcrEngine, OcrLine } from '../engine/engine.ts';
import { turnQuarters, type Picture } from '../picture/picture.ts';
import { preparePage, type PagePicture, type PreparedPage } from './prepare-page.ts';
import { readMissedCells } from './missed-cells.ts';
import { readFigures, type ReadWord } from './read-figures.ts';
import { toContent } from './to-content.ts';

/** A figure or a code that was seen on a page, in points, with both readings of it. */
export type SeenFigure = {
  page: number;
  text: string;
  second: string;
  confidence: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
};

/** What was recognised on a page. */
export type PageFigures = { page: number; content: PageContent; figures: SeenFigure[] };

/** A page that was recognised. `picture` is the page as it was read, level and upright, for showing its figures. */
export type RecognisedPage = PageFigures & { picture: Picture; pixelsPerPoint: number };

export type PageOptions = {
  signal: AbortSignal;
  /** The share of the page that is done, from 0 to 1. */
  onProgress: (share: number) => void;
};

/** Words that an upright page is full of: two or more Chinese characters or digits, of which the engine is sure. */
const CLEAR = 70;
const LEAST_CLEAR = 0.4;
/** What the first reading of a page takes of the time, about. */
const FIRST_SHARE = 0.6;

/** How much of what was read is read clearly: near 0 on a page that lies on its side or on its head. */
function clarity(lines: readonly OcrLine[]): { share: number; count: number } {
  const words = lines.flatMap((line) => line.words).filter((word) => /[\p{Script=Han}\d]/u.test(word.text));
  const count = words.filter((word) => word.confidence >= CLEAR).length;
  return { share: words.length === 0 ? 0 : count / words.length, count };
}

type FirstReading = { prepared: PreparedPage; lines: OcrLine[] };

async function readFirst(
  engine: OcrEngine,
  page: PagePicture,
  { signal, onProgress }: PageOptions,
): Promise<FirstReading> {
  const prepared = preparePage(page);
  signal.throwIfAborted();
  const lines = await engine.recognise(prepared.clean, 'page', (share) => onProgress(FIRST_SHARE * share));
  return { prepared, lines };
}

/** The page as it stands or, where hardly a word of it is clear, turned by the quarter that makes most words clear. */
async function readUpright(
  engine: OcrEngine,
  page: PagePicture,
  options: PageOptions,
): Promise<FirstReading> {
  let best = await readFirst(engine, page, options);
  if (clarity(best.lines).share >= LEAST_CLEAR || best.lines.length === 0) return best;
  for (const turns of [1, 3, 2]) {
    const turned = { ...page, picture: turnQuarters(page.picture, turns) };
    const read = await readFirst(engine, turned, options);
    if (clarity(read.lines).count > clarity(best.lines).count) best = read;
    if (clarity(best.lines).share >= LEAST_CLEAR) break;
  }
  return best;
}

const figuresOf = (page: number, words: readonly ReadWord[], pixelsPerPoint: number): SeenFigure[] =>
  words.flatMap(({ text, second, confidence, box }) =>
    second === null
      ? []
      : [
          {
            page,
            text,
            second,
            confidence,
            left: box.left / pixelsPerPoint,
            right: box.right / pixelsPerPoint,
            top: box.top / pixelsPerPoint,
            bottom: box.bottom / pixelsPerPoint,
          },
        ],
  );

/**
 * Recognises one page: its words and rules, every figure read twice.
 * @throws the signal's reason when it is aborted
 */
export async function recognisePage(
  engine: OcrEngine,
  number: number,
  page: PagePicture,
  options: PageOptions,
): Promise<RecognisedPage> {
  const { signal, onProgress } = options;
  onProgress(0);
  const { prepared, lines } = await readUpright(engine, page, options);
  onProgress(FIRST_SHARE);
  const whole = await readMissedCells(engine, prepared, lines, signal);
  const words = await readFigures(engine, prepared.clean, whole, (share) => {
    signal.throwIfAborted();
    onProgress(FIRST_SHARE + (1 - FIRST_SHARE) * share);
  });
  const { picture, pixelsPerPoint, rules } = prepared;
  return {
    page: number,
    content: toContent(picture, pixelsPerPoint, words, rules),
    figures: figuresOf(number, words.flat(), pixelsPerPoint),
    picture,
    pixelsPerPoint,
  };
}
