import { strToU8 } from 'fflate';
import { utils, write, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../../src/ingest/document.ts';
import { openDocument } from '../../../../src/ingest/open/open-document.ts';
import { docxOf } from './write-formats.ts';

const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const tc = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${text.startsWith('<') ? text : p(text)}</w:tc>`;
const tbl = (...rows: string[][]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;

const shown = ({ lines }: Document): (string | string[])[] =>
  lines.map((line) => line.cells?.map((cell) => cell.text) ?? line.text);
const docx = async (body: string, parts: Record<string, string> = {}): Promise<Document> =>
  openDocument('a.docx', docxOf(body, parts));

function workbook(sheets: Record<string, WorkSheet>, hidden: readonly string[] = []): Uint8Array {
  const book: WorkBook = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  book.Workbook = {
    Sheets: Object.keys(sheets).map((name) => ({ name, Hidden: hidden.includes(name) ? 1 : 0 })),
  };
  const bytes: unknown = write(book, { type: 'array', bookType: 'xlsx' });
  return new Uint8Array(bytes as ArrayBuffer);
}
const xlsx = async (sheets: Record<string, WorkSheet>, hidden: readonly string[] = []): Promise<Document> =>
  openDocument('a.xlsx', workbook(sheets, hidden));

describe('a Word document', () => {
  it('accepts tracked changes: what was put in stays, what was taken out goes, also rows, cells and moves', async () => {
    const document = await docx(
      `<w:p><w:r><w:t>收入</w:t></w:r><w:ins><w:r><w:t>85.54</w:t></w:r></w:ins><w:del><w:r><w:delText>85.45</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>万元</w:t></w:r></w:moveTo></w:p>` +
        `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${tc('去')}${tc('1.00')}</w:tr><w:tr><w:trPr><w:ins/></w:trPr>${tc('留', '<w:tcPrChange><w:tcPr><w:gridSpan w:val="3"/></w:tcPr></w:tcPrChange>')}${tc('9.99', '<w:cellDel/>')}${tc('2.00')}</w:tr></w:tbl>`,
    );
    expect(shown(document)).toEqual(['收入85.54万元', ['留', '2.00']]);
  });

  it('joins the paragraphs between which the mark was deleted', async () => {
    const document = await docx(
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>本年</w:t></w:r></w:p>${p('收入合计')}`,
    );
    expect(shown(document)).toEqual(['本年收入合计']);
  });

  it('puts merged cells at their first column and row, with blanks where they reach', async () => {
    const document = await docx(
      tbl(
        [
          tc('项目', '<w:gridSpan w:val="2"/>'),
          tc('合计', '<w:vMerge w:val="restart"/>'),
          tc('基本支出', '<w:vMerge w:val="restart"/>'),
        ],
        [tc('编码'), tc('名称'), tc('盖住', '<w:vMerge/>'), tc('', '<w:vMerge/>')],
        [tc('210'), tc(`${p('卫生健康')}${p('支出')}`), tc('1.00'), tc('')],
      ),
    );
    expect(shown(document)).toEqual([
      ['项目', '', '合计', '基本支出'],
      ['编码', '名称', '', ''],
      ['210', '卫生健康支出', '1.00', ''],
    ]);
  });

  it('reads tables inside the cells of a table that lays out the page, and text boxes once', async () => {
    const box = `<w:txbxContent>${p('支出决算表')}${tbl([tc('合计'), tc('1.00')])}</w:txbxContent>`;
    const document = await docx(
      `<w:p><w:r><w:t>前</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>` +
        tbl([tc(`${p('左')}${tbl([tc('甲'), tc('2.00')], [tc('乙'), tc('3.00')])}`), tc('右')]),
    );
    expect(shown(document)).toEqual([
      '前',
      '支出决算表',
      ['合计', '1.00'],
      '左',
      ['甲', '2.00'],
      ['乙', '3.00'],
      '右',
    ]);
  });

  it('never makes one number of two that stand in one cell, nor of a number and its footnote', async () => {
    const document = await docx(
      tbl([
        tc(`${p('1')}${p('2.00')}`),
        tc(
          '<w:p><w:r><w:t>3.00</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r></w:p>',
        ),
        tc('<w:p><w:r><w:t>4</w:t></w:r><w:r><w:t>.00</w:t></w:r></w:p>'),
        tc('<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>9</w:t></w:r><w:r><w:t>5.00</w:t></w:r></w:p>'),
      ]),
    );
    expect(shown(document)).toEqual([['1 2.00', '3.00 1', '4.00', '5.00']]);
  });

  it('counts pages where Word left marks of them, and has none otherwise', async () => {
    const mark = '<w:r><w:lastRenderedPageBreak/></w:r>';
    const document = await docx(
      `${p('一')}<w:p>${mark}<w:r><w:t>二</w:t></w:r></w:p>${tbl([tc('甲'), tc('1.00')], [tc(`<w:p>${mark}<w:r><w:t>乙</w:t></w:r></w:p>`), tc('2.00')])}`,
    );
    expect(document.lines.map((line) => line.page)).toEqual([1, 2, 2, 3]);
    expect(document.pages).toBe(3);
    expect((await docx(p('一'))).pages).toBeNull();
  });

  it('gives the data of embedded charts as names and numbers parted by tabs', async () => {
    const series = (name: string, values: string[], format = 'General'): string =>
      `<c:ser><c:tx><c:strRef><c:strCache><c:pt idx="0"><c:v>${name}</c:v></c:pt></c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:strCache><c:pt idx="0"><c:v>收入</c:v></c:pt><c:pt idx="1"><c:v>支 出</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:numCache><c:formatCode>${format}</c:formatCode>${values.map((value, at) => `<c:pt idx="${String(at)}"><c:v>${value}</c:v></c:pt>`).join('')}</c:numCache></c:numRef></c:val></c:ser>`;
    const document = await docx(
      `<w:p><w:r><w:drawing><c:chart r:id="rId7"/></w:drawing></w:r></w:p>${p('图1：收、支决算变动情况')}`,
      {
        'word/_rels/document.xml.rels':
          '<Relationships><Relationship Id="rId7" Target="charts/chart1.xml"/></Relationships>',
        'word/charts/chart1.xml': `<c:chartSpace>${series('2019年', ['5697.42', '5697.4200000000001'])}${series('比重', ['0.5', '0.25'], '0.00%')}</c:chartSpace>`,
      },
    );
    expect(shown(document)).toEqual([
      '2019年\t',
      '收入\t支出\t5697.42\t5697.42\t',
      '比重\t',
      '收入\t支出\t50%\t25%\t',
      '图1：收、支决算变动情况',
    ]);
  });

  it('expands no entity of a DOCTYPE', async () => {
    const bomb = Array.from(
      { length: 20 },
      (_, at) => `<!ENTITY a${String(at + 1)} "${`&a${String(at)};`.repeat(10)}">`,
    );
    const xml = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a0 "收入"><!ENTITY f SYSTEM "file:///etc/passwd">${bomb.join('')}]><w:document xmlns:w="w"><w:body>${p('&a20;&f;支出&amp;&#x6536;')}</w:body></w:document>`;
    const document = await openDocument('a.docx', docxOf('', { 'word/document.xml': xml }));
    expect(document.lines.map((line) => line.text).join('').length).toBeLessThan(400);
    expect(document.lines.at(-1)?.text).toBe('&a20;&f;支出&收');
  });
});

describe('a workbook', () => {
  it('gives what cells show: stored values of formulas, formats, figures stored as text', async () => {
    const document = await xlsx({
      支出: {
        '!ref': 'B2:G3',
        B2: { t: 's', v: '合计' },
        C2: { t: 'n', v: 1234.5, z: '#,##0.00' },
        D2: { t: 's', v: ' 606.80 ' },
        E2: { t: 'n', v: 3.1 + 0.2, f: 'SUM(C2:D2)', z: '0.00' },
        F2: { t: 'n', v: 0.1 + 0.2 },
        G2: { t: 's', v: '=1+1' },
        B3: { t: 's', v: '本年收入\n合计' },
        C3: { t: 'e', v: 7 },
        D3: { t: 'n', v: 0, z: '0.00' },
      },
    });
    expect(document.format).toBe('xlsx');
    expect(shown(document)).toEqual([
      ['合计', '1,234.50', '606.80', '3.30', '0.3', '=1+1'],
      ['本年收入合计', '#', '0.00', '', '', ''],
    ]);
  });

  it('never computes a formula without a stored value, nor takes it for a blank or for digits', async () => {
    const parts: WorkSheet = {
      '!ref': 'A1:B1',
      A1: { t: 's', v: '合计' },
      B1: { t: 'n', v: 7654321, f: 'SUM(B2:B9)' },
    };
    const bytes = workbook({ 支出: parts });
    const { unzipSync, zipSync } = await import('fflate');
    const files = unzipSync(bytes);
    const path = 'xl/worksheets/sheet1.xml';
    const xml = new TextDecoder().decode(files[path]).replace('<v>7654321</v>', '');
    const document = await openDocument('a.xlsx', zipSync({ ...files, [path]: strToU8(xml) }));
    expect(shown(document)).toEqual([['合计', '#']]);
  });

  it('has a page for each sheet, leaves hidden sheets out and blanks what a merged cell covers', async () => {
    const sheet = (text: string): WorkSheet => ({
      '!ref': 'A1:C2',
      '!merges': [{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }],
      A1: { t: 's', v: text },
      B1: { t: 's', v: '盖住' },
      A2: { t: 's', v: '合计' },
      C2: { t: 's', v: '1.00' },
    });
    const document = await xlsx({ 一: sheet('甲表'), 藏: sheet('不见'), 三: sheet('丙表') }, ['藏']);
    expect(document.lines.map((line) => [line.page, line.text])).toEqual([
      [1, '甲表\t\t'],
      [1, '合计\t\t1.00'],
      [3, '丙表\t\t'],
      [3, '合计\t\t1.00'],
    ]);
  });

  it('leaves out rows and columns that are hidden, and shows a merged head in what is left of it', async () => {
    const sheet: WorkSheet = utils.aoa_to_sheet([
      ['项目', '', '决算数', '决算数'],
      ['205', '教育支出', '9.00', '3.00'],
      ['206', '科学技术支出', '9.00', '7.00'],
      ['207', '文化支出', '9.00', '1.00'],
    ]);
    sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
    sheet['!cols'] = [{ hidden: true }, {}, { hidden: true }];
    sheet['!rows'] = [{}, {}, { hidden: true }];
    const book: WorkBook = utils.book_new();
    utils.book_append_sheet(book, sheet, '支出');
    const bytes: unknown = write(book, { type: 'array', bookType: 'xlsx' });
    const { lines } = await openDocument('a.xlsx', new Uint8Array(bytes as ArrayBuffer));
    expect(lines.map(({ cells }) => cells?.map(({ text }) => text))).toEqual([
      ['项目', '决算数'],
      ['教育支出', '3.00'],
      ['文化支出', '1.00'],
    ]);
  });

  it('names a statement by its sheet where the sheet prints no title, and parts a title from its number', async () => {
    const untitled = utils.aoa_to_sheet([
      ['项目', '合计'],
      ['合计', '1.00'],
    ]);
    const titled = utils.aoa_to_sheet([
      ['支出决算表', '', '公开03表'],
      ['项目', '', '合计'],
    ]);
    const document = await xlsx({ 'GK02 收入决算表': untitled, 表3: titled });
    expect(shown(document)).toEqual([
      '收入决算表',
      ['项目', '合计'],
      ['合计', '1.00'],
      '支出决算表',
      ['', '', '公开03表'],
      ['项目', '', '合计'],
    ]);
  });
});
