import tesseract, { type Page, type Worker as Tesseract, type WorkerOptions } from 'tesseract.js';
import { toPgm } from '../picture/picture.ts';
import type { OcrAssets, OcrEngine, OcrLine, OcrTask } from './engine.ts';

/** Tesseract's page segmentation: scattered text (a table's cells), a block of lines, one line. */
const SEGMENTATION: Readonly<Record<OcrTask, string>> = { page: '11', cell: '6', figure: '7' };
const FIGURE_CHARACTERS = '0123456789.,-';
/** Tesseract's neural recogniser alone: the data holds no other. */
const LSTM_ONLY = 1;

const LANGUAGE = 'chi_sim';
const DATA_FOLDER = '4.0.0_best_int';

type NodeModule = { createRequire: (from: string) => { resolve: (name: string) => string } };
type NodeProcess = { getBuiltinModule?: (name: string) => unknown };

/** In Node the language's data are read from the package itself. */
function dataOfPackage(): string {
  const node = (globalThis as { process?: NodeProcess }).process;
  const module = node?.getBuiltinModule?.('module') as NodeModule | undefined;
  if (module === undefined) throw new Error('a browser has to be told where the data for recognition lie');
  const path = module.createRequire(import.meta.url).resolve(`@tesseract.js-data/${LANGUAGE}/package.json`);
  return path.replace(/package\.json$/u, DATA_FOLDER);
}

const optionsFor = (assets: OcrAssets | null): Partial<WorkerOptions> =>
  assets === null
    ? { langPath: dataOfPackage() }
    : { workerPath: assets.worker, corePath: assets.core, langPath: assets.data, workerBlobURL: false };

const linesOf = ({ blocks }: Page): OcrLine[] =>
  (blocks ?? []).flatMap((block) =>
    block.paragraphs.flatMap((paragraph) =>
      paragraph.lines.map((line): OcrLine => ({
        box: { left: line.bbox.x0, top: line.bbox.y0, right: line.bbox.x1, bottom: line.bbox.y1 },
        words: line.words.map(({ text, confidence, bbox }) => ({
          text,
          confidence,
          box: { left: bbox.x0, top: bbox.y0, right: bbox.x1, bottom: bbox.y1 },
        })),
      })),
    ),
  );

/**
 * Starts Tesseract with its Chinese data, in a worker of its own. `assets` is null in Node.
 * @throws an Error naming the file that could not be had
 */
export async function startTesseract(assets: OcrAssets | null): Promise<OcrEngine> {
  let fail: (reason: Error) => void = () => undefined;
  const closed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  // A rejection that nobody waits for is no error: an engine may be closed when it is idle.
  closed.catch(() => undefined);
  let tell: (share: number) => void = () => undefined;
  const asError = (cause: unknown): Error =>
    cause instanceof Error ? cause : new Error(String(cause), { cause });
  const started = tesseract.createWorker(LANGUAGE, LSTM_ONLY, {
    ...optionsFor(assets),
    // The browser keeps the file as it keeps any other; nothing of ours goes into its databases for it.
    cacheMethod: 'none',
    gzip: true,
    errorHandler: (cause) => fail(asError(cause)),
    logger: ({ status, progress }) => {
      if (status === 'recognizing text') tell(progress);
    },
  });
  let task: OcrTask | null = null;
  const worker: Tesseract = await Promise.race([started, closed]);
  return {
    async recognise(picture, asked, onShare = () => undefined) {
      tell = onShare;
      if (task !== asked) {
        await worker.setParameters({
          tessedit_pageseg_mode: SEGMENTATION[asked] as never,
          tessedit_char_whitelist: asked === 'figure' ? FIGURE_CHARACTERS : '',
          user_defined_dpi: '216',
        });
        task = asked;
      }
      // Typed for browsers' blobs and Node's buffers alone; bytes are what it makes of all of them.
      const image = toPgm(picture) as unknown as Blob;
      const job = worker.recognize(image, {}, { text: false, blocks: true });
      const { data } = await Promise.race([job, closed]);
      return linesOf(data);
    },
    close() {
      fail(new Error('the recognition was ended'));
      void worker.terminate();
    },
  };
}
