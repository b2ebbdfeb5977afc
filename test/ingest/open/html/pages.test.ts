import { describe, expect, it } from 'vitest';
import { UnreadableReportError, type Document } from '../../../../src/ingest/document.ts';
import { openDocument } from '../../../../src/ingest/open/open-document.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = async (body: string): Promise<Document> =>
  openDocument('a.html', utf8(`<!DOCTYPE html><html><body>${body}`));
const shown = ({ lines }: Document): (string | string[])[] =>
  lines.map((line) => line.cells?.map((cell) => cell.text) ?? line.text);

/** 收入决算表 in GBK. */
const GBK = [0xca, 0xd5, 0xc8, 0xeb, 0xbe, 0xf6, 0xcb, 0xe3, 0xb1, 0xed];
const ascii = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));

describe('a saved web page', () => {
  it.each([
    ['GBK with its declaration', [...ascii('<html><meta charset="gb2312"><p>'), ...GBK]],
    ['GBK without one', [...ascii('<html><p>'), ...GBK]],
    ['GBK that says it is UTF-8', [...ascii('<html><meta charset=utf-8><p>'), ...GBK]],
    [
      'UTF-8 with the declaration of the site it was saved from',
      [...utf8('<html><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>收入决算表')],
    ],
    ['UTF-8 with a byte order mark', [...utf8('\ufeff<html><p>收入决算表')]],
  ])('is read in %s', async (_, bytes) => {
    expect(shown(await openDocument('a.htm', new Uint8Array(bytes)))).toEqual(['收入决算表']);
  });

  it('gives the grid of a table, spans counted', async () => {
    const document = await page(
      `<table><caption>支出决算表</caption><thead><tr><th colspan=2>项目<th rowspan=2>合计<th rowspan="0">基本<br>支出</tr><tr><td>编码<td>名称</tr></thead>
       <tr><td>210</td><td>卫生健康
         支出</td><td>1,767.85</td></tr><tr><td></td><td>&nbsp;</td><td>&#49;&period;00&lt;</td></table>`,
    );
    expect(shown(document)).toEqual([
      '支出决算表',
      ['项目', '', '合计', '基本支出'],
      ['编码', '名称', '', ''],
      ['210', '卫生健康支出', '1,767.85', ''],
      ['', '', '1.00<', ''],
    ]);
  });

  it('counts a row without cells, which cells from above reach over', async () => {
    const document = await page(
      '<table><tr><td rowspan=2>项目<td rowspan=2>合计</tr><tr></tr><tr><td>210<td>1.00</tr></table>',
    );
    expect(shown(document)).toEqual([
      ['项目', '合计'],
      ['210', '1.00'],
    ]);
  });

  it('reads what tables that lay out the page hold, in order', async () => {
    const document = await page(
      '<table><tr><td><table><tr><td>导航</td></tr></table></td><td><p>一、收入</p><p>本年收入 1.00 万元。</p><table><tr><td>合计<td>1.00</table>后</td></tr></table>',
    );
    expect(shown(document)).toEqual(['导航', '一、收入', '本年收入 1.00 万元。', ['合计', '1.00'], '后']);
  });

  it('passes over scripts, styles, comments and what is hidden, and runs nothing', async () => {
    const document = await page(
      '<script>document.write("<p>9.99</p>");globalThis.run=true</script><style>p{}</style><!-- 8.88 --><p onclick="globalThis.run=true">收入<img src=x onerror="globalThis.run=true"><span style="display: none">7.77</span><del>6.66</del></p><p hidden>5.55</p><iframe srcdoc="4.44"></iframe><noscript>3.33</noscript><svg><text>2.22</text></svg><textarea>1.11</textarea>',
    );
    expect(shown(document)).toEqual(['收入']);
    expect('run' in globalThis).toBe(false);
  });

  it('never makes one number of two, and ends cells that nothing else ends', async () => {
    const document = await page('<table><tr><td>1<p>2.00<td>3.00<sup>1</sup><td>4<b>5</b>.00</table>');
    expect(shown(document)).toEqual([['1 2.00', '3.00 1', '45.00']]);
  });

  it('keeps the tabs of preformatted text', async () => {
    expect(shown(await page('<pre>收入\t支出\n1.00\t2.00</pre>'))).toEqual(['收入\t支出', '1.00\t2.00']);
  });
});

describe('a hostile page', () => {
  // One that kept the reader busy without end would be given up with its test.
  const opened = (body: string): Promise<unknown> => page(body).catch((error: unknown) => error);

  it('nested without end is refused', async () => {
    const error = await opened('<table><tr><td>'.repeat(100_000));
    expect(error).toBeInstanceOf(UnreadableReportError);
    expect((error as UnreadableReportError).messageZh).toMatch(/嵌套/u);
  });

  it('of tables a few hundred deep, of huge spans, of a hundred thousand empty cells or blanks is read in bounded time', async () => {
    const deep = await opened(`${'<table><tr><td>a<td>'.repeat(300)}1.00`);
    expect((deep as Document).lines.at(-1)?.text).toBe('a\t1.00');
    const spans = '<tr><td colspan=1000000 rowspan=1000000>合计'.repeat(5_000);
    await opened(`<table>${spans}</table>`);
    const empty = await opened(`<p>收入</p><table>${`<tr>${'<td>'.repeat(200)}`.repeat(1_000)}</table>`);
    expect(shown(empty as Document)).toEqual(['收入']);
    const blanks = await opened(`<p>收${'<b> </b>'.repeat(100_000)}入`);
    expect(shown(blanks as Document)).toEqual(['收 入']);
  });

  it('without text, or in no known encoding, is refused', async () => {
    expect(await opened('<script>1</script>')).toBeInstanceOf(UnreadableReportError);
    const noise = new Uint8Array([
      ...ascii('<html>'),
      ...Array.from({ length: 500 }, (_, at) => (at * 37) % 256),
    ]);
    await expect(openDocument('a.html', noise)).rejects.toBeInstanceOf(UnreadableReportError);
  });
});
