import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnreadableReportError } from '../../../src/ingest/document.ts';
import { openDocument } from '../../../src/ingest/open/open-document.ts';
import { sha256 } from '../../../src/ingest/open/sha256.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** 收入支出决算总表 in GBK. */
const GBK = new Uint8Array([
  0xca, 0xd5, 0xc8, 0xeb, 0xd6, 0xa7, 0xb3, 0xf6, 0xbe, 0xf6, 0xcb, 0xe3, 0xd7, 0xdc, 0xb1, 0xed,
]);

async function refusal(bytes: Uint8Array): Promise<UnreadableReportError> {
  const error: unknown = await openDocument('a.txt', bytes).catch((reason: unknown) => reason);
  if (!(error instanceof UnreadableReportError)) throw new Error('the file was read');
  return error;
}

describe('openDocument', () => {
  it('reads UTF-8 with and without BOM alike', async () => {
    const plain = await openDocument('a.txt', utf8('收入决算表\n合计 1.00'));
    const marked = await openDocument('a.txt', utf8('\ufeff收入决算表\n合计 1.00'));
    expect(marked.lines).toEqual(plain.lines);
    expect(plain.lines.map((line) => [line.number, line.text])).toEqual([
      [1, '收入决算表'],
      [2, '合计 1.00'],
    ]);
  });

  it('recognises GBK', async () => {
    const document = await openDocument('a.txt', GBK);
    expect(document.lines[0]?.text).toBe('收入支出决算总表');
  });

  it('gives the cells of Markdown rows, blank ones included, and takes bold marks away', async () => {
    const { lines } = await openDocument('a.md', utf8('<b>合计</b>\t\t**1.00**\n| 一 | | 二 |'));
    expect(lines[0]?.cells?.map((cell) => cell.text)).toEqual(['合计', '', '1.00']);
    expect(lines[1]?.cells?.map((cell) => cell.text)).toEqual(['一', '', '二']);
  });

  it('takes bookmark marks away and leaves running text without cells', async () => {
    const { lines } = await openDocument('a.txt', utf8('[bookmark: _Toc1]一、概况\t1'));
    expect(lines[0]).toMatchObject({ text: '一、概况\t1', cells: null, page: null });
  });

  it('counts pages at form feeds', async () => {
    const document = await openDocument('a.txt', utf8('一\n\f二\n三'));
    expect(document.lines.map((line) => line.page)).toEqual([1, 2, 2]);
    expect(document.pages).toBe(2);
  });

  it.each([
    ['an empty file', new Uint8Array(), /空的/u, /empty/u],
    ['a file of blanks', utf8(' \n '), /没有文字/u, /no text/u],
    ['a PDF that is cut off', utf8('%PDF-1.7 ...'), /PDF.*不完整/u, /PDF.*cut off/u],
    ['a zip that is cut off', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /不完整/u, /damaged|cut off/u],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), /图片/u, /picture/u],
    ['unknown bytes', new Uint8Array([0, 0xff, 0xfe, 0x80, 0x81, 0, 1, 2]), /编码/u, /encoding/u],
    ['UTF-8 that breaks off in a character', utf8('收入决算表').slice(0, -1), /不完整/u, /cut off/u],
    ['GBK that breaks off in a character', GBK.slice(0, -1), /不完整/u, /cut off/u],
  ])('refuses %s, says why and what to do', async (_, bytes, zh, en) => {
    const error = await refusal(bytes);
    expect(error.fileName).toBe('a.txt');
    expect(error.messageZh).toMatch(zh);
    expect(error.messageZh).toMatch(/请/u);
    expect(error.messageEn).toMatch(en);
  });
});

describe('sha256', () => {
  it('is the digest that Node computes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
      }),
    );
  });
});
