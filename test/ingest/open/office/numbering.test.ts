import { describe, expect, it } from 'vitest';
import { writeNumber } from '../../../../src/ingest/open/office/docx/numbering/write-number.ts';
import { openDocument } from '../../../../src/ingest/open/open-document.ts';
import { readReport } from '../../../../src/ingest/read-report.ts';
import { docxOf } from './write-formats.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = `<w:numbering ${W}>
  <w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '第%1部分 ')}${level(1, 'chineseCountingThousand', '%2、')}${level(2, 'chineseCounting', '（%3）')}${level(3, 'decimal', '%4.')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, 'chineseCounting', '%1、')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Linked"/></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>
</w:numbering>`;
const STYLES = `<w:styles ${W}>
  <w:style w:styleId="Heading"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:styleId="OwnHeading"><w:basedOn w:val="Heading"/></w:style>
  <w:style w:styleId="Linked" w:type="numbering"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
</w:styles>`;

const text = (words: string): string => `<w:r><w:t>${words}</w:t></w:r>`;
const inList = (list: number, at: number, words: string, mark = ''): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${String(at)}"/><w:numId w:val="${String(list)}"/></w:numPr>${mark}</w:pPr>${words === '' ? '' : text(words)}</w:p>`;
const inStyle = (style: string, words: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${text(words)}</w:p>`;
const bytesOf = (body: string): Uint8Array =>
  docxOf(body, { 'word/numbering.xml': NUMBERING, 'word/styles.xml': STYLES });
const linesOf = async (body: string): Promise<(string | string[])[]> =>
  (await openDocument('a.docx', bytesOf(body))).lines.map(
    (line) => line.cells?.map((cell) => cell.text) ?? line.text,
  );

describe('the numbers that Word writes by itself', () => {
  it('stand before headings and items, each level anew under the one above it', async () => {
    expect(
      await linesOf(
        inList(1, 0, '概况') +
          inStyle('OwnHeading', '职责') +
          inList(1, 2, '拟订办法') +
          inList(1, 2, '组织实施') +
          inStyle('Heading', '机构') +
          inList(1, 2, '机关') +
          inList(1, 3, '办公室') +
          inList(1, 0, '情况说明') +
          inStyle('Heading', '收入') +
          `<w:p><w:pPr><w:pStyle w:val="Heading"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>${text('无号')}</w:p>`,
      ),
    ).toEqual(
      '第一部分 概况,一、职责,（一）拟订办法,（二）组织实施,二、机构,（一）机关,1.办公室,第二部分 情况说明,一、收入,无号'.split(
        ',',
      ),
    );
  });

  it('go on over lists of one definition, and start where a list says', async () => {
    expect(
      await linesOf(
        inList(2, 0, '甲') +
          inList(2, 1, '乙') +
          inList(4, 0, '丙') +
          inList(3, 0, '丁') +
          inList(3, 0, '戊'),
      ),
    ).toEqual(['一、甲', '1.1乙', '二、丙', '五、丁', '六、戊']);
  });

  it('do not count what was deleted, and are never put before a figure', async () => {
    const deleted = inList(2, 0, '', '<w:rPr><w:del w:id="1"/></w:rPr>');
    const row = (...cells: string[]): string =>
      `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
    expect(
      await linesOf(
        `${inList(2, 0, '甲')}${deleted}${inList(3, 1, '乙')}<w:tbl>${row(inList(1, 3, ''), inList(1, 3, '合计'), inList(1, 3, '120.00'))}</w:tbl>`,
      ),
    ).toEqual(['一、甲', '1.1乙', ['1.', '2.合计', '120.00']]);
  });

  it('let sections be known by their headings', async () => {
    const document = await openDocument(
      'a.docx',
      bytesOf(
        `<w:p>${text('南漳县水利局2023年度部门决算情况说明')}</w:p>` +
          inStyle('Heading', '收入决算情况说明') +
          `<w:p>${text('2023年度收入合计30万元，其中：财政拨款收入20万元，其他收入10万元。')}</w:p>`,
      ),
    );
    expect(
      readReport(document).facts.map(({ statement, measure, amount }) => [statement, measure, amount]),
    ).toEqual([
      ['income', 'total', '30'],
      ['income', 'fiscal', '20'],
      ['income', 'other', '10'],
    ]);
  });

  it.each([
    [1, 'chineseCounting', '一'],
    [10, 'chineseCountingThousand', '十'],
    [21, 'japaneseCounting', '二十一'],
    [105, 'chineseCounting', '一百零五'],
    [12, 'chineseLegalSimplified', '壹拾贰'],
    [10, 'ideographDigital', '一〇'],
    [2, 'ideographTraditional', '乙'],
    [3, 'decimalEnclosedCircleChinese', '③'],
    [21, 'decimalEnclosedCircle', '21'],
    [7, 'decimalZero', '07'],
    [12, 'decimalFullWidth', '１２'],
    [28, 'lowerLetter', 'bb'],
    [14, 'upperRoman', 'XIV'],
    [3, 'bullet', ''],
    [3, 'unheardOf', '3'],
  ])('%i in %s is %s', (value, format, written) => {
    expect(writeNumber(value, format)).toBe(written);
  });
});
