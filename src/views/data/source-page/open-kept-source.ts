import type { Document } from '../../../ingest/document.ts';
import type { LocalReportInfo } from '../local/local-report.ts';
import type { LocalReports } from '../local/local-reports.ts';
import { partFiles } from '../reading/joined-files.ts';
import type { FileToRead } from '../reading/read-outcome.ts';
import { createPageRecogniser } from '../recognising/page-recogniser.ts';

/** The file, or files, that a report of the reader's was read from, opened once more. */
export type KeptSource = { document: Document; files: readonly FileToRead[] };

/** Whether the file of a report can be shown: one that was read from pictures has no pages of its own. */
export const hasPages = ({ source }: LocalReportInfo): boolean =>
  source !== null && source.format !== 'image';

/**
 * Opens what the browser keeps of a report's file or files, in a worker that ends with it; null for a report that came without.
 * Rejects with the signal's reason, and with an UnreadableReportError where it can no longer be opened.
 */
export async function openKeptSource(
  local: LocalReports,
  { reportId, source }: LocalReportInfo,
  signal: AbortSignal,
): Promise<KeptSource | null> {
  const bytes = await (await local.keeper()).bytes(reportId);
  signal.throwIfAborted();
  if (bytes === null || source === null) return null;
  const opener = createPageRecogniser();
  const stop = (): void => opener.close();
  signal.addEventListener('abort', stop);
  try {
    const files = partFiles(source, bytes);
    return { document: await opener.open(files), files };
  } finally {
    signal.removeEventListener('abort', stop);
    opener.close();
  }
}
