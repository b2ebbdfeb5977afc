import type { Document } from '../../../ingest/document.ts';
import { openDocument } from '../../../ingest/open/open-document.ts';
import type { OpenOptions } from '../../../ingest/open/open-document.ts';
import { joinFiles } from './joined-files.ts';
import { nameOfFiles } from './name-of-files.ts';
import type { FileToRead } from './read-outcome.ts';

/**
 * Opens one file, or several as the parts of one report, in the order of their names: then as the members of an archive
 * are, and the sum of the document is that of the parts one after the other.
 * @throws UnreadableReportError for a file, or where none of several can be read
 */
export async function openFiles(files: readonly FileToRead[], options: OpenOptions): Promise<Document> {
  const [only] = files;
  if (only !== undefined && files.length === 1)
    return openDocument(nameOfFiles([only.name]), only.bytes, options);
  const { openArchive } = await import('../../../ingest/open/zip/open-archive.ts');
  const openMember = (name: string, bytes: Uint8Array): Promise<Document> =>
    openDocument(name, bytes, options);
  return openArchive(
    nameOfFiles(files.map(({ name }) => name)),
    joinFiles(files),
    files.map(({ name, bytes }) => ({ path: name, size: bytes.length, read: () => bytes })),
    0,
    { openMember, openZip: openMember },
  );
}
