import type { UnreadableKind } from '../../../ingest/document.ts';
import type { CorrectedReading, FileToRead, ReadOutcome, ReadProgress, Rechecked } from './read-outcome.ts';

/** What the page asks of the reader's worker. One thing at a time; `cMapUrl` is where the site keeps pdf.js's maps. */
export type ReaderRequest = { reader: number } & (
  | { ask: 'read'; files: readonly FileToRead[]; cMapUrl: string }
  | { ask: 'recheck'; reading: CorrectedReading }
);

/** What the worker says to the request of that number. A refusal carries the file's name and both languages. */
export type ReaderAnswer = { reader: number } & (
  | { say: 'progress'; progress: ReadProgress }
  | { say: 'read'; outcome: ReadOutcome }
  | { say: 'rechecked'; result: Rechecked }
  | { say: 'unreadable'; fileName: string; zh: string; en: string; kind: UnreadableKind }
  | { say: 'failed'; reason: string }
);

/** Whether a message is of ours: pdf.js, in the same worker, sends some of its own. */
export function isReaderMessage(data: unknown): data is { reader: number } {
  return typeof data === 'object' && data !== null && 'reader' in data && typeof data.reader === 'number';
}
