import { CFB, read, utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UnreadableReportError } from '../../../../src/ingest/document.ts';
import { openDocument } from '../../../../src/ingest/open/open-document.ts';
import { docxOf } from './write-formats.ts';

async function refusal(bytes: Uint8Array, name: string): Promise<UnreadableReportError> {
  const error: unknown = await openDocument(name, bytes).catch((reason: unknown) => reason);
  if (!(error instanceof UnreadableReportError)) throw new Error('the file was read', { cause: error });
  expect(error.messageZh).toMatch(/请/u);
  return error;
}

/** The maker of compound files, which its package leaves without types. */
type CompoundFiles = {
  utils: { cfb_new: () => object; cfb_add: (file: object, path: string, content: Uint8Array) => void };
  write: (file: object, options: { type: 'array' }) => unknown;
};

/** A compound file (OLE 2) with one stream. */
function compound(stream: string): Uint8Array {
  const { utils: files, write: writeFile } = CFB as CompoundFiles;
  const file = files.cfb_new();
  files.cfb_add(file, `/${stream}`, new Uint8Array(5000));
  const bytes = writeFile(file, { type: 'array' });
  return new Uint8Array(bytes as ArrayBuffer);
}

const xls = (rows: unknown[][]): Uint8Array => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '表');
  const bytes: unknown = write(book, { type: 'array', bookType: 'biff8' });
  return new Uint8Array(bytes as ArrayBuffer);
};

describe('an old or protected Office file', () => {
  it('.xls is read', async () => {
    const { format, lines } = await openDocument(
      'a.xls',
      xls([
        ['合计', 1.5, '=1+1'],
        [null, '0.00'],
      ]),
    );
    expect(format).toBe('xlsx');
    expect(lines.map((line) => line.text)).toEqual(['合计\t1.5\t=1+1', '\t0.00\t']);
  });

  it('.doc is refused with how to save it as .docx', async () => {
    expect((await refusal(compound('WordDocument'), 'a.doc')).messageZh).toMatch(/另存为.*\.docx/u);
  });

  it('with a password says so', async () => {
    const error = await refusal(compound('EncryptedPackage'), 'a.docx');
    expect(error.messageZh).toMatch(/密码/u);
    expect(error.messageEn).toMatch(/password/u);
  });

  it('of another kind, or cut off, is damaged and never guessed at', async () => {
    const bytes = xls([['合计', 1.5]]);
    expect((await refusal(compound('Other'), 'a.xls')).messageZh).toMatch(/损坏/u);
    expect((await refusal(bytes.slice(0, 600), 'a.xls')).messageZh).toMatch(/损坏/u);
    expect((await refusal(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'a.xls')).messageZh).toMatch(/损坏/u);
  });

  it.each([
    ['OFD.xml', /OFD/u],
    ['ppt/presentation.xml', /演示文稿/u],
  ])('a package with %s is refused with what to save it as', async (path, zh) => {
    expect((await refusal(zipSync({ [path]: strToU8('<x/>') }), 'a.zip')).messageZh).toMatch(zh);
  });
});

describe('endless structures', () => {
  const nested = (depth: number): string =>
    `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}<w:p><w:r><w:t>1.00</w:t></w:r></w:p>${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;

  it('tables a few hundred deep are read, tables without end are refused', async () => {
    const { lines } = await openDocument('a.docx', docxOf(nested(300)));
    expect(lines.map((line) => line.text)).toEqual(['1.00']);
    expect((await refusal(docxOf(nested(100_000)), 'a.docx')).messageZh).toMatch(/嵌套/u);
  });

  it('a Word file whose elements stay open is damaged', async () => {
    const files = { 'word/document.xml': '<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>收入 1.0' };
    expect((await refusal(docxOf('', files), 'a.docx')).messageZh).toMatch(/损坏/u);
  });

  it('a hundred thousand empty cells leave no line', async () => {
    const sheetXml = (cells: string): Uint8Array =>
      strToU8(
        `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData>${cells}</sheetData></worksheet>`,
      );
    const row = (at: number): string =>
      `<row r="${String(at)}">${Array.from({ length: 100 }, (_, c) => `<c r="${utils.encode_col(c)}${String(at)}" s="0"/>`).join('')}</row>`;
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['合计', '1.00']]), '表');
    const bytes: unknown = write(book, { type: 'array', bookType: 'xlsx' });
    const { unzipSync } = await import('fflate');
    const files = unzipSync(new Uint8Array(bytes as ArrayBuffer));
    const last = '<row r="1001"><c r="A1001" t="str"><v>合计</v></c></row>';
    const cells = Array.from({ length: 1_000 }, (_, at) => row(at + 1)).join('') + last;
    const archive = zipSync({ ...files, 'xl/worksheets/sheet1.xml': sheetXml(cells) });
    const { lines } = await openDocument('a.xlsx', archive);
    expect(lines.map((line) => line.text)).toEqual(['合计']);
  });

  it('a workbook without a sheet that it names is damaged, not a report without that statement', async () => {
    const book = utils.book_new();
    for (const name of ['表1', '表2'])
      utils.book_append_sheet(book, utils.aoa_to_sheet([['合计', '1.00']]), name);
    const bytes: unknown = write(book, { type: 'array', bookType: 'xlsx' });
    const { unzipSync } = await import('fflate');
    const files = unzipSync(new Uint8Array(bytes as ArrayBuffer));
    delete files['xl/worksheets/sheet2.xml'];
    expect(read(zipSync(files)).SheetNames).toHaveLength(2);
    expect((await refusal(zipSync(files), 'a.xlsx')).messageZh).toMatch(/损坏/u);
  });
});
