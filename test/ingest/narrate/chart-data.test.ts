import { expect, test } from 'vitest';
import { narrateLines } from './document-of.ts';

test('names and numbers left by charts become figures of origin chart, by caption and year', () => {
  const { facts } = narrateLines([
    '（图1：财政拨款收、支决算变动情况）',
    '2020年\t',
    '收入\t支出\t11.00\t12\t2021年\t',
    '收入\t支出\t21\t22\t',
    '支出数\t',
    '社会保障和就业（类）支出\t住房保障（类）支出\t3\t4\t',
  ]);
  expect(
    facts.map((f) => [f.fiscalYear, f.statement, f.code, f.measure, f.amount, f.printed, f.origin]),
  ).toEqual([
    [2020, 'appropriation', '', 'income', '11', '11.00', 'chart'],
    [2020, 'appropriation', '', 'total', '12', '12', 'chart'],
    [2021, 'appropriation', '', 'income', '21', '21', 'chart'],
    [2021, 'appropriation', '', 'total', '22', '22', 'chart'],
    [2021, 'general_budget', '208', 'total', '3', '3', 'chart'],
    [2021, 'general_budget', '221', 'total', '4', '4', 'chart'],
  ]);
});

test('a line of words and numbers that is no known chart is left alone', () => {
  expect(narrateLines(['甲\t乙\t3\t4\t']).facts).toEqual([]);
});
