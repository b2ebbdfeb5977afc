import type { Document } from '../document.ts';
import { decodeText } from './decode-text.ts';
import { sha256 } from './sha256.ts';
import { splitLines } from './split-lines.ts';

/** Markdown by its name, or by a row of tabs between Chinese words under `#` heads in a file of another name. */
function formatOf(name: string, text: string): 'text' | 'markdown' {
  if (/\.(?:md|markdown)$/iu.test(name)) return 'markdown';
  return /^#{1,6} /mu.test(text) && /^[^\n]*(?:\t[^\n]*){2}$/mu.test(text) ? 'markdown' : 'text';
}

/**
 * Opens a report's file as lines (and cells, where the format has them). The same in Node and in a Web Worker.
 * @throws UnreadableReportError for an empty or binary file and for an encoding that is not recognised
 */
export async function openDocument(name: string, bytes: Uint8Array): Promise<Document> {
  const text = decodeText(name, bytes);
  const format = formatOf(name, text);
  const { lines, pages } = splitLines(text, format);
  return Promise.resolve({ name, format, sha256: sha256(bytes), pages, lines });
}
