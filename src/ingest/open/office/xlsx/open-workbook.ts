import { read, type DenseWorkSheet, type WorkBook } from '@e965/xlsx';
import { zipSync, type Zippable } from 'fflate';
import type { Document } from '../../../document.ts';
import { lineWriter, type LineWriter } from '../../blocks/line-writer.ts';
import { damaged, nothingToRead, passwordProtected } from '../../blocks/refusals.ts';
import { missingTitle } from '../../blocks/title-of-name.ts';
import { sha256 } from '../../sha256.ts';
import type { ArchiveEntry } from '../../zip/read-archive.ts';
import { MAX_ROWS, sheetRows } from './sheet-rows.ts';

const BOOK = /^xl\/workbook\.(?:xml|bin)$/iu;
/** Parts without a cell: pictures, programs, settings of printers. */
const NOT_READ =
  /\/(?:media|drawings|embeddings|printerSettings|activeX|ctrlProps|charts|theme)\/|vbaProject/iu;
const READ = /^(?:\[Content_Types\]\.xml|_rels\/.*|xl\/.*\.(?:xml|bin|rels))$/iu;

/** Whether an archive's files are those of a workbook. */
export function isWorkbook(entries: readonly ArchiveEntry[]): boolean {
  return entries.some((entry) => BOOK.test(entry.path));
}

/** A formula with no value after it: whoever wrote the file never computed it. A formula that gives '' has an empty value. */
const WITHOUT_VALUE = /<\/f>\s*<\/c>|<f\b[^<>]*\/>\s*<\/c>/u;

const HIDDEN = /\shidden="(?:1|true)"/u;

/** A workbook's bytes, whether formulas in it lack the values that they should have stored, and whether it may hide rows. */
export type CheckedWorkbook = { bytes: Uint8Array; lacksValues: boolean; mayHide: boolean };

/**
 * The parts of a workbook that are read, each unpacked within bounds and checked, packed anew without compression: what
 * the workbook reader gets cannot unpack to more than what was counted.
 */
export function checkedWorkbook(entries: readonly ArchiveEntry[]): CheckedWorkbook {
  const parts: Zippable = {};
  let lacksValues = false;
  let mayHide = false;
  for (const entry of entries) {
    if (!READ.test(entry.path) || NOT_READ.test(entry.path)) continue;
    const part = entry.read();
    parts[entry.path] = [part, { level: 0 }];
    mayHide ||= /\.bin$/iu.test(entry.path);
    if (!/\/worksheets\/[^/]*\.xml$/iu.test(entry.path)) continue;
    const sheet = new TextDecoder().decode(part);
    lacksValues ||= WITHOUT_VALUE.test(sheet);
    mayHide ||= HIDDEN.test(sheet);
  }
  return { bytes: zipSync(parts), lacksValues, mayHide };
}

function readBook(name: string, { bytes, lacksValues, mayHide }: CheckedWorkbook): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: true,
      cellHTML: false,
      cellText: true,
      // Which rows and columns are hidden is read with the styles alone, and those cost time.
      cellStyles: mayHide,
      sheetRows: MAX_ROWS + 1,
      // Cells without a value cost memory, and are of interest only where they hold a formula.
      sheetStubs: lacksValues,
    });
  } catch (error) {
    if (error instanceof Error && /password|encrypt/iu.test(error.message)) throw passwordProtected(name);
    throw damaged(name, error);
  }
}

function writeSheet(
  name: string,
  sheetName: string,
  sheet: DenseWorkSheet,
  page: number,
  writer: LineWriter,
): void {
  const rows = lineWriter(name);
  for (const texts of sheetRows(name, sheet)) {
    // One column is no table: a sheet of sentences.
    if (texts.length === 1) rows.text(texts[0] ?? '', page);
    else rows.row(texts, page);
  }
  const title = missingTitle(sheetName, rows.lines);
  if (title !== null) writer.text(title, page);
  for (const line of rows.lines) {
    if (line.cells === null) writer.text(line.text, page);
    else
      writer.row(
        line.cells.map((cell) => cell.text),
        page,
      );
  }
}

/**
 * Opens a workbook (.xlsx, .xlsb or .xls). A sheet is a page; hidden sheets, rows and columns are not read. Formulas give the values that
 * are stored for them, in the cells' number formats.
 * @throws UnreadableReportError for a damaged, protected, empty or endless one
 */
export function openWorkbook(name: string, original: Uint8Array, checked: CheckedWorkbook): Document {
  const book = readBook(name, checked);
  const writer = lineWriter(name);
  book.SheetNames.forEach((sheetName, index) => {
    const sheet = book.Sheets[sheetName];
    // The workbook reader leaves a sheet out where its part is damaged; an absent statement would be a false one.
    if (sheet === undefined) throw damaged(name);
    if (sheet['!type'] !== undefined && sheet['!type'] !== 'sheet') return;
    if ((book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0) return;
    writeSheet(name, sheetName, sheet as DenseWorkSheet, index + 1, writer);
  });
  if (writer.lines.length === 0) throw nothingToRead(name);
  return {
    name,
    format: 'xlsx',
    sha256: sha256(original),
    pages: book.SheetNames.length,
    lines: writer.lines,
  };
}
