import type { Document } from '../../document.ts';
import { lineWriter } from '../blocks/line-writer.ts';
import { nothingToRead, tooLarge } from '../blocks/refusals.ts';
import { writeBlocks } from '../blocks/write-blocks.ts';
import { sha256 } from '../sha256.ts';
import { decodeHtml } from './decode-html.ts';
import { htmlBlocks } from './html-blocks.ts';

const MAX_BYTES = 32 * 2 ** 20;

/**
 * Opens a web page saved from a county's site, in UTF-8, UTF-16 or GB18030.
 * @throws UnreadableReportError for a page without text, without a known encoding, or without end
 */
export async function openHtml(name: string, bytes: Uint8Array): Promise<Document> {
  if (bytes.length > MAX_BYTES) throw tooLarge(name);
  const writer = lineWriter(name);
  writeBlocks(htmlBlocks(name, decodeHtml(name, bytes)), writer);
  if (writer.lines.length === 0) throw nothingToRead(name);
  const { lines, pictures } = writer;
  return {
    name,
    format: 'html',
    sha256: sha256(bytes),
    pages: null,
    lines,
    ...(pictures.length > 0 && { pictures }),
  };
}
