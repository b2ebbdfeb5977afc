import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { moveFigure, moveOfKey } from '../../../../src/views/import/review/figures/move.ts';
import { gridOf, indicesOf, sheetsOf } from '../../../../src/views/import/review/figures/statement-rows.ts';
import { FIXTURES, readFixture, REAL_PDF } from './read-fixture.ts';

const FILES = [...FIXTURES, ...(existsSync(REAL_PDF) ? [REAL_PDF] : [])];

describe.each(FILES)('the figures of %s', (name) => {
  test('stand in their sheets, each of them once, and nothing that we worked out', async () => {
    const { facts } = (await readFixture(name)).reading;
    const shown = sheetsOf(facts).flatMap((sheet) => indicesOf(gridOf(facts, sheet)));
    const disclosed = facts.flatMap((fact, index) => (fact.origin === 'derived' ? [] : [index]));
    expect(shown.toSorted((a, b) => a - b)).toEqual(disclosed);
    expect(disclosed.length).toBeGreaterThan(0);
  });

  test('stand under their own measure, in the row of their own label', async () => {
    const { facts } = (await readFixture(name)).reading;
    for (const sheet of sheetsOf(facts).filter((each) => each !== 'prose')) {
      const { columns, rows } = gridOf(facts, sheet);
      for (const row of rows)
        for (const [id, index] of row.cells) {
          const fact = facts[index]!;
          const column = columns.find((each) => each.id === id);
          expect(fact.measure).toBe(column?.measure);
          expect(column?.phase ?? row.phase ?? fact.phase).toBe(fact.phase);
          expect([row.code, row.label]).toEqual([fact.codePrinted, fact.label]);
        }
    }
  });

  test('are all reached by the next one, and backwards; down and up lead back to a column that both rows have', async () => {
    const { facts } = (await readFixture(name)).reading;
    for (const sheet of sheetsOf(facts)) {
      const grid = gridOf(facts, sheet);
      const all = indicesOf(grid);
      const walked = [all[0]!];
      for (const _ of all.slice(1)) walked.push(moveFigure(grid, walked.at(-1)!, 'next'));
      expect(walked).toEqual(all);
      expect(moveFigure(grid, all.at(-1)!, 'next')).toBe(all.at(-1));
      const back = [all.at(-1)!];
      for (const _ of all.slice(1)) back.push(moveFigure(grid, back.at(-1)!, 'previous'));
      expect(back).toEqual(all.toReversed());
      expect(moveFigure(grid, all[3] ?? all[0]!, 'first')).toBe(all[0]);
      expect(moveFigure(grid, all[0]!, 'last')).toBe(all.at(-1));
      const columnOf = (index: number): string | undefined =>
        grid.rows.flatMap(({ cells }) => [...cells]).find(([, each]) => each === index)?.[0];
      for (const index of all) {
        const below = moveFigure(grid, index, 'down');
        if (below !== index && columnOf(below) === columnOf(index))
          expect(columnOf(moveFigure(grid, below, 'up'))).toBe(columnOf(index));
      }
    }
  });
});

test('the left side of a two-sided statement comes before its right side', async () => {
  const { facts } = (await readFixture('line-numbers.txt')).reading;
  const { rows } = gridOf(facts, 'income_expenditure');
  const sides = rows.map(({ cells }) => (cells.has('income') ? 'income' : 'expenditure'));
  expect(sides.lastIndexOf('income')).toBeLessThan(sides.indexOf('expenditure'));
});

test('the rows of 三公 are told apart by what they are: the budget, the final amounts', async () => {
  const { facts } = (await readFixture('line-numbers.txt')).reading;
  const { rows } = gridOf(facts, 'three_public');
  expect(rows.map(({ phase }) => phase)).toEqual([
    ...new Set(
      facts
        .filter((fact) => fact.statement === 'three_public' && fact.origin === 'printed')
        .map(({ phase }) => phase),
    ),
  ]);
});

test('only the keys that lead somewhere are taken', () => {
  expect(['ArrowDown', 'ArrowUp', 'Home', 'a', 'toString', 'Enter'].map(moveOfKey)).toEqual([
    ...['down', 'up', 'first', null, null, null],
  ]);
});
