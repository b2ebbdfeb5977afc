import type { Document } from '../../document.ts';
import { damaged, passwordProtected, saveAs, tooLarge } from '../blocks/refusals.ts';
import { openWorkbook } from './xlsx/open-workbook.ts';

const MAX_BYTES = 64 * 2 ** 20;
const ENTRY = 128;
const HEADER = 512;

/**
 * The names of the streams in a compound file (OLE 2). Directory entries are 128 bytes long and stand at multiples of
 * that, so they are found without following the file's own chains, which may be broken or run in circles.
 */
function streamNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = HEADER; at + ENTRY <= bytes.length; at += ENTRY) {
    const length = view.getUint16(at + 64, true);
    const type = view.getUint8(at + 66);
    if (length < 4 || length > 64 || length % 2 !== 0 || (type !== 1 && type !== 2 && type !== 5)) continue;
    names.add(new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2)));
  }
  return names;
}

/**
 * Opens an old Office file: .xls is read; .doc and the like are refused with what to save them as.
 * @throws UnreadableReportError for any but an .xls, and for a protected or damaged one
 */
export async function openOle(name: string, bytes: Uint8Array): Promise<Document> {
  if (bytes.length > MAX_BYTES) throw tooLarge(name);
  const streams = streamNames(bytes);
  if (streams.has('EncryptedPackage') || streams.has('EncryptionInfo')) throw passwordProtected(name);
  if (streams.has('WordDocument')) {
    throw saveAs(
      name,
      { zh: '旧版 Word 文档（.doc）', en: 'an old Word document (.doc)' },
      { zh: '“Word 文档（.docx）”', en: '“Word Document (.docx)”' },
    );
  }
  if (streams.has('PowerPoint Document')) {
    throw saveAs(name, { zh: '演示文稿', en: 'a presentation' }, { zh: ' PDF', en: 'a PDF' });
  }
  // Whatever else it is, the workbook reader must not guess at it.
  if (!streams.has('Workbook') && !streams.has('Book')) throw damaged(name);
  const [{ set_cptable: useCodepages }, codepages] = await Promise.all([
    import('@e965/xlsx'),
    import('@e965/xlsx/dist/cpexcel.full.mjs'),
  ]);
  // Workbooks older than Excel 97 keep their text in the system's encoding (GBK).
  useCodepages(codepages);
  return openWorkbook(name, bytes, { bytes, lacksValues: false, mayHide: true });
}
