import type { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfjsModule } from './load-pdfjs.ts';

/** The two halves of pdf.js, loaded in one thread: the one that is called, and the one that takes files apart. */
export type PdfjsHalves = {
  pdfjs: PdfjsModule;
  handler: { initializeFromPort: (port: SameThreadPort) => void };
};

type Listener = (event: { data: unknown }) => void;
type Message = {
  sourceName: string;
  targetName: string;
  action?: string;
  callbackId?: number;
  chunk?: { fnArray?: unknown[]; argsArray?: unknown[] };
};

/** No page paints so much, and none takes so long (in milliseconds): past this a file is made to exhaust its reader. */
const MOST_OPERATIONS = 3_000_000;
const PATIENCE = 30_000;

/** A page has no end that can be waited for. */
export class ExhaustedError extends Error {}

/** How pdf.js marks the answer to a message. */
const ANSWER = 1;

/**
 * What the two halves of pdf.js talk through. It does what pdf.js's own port for one thread does, but for two things that take
 * a third of the time of reading: what a page paints and its fonts are handed over and not copied deeply, and the outlines of
 * fonts, asked for where they can be loaded nowhere, are not made, for nothing is drawn.
 */
export class SameThreadPort {
  private readonly listeners = new Set<Listener>();
  private readonly now = Promise.resolve();
  private operations = 0;
  private deadline = 0;
  private stop: ((reason: ExhaustedError) => void) | null = null;

  /** What `work` gives; rejects where the file is made to exhaust its reader. One at a time. */
  async within<Result>(work: () => Promise<Result>, patience: number = PATIENCE): Promise<Result> {
    this.operations = 0;
    this.deadline = performance.now() + patience;
    return new Promise((resolve, reject) => {
      this.stop = reject;
      work().then(resolve, reject);
    });
  }

  postMessage(message: Message, transfer?: Transferable[]): void {
    if (message.action === 'FontFallback') {
      const { sourceName, targetName, callbackId } = message;
      this.deliver({ sourceName: targetName, targetName: sourceName, callback: ANSWER, callbackId });
      return;
    }
    if (message.action === 'commonobj') {
      // Made for this message alone.
      this.deliver(message);
      return;
    }
    const { chunk } = message;
    this.operations += chunk?.fnArray?.length ?? 0;
    if (this.operations > MOST_OPERATIONS || performance.now() > this.deadline)
      this.stop?.(new ExhaustedError());
    if (chunk?.fnArray === undefined || chunk.argsArray === undefined) {
      this.deliver(structuredClone(message, transfer === undefined ? {} : { transfer }));
      return;
    }
    // The sender empties its lists for what comes next, and does not touch what was in them.
    const handedOver = { ...chunk, fnArray: chunk.fnArray.slice(), argsArray: chunk.argsArray.slice() };
    this.deliver({ ...message, chunk: handedOver });
  }

  addEventListener(_name: string, listener: Listener, { signal }: { signal?: AbortSignal } = {}): void {
    this.listeners.add(listener);
    signal?.addEventListener('abort', () => this.listeners.delete(listener));
  }

  removeEventListener(_name: string, listener: Listener): void {
    this.listeners.delete(listener);
  }

  private deliver(data: unknown): void {
    void this.now.then(() => {
      for (const listener of this.listeners) listener({ data });
    });
  }
}

/** A worker of pdf.js that works in this thread, for one file, and the port to it. */
export function workHere({ pdfjs, handler }: PdfjsHalves): { worker: PDFWorker; port: SameThreadPort } {
  const port = new SameThreadPort();
  handler.initializeFromPort(port);
  return { port, worker: pdfjs.PDFWorker.create({ port: port as unknown as Worker, verbosity: 0 }) };
}

/** Stands for the page's document, in which pdf.js would load fonts to draw with; it has none of them. */
export const NO_FONTS = {
  get fonts(): never {
    throw new Error('no font is loaded: pages are read and not drawn');
  },
} as unknown as HTMLDocument;
