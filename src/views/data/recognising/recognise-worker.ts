import { UnreadableReportError } from '../../../ingest/document.ts';
import type { OcrAssets, OcrEngine } from '../../../ingest/ocr/engine/engine.ts';
import { startTesseract } from '../../../ingest/ocr/engine/tesseract.ts';
import { recognisePage } from '../../../ingest/ocr/page/recognise-page.ts';
import { toGrey } from '../../../ingest/ocr/picture/picture.ts';
import { openFiles } from '../reading/open-files.ts';
import { propose } from './propose.ts';
import { isRecogniserMessage, type RecogniserAnswer, type RecogniserRequest } from './recogniser-message.ts';
import { settle } from './settle.ts';

/** The recogniser's worker: makes pages ready, has their characters recognised, reads and checks what comes of it. */
let starting: Promise<OcrEngine> | null = null;

async function engineWith(assets: OcrAssets): Promise<OcrEngine> {
  starting ??= startTesseract(assets);
  try {
    return await starting;
  } catch (error) {
    starting = null;
    throw error;
  }
}

async function answer(request: RecogniserRequest): Promise<RecogniserAnswer> {
  const { ocr } = request;
  if (request.ask === 'open') {
    const { files, cMapUrl } = request;
    const document = await openFiles(files, { pdf: { assets: { cMapUrl } } });
    return { ocr, say: 'opened', document };
  }
  if (request.ask === 'propose')
    return { ocr, say: 'proposal', proposal: propose(request.document, request.pages) };
  if (request.ask === 'settle')
    return { ocr, say: 'settled', outcome: settle(request.proposal, request.decisions) };
  const { width, height, rgba, pixelsPerPoint } = request.painted;
  const engine = await engineWith(request.assets);
  const picture = toGrey(width, height, new Uint8Array(rgba));
  const recognised = await recognisePage(
    engine,
    request.page,
    { picture, pixelsPerPoint },
    {
      // Who gives a page up ends this worker.
      signal: new AbortController().signal,
      onProgress: (share) => self.postMessage({ ocr, say: 'progress', share } satisfies RecogniserAnswer),
    },
  );
  return { ocr, say: 'page', recognised };
}

async function handle(request: RecogniserRequest): Promise<void> {
  const { ocr } = request;
  const say = (said: RecogniserAnswer): void => self.postMessage(said);
  try {
    say(await answer(request));
  } catch (error) {
    if (error instanceof UnreadableReportError) {
      const { fileName, messageZh, messageEn, kind } = error;
      say({ ocr, say: 'unreadable', fileName, zh: messageZh, en: messageEn, kind });
    } else say({ ocr, say: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isRecogniserMessage(data)) void handle(data as RecogniserRequest);
});
