import { READING_FAILURES } from '../../../text/messages/import.ts';
import { translate } from '../../../text/translate.ts';
import type { ImportOutcome } from '../../data/local/local-report.ts';
import { nameOfFiles } from '../../data/reading/name-of-files.ts';
import { MOST_BYTES, UnreadableReportError } from '../../data/reading/read-outcome.ts';
import type { FileToRead, ReadOutcome, ReadProgress } from '../../data/reading/read-outcome.ts';
import { tooLargeToRead } from '../../data/reading/report-reader.ts';
import { isPackageZip, splitPackages } from '../bring/package-files.ts';
import { isSettled } from './import-item.ts';
import type { GivenFile, ImportItem, ItemPhase } from './import-item.ts';
import { plainName } from './plain-name.ts';

/** More than this in one visit is work for the command line. */
export const MOST_ITEMS = 200;

/** How the queue has files read and packages brought in. */
export type QueueHands = {
  read(
    files: readonly FileToRead[],
    options: { signal: AbortSignal; onProgress: (progress: ReadProgress) => void },
  ): Promise<ReadOutcome>;
  importPackage(files: readonly FileToRead[]): Promise<ImportOutcome>;
};

/** All that came in in this visit, in order; `refused` counts files past the bound. */
export type QueueState = { readonly items: readonly ImportItem[]; readonly refused: number };

/**
 * What was dropped, chosen or pasted, read one after the other: a failure or a cancellation ends one and no other. Bytes
 * are held only while they are read.
 */
export class ImportQueue {
  readonly #hands: () => QueueHands;
  #state: QueueState = { items: [], refused: 0 };
  #ids = 0;
  #batches = 0;
  #running: { id: number; abort: AbortController } | null = null;
  readonly #listeners = new Set<() => void>();

  /** `hands` is asked for when something is to be done. */
  constructor(hands: () => QueueHands) {
    this.#hands = hands;
  }

  readonly state = (): QueueState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Puts files at the end: each a report of its own, or all together one; a folder that is a data package is one. */
  add(given: readonly GivenFile[], options: { asOne: boolean }): void {
    this.#batches += 1;
    const files = given.map(({ path, file }) => ({ path: plainName(path), file }));
    const { packages, others } = splitPackages(files);
    const reports = options.asOne && others.length > 0 ? [others] : others.map((file) => [file]);
    const wanted = [
      ...packages.map((found) => ({ files: found.files, isPackage: true })),
      ...reports.map((group) => ({ files: group, isPackage: false })),
    ];
    const room = Math.max(0, MOST_ITEMS - this.#state.items.length);
    const taken = wanted.slice(0, room).map((group) => this.#item(group, this.#batches));
    this.#set({ items: [...this.#state.items, ...taken], refused: wanted.length - taken.length });
    void this.#run();
  }

  /** Reads the files of one drop once more, as one report, in the place of the first of them. */
  combine(batch: number): void {
    const parts = this.#state.items.filter((item) => item.batch === batch && !item.isPackage);
    const [first] = parts;
    if (first === undefined) return;
    parts.forEach((item) => this.cancel(item.id));
    const whole = this.#item({ files: parts.flatMap(({ files }) => files), isPackage: false }, batch);
    const items = this.#state.items.flatMap((item) =>
      item.id === first.id ? [whole] : parts.some(({ id }) => id === item.id) ? [] : [item],
    );
    this.#set({ ...this.#state, items });
    void this.#run();
  }

  cancel(id: number): void {
    const item = this.#find(id);
    if (item === undefined || isSettled(item)) return;
    this.#put(id, { is: 'cancelled' });
    if (this.#running?.id === id) this.#running.abort.abort();
  }

  cancelAll(): void {
    this.#state.items.forEach(({ id }) => this.cancel(id));
  }

  /** Reads it once more: one that failed, was cancelled or was given up. */
  again(id: number): void {
    this.#put(id, { is: 'waiting' });
    void this.#run();
  }

  /** Takes it off the list. */
  clear(id: number): void {
    this.cancel(id);
    this.#set({ refused: 0, items: this.#state.items.filter((item) => item.id !== id) });
  }

  /** What came of it outside the queue: recognised, accepted or given up. */
  settle(id: number, phase: Extract<ItemPhase, { is: 'read' | 'accepted' | 'given_up' }>): void {
    this.#put(id, phase);
  }

  #item(group: { files: readonly GivenFile[]; isPackage: boolean }, batch: number): ImportItem {
    this.#ids += 1;
    const name = nameOfFiles(group.files.map(({ path }) => path));
    return { ...group, id: this.#ids, batch, name, phase: { is: 'waiting' } };
  }

  #find(id: number): ImportItem | undefined {
    return this.#state.items.find((item) => item.id === id);
  }

  #put(id: number, phase: ItemPhase): void {
    const items = this.#state.items.map((item) => (item.id === id ? { ...item, phase } : item));
    this.#set({ ...this.#state, items });
  }

  #set(state: QueueState): void {
    this.#state = state;
    this.#listeners.forEach((listener) => listener());
  }

  async #run(): Promise<void> {
    if (this.#running !== null) return;
    for (;;) {
      const next = this.#state.items.find(({ phase }) => phase.is === 'waiting');
      if (next === undefined) return;
      const abort = new AbortController();
      this.#running = { id: next.id, abort };
      this.#put(next.id, { is: 'working', progress: null });
      const phase = await this.#take(next, abort.signal);
      this.#running = null;
      // A cancelled one says so already, and one taken off the list is not there.
      if (!abort.signal.aborted) this.#put(next.id, phase);
    }
  }

  async #take(item: ImportItem, signal: AbortSignal): Promise<ItemPhase> {
    try {
      const { name, files } = item;
      if (files.reduce((sum, { file }) => sum + file.size, 0) > MOST_BYTES) throw tooLargeToRead(name);
      const [only] = files;
      const isPackage =
        item.isPackage || (only !== undefined && files.length === 1 && (await isPackageZip(only.file)));
      const bytes = await bytesOf(files);
      signal.throwIfAborted();
      if (isPackage) return { is: 'package', outcome: await this.#hands().importPackage(bytes) };
      const onProgress = (progress: ReadProgress): void => {
        if (!signal.aborted) this.#put(item.id, { is: 'working', progress });
      };
      return { is: 'read', outcome: await this.#hands().read(bytes, { signal, onProgress }) };
    } catch (error) {
      return { is: 'failed', why: whyFailed(error), error };
    }
  }
}

/** The bytes of files, taken from where they lie; rejects where a file is no longer there. */
export async function bytesOf(files: readonly GivenFile[]): Promise<FileToRead[]> {
  return Promise.all(
    files.map(async ({ path, file }) => ({ name: path, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}

/** What is said of a failure, in both languages. */
export function whyFailed(error: unknown): { zh: string; en: string } {
  if (error instanceof UnreadableReportError) return { zh: error.messageZh, en: error.messageEn };
  // What a browser says of a file that was moved or changed since it was chosen.
  if (error instanceof DOMException && ['NotReadableError', 'NotFoundError'].includes(error.name))
    return READING_FAILURES.gone;
  const reason = error instanceof Error ? error.message : String(error);
  return {
    zh: translate(READING_FAILURES.failed, 'zh', { reason }),
    en: translate(READING_FAILURES.failed, 'en', { reason }),
  };
}
