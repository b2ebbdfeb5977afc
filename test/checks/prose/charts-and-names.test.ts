import { describe, expect, test } from 'vitest';
import { chartFigures, chartSlices } from '../../../src/checks/prose/charts.ts';
import { namedHasMoney, ratesSaidTwice } from '../../../src/checks/prose/named.ts';
import { aidPaid, operatingCost } from '../../../src/checks/prose/running.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { outcomes, runs } from '../own-report.ts';
import { indicator, number, printed, said } from './input-of.ts';

const PROJECT = { statement: 'expenditure', measure: 'project' } as const;
const chart = { origin: 'chart' } as const;

describe('charts', () => {
  test('a chart copies its figure exactly, or with fewer digits', () => {
    const drawn = (amount: string) => [said(PROJECT, '12.46'), said(PROJECT, amount, 210, chart)];
    expect(outcomes(chartFigures, { facts: drawn('12.46') })).toEqual(['holds']);
    expect(outcomes(chartFigures, { facts: drawn('12') })).toEqual(['rounding']);
    expect(outcomes(chartFigures, { facts: drawn('12.45') })).toEqual(['fails error']);
    expect(outcomes(chartFigures, { facts: [said(PROJECT, '12.45', 210, chart)] })).toEqual([
      'could_not_run',
    ]);
  });

  test('the statement goes before the prose, and a year before is a difference of two figures', () => {
    const facts = [
      printed(PROJECT, '12.40'),
      said(PROJECT, '12.99'),
      said(PROJECT, '12.41', 210, chart),
      said(PROJECT, '20.00', 210, { origin: 'derived', fiscalYear: 2020, printed: '' }),
      said(PROJECT, '20.01', 210, { ...chart, fiscalYear: 2020 }),
    ];
    const found = runs(chartFigures, { facts });
    expect(found.map((run) => [run.outcome, run.expected])).toEqual([
      ['fails', '12.4'],
      ['rounding', '20'],
    ]);
  });

  test('slices make the total', () => {
    const slice = (code: string, amount: string) =>
      said({ statement: 'general_budget', code, label: code }, amount, 210, chart);
    const whole = said({ statement: 'general_budget' }, '30.00');
    expect(outcomes(chartSlices, { facts: [whole, slice('208', '10.00'), slice('210', '20.01')] })).toEqual([
      'rounding',
    ]);
    expect(outcomes(chartSlices, { facts: [whole, slice('208', '10.00'), slice('210', '25.00')] })).toEqual([
      'fails error',
    ]);
  });
});

describe('names without amounts', () => {
  const names = (...items: (readonly [string, string])[]): Claim => ({
    kind: 'names',
    about: {
      statement: 'basic_expenditure',
      code: '',
      label: '人员经费合计',
      measure: 'total',
      phase: 'final',
    },
    items: items.map(([code, label]) => ({ code, label, sourcePage: null, sourceLine: 101 })),
    place: { sourcePage: null, sourceLine: 100 },
  });
  const claims = [names(['30101', '基本工资'], ['30114', '医疗费'], ['', '某津贴'])];

  test('what is named has money; a blank is not nought', () => {
    const row = (code: string, amount: string) =>
      printed({ statement: 'basic_expenditure', code, label: code }, amount);
    expect(outcomes(namedHasMoney, { claims, facts: [row('30101', '9.00'), row('30114', '2.00')] })).toEqual([
      'holds',
      'holds',
    ]);
    expect(outcomes(namedHasMoney, { claims, facts: [row('30101', '9.00'), row('30114', '0.00')] })).toEqual([
      'holds',
      'fails error',
    ]);
    expect(outcomes(namedHasMoney, { claims, facts: [row('30101', '9.00')] })).toEqual(['holds']);
  });

  test('without a table it is asked of the items by function', () => {
    const item = (code: string) => said({ statement: 'general_budget', code, label: code }, '3.00');
    const annuity = [names(['30108', '养老保险'], ['30109', '职业年金缴费'])];
    expect(outcomes(namedHasMoney, { claims: annuity })).toEqual(['could_not_run']);
    expect(
      outcomes(namedHasMoney, { claims: annuity, facts: ['2080505', '2101101', '2210201'].map(item) }),
    ).toEqual(['could_not_run', 'holds', 'fails notice']);
  });
});

test('a rate reached is one and the same wherever it is said', () => {
  const rate = (value: string, line: number): Claim => ({
    kind: 'rate',
    name: '群众满意度',
    said: number(value, line, 'percent', '1'),
  });
  expect(outcomes(ratesSaidTwice, { claims: [rate('90', 1), rate('90', 2), rate('95', 3)] })).toEqual([
    'holds',
    'fails error',
  ]);
});

test('operating cost is at most all basic expenditure', () => {
  const facts = [
    said({ statement: 'expenditure', measure: 'basic' }, '40.00'),
    said({ statement: 'basic_expenditure', label: '公用经费合计' }, '6.00'),
  ];
  const cost = (value: string) => [indicator('operating_cost', value, 200, '万元')];
  expect(outcomes(operatingCost, { facts, indicators: cost('6.00') })).toEqual(['holds']);
  expect(outcomes(operatingCost, { facts, indicators: cost('40.00') })).toEqual(['holds']);
  expect(runs(operatingCost, { facts, indicators: cost('41.00') })[0]).toMatchObject({
    outcome: 'fails',
    expected: '6',
    actual: '41.00',
  });
  expect(outcomes(operatingCost, { indicators: cost('6.00') })).toEqual(['could_not_run']);
});

test('medical aid said to be paid is not more than the accounts have', () => {
  const facts = [printed({ statement: 'general_budget', code: '21013', label: '医疗救助' }, '70.00')];
  const aid = (value: string) => [indicator('aid_amount', value, 200, '万元')];
  expect(outcomes(aidPaid, { facts, indicators: aid('45.00') })).toEqual(['holds']);
  expect(outcomes(aidPaid, { facts, indicators: aid('95.00') })).toEqual(['fails notice']);
});
