import { describe, expect, test } from 'vitest';
import { figureInStatement } from '../../../src/checks/prose/figure-in-statement.ts';
import { saidTolerance, stepOfPrinted } from '../../../src/checks/prose/figures/precision.ts';
import { itemsLeftOut } from '../../../src/checks/prose/items-left-out.ts';
import {
  economicItemMisnamed,
  figureOfTwo,
  itemNamedInEconomicList,
} from '../../../src/checks/prose/named-otherwise.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { Fact } from '../../../src/model/records.ts';
import { outcomes, runs } from '../own-report.ts';
import { number, printed, said } from './input-of.ts';

const ITEM = { statement: 'general_budget', code: '2101501', label: '行政运行' } as const;
const TOTAL = { statement: 'expenditure' } as const;

describe('how exact a figure in prose is', () => {
  test.each([
    ['606.81', '0.01', '0.01'],
    ['756', '1', '0.505'],
    ['85.5', '0.1', '0.055'],
    ['1.27亿元', '100', '50.005'],
    ['8919.77元', '0.000001', '0.01'],
  ])('%s is exact to %s and may differ by %s', (text, step, tolerance) => {
    expect(stepOfPrinted(text)).toBe(step);
    expect(saidTolerance(step)).toBe(tolerance);
  });
});

describe('a figure in prose against its statement', () => {
  test.each([
    ['12.50', 'holds'],
    ['12.51', 'rounding'],
    ['12.52', 'fails error'],
    ['13', 'rounding'],
    ['14', 'fails error'],
  ])('12.50 in the statement, %s in prose: %s', (amount, outcome) => {
    expect(outcomes(figureInStatement, { facts: [printed(ITEM, '12.50'), said(ITEM, amount)] })).toEqual([
      outcome,
    ]);
  });

  test('the words name both figures', () => {
    const [run] = runs(figureInStatement, { facts: [printed(ITEM, '12.50'), said(ITEM, '15.20')] });
    expect(run).toMatchObject({ expected: '12.5', actual: '15.20', difference: '2.7', code: '2101501' });
    expect(run?.words.zh).toBe('文字中2101501 行政运行为 15.20，一般公共预算财政拨款支出决算表为 12.50。');
  });

  test('a report without the statement: one run that could not be made, with every figure', () => {
    const found = runs(figureInStatement, { facts: [said(TOTAL, '20.00'), said(TOTAL, '20.00', 120)] });
    expect(found.map((run) => [run.outcome, run.missing, run.terms.length])).toEqual([
      ['could_not_run', ['expenditure'], 2],
    ]);
  });

  test('none said of an item that the statement does not print holds; money does not', () => {
    const other = { ...ITEM, code: '2101505', label: '医疗保障政策管理' };
    expect(outcomes(figureInStatement, { facts: [printed(ITEM, '5.00'), said(other, '0.00')] })).toEqual([
      'holds',
    ]);
    expect(outcomes(figureInStatement, { facts: [printed(ITEM, '5.00'), said(other, '3.00')] })).toEqual([
      'fails error',
    ]);
  });

  test('the amount of a row that prose does not name, under another name, is a matter of names', () => {
    const meant = printed({ statement: 'general_budget', code: '2101103', label: '公务员医疗补助' }, '7.20');
    const named = said({ statement: 'general_budget', code: '2101102', label: '事业单位医疗' }, '7.20');
    expect(outcomes(figureInStatement, { facts: [meant, named] })).toEqual(['holds']);
  });

  test('under a path that no statement has, the row of that name is what is held against it', () => {
    const about = {
      statement: 'general_budget',
      code: '2010601',
      label: '行政运行',
      measure: 'total',
      phase: 'final',
    } as const;
    const claims: Claim[] = [{ kind: 'figure', about, said: number('90.00') }];
    const [run] = runs(figureInStatement, { facts: [printed(ITEM, '12.50')], claims });
    expect(run).toMatchObject({ outcome: 'fails', expected: '12.5', actual: '90.00' });
  });

  test('basic expenditure is held against personnel and public use where the table has no total', () => {
    const statement = 'basic_expenditure' as const;
    const facts = [
      printed({ statement, label: '人员经费合计' }, '30.00'),
      printed({ statement, label: '公用经费合计' }, '12.00'),
    ];
    expect(outcomes(figureInStatement, { facts: [...facts, said({ statement }, '42.00')] })).toEqual([
      'holds',
    ]);
    expect(outcomes(figureInStatement, { facts: [...facts, said({ statement }, '43.00')] })).toEqual([
      'fails error',
    ]);
  });

  test('economic items without a row belong to the item of their class that differs', () => {
    const statement = 'basic_expenditure' as const;
    const facts = [
      printed({ statement, code: '30201', label: '办公费' }, '20.00'),
      said({ statement, code: '30201', label: '办公费' }, '12.00'),
      said({ statement, code: '30202', label: '印刷费' }, '8.00', 101),
    ];
    const found = runs(figureInStatement, { facts });
    expect(found.map((run) => [run.outcome, run.code, run.terms.length])).toEqual([['fails', '30201', 3]]);
  });

  test('总计 is held against the grand total, a sum for the year against that of the year', () => {
    const place = { statement: 'income_expenditure', measure: 'income' } as const;
    const facts = [
      printed({ ...place, label: '一般公共预算财政拨款收入' }, '60.00', { row: 1 }),
      printed({ ...place, label: '本年收入合计' }, '60.00', { row: 2 }),
      printed({ ...place, label: '年初结转和结余' }, '5.00', { row: 3 }),
      printed({ ...place, label: '总计' }, '65.00', { row: 4 }),
    ];
    expect(
      outcomes(figureInStatement, { facts: [...facts, said({ ...place, label: '总计' }, '65.00')] }),
    ).toEqual(['holds']);
    expect(
      outcomes(figureInStatement, { facts: [...facts, said({ ...place, label: '总计' }, '60.00')] }),
    ).toEqual(['fails error']);
    expect(outcomes(figureInStatement, { facts: [...facts, said(place, '60.00')] })).toEqual(['holds']);
  });
});

test('one amount for two things is their sum', () => {
  const statement = 'basic_expenditure' as const;
  const facts = [
    printed({ statement, label: '公用经费合计' }, '12.00'),
    printed({ statement: 'general_budget', measure: 'project' }, '30.00'),
  ];
  const about = {
    statement,
    code: '',
    label: '公用经费及项目支出',
    measure: 'total',
    phase: 'final',
  } as const;
  const claim = (value: string): Claim => ({ kind: 'figure', about, said: number(value) });
  expect(outcomes(figureOfTwo, { facts, claims: [claim('42.00')] })).toEqual(['holds']);
  expect(outcomes(figureOfTwo, { facts, claims: [claim('42.01')] })).toEqual(['rounding']);
  expect(outcomes(figureOfTwo, { facts, claims: [claim('12.00')] })).toEqual(['fails error']);
  expect(outcomes(figureOfTwo, { facts: [], claims: [claim('12.00')] })).toEqual(['could_not_run']);
  // The row alone is not compared with an amount that says more than the row.
  expect(outcomes(figureInStatement, { facts, claims: [claim('42.00')] })).toEqual([]);
});

test('a functional item among economic ones has the amount it has by function', () => {
  const facts = [printed({ statement: 'general_budget', code: '21013', label: '医疗救助' }, '50.00')];
  const named = (amount: string) =>
    said({ statement: 'basic_expenditure', code: '30307', label: '医疗救助' }, amount, 100, {
      certainty: 'inferred',
    });
  expect(outcomes(itemNamedInEconomicList, { facts: [...facts, named('50.00')] })).toEqual(['holds']);
  expect(outcomes(itemNamedInEconomicList, { facts: [...facts, named('70.00')] })).toEqual(['fails notice']);
});

describe('items gone through one by one', () => {
  const items = [
    { statement: 'general_budget', code: '2101501', label: '行政运行' },
    { statement: 'general_budget', code: '2101502', label: '一般行政管理事务' },
    { statement: 'general_budget', code: '2101506', label: '医疗保障经办事务' },
  ] as const;
  const all = items.map((item) => printed(item, '4.00'));
  const budget = { phase: 'budget' } as const;

  test('an item with money that prose leaves out', () => {
    const some = items.slice(0, 2).flatMap((item) => [said(item, '4.00'), said(item, '4.00', 100, budget)]);
    expect(outcomes(itemsLeftOut, { facts: [...all, ...some] })).toEqual(['holds', 'holds', 'fails notice']);
  });

  test('prose without budgets of items does not go through them', () => {
    expect(outcomes(itemsLeftOut, { facts: [...all, said(items[0], '4.00')] })).toEqual([]);
  });

  test('without a statement it could not be run', () => {
    const some = items.map((item) => said(item, '4.00', 100, budget));
    expect(outcomes(itemsLeftOut, { facts: some })).toEqual(['could_not_run']);
  });
});

test('an economic item under the name of another: only where the table lacks it and has just its amount elsewhere', () => {
  const place = (code: string, label: string) => ({ statement: 'basic_expenditure', code, label }) as const;
  const office = printed(place('30201', '办公费'), '6.00');
  const run = (code: string, label: string, amount: string, more: Fact[] = []) =>
    outcomes(economicItemMisnamed, { facts: [office, ...more, said(place(code, label), amount)] });
  expect(run('30202', '印刷费', '6.00')).toEqual(['fails error']);
  expect(run('30202', '印刷费', '5.00')).toEqual(['holds']);
  expect(run('30201', '办公费', '6.00')).toEqual(['holds']);
  expect(run('30202', '印刷费', '6.00', [printed(place('30202', '印刷费'), '0.00')])).toEqual(['holds']);
  // The row is of another class: of that nothing can be said here.
  expect(run('30305', '生活补助', '6.00')).toEqual(['holds']);
});
