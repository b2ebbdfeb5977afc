import type { Document } from '../../document.ts';
import { damaged, passwordProtected, saveAs } from '../blocks/refusals.ts';
import { openArchive, type OpenMember } from '../zip/open-archive.ts';
import { MAX_UNPACKED, readArchive, type ArchiveEntry, type UnpackBudget } from '../zip/read-archive.ts';
import { isDocx, openDocx } from './docx/open-docx.ts';

const DOCX = { zh: '“Word 文档（.docx）”', en: '“Word Document (.docx)”' };
const XLSX = { zh: '“Excel 工作簿（.xlsx）”', en: '“Excel Workbook (.xlsx)”' };
const PDF = { zh: ' PDF', en: 'a PDF' };

/** Formats that are zip files too and that a program can save as one that is read. */
const OTHERS: readonly { path: RegExp; what: { zh: string; en: string }; as: { zh: string; en: string } }[] =
  [
    { path: /^OFD\.xml$/iu, what: { zh: ' OFD 版式文件', en: 'an OFD file' }, as: PDF },
    { path: /^ppt\/presentation\.xml$/iu, what: { zh: '演示文稿', en: 'a presentation' }, as: PDF },
  ];

function refuseOthers(name: string, entries: readonly ArchiveEntry[]): void {
  for (const { path, what, as } of OTHERS) {
    if (entries.some((entry) => path.test(entry.path))) throw saveAs(name, what, as);
  }
  if (entries.some((entry) => entry.path === 'EncryptedPackage')) throw passwordProtected(name);
  // Every package of Office has this part; one without a body lost it.
  if (entries.some((entry) => entry.path === '[Content_Types].xml')) throw damaged(name);
  const [first] = entries;
  if (first?.path !== 'mimetype' || first.size > 200) return;
  const type = new TextDecoder().decode(first.read());
  const isSheet = /spreadsheet/u.test(type);
  if (!/opendocument/u.test(type)) return;
  throw saveAs(
    name,
    isSheet
      ? { zh: ' OpenDocument 表格', en: 'an OpenDocument sheet' }
      : { zh: ' OpenDocument 文档', en: 'an OpenDocument text' },
    isSheet ? XLSX : DOCX,
  );
}

async function openWithin(
  name: string,
  bytes: Uint8Array,
  openMember: OpenMember,
  budget: UnpackBudget,
  depth: number,
): Promise<Document> {
  const entries = readArchive(name, bytes, budget);
  if (isDocx(entries)) return openDocx(name, bytes, entries);
  const { checkedWorkbook, isWorkbook, openWorkbook } = await import('./xlsx/open-workbook.ts');
  if (isWorkbook(entries)) return openWorkbook(name, bytes, checkedWorkbook(entries));
  refuseOthers(name, entries);
  return openArchive(name, bytes, entries, depth, {
    openMember,
    openZip: (member, memberBytes) => openWithin(member, memberBytes, openMember, budget, depth + 1),
  });
}

/**
 * Opens what is packed as a zip: a Word document, a workbook, or several files of one report. `openMember` opens the
 * files of the last kind (openDocument itself).
 * @throws UnreadableReportError with the reason
 */
export async function openPackage(
  name: string,
  bytes: Uint8Array,
  openMember: OpenMember,
): Promise<Document> {
  return openWithin(name, bytes, openMember, { left: MAX_UNPACKED }, 0);
}
