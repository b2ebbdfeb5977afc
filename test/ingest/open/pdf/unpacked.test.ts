import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../../src/ingest/open/open-document.ts';
import { holdsTooMuch } from '../../../../src/ingest/open/pdf/unpacked/holds-too-much.ts';
import { lineOf, pagesOf, writePdf } from './write-pdf.ts';

const MOST = 1_000_000;

/** Codes of LZW as bits, each as wide as the codes before it make it. */
function lzwOf(codes: readonly number[]): Buffer {
  let bits = '';
  let [width, free, isFirst] = [9, 258, true];
  for (const code of codes) {
    bits += code.toString(2).padStart(width, '0');
    if (code === 256) [width, free, isFirst] = [9, 258, true];
    else if (isFirst) isFirst = false;
    else {
      free += 1;
      if (free + 1 >= 1 << width && width < 12) width += 1;
    }
  }
  const bytes = bits.match(/.{1,8}/gu) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)));
}

const hexOf = (bytes: Buffer): Buffer => Buffer.from(`${bytes.toString('hex')}>`);
/** Each code says the word before it and its first byte again: words grow by one. */
const growing = lzwOf([256, 65, ...Array.from({ length: 2000 }, (_, at) => 258 + at), 257]);
const runs = Buffer.from([...Array.from({ length: 10_000 }, () => [129, 0]).flat(), 128]);
const file = (entries: string, stream: Buffer, more: readonly { entries: string }[] = []): Uint8Array => {
  const objects = pagesOf([''], { more });
  objects[4] = { entries, stream: stream.toString('latin1') };
  return writePdf(objects);
};

describe('a stream of a PDF', () => {
  it.each([
    ['/Filter /LZWDecode', growing],
    ['/Filter /RunLengthDecode', runs],
    ['/Filter [/ASCIIHexDecode /RunLengthDecode]', hexOf(runs)],
    ['/Filter /ASCII85Decode', Buffer.from(`${'z'.repeat(300_000)}~>`)],
    ['/Filter [/AHx /Fl]', hexOf(deflateSync(Buffer.alloc(1_500_000)))],
    ['/Filter /Fl#61teDecode', deflateSync(Buffer.alloc(1_500_000))],
    ['/F /LZW', growing],
  ])('%s that unpacks to more than any report is known before it is unpacked', (entries, stream) => {
    expect(holdsTooMuch(file(entries, stream), MOST)).toBe(true);
    expect(holdsTooMuch(file(entries, stream), MOST * 10)).toBe(false);
  });

  it('whose filters are told by an object of their own is known too', () => {
    const list = { entries: '/X 1' };
    const text = Buffer.from(file('/Filter 6 0 R', growing, [list])).toString('latin1');
    const own = text.replace(/6 0 obj\n<<[^>]*>>/u, '6 0 obj\n[/LZWDecode]');
    expect(holdsTooMuch(new Uint8Array(Buffer.from(own, 'latin1')), MOST)).toBe(true);
  });

  it('that is encrypted is known by its length, but for fonts', () => {
    const locked = (entries: string): Uint8Array =>
      Buffer.concat([file(entries, Buffer.alloc(8000, 65)), Buffer.from('trailer <</Encrypt 9 0 R>>')]);
    expect(holdsTooMuch(locked('/Filter /FlateDecode'), MOST)).toBe(true);
    expect(holdsTooMuch(locked('/Filter /FlateDecode'), MOST * 10)).toBe(false);
    expect(holdsTooMuch(locked('/Length1 9000 /Filter /FlateDecode'), MOST)).toBe(false);
  });

  it.each([
    ['/Filter /ASCIIHexDecode', (content: Buffer) => hexOf(content)],
    ['/Filter [/ASCIIHexDecode /FlateDecode]', (content: Buffer) => hexOf(deflateSync(content))],
    ['/Filter /LZWDecode', (content: Buffer) => lzwOf([256, ...content, 257])],
  ])('%s of a usual size is read', async (entries, pack) => {
    const bytes = file(entries, pack(Buffer.from(lineOf('Amount 307.82'))));
    const { lines } = await openDocument('a.pdf', bytes, { pdf: { mostUnpacked: 4000 } });
    expect(lines.map(({ text }) => text)).toEqual(['Amount 307.82']);
  });
});
