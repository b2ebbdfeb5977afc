import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../../src/ingest/open/open-document.ts';
import { pagesOf, writePdf } from './write-pdf.ts';

const HEIGHT = 20;

/** A row of ruled cells, from the left edge of each to the next, with its words. */
function row(top: number, edges: readonly number[], texts: readonly string[]): string {
  const cells = texts.map((text, at) => {
    const [left = 0, right = 0] = [edges[at], edges[at + 1]];
    const box = `${String(left)} ${String(top - HEIGHT)} ${String(right - left)} ${String(HEIGHT)} re S`;
    return `${box} BT /F 10 Tf ${String(left + 4)} ${String(top - 14)} Td (${text}) Tj ET`;
  });
  return cells.join(' ');
}

const rows = (top: number, all: readonly (readonly [readonly number[], readonly string[]])[]): string =>
  all.map(([edges, texts], at) => row(top - at * HEIGHT, edges, texts)).join(' ');

async function cellsOf(pages: readonly string[]): Promise<string[][]> {
  const { lines } = await openDocument('a.pdf', writePdf(pagesOf(pages)));
  return lines.map(({ cells, text }) => cells?.map((cell) => cell.text) ?? [text]);
}

const WHOLE = [50, 500];
const FOUR = [50, 150, 300, 400, 500];
const THREE = [50, 220, 350, 500];

describe('ruled tables that touch', () => {
  it('each have their own columns, title rows and all', async () => {
    const page = rows(800, [
      [WHOLE, ['First']],
      [FOUR, ['a', 'b', 'c', 'd']],
      [FOUR, ['1.00', '2.00', '3.00', '4.00']],
      [WHOLE, ['Note']],
      [WHOLE, ['Second']],
      [THREE, ['e', 'f', 'g']],
      [THREE, ['5.00', '6.00', '7.00']],
    ]);
    const cells = (await cellsOf([page])).map((texts) => texts.filter((text, at) => at > 0 || text !== ''));
    expect(cells.map((texts) => texts.length)).toEqual([4, 4, 4, 3, 3, 3, 3]);
    expect(cells[2]).toEqual(['1.00', '2.00', '3.00', '4.00']);
    expect(cells[6]).toEqual(['5.00', '6.00', '7.00']);
  });

  it('are one where a row as wide as the table stands in its middle', async () => {
    const page = rows(800, [
      [FOUR, ['a', 'b', 'c', 'd']],
      [WHOLE, ['Part']],
      [
        [50, 300, 400, 500],
        ['sum', '3.00', '4.00'],
      ],
    ]);
    expect((await cellsOf([page])).at(-1)).toEqual(['sum', '', '3.00', '4.00']);
  });

  it('over two pages have the columns of the part with the most rules', async () => {
    const head = rows(120, [
      [
        [50, 300, 400, 500],
        ['name', 'c', 'd'],
      ],
    ]);
    const body = rows(800, [
      [FOUR, ['x', 'y', '3.00', '4.00']],
      [FOUR, ['z', 'w', '5.00', '6.00']],
    ]);
    expect(await cellsOf([head, body])).toEqual([
      ['name', '', 'c', 'd'],
      ['x', 'y', '3.00', '4.00'],
      ['z', 'w', '5.00', '6.00'],
    ]);
  });
});
