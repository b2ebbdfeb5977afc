import { readFileSync } from 'node:fs';
import { checkReading } from '../../../src/checks/check-reading.ts';
import { verifiedShare } from '../../../src/checks/verified-share.ts';
import { readReport } from '../../../src/ingest/read-report.ts';
import type { ImportOutcome } from '../../../src/views/data/local/local-report.ts';
import { openFiles } from '../../../src/views/data/reading/open-files.ts';
import type { FileToRead, ReadOutcome } from '../../../src/views/data/reading/read-outcome.ts';
import { isSettled } from '../../../src/views/import/queue/import-item.ts';
import type { GivenFile } from '../../../src/views/import/queue/import-item.ts';
import type { ImportQueue, QueueHands } from '../../../src/views/import/queue/import-queue.ts';

export const REPORT = readFileSync('test/fixtures/reports/cells-of-markdown.md', 'utf8');
export const OTHER_REPORT = readFileSync('test/fixtures/reports/blanks-left-out.txt', 'utf8');

/** The reader itself, without a worker around it. */
export async function readHere(files: readonly FileToRead[]): Promise<ReadOutcome> {
  const document = await openFiles(files, {});
  const reading = readReport(document);
  const { checks, findings } = checkReading(reading);
  return { document, reading, checks, findings, verified: verifiedShare(reading.facts, checks) };
}

export const given = (path: string, text: string | Uint8Array<ArrayBuffer>): GivenFile => ({
  path,
  file: new File([text], path.slice(path.lastIndexOf('/') + 1)),
});

/** Hands that read here and remember the packages they were given. */
export function handsHere(): QueueHands & { packages: (readonly FileToRead[])[] } {
  const packages: (readonly FileToRead[])[] = [];
  return {
    packages,
    read: async (files, { signal }) => {
      const outcome = await readHere(files);
      signal.throwIfAborted();
      return outcome;
    },
    importPackage: async (files): Promise<ImportOutcome> => {
      packages.push(files);
      return { added: ['a-2020'], problems: [] };
    },
  };
}

/** Resolves when everything in the queue has come to its end. */
export async function settled(queue: ImportQueue): Promise<void> {
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (!queue.state().items.every(isSettled)) return;
      stop();
      resolve();
    };
    const stop = queue.subscribe(look);
    look();
  });
}

export const phases = (queue: ImportQueue): string[] =>
  queue.state().items.map(({ name, phase }) => `${name} ${phase.is}`);
