import { describe, expect, it } from 'vitest';
import { isUnreadAmount } from '../../../../src/ingest/assign/tokens.ts';
import { openDocument } from '../../../../src/ingest/open/open-document.ts';
import { pagesOf, writePdf } from './write-pdf.ts';

/** Figures in a font whose widths the file tells itself, those of the digits 0 to 9 from `digits`. */
async function linesOf(content: string, digits: readonly number[]): Promise<string[]> {
  const font = {
    entries: `/Type /Font /Subtype /TrueType /BaseFont /Own /Encoding /WinAnsiEncoding /FirstChar 44 /LastChar 57 /Widths [250 250 250 250 ${digits.join(' ')}] /FontDescriptor 7 0 R`,
  };
  const descriptor = {
    entries:
      '/Type /FontDescriptor /FontName /Own /Flags 32 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80',
  };
  const objects = pagesOf([content], { more: [font, descriptor] }).map(({ entries, ...rest }) => ({
    ...rest,
    entries: entries.replace('/F 3 0 R', '/F 3 0 R /D 6 0 R'),
  }));
  return (await openDocument('a.pdf', writePdf(objects))).lines.map(({ text }) => text);
}

const usual = new Array<number>(10).fill(500);
const withFour = (width: number): number[] => usual.map((each, digit) => (digit === 4 ? width : each));
const WORDS = 'BT /F 10 Tf 50 730 Td (Words of a page, more of them than figures) Tj ET';
const FIGURE = `${WORDS} BT /D 10 Tf 50 700 Td (441.25) Tj ET`;

describe('a digit as wide as none can be', () => {
  it('is read where its width is like the others', async () => {
    expect(await linesOf(FIGURE, usual)).toEqual([expect.stringMatching(/Words/u), '441.25']);
  });

  it.each([0, -500, 3000])(
    '(%i thousandths) leaves no other figure of the one that it is in',
    async (width) => {
      const lines = (await linesOf(FIGURE, withFour(width))).slice(1);
      const isAmount = (text: string): boolean =>
        /\d/u.test(text) && !isUnreadAmount(text, { number: 1, page: 1, text, cells: null });
      // What is painted far from its own beginning is no figure beside it any more.
      expect(lines.filter((text) => isAmount(text) && text !== '1.25' && text !== '25')).toEqual([]);
      expect(lines.join(' ')).toContain('\ufffd');
    },
  );

  it('and digits that a piece of text paints over each other are neither one nor two', async () => {
    const [, text] = await linesOf(`${WORDS} BT /D 10 Tf 50 700 Td [(1) 480 (1.25)] TJ ET`, usual);
    expect(text).toContain('\ufffd');
  });
});

describe('a figure that goes on beyond the side of its table', () => {
  const table = '50 600 200 20 re S 150 600 m 150 620 l S 50 620 200 20 re S 150 620 m 150 640 l S';
  const cellsOf = async (x: number): Promise<string[]> => {
    const words = `BT /F 10 Tf 60 605 Td (Amount) Tj ET BT /F 10 Tf ${String(x)} 605 Td (40168.16) Tj ET`;
    const { lines } = await openDocument('a.pdf', writePdf(pagesOf([`${table} ${words}`])));
    return lines.flatMap(({ cells }) => cells?.map(({ text }) => text).filter((text) => text !== '') ?? []);
  };

  it('is read as far as it stands inside with its last digit unknown', async () => {
    expect(await cellsOf(190)).toEqual(['Amount', '40168.16']);
    const [, cut = ''] = await cellsOf(225);
    expect(cut).toMatch(/^\d+\ufffd$/u);
  });
});

it('a figure whose thousands stand on the other side of a rule is not read as what is left of it', async () => {
  const table = '50 600 200 20 re S 150 600 m 150 620 l S 50 620 200 20 re S 150 620 m 150 640 l S';
  const cellsOf = async (x: number): Promise<string[]> => {
    const words = `BT /F 10 Tf 60 625 Td (Amount) Tj ET BT /F 10 Tf ${String(x)} 605 Td (15 935.25) Tj ET`;
    const { lines } = await openDocument('a.pdf', writePdf(pagesOf([`${table} ${words}`])));
    return lines.flatMap(({ cells }) => cells?.map(({ text }) => text).filter((text) => text !== '') ?? []);
  };
  expect(await cellsOf(160)).toEqual(['Amount', '15 935.25']);
  expect((await cellsOf(137)).slice(1)).toEqual(['15\ufffd', '\ufffd935.25']);
});

it('a figure of which one digit is painted in another size is not read without it', async () => {
  const lines = await linesOf(
    `${WORDS} BT /D 30 Tf 50 700 Td (6) Tj ET BT /D 10 Tf 56 700 Td (0.91) Tj ET BT /D 10 Tf 90 700 Td (5.25) Tj ET`,
    usual,
  );
  expect(lines.join(' ')).toMatch(/\ufffd.*5\.25/u);
  expect(lines.join(' ')).not.toMatch(/(?:^| )0\.91/u);
});
