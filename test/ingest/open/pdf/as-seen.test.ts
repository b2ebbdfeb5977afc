import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../../src/ingest/open/open-document.ts';
import { isUnreadAmount } from '../../../../src/ingest/assign/tokens.ts';
import { lineOf, pagesOf, writePdf, type PdfObject } from './write-pdf.ts';

const words = (text: string, { x = 50, y = 700, before = '' } = {}): string =>
  `BT ${before} /F 10 Tf ${String(x)} ${String(y)} Td (${text}) Tj ET `;

async function linesOf(
  content: string,
  options: Parameters<typeof pagesOf>[1] = {},
  objects: PdfObject[] = pagesOf([content], options),
): Promise<string[]> {
  return (await openDocument('a.pdf', writePdf(objects))).lines.map((line) => line.text);
}

describe('a figure painted more than once', () => {
  it.each([
    ['twice beside itself, to be bold', [words('1122.33'), words('1122.33', { x: 50.3 })]],
    ['twice above itself', [words('1122.33'), words('1122.33', { y: 699.7 })]],
    ['with a shadow', [words('1122.33'), words('1122.33', { x: 51.2, y: 698.8 })]],
    ['five times', [0, 0.2, 0.4, 0.6, 0.8].map((by) => words('1122.33', { x: 50 + by }))],
  ])('%s is one figure', async (_, painted) => {
    expect(await linesOf(painted.join(''))).toEqual(['1122.33']);
  });

  it('over another is neither of the two, nor one made of both', async () => {
    const [line = ''] = await linesOf(words('1234.56') + words('9876.54', { x: 50.3 }));
    expect(line).toContain('\ufffd');
    expect(isUnreadAmount(line, { number: 1, page: 1, text: line, cells: null })).toBe(true);
  });
});

describe('words that nobody sees', () => {
  const clear = { resources: '/ExtGState << /G << /ca 0 >> >>' };
  it.each([
    ['white on paper', words('99.99', { x: 150, before: '1 g' }), {}],
    ['white on paper in RGB', words('99.99', { x: 150, before: '1 1 1 rg' }), {}],
    ['of no ink', words('99.99', { x: 150, before: '3 Tr' }), {}],
    ['let through wholly', `q /G gs ${words('99.99', { x: 150 })} Q`, clear],
    ['beside the page', words('99.99', { x: -500 }), {}],
    ['beyond the path they are cut off at', `q 40 690 60 20 re W n ${words('99.99', { x: 150 })} Q`, {}],
    ['beyond two paths together', `q 0 0 90 842 re W n 80 0 90 842 re W* n ${words('99.99')} Q`, {}],
    ['cut off at a path of no points', `q W n ${words('99.99', { x: 150 })} Q`, {}],
  ])('%s are not read', async (_, hidden, options) => {
    expect(await linesOf(words('307.82') + hidden, options)).toEqual(['307.82']);
  });

  it('do not go on after the path that cut them off', async () => {
    const seen = `q 40 690 60 20 re W n Q q 100 600 200 200 re W n ${words('307.82', { x: 150 })} Q`;
    expect(await linesOf(seen)).toEqual(['307.82']);
  });

  it('leave no other figure of one that is cut through', async () => {
    // What is seen of 1234.56 is its last four digits.
    const lines = await linesOf(
      `${words('More words than figures', { y: 730 })} q 66 690 200 30 re W n ${words('1234.56')} Q`,
    );
    expect(lines.at(-1)).toMatch(/^\ufffd\d?\.56$/u);
  });

  const OFF = '/OCProperties << /OCGs [7 0 R 8 0 R] /D << /OFF [7 0 R] >> >>';
  const layered = (content: string): PdfObject[] =>
    pagesOf([content], {
      catalogue: OFF,
      resources: '/Properties << /Off 7 0 R /On 8 0 R >> /XObject << /X 6 0 R >>',
      more: [
        {
          entries:
            '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /OC 7 0 R /Resources << /Font << /F 3 0 R >> >>',
          stream: words('88.88', { x: 250 }),
        },
        { entries: '/Type /OCG /Name (off)' },
        { entries: '/Type /OCG /Name (on)' },
      ],
    });

  it('stand on a layer that is switched off, in the page or in a form', async () => {
    const content = `/OC /Off BDC ${words('99.99', { x: 150 })} /Span BMC EMC EMC /X Do /OC /On BDC ${words('307.82')} EMC`;
    expect(await linesOf('', {}, layered(content))).toEqual(['307.82']);
  });

  it('are others than white ones on a colour', async () => {
    expect(
      await linesOf(`0 0 0.5 rg 140 690 80 30 re f ${words('99.99', { x: 150, before: '1 g' })}`),
    ).toEqual(['99.99']);
  });
});

/** A page whose second font names its glyphs by numbers, and says what these mean or does not. */
function numbered(codes: readonly number[], toUnicode: string | null, encoding = 'Identity-H'): PdfObject[] {
  const hex = codes.map((code) => code.toString(16).padStart(4, '0')).join('');
  const collection = encoding === 'Identity-H' ? 'Identity' : 'GB1';
  return pagesOf(
    [
      `${lineOf('Words that can be read, more of them than of the figure', 730)} BT /C 10 Tf 50 700 Td <${hex}> Tj ET`,
    ],
    {
      resources: '',
      more: [
        {
          entries: `/Type /Font /Subtype /Type0 /BaseFont /A+SimSun /Encoding /${encoding} /DescendantFonts [7 0 R] ${toUnicode === null ? '' : '/ToUnicode 9 0 R'}`,
        },
        {
          entries: `/Type /Font /Subtype /CIDFontType2 /BaseFont /A+SimSun /DW 1000 /FontDescriptor 8 0 R /CIDSystemInfo << /Registry (Adobe) /Ordering (${collection}) /Supplement 0 >>`,
        },
        {
          entries:
            '/Type /FontDescriptor /FontName /A+SimSun /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80',
        },
        { entries: '', stream: toUnicode ?? '' },
      ],
    },
  ).map(({ entries, stream }) => ({
    entries: entries.replace('/F 3 0 R', '/F 3 0 R /C 6 0 R'),
    ...(stream === undefined ? {} : { stream }),
  }));
}

const meanings = (pairs: Readonly<Record<string, string>>): string =>
  `begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange ${String(Object.keys(pairs).length)} beginbfchar ${Object.entries(
    pairs,
  )
    .map(([code, text]) => `<${code}> <${text.charCodeAt(0).toString(16).padStart(4, '0')}>`)
    .join(' ')} endbfchar endcmap`;

describe('a font that names its glyphs by numbers', () => {
  const figure = async (objects: PdfObject[]): Promise<string | undefined> =>
    (await linesOf('', {}, objects)).find((line) => !line.startsWith('Words'));

  it('and says what they mean is read', async () => {
    const map = meanings({ '0001': '1', '0002': '2', '0003': '.', '0033': '7' });
    expect(await figure(numbered([1, 2, 0x33, 3, 1], map))).toBe('127.1');
  });

  it('by Unicode is read', async () => {
    const codes = [...'收入12.50'].map((character) => character.charCodeAt(0));
    expect(await figure(numbered(codes, null, 'UniGB-UCS2-H'))).toBe('收入12.50');
  });

  it('and does not say what they mean is said to be unread: no number is taken for a digit', async () => {
    expect(await figure(numbered([0x31, 0x32, 0x2e, 0x33, 5], null))).toBe('\ufffd'.repeat(5));
  });

  it('and leaves some out is unread in these', async () => {
    const map = meanings({ '0001': '1', '0002': '2', '0003': '.' });
    expect(await figure(numbered([1, 2, 0x33, 3, 1], map))).toBe('12\ufffd.1');
  });
});

describe('a watermark', () => {
  const cells = [100, 200, 300].map((x) => `${String(x)} 680 m ${String(x)} 720 l S`).join(' ');
  const rules = [680, 700, 720].map((y) => `100 ${String(y)} m 300 ${String(y)} l S`).join(' ');
  const figures =
    words('11.11', { x: 110, y: 706 }) +
    words('22.22', { x: 210, y: 706 }) +
    words('33.33', { x: 110, y: 686 }) +
    words('44.44', { x: 210, y: 686 });

  it('of large figures across a ruled table is in none of its cells', async () => {
    const mark = 'BT /F 60 Tf 95 685 Td (2 0 2 4) Tj ET ';
    const document = await openDocument('a.pdf', writePdf(pagesOf([`${mark} ${cells} ${rules} ${figures}`])));
    const rows = document.lines.flatMap(({ cells: own }) =>
      own === null ? [] : [own.map(({ text }) => text)],
    );
    expect(rows).toEqual([
      ['11.11', '22.22'],
      ['33.33', '44.44'],
    ]);
  });

  it('behind a line is no part of it', async () => {
    const lines = await linesOf(`BT /F 60 Tf 30 695 Td (7) Tj ET ${words('11.11')}`);
    expect(lines).toContain('11.11');
  });
});
