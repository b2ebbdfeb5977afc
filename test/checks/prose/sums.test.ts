import { describe, expect, test } from 'vitest';
import { saidCounts } from '../../../src/checks/prose/counts.ts';
import { saidItems } from '../../../src/checks/prose/items.ts';
import { listsInProse } from '../../../src/checks/prose/lists.ts';
import { amountSaidTwice, countSaidTwice } from '../../../src/checks/prose/said-twice.ts';
import { saidTotals } from '../../../src/checks/prose/totals.ts';
import { outcomes, runs } from '../own-report.ts';
import { indicator, list, printed, said } from './input-of.ts';

const TOTAL = { statement: 'expenditure' } as const;

describe('totals said in prose', () => {
  const parts = (basic: string, project: string) => [
    said({ ...TOTAL, measure: 'basic' }, basic),
    said({ ...TOTAL, measure: 'project' }, project),
  ];
  test.each([
    ['30.00', '12.00', 'holds'],
    ['30.00', '12.01', 'rounding'],
    ['30.00', '15.00', 'fails error'],
  ])('basic %s and project %s of 42.00: %s', (basic, project, outcome) => {
    expect(outcomes(saidTotals, { facts: [said(TOTAL, '42.00'), ...parts(basic, project)] })).toEqual([
      outcome,
    ]);
  });

  test('one part alone says nothing of the whole', () => {
    const facts = [said(TOTAL, '42.00'), said({ ...TOTAL, measure: 'basic' }, '30.00')];
    expect(outcomes(saidTotals, { facts })).toEqual([]);
  });

  test('one source of income may be less than all income, not more', () => {
    const income = (fiscal: string) => [
      said({ statement: 'income' }, '20.00'),
      said({ statement: 'income', measure: 'fiscal' }, fiscal),
    ];
    expect(outcomes(saidTotals, { facts: income('15.00') })).toEqual(['holds']);
    expect(outcomes(saidTotals, { facts: income('25.00') })).toEqual(['fails error']);
  });

  test('three public and vehicles, in budget and final', () => {
    const place = (measure: 'total' | 'vehicle' | 'reception') =>
      ({ statement: 'three_public', measure }) as const;
    const facts = [
      said(place('total'), '5.00'),
      said(place('vehicle'), '4.00'),
      said(place('reception'), '1.00'),
      ...(['total', 'vehicle', 'reception'] as const).map((measure) =>
        said(place(measure), '4.00', 101, { phase: 'budget' }),
      ),
    ];
    expect(outcomes(saidTotals, { facts })).toEqual(['holds', 'fails error']);
  });
});

describe('items said in prose', () => {
  const budget = { statement: 'general_budget' } as const;
  const item = (code: string, amount: string, more = {}) =>
    said({ ...budget, code, label: code }, amount, 101, more);

  test('each level of a nested list adds up on its own', () => {
    const facts = [
      said(budget, '30.00'),
      item('208', '10.00'),
      item('210', '20.00'),
      item('21011', '6.00'),
      item('21015', '15.00'),
    ];
    const found = runs(saidItems, { facts });
    expect(found.map((run) => [run.code, run.outcome, run.expected])).toEqual([
      ['', 'holds', '30'],
      ['210', 'fails', '21'],
    ]);
  });

  test('main items that the statements print just so may be less than their whole', () => {
    const place = { ...budget, code: '210', label: '卫生健康支出' };
    const child = { ...budget, code: '21015', label: '医疗保障管理事务' };
    const other = { ...budget, code: '21011', label: '行政事业单位医疗' };
    const table = [printed(place, '20.00'), printed(child, '12.00'), printed(other, '5.00')];
    const prose = [
      said(budget, '20.00'),
      said(place, '20.00', 101),
      said(child, '12.00', 101),
      said(other, '5.00', 101),
    ];
    expect(outcomes(saidItems, { facts: [...table, ...prose] })).toEqual(['holds', 'holds']);
    expect(outcomes(saidItems, { facts: prose })).toEqual(['holds', 'fails error']);
  });

  test('the budgets of all items are the whole budget', () => {
    const facts = (whole: string) => [
      said(budget, '30.00'),
      item('2101501', '18.00'),
      item('2101506', '12.00'),
      said(budget, whole, 100, { phase: 'initial_budget' }),
      item('2101501', '20.00', { phase: 'budget' }),
      item('2101506', '15.00', { phase: 'budget' }),
    ];
    expect(outcomes(saidItems, { facts: facts('35.00') })).toEqual(['holds', 'holds']);
    expect(outcomes(saidItems, { facts: facts('80.00') })).toEqual(['holds', 'fails error']);
  });

  test('an item without a code is added in the list it stands in', () => {
    const basic = { statement: 'basic_expenditure' } as const;
    const facts = [
      said({ ...basic, label: '公用经费合计' }, '10.00'),
      said({ ...basic, code: '302', label: '商品和服务支出' }, '10.00'),
      said({ ...basic, label: '水电费' }, '4.00', 101),
      said({ ...basic, code: '30201', label: '办公费' }, '6.00', 101),
    ];
    expect(outcomes(saidItems, { facts })).toEqual(['holds', 'holds']);
  });
});

describe('lists of a sentence', () => {
  test.each([
    ['10.00', ['6.00', '4.00'], 'holds'],
    ['10.00', ['6.00', '4.01'], 'rounding'],
    ['10.00', ['6.00', '5.00'], 'fails error'],
    ['10.00', ['6.00', '3.00'], 'fails notice'],
  ])('%s of %j: %s', (whole, parts, outcome) => {
    expect(outcomes(listsInProse, { claims: [list(whole, parts)] })).toEqual([outcome]);
  });

  test('an open list may be less, not more', () => {
    expect(outcomes(listsInProse, { claims: [list('10.00', ['6.00'], { open: true })] })).toEqual(['holds']);
    expect(outcomes(listsInProse, { claims: [list('10.00', ['16.00'], { open: true })] })).toEqual([
      'fails error',
    ]);
  });

  test('counts are exact, and kinds of vehicles or staff are all there is', () => {
    const vehicles = { label: '共有车辆' };
    const [run] = runs(listsInProse, { claims: [list('6', ['4', '2'], vehicles, 'count')] });
    expect(run).toMatchObject({ outcome: 'holds', arithmetic: '4 + 2 = 6' });
    expect(outcomes(listsInProse, { claims: [list('6', ['4', '1'], vehicles, 'count')] })).toEqual([
      'fails error',
    ]);
  });
});

test('an amount said twice is the same; a coarser one agrees within its digits', () => {
  const facts = (second: string) => [said(TOTAL, '42.16'), said(TOTAL, second, 150)];
  expect(outcomes(amountSaidTwice, { facts: facts('42.16') })).toEqual(['holds']);
  expect(outcomes(amountSaidTwice, { facts: facts('42') })).toEqual(['rounding']);
  expect(outcomes(amountSaidTwice, { facts: facts('47.16') })).toEqual(['fails error']);
});

test('a count said twice is the same; people insured may be counted on another day', () => {
  const twice = (id: string, second: string) => [indicator(id, '25'), indicator(id, second, 220)];
  expect(outcomes(countSaidTwice, { indicators: twice('staff_actual', '25') })).toEqual(['holds']);
  expect(outcomes(countSaidTwice, { indicators: twice('staff_actual', '26') })).toEqual(['fails error']);
  expect(outcomes(countSaidTwice, { indicators: twice('insured_residents', '26') })).toEqual([
    'fails notice',
  ]);
});

describe('counts and procurement', () => {
  test('staff is administrative and institution staff', () => {
    const staff = (whole: string) => [
      indicator('staff_quota', whole),
      indicator('staff_quota_administrative', '9'),
      indicator('staff_quota_institutional', '24'),
    ];
    expect(outcomes(saidCounts, { indicators: staff('33') })).toEqual(['holds']);
    expect(outcomes(saidCounts, { indicators: staff('34') })).toEqual(['fails error']);
  });

  test('procurement is goods, works and services; what small firms get is a part of it', () => {
    const money = (id: string, value: string) => indicator(id, value, 200, '万元');
    const indicators = (goods: string, small: string) => [
      money('procurement', '30.00'),
      money('procurement_goods', goods),
      money('procurement_works', '0.00'),
      money('procurement_services', '10.00'),
      money('procurement_small', small),
    ];
    expect(outcomes(saidCounts, { indicators: indicators('20.00', '8.00') })).toEqual(['holds', 'holds']);
    expect(outcomes(saidCounts, { indicators: indicators('20.01', '31.00') })).toEqual([
      'rounding',
      'fails error',
    ]);
  });
});
