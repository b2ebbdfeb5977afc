import { UnreadableReportError } from '../../../ingest/document.ts';
import { READING_FAILURES } from '../../../text/messages/import.ts';
import { translate } from '../../../text/translate.ts';
import type { Message, MessageParams } from '../../../text/message.ts';
import { ownFileForWorker, startOwnWorker } from '../../../own-files/own-files.ts';
import { nameOfFiles } from './name-of-files.ts';
import { MOST_BYTES } from './read-outcome.ts';
import type { CorrectedReading, FileToRead, ReadOutcome, ReadProgress, Rechecked } from './read-outcome.ts';
import workerAddress from './reading-worker.ts?worker&url';
import { isReaderMessage } from './reader-message.ts';
import type { ReaderAnswer, ReaderRequest } from './reader-message.ts';

/** Reads reports away from the page, in a worker that is started with the first of them. */
export type ReportReader = {
  /**
   * Reads one report, of which there may be several files. Rejects with an UnreadableReportError that says why in both
   * languages, or with the signal's reason; then the worker is ended at once, whatever it was at.
   */
  read(
    files: readonly FileToRead[],
    options: { signal: AbortSignal; onProgress: (progress: ReadProgress) => void },
  ): Promise<ReadOutcome>;
  /** The rules once more, for a reading with corrections. */
  recheck(reading: CorrectedReading): Promise<Rechecked>;
  /** Ends the worker; what is under way is rejected. The next call starts another. */
  close(): void;
};

/** What of a worker the reader needs. */
export type ReaderPort = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>;

type Waiting = {
  name: string;
  onProgress: (progress: ReadProgress) => void;
  resolve: (said: ReaderAnswer) => void;
  reject: (error: unknown) => void;
};

const CMAP_FOLDER = 'pdf/cmaps/';

const startWorker = (): Promise<ReaderPort> => startOwnWorker(workerAddress);

function refusal(name: string, message: Message, params: MessageParams = {}): UnreadableReportError {
  return new UnreadableReportError(name, translate(message, 'zh', params), translate(message, 'en', params));
}

class WorkerReader implements ReportReader {
  readonly #start: () => ReaderPort | Promise<ReaderPort>;
  #port: ReaderPort | null = null;
  #waiting = new Map<number, Waiting>();
  #asked = 0;
  /** Each request begins when the one before has ended. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(start: () => ReaderPort | Promise<ReaderPort>) {
    this.#start = start;
  }

  async read(
    files: readonly FileToRead[],
    { signal, onProgress }: Parameters<ReportReader['read']>[1],
  ): Promise<ReadOutcome> {
    const name = nameOfFiles(files.map((file) => file.name));
    if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > MOST_BYTES) throw tooLargeToRead(name);
    const cMapUrl = await ownFileForWorker(CMAP_FOLDER);
    const said = await this.#inTurn(() =>
      this.#ask({ ask: 'read', files, cMapUrl }, name, signal, onProgress),
    );
    if (said.say !== 'read') throw refusal(name, READING_FAILURES.failed, { reason: said.say });
    return said.outcome;
  }

  async recheck(reading: CorrectedReading): Promise<Rechecked> {
    const { sourceName } = reading.report;
    const said = await this.#inTurn(() => this.#ask({ ask: 'recheck', reading }, sourceName, null));
    if (said.say !== 'rechecked') throw refusal(sourceName, READING_FAILURES.failed, { reason: said.say });
    return said.result;
  }

  close(): void {
    this.#end((name) => new DOMException(name, 'AbortError'));
  }

  #inTurn<Result>(ask: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(ask, ask);
    this.#last = turn;
    return turn;
  }

  async #ask(
    request:
      | { ask: 'read'; files: readonly FileToRead[]; cMapUrl: string }
      | { ask: 'recheck'; reading: CorrectedReading },
    name: string,
    signal: AbortSignal | null,
    onProgress: Waiting['onProgress'] = () => undefined,
  ): Promise<ReaderAnswer> {
    signal?.throwIfAborted();
    this.#asked += 1;
    const reader = this.#asked;
    const port = (this.#port ??= this.#listen(await this.#start()));
    // It may have been given up while the worker’s program was unpacked.
    signal?.throwIfAborted();
    // pdf.js does not let a message in between two pages, so that only an end is sure to be one.
    const stop = (): void => this.#end(() => signal?.reason);
    signal?.addEventListener('abort', stop);
    try {
      return await new Promise<ReaderAnswer>((resolve, reject) => {
        this.#waiting.set(reader, { name, onProgress, resolve, reject });
        port.postMessage({ reader, ...request } satisfies ReaderRequest);
      });
    } finally {
      this.#waiting.delete(reader);
      signal?.removeEventListener('abort', stop);
    }
  }

  #listen(port: ReaderPort): ReaderPort {
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isReaderMessage(data)) this.#hear(data as ReaderAnswer);
    };
    port.onerror = (event) => {
      event.preventDefault();
      const reason = event.message;
      // A worker whose program cannot be had has no message to give.
      this.#end((name) =>
        reason
          ? refusal(name, READING_FAILURES.crashed, { reason })
          : refusal(name, READING_FAILURES.notLoaded),
      );
    };
    port.onmessageerror = () => this.#end((name) => refusal(name, READING_FAILURES.tooMuch));
    return port;
  }

  #hear(said: ReaderAnswer): void {
    const waiting = this.#waiting.get(said.reader);
    if (waiting === undefined) return;
    if (said.say === 'progress') waiting.onProgress(said.progress);
    else if (said.say === 'unreadable')
      waiting.reject(new UnreadableReportError(said.fileName, said.zh, said.en, { kind: said.kind }));
    else if (said.say === 'failed') {
      const memory = /memory|allocation|array length/iu.test(said.reason);
      const message = memory ? READING_FAILURES.tooMuch : READING_FAILURES.failed;
      waiting.reject(refusal(waiting.name, message, { reason: said.reason }));
      // What is left of such a failure must not meet the next file.
      this.#end(() => null);
    } else waiting.resolve(said);
  }

  #end(errorFor: (name: string) => unknown): void {
    this.#port?.terminate();
    this.#port = null;
    for (const { name, reject } of this.#waiting.values()) reject(errorFor(name));
    this.#waiting.clear();
  }
}

/** What is said of a file that is not even brought into memory. */
export function tooLargeToRead(name: string): UnreadableReportError {
  return refusal(name, READING_FAILURES.tooLarge, { limit: MOST_BYTES / 2 ** 20 });
}

/** A reader of reports; `start` gives its worker (for tests). */
export function createReportReader(
  start: () => ReaderPort | Promise<ReaderPort> = startWorker,
): ReportReader {
  return new WorkerReader(start);
}
