import { UnreadableReportError, type Document } from '../document.ts';
import { decodeText } from './decode-text.ts';
import { tooLarge } from './blocks/refusals.ts';
import { detectKind, type FileKind } from './detect-format.ts';
import type { PdfOptions } from './pdf/open-pdf.ts';
import { sha256 } from './sha256.ts';
import { splitLines } from './split-lines.ts';

/** No report comes near so many bytes; more is not looked into. */
const MOST_BYTES = 200 * 2 ** 20;

/** What the reader of one format may be told; only PDF has anything. */
export type OpenOptions = { pdf?: PdfOptions };

/** Markdown by its name, or by a row of tabs between Chinese words under `#` heads in a file of another name. */
function formatOf(name: string, text: string): 'text' | 'markdown' {
  if (/\.(?:md|markdown)$/iu.test(name)) return 'markdown';
  return /^#{1,6} /mu.test(text) && /^[^\n]*(?:\t[^\n]*){2}$/mu.test(text) ? 'markdown' : 'text';
}

function openText(name: string, bytes: Uint8Array): Document {
  const text = decodeText(name, bytes);
  const format = formatOf(name, text);
  const { lines, pages } = splitLines(text, format);
  return { name, format, sha256: sha256(bytes), pages, lines };
}

/** Markdown may hold HTML, and a text may quote it: such a file is what its name says. */
function kindOf(name: string, bytes: Uint8Array): FileKind {
  const kind = detectKind(bytes);
  return kind === 'html' && /\.(?:md|markdown|txt)$/iu.test(name) ? 'text' : kind;
}

/**
 * Opens a report's file, of whatever format, as lines (and cells, where the format has them). What a file is is told by its
 * bytes, not by its name; the code for a format is loaded when the first file of it comes. The same in Node and in a Web
 * Worker.
 * @throws UnreadableReportError for a file that is empty, damaged, protected, a picture, or in no known format or encoding
 */
export async function openDocument(
  name: string,
  bytes: Uint8Array,
  options: OpenOptions = {},
): Promise<Document> {
  if (bytes.length > MOST_BYTES) throw tooLarge(name);
  switch (kindOf(name, bytes)) {
    case 'pdf':
      return (await import('./pdf/open-pdf.ts')).openPdf(name, bytes, options.pdf);
    case 'zip': {
      const { openPackage } = await import('./office/open-package.ts');
      return openPackage(name, bytes, (member, memberBytes) => openDocument(member, memberBytes, options));
    }
    case 'ole':
      return (await import('./office/open-ole.ts')).openOle(name, bytes);
    case 'html':
      return (await import('./html/open-html.ts')).openHtml(name, bytes);
    case 'image':
      throw new UnreadableReportError(
        name,
        '这是一张图片，图片里的数字无法直接读取。请选择公开的 PDF、Word、Excel 或网页文件。',
        'this is a picture, and figures in a picture cannot be read directly. Choose the published PDF, Word, Excel or web page.',
        { kind: 'pictures' },
      );
    case 'text':
      return openText(name, bytes);
  }
}
