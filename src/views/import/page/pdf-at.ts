import type { Document } from '../../data/source-page/source-document.ts';
import type { FileToRead } from '../../data/reading/read-outcome.ts';
import type { Mark } from './find-mark.ts';

/** A PDF that can be painted: its bytes, how many pages it has, and how many of the document's stand before them. */
export type PaintablePdf = { bytes: Uint8Array; pages: number; before: number };

/**
 * The PDF that a page of the document (from 1) is in: the document's only file, or the one of several that has the page.
 * Null where that file is no PDF or is not at hand.
 */
export function pdfAt(
  document: Pick<Document, 'format' | 'pages' | 'parts'>,
  files: readonly FileToRead[],
  page: number,
): PaintablePdf | null {
  const { format, pages, parts } = document;
  if (format === 'pdf') {
    const [only] = files;
    return only === undefined || files.length > 1
      ? null
      : { bytes: only.bytes, pages: pages ?? 1, before: 0 };
  }
  const part = parts?.find(({ firstPage, pages: count }) => page >= firstPage && page < firstPage + count);
  if (part?.format !== 'pdf') return null;
  // Two files of one name cannot be told apart by it.
  const [file, twin] = files.filter(({ name }) => name === part.name);
  if (file === undefined || twin !== undefined) return null;
  return { bytes: file.bytes, pages: part.pages, before: part.firstPage - 1 };
}

/** The mark as its own file counts the pages. */
export function markIn(mark: Mark | null, { before }: PaintablePdf): Mark | null {
  if (mark === null || before === 0 || mark.line.page === null) return mark;
  return { ...mark, line: { ...mark.line, page: mark.line.page - before } };
}
