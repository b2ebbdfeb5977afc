import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../../src/ingest/open/open-document.ts';
import { readReport } from '../../../../src/ingest/read-report.ts';
import { docxOf } from '../office/write-formats.ts';

const SAID = '2020年度收入总计100万元，支出总计100万元。';
const states = async (name: string, bytes: Uint8Array): Promise<Record<string, string>> =>
  Object.fromEntries(
    readReport(await openDocument(name, bytes)).statements.map(({ statement, state }) => [statement, state]),
  );
const page = (body: string): Uint8Array =>
  new TextEncoder().encode(
    `<html><body><p>绥德县财政局2020年度部门决算</p>${body}<p>第三部分 决算情况说明</p><p>${SAID}</p></body></html>`,
  );

describe('statements that a web page or a Word file has as pictures', () => {
  it('are unreadable under their titles, and those that are named nowhere are absent', async () => {
    const found = await states(
      'a.html',
      page(
        '<p>收入决算表</p><p><img src="a.jpg"></p><p>支出决算表</p><p>单位：万元</p><p><img src="b.jpg"></p>',
      ),
    );
    expect(found).toMatchObject({ income: 'unreadable', expenditure: 'unreadable', state_capital: 'absent' });
  });

  it('may all be there where a picture as large as a table stands under their part’s heading', async () => {
    const large = '<p>第二部分 2020年度部门决算表</p><p><img src="a.jpg" width="800" height="600"></p>';
    expect(new Set(Object.values(await states('a.html', page(large))))).toEqual(new Set(['unreadable']));
    const text = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
    const drawing =
      '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="5400000" cy="7200000"/><a:graphic><pic:pic/></a:graphic></wp:inline></w:drawing></w:r></w:p>';
    const word = (part: string): Uint8Array =>
      docxOf(
        `${text('绥德县财政局2020年度部门决算')}${text(part)}${drawing}${text('第三部分 决算情况说明')}${text(SAID)}`,
      );
    expect(await states('a.docx', word('第二部分 2020年度部门决算表'))).toMatchObject({
      income: 'unreadable',
    });
    expect(await states('a.docx', word('一、概况'))).toMatchObject({ income: 'absent' });
  });

  it('are not meant by a small picture, or by a chart among the explanations', async () => {
    const small =
      '<p><img src="a.gif" width="20"></p><p>收入决算表</p><p><img src="b.gif" style="height:16px"></p>';
    expect(await states('a.html', page(small))).toMatchObject({ income: 'absent' });
    const chart = '<p>一、收入支出决算总体情况说明</p><p><img src="a.png" width="640" height="400"></p>';
    expect(await states('a.html', page(chart))).toMatchObject({ income: 'absent' });
  });
});
