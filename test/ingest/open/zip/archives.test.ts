import { strToU8, zipSync, type Zippable } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnreadableReportError, type Document } from '../../../../src/ingest/document.ts';
import { openDocument } from '../../../../src/ingest/open/open-document.ts';
import { compareMembers } from '../../../../src/ingest/open/zip/member-order.ts';
import { docxOf } from '../office/write-formats.ts';

const body = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const open = async (files: Zippable): Promise<Document> => openDocument('a.zip', zipSync(files));

async function refusal(bytes: Uint8Array, name = 'a.zip'): Promise<UnreadableReportError> {
  const error: unknown = await openDocument(name, bytes).catch((reason: unknown) => reason);
  if (!(error instanceof UnreadableReportError)) throw new Error('the file was read', { cause: error });
  return error;
}

/** The archive with bytes of its directory (and of its first local header) overwritten at a place counted in each header. */
function patched(bytes: Uint8Array, at: { central: number; local: number }, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  view.setUint16(at.local, value, true);
  for (let from = copy.length - 22; from >= 0; from -= 1) {
    if (view.getUint32(from, true) === 0x02014b50) view.setUint16(from + at.central, value, true);
  }
  return copy;
}

describe('several files of one report', () => {
  it('are one document in the order of their names, pages and lines counted on', async () => {
    const document = await open({
      '10、三公.txt': strToU8('第十张'),
      '报告/二、收入.docx': docxOf(body('第二张')),
      '报告/一、总表.html': strToU8('<html><meta charset=utf-8><p>第一张</p></html>'),
      '报告/十、其他.txt': strToU8('报告最后'),
      '2、收入.txt': strToU8('第二页\f第三页'),
      '__MACOSX/._x': strToU8('x'),
      '.DS_Store': strToU8('x'),
    });
    expect(document.format).toBe('zip');
    expect(document.lines.map((line) => [line.number, line.page, line.text])).toEqual([
      [1, 1, '第二页第三页'],
      [2, 3, '第十张'],
      [3, 4, '第一张'],
      [4, 5, '第二张'],
      [5, 6, '报告最后'],
    ]);
    expect(document.pages).toBe(6);
  });

  it('may be in archives of their own, each file known by its archive and its name', async () => {
    const part = (text: string): Uint8Array =>
      zipSync({ '1.txt': strToU8(text), '2.txt': strToU8(`${text}续`) });
    const document = await open({ '支出.zip': part('支出决算表'), '收入.zip': part('收入决算表') });
    expect(document.lines.map(({ page, text }) => [page, text])).toEqual([
      [1, '支出决算表'],
      [2, '支出决算表续'],
      [3, '收入决算表'],
      [4, '收入决算表续'],
    ]);
    expect(document.parts?.map(({ name, format, firstPage }) => [name, format, firstPage])).toEqual([
      ['支出.zip/1.txt', 'text', 1],
      ['支出.zip/2.txt', 'text', 2],
      ['收入.zip/1.txt', 'text', 3],
      ['收入.zip/2.txt', 'text', 4],
    ]);
  });

  it('count what cannot be read as pages that are not read', async () => {
    const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0]);
    const document = await open({
      '1.txt': strToU8('收入决算表'),
      '2.jpg': jpeg,
      '3.doc': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
    });
    expect(document.picturePages).toEqual([2, 3]);
    expect(document.pages).toBe(3);
  });

  it('keep the place of a picture that a page among them has for a statement', async () => {
    const picture = '<img src="a.png" width="900" height="1200">';
    const document = await open({
      '1.txt': strToU8('第一行\n第二行'),
      '2.html': strToU8(`<html><meta charset=utf-8><p>支出决算表</p>${picture}</html>`),
    });
    expect(document.lines[2]?.text).toBe('支出决算表');
    expect(document.pictures).toEqual([{ after: 3, isLarge: true }]);
  });

  it('say why where none can be read', async () => {
    const error = await refusal(zipSync({ 'b.txt': new Uint8Array([0, 0xff, 0xfe, 0x80, 0x81, 0, 1, 2]) }));
    expect(error.fileName).toBe('b.txt');
    expect((await refusal(zipSync({}))).messageZh).toMatch(/没有可以读取/u);
  });

  it('name a statement by its file where it prints no title', async () => {
    const document = await open({
      '公开/03支出决算表.html': strToU8('<html><table><tr><td>项目<td>合计</table></html>'),
    });
    expect(document.lines.map((line) => line.text)).toEqual(['支出决算表', '项目\t合计']);
  });

  it('keep names in the encoding of Chinese Windows, and never take a name for a place', async () => {
    // 二.txt and 一.txt in GBK (一 is valid UTF-8 too, of another letter), each character two bytes, put where the archive has ascii names of the same length.
    const bytes = zipSync({
      'AA.txt': strToU8('第二'),
      'BB.txt': strToU8('第一'),
      '../../etc/passwd': strToU8('末'),
    });
    const names: Record<string, [number, number]> = { AA: [0xb6, 0xfe], BB: [0xd2, 0xbb] };
    for (let at = 0; at + 6 < bytes.length; at += 1) {
      const found = names[String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0)];
      if (found !== undefined && bytes[at + 2] === 0x2e) bytes.set(found, at);
    }
    const document = await openDocument('../../a.zip', bytes);
    expect(document.lines.map((line) => line.text)).toEqual(['第一', '第二', '末']);
  });

  it('are sorted the same whatever order they come in', () => {
    const names = [
      '表1.xls',
      '表2.xls',
      '表10.xls',
      '附件一.doc',
      '附件二.doc',
      '附件十.doc',
      '附件十一.doc',
      'a/b',
      'a/c/d',
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (shuffled) => {
        expect([...shuffled].sort(compareMembers)).toEqual([...names].sort(compareMembers));
      }),
    );
    expect(
      [...names]
        .reverse()
        .sort(compareMembers)
        .filter((name) => name.startsWith('表')),
    ).toEqual(names.slice(0, 3));
    expect(
      [...names]
        .reverse()
        .sort(compareMembers)
        .filter((name) => name.startsWith('附')),
    ).toEqual(names.slice(3, 7));
  });
});

describe('a hostile archive', () => {
  const zeros = new Uint8Array(60 * 2 ** 20);

  it.each([
    ['one huge file of nothing', () => zipSync({ 'a.txt': zeros })],
    ['a bomb in a bomb', () => zipSync({ 'a.zip': zipSync({ 'b.zip': zipSync({ 'c.txt': zeros }) }) })],
    ['a Word file whose body is one', () => zipSync({ 'word/document.xml': zeros })],
    [
      'a workbook whose sheet is one',
      () => zipSync({ 'xl/workbook.xml': strToU8('<x/>'), 'xl/worksheets/sheet1.xml': zeros }),
    ],
  ])('%s is refused before it is unpacked', async (_, make) => {
    expect((await refusal(make())).messageZh).toMatch(/过大/u);
  });

  it('of more files than a report has, or archives in archives without end, is refused', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 400 }, (_, at) => [`${String(at)}.txt`, strToU8('收入')]),
    );
    expect((await refusal(zipSync(many))).messageZh).toMatch(/过大/u);
    let nested = zipSync({ 'a.txt': strToU8('收入') });
    for (let depth = 0; depth < 6; depth += 1) nested = zipSync({ 'a.zip': nested });
    expect((await refusal(nested)).messageZh).toMatch(/嵌套/u);
  });

  it('that says its files are smaller than they are, is damaged', async () => {
    const bytes = zipSync({ 'a.txt': strToU8('收入决算表'.repeat(1000)) });
    expect((await refusal(patched(bytes, { central: 24, local: 22 }, 100))).messageZh).toMatch(/损坏/u);
  });

  it('with a password says so', async () => {
    const bytes = zipSync({ 'word/document.xml': strToU8('<w:document/>') });
    expect((await refusal(patched(bytes, { central: 8, local: 6 }, 1))).messageZh).toMatch(/密码/u);
  });

  it('cut off anywhere is refused, and a changed byte never changes a figure', async () => {
    const figures = Array.from({ length: 40 }, (_, at) =>
      body(`第${String(at)}项 ${String(at * 37)}.25 万元`),
    ).join('');
    const bytes = docxOf(figures);
    const whole = (await openDocument('a.docx', bytes)).lines.map((line) => line.text);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 4, max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          await refusal(bytes.slice(0, at), 'a.docx');
          const mutated = bytes.slice();
          mutated[at] = (mutated[at] ?? 0) ^ flip;
          const read = await openDocument('a.docx', mutated).catch((error: unknown) => error);
          if (!(read instanceof UnreadableReportError)) {
            expect((read as Document).lines.map((line) => line.text)).toEqual(whole);
          }
        },
      ),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 40) },
    );
  });
});
