import { UnreadableReportError, type Document } from '../../../ingest/document.ts';
import type { OcrAssets } from '../../../ingest/ocr/engine/engine.ts';
import { supportsSimd } from '../../../ingest/ocr/engine/supports-simd.ts';
import type { PageFigures, RecognisedPage } from '../../../ingest/ocr/page/recognise-page.ts';
import type { FileToRead, ReadOutcome } from '../reading/read-outcome.ts';
import type { Decisions, Proposal } from './proposal.ts';
import {
  isRecogniserMessage,
  type PaintedPage,
  type RecogniserAnswer,
  type RecogniserRequest,
} from './recogniser-message.ts';

export type { RecognisedPage, SeenFigure } from '../../../ingest/ocr/page/recognise-page.ts';

/** Where the site keeps the engine's files (ocr-assets.ts puts them there). */
const FOLDER = 'ocr/';
const CMAP_FOLDER = 'pdf/cmaps/';

/** Recognises pages away from the page that is looked at, in a worker that is started with the first of them. */
export type PageRecogniser = {
  /**
   * Opens the files of a report: a PDF that the reader refused, for the pages that are pictures, or what is kept of a report.
   * Rejects with an UnreadableReportError.
   */
  open: (files: readonly FileToRead[]) => Promise<Document>;
  /** Rejects with the signal's reason; the worker is then ended at once, whatever it was at. */
  recognise: (
    page: number,
    painted: PaintedPage,
    options: { signal: AbortSignal; onProgress: (share: number) => void },
  ) => Promise<RecognisedPage>;
  /** Rejects with an UnreadableReportError where even with the recognised pages it is no report. */
  propose: (document: Document, pages: readonly PageFigures[]) => Promise<Proposal>;
  settle: (proposal: Proposal, decisions: Decisions) => Promise<ReadOutcome>;
  close: () => void;
};

/** The characters could not be recognised: the program could not be had, or it stopped. `reason` is the machine's. */
export class RecognitionError extends Error {
  constructor(
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`recognition failed: ${reason}`, options);
    this.name = 'RecognitionError';
  }
}

function assetsOfSite(): OcrAssets {
  const at = (file: string): string => new URL(FOLDER + file, document.baseURI).href;
  return {
    worker: at('worker.min.js'),
    core: at(`tesseract-core-${supportsSimd() ? 'simd-' : ''}lstm.js`),
    data: at('').replace(/\/$/u, ''),
  };
}

type Asked = RecogniserRequest extends infer Request
  ? Request extends { ocr: number }
    ? Omit<Request, 'ocr'>
    : never
  : never;
type Waiting = {
  resolve: (said: RecogniserAnswer) => void;
  reject: (error: unknown) => void;
  onProgress: (share: number) => void;
};

class WorkerRecogniser implements PageRecogniser {
  #port: Worker | null = null;
  #waiting = new Map<number, Waiting>();
  #asked = 0;

  async recognise(
    page: number,
    painted: PaintedPage,
    { signal, onProgress }: Parameters<PageRecogniser['recognise']>[2],
  ): Promise<RecognisedPage> {
    signal.throwIfAborted();
    const stop = (): void => this.#end(signal.reason);
    signal.addEventListener('abort', stop);
    try {
      const said = await this.#ask(
        { ask: 'page', page, painted, assets: assetsOfSite() },
        [painted.rgba],
        onProgress,
      );
      if (said.say !== 'page') throw new RecognitionError(said.say);
      return said.recognised;
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  async open(files: readonly FileToRead[]): Promise<Document> {
    const cMapUrl = new URL(CMAP_FOLDER, document.baseURI).href;
    const said = await this.#ask({ ask: 'open', files, cMapUrl });
    if (said.say !== 'opened') throw new RecognitionError(said.say);
    return said.document;
  }

  async propose(own: Document, pages: readonly PageFigures[]): Promise<Proposal> {
    const said = await this.#ask({ ask: 'propose', document: own, pages });
    if (said.say !== 'proposal') throw new RecognitionError(said.say);
    return said.proposal;
  }

  async settle(proposal: Proposal, decisions: Decisions): Promise<ReadOutcome> {
    const said = await this.#ask({ ask: 'settle', proposal, decisions });
    if (said.say !== 'settled') throw new RecognitionError(said.say);
    return said.outcome;
  }

  close(): void {
    this.#end(new DOMException('closed', 'AbortError'));
  }

  #ask(
    asked: Asked,
    moved: Transferable[] = [],
    onProgress: Waiting['onProgress'] = () => undefined,
  ): Promise<RecogniserAnswer> {
    this.#asked += 1;
    const ocr = this.#asked;
    const port = (this.#port ??= this.#begin());
    return new Promise((resolve, reject) => {
      this.#waiting.set(ocr, { resolve, reject, onProgress });
      port.postMessage({ ocr, ...asked }, moved);
    });
  }

  #begin(): Worker {
    const port = new Worker(new URL('./recognise-worker.ts', import.meta.url), { type: 'module' });
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isRecogniserMessage(data)) this.#hear(data as RecogniserAnswer);
    };
    port.onerror = (event) => {
      event.preventDefault();
      this.#end(new RecognitionError(event.message || 'its program could not be loaded'));
    };
    return port;
  }

  #hear(said: RecogniserAnswer): void {
    const waiting = this.#waiting.get(said.ocr);
    if (waiting === undefined) return;
    if (said.say === 'progress') {
      waiting.onProgress(said.share);
      return;
    }
    this.#waiting.delete(said.ocr);
    if (said.say === 'unreadable')
      waiting.reject(new UnreadableReportError(said.fileName, said.zh, said.en, { kind: said.kind }));
    else if (said.say === 'failed') {
      waiting.reject(new RecognitionError(said.reason));
      this.#end(new RecognitionError(said.reason));
    } else waiting.resolve(said);
  }

  #end(reason: unknown): void {
    this.#port?.terminate();
    this.#port = null;
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }
}

/** A recogniser of pages; nothing is loaded before the first page is asked for. */
export function createPageRecogniser(): PageRecogniser {
  return new WorkerRecogniser();
}
