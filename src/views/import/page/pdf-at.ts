import type { Document } from '../../data/source-page/source-document.ts';
import type { FileToRead } from '../../data/reading/read-outcome.ts';
import type { Mark } from './find-mark.ts';

/** A PDF that can be painted: its bytes, how many pages it has, and how many of the document's stand before them. */
export type PaintablePdf = { bytes: Uint8Array; pages: number; before: number };

/** Where a PDF is: a file that is at hand, or, with a `member`, in the zip that is. */
export type PdfPlace = { file: FileToRead; member: string | null; pages: number; before: number };

/**
 * The PDF that a page of the document (from 1) is in: the document's only file, or the one of several, or of a zip's members,
 * that has the page. Null where that file is no PDF or is not at hand.
 */
export function pdfAt(
  document: Pick<Document, 'format' | 'pages' | 'parts'>,
  files: readonly FileToRead[],
  page: number,
): PdfPlace | null {
  const { format, pages, parts } = document;
  const [only] = files;
  if (format === 'pdf') {
    return only === undefined || files.length > 1
      ? null
      : { file: only, member: null, pages: pages ?? 1, before: 0 };
  }
  const part = parts?.find(({ firstPage, pages: count }) => page >= firstPage && page < firstPage + count);
  if (part?.format !== 'pdf') return null;
  const where = { pages: part.pages, before: part.firstPage - 1 };
  // Two files of one name cannot be told apart by it.
  const [file, twin] = files.filter(({ name }) => name === part.name);
  if (file !== undefined) return twin === undefined ? { file, member: null, ...where } : null;
  // A zip that was brought with other files has its name before those of its members.
  const [zip, twinZip] = files.filter(({ name }) => part.name.startsWith(`${name}/`));
  if (zip !== undefined && files.length > 1)
    return twinZip === undefined
      ? { file: zip, member: part.name.slice(zip.name.length + 1), ...where }
      : null;
  return only === undefined || files.length > 1 ? null : { file: only, member: part.name, ...where };
}

/** The mark as its own file counts the pages. */
export function markIn(mark: Mark | null, { before }: { before: number }): Mark | null {
  if (mark === null || before === 0 || mark.line.page === null) return mark;
  return { ...mark, line: { ...mark.line, page: mark.line.page - before } };
}
