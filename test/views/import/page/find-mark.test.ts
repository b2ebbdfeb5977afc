import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Line } from '../../../../src/views/data/source-page/source-document.ts';
import { findMark, linesAround, markBoxes } from '../../../../src/views/import/page/find-mark.ts';
import { placeOfFact } from '../../../../src/views/import/review/figures/among.ts';
import { FIXTURES, readFixture, REAL_PDF } from '../review/read-fixture.ts';

const bare = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

describe.each([...FIXTURES, ...(existsSync(REAL_PDF) ? [REAL_PDF] : [])])('the marks of %s', (name) => {
  test('stand on the line that prints the figure; where lines have cells, on cells that hold it', async () => {
    const { document, reading } = await readFixture(name);
    const wrong = reading.facts.flatMap((fact, index) => {
      if (fact.origin !== 'printed') return [];
      const mark = findMark(document, placeOfFact(reading.facts, index));
      const holds = (text: string | undefined): boolean => bare(text ?? '').includes(bare(fact.printed));
      const isRight =
        mark !== null &&
        holds(mark.line.text) &&
        (mark.line.cells === null ||
          (mark.cells.length > 0 && mark.cells.every((cell) => holds(mark.line.cells?.[cell]?.text))));
      return isRight ? [] : [fact];
    });
    expect(wrong).toEqual([]);
  });
});

test.runIf(existsSync(REAL_PDF))(
  'each figure of a PDF has its own cell, with its place on the page',
  async () => {
    const { document, reading } = await readFixture(REAL_PDF);
    const marks = reading.facts.flatMap((fact, index) =>
      fact.origin === 'printed' ? [findMark(document, placeOfFact(reading.facts, index))] : [],
    );
    expect(marks.every((mark) => mark?.cells.length === 1)).toBe(true);
    const cells = marks.map((mark) => `${String(mark?.line.number)} ${String(mark?.cells[0])}`);
    expect(new Set(cells).size).toBe(cells.length);
    for (const mark of marks) {
      const [box] = markBoxes(mark!);
      expect(box!.left).toBeLessThan(box!.right!);
      expect(box!.top).toBeLessThan(box!.bottom);
    }
  },
);

const cell = (text: string, column: number) => ({ text, column, left: column * 50, right: column * 50 + 50 });
const line = (number: number, texts: readonly string[]): Line => ({
  ...{
    number,
    page: 1,
    text: texts.join(' '),
    cells: texts.map(cell),
    top: number * 10,
    bottom: number * 10 + 8,
  },
});
const lines = [line(1, ['合计', '5.00', '5.00', '0.00']), line(2, ['其中', '', '1,5.00', '5.00'])];

test('equal figures of a line are told apart by their order; where their number differs, all are marked', () => {
  const cells = (among?: { at: number; of: number }) =>
    findMark({ lines }, { line: 1, printed: '5.00', among })?.cells;
  expect(cells({ at: 0, of: 2 })).toEqual([1]);
  expect(cells({ at: 1, of: 2 })).toEqual([2]);
  expect(cells({ at: 0, of: 1 })).toEqual([1, 2]);
  expect(cells()).toEqual([1, 2]);
});

test('a cell of exactly these characters is meant before one that holds them among others', () => {
  expect(findMark({ lines }, { line: 2, printed: '5.00' })?.cells).toEqual([3]);
  expect(findMark({ lines }, { line: 2, printed: '1，5.00' })?.cells).toEqual([2]);
});

test('characters that stand nowhere near mark their line across the page, and no line marks nothing', () => {
  const mark = findMark({ lines }, { line: 2, printed: '9.99' })!;
  expect(markBoxes(mark)).toEqual([{ top: 20, bottom: 28, left: null, right: null }]);
  expect(findMark({ lines }, { line: 7, printed: '5.00' })).toBeNull();
  expect(findMark({ lines }, { line: null, printed: '5.00' })).toBeNull();
});

test('in running text the characters themselves are marked, and no part of a longer number', () => {
  const text = { number: 1, page: null, text: '收入 5.00 支出 15.00 结余 5.00 共 5.00%', cells: null };
  const spans = (among?: { at: number; of: number }) =>
    findMark({ lines: [text] }, { line: 1, printed: '5.00', among })?.spans.map(({ from, to }) => [from, to]);
  expect(spans()).toEqual([
    [3, 7],
    [20, 24],
    [27, 31],
  ]);
  expect(spans({ at: 1, of: 3 })).toEqual([[20, 24]]);
});

test('a row that wraps is marked where its figure is printed', () => {
  expect(findMark({ lines }, { line: 2, printed: '0.00' })?.line.number).toBe(1);
});

test('a stretch of lines stays within the document', () => {
  expect(linesAround(100, 50, 11)).toEqual({ first: 45, last: 55 });
  expect(linesAround(100, 2, 11)).toEqual({ first: 0, last: 10 });
  expect(linesAround(100, 99, 11)).toEqual({ first: 89, last: 99 });
  expect(linesAround(4, 2, 11)).toEqual({ first: 0, last: 3 });
  expect(linesAround(100, -40, 11)).toEqual({ first: 0, last: 10 });
});
