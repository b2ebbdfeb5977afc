import { UnreadableReportError } from '../../../ingest/document.ts';
import { readReport } from '../../../ingest/read-report.ts';
import { checkWhatWasRead } from './check-what-was-read.ts';
import { openFiles } from './open-files.ts';
import type { ReadProgress } from './read-outcome.ts';
import { isReaderMessage } from './reader-message.ts';
import type { ReaderAnswer, ReaderRequest } from './reader-message.ts';

/** The reader's worker: opens files, finds the figures and checks them, and tells how far it is. */
async function answer(
  request: ReaderRequest,
  onProgress: (progress: ReadProgress) => void,
): Promise<ReaderAnswer> {
  const { reader } = request;
  if (request.ask === 'recheck')
    return { reader, say: 'rechecked', result: checkWhatWasRead(request.reading) };
  onProgress({ stage: 'opening', page: null, pages: null });
  const document = await openFiles(request.files, {
    pdf: {
      assets: { cMapUrl: request.cMapUrl },
      onPage: (page, pages) => onProgress({ stage: 'opening', page, pages }),
    },
  });
  const { pages } = document;
  onProgress({ stage: 'reading', page: pages, pages });
  const reading = readReport(document);
  onProgress({ stage: 'checking', page: pages, pages });
  return { reader, say: 'read', outcome: { document, reading, ...checkWhatWasRead(reading) } };
}

async function handle(request: ReaderRequest): Promise<void> {
  const say = (said: ReaderAnswer): void => self.postMessage(said);
  const { reader } = request;
  try {
    say(await answer(request, (progress) => say({ reader, say: 'progress', progress })));
  } catch (error) {
    if (error instanceof UnreadableReportError) {
      const { fileName, messageZh, messageEn, kind } = error;
      say({ reader, say: 'unreadable', fileName, zh: messageZh, en: messageEn, kind });
    } else say({ reader, say: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isReaderMessage(data)) void handle(data as ReaderRequest);
});
