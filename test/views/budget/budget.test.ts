import { expect, test } from 'vitest';
import type { Value } from '../../../src/model/value.ts';
import type { BudgetRow } from '../../../src/queries/budget.ts';
import { budgetReports } from '../../../src/views/budget/budget-data.ts';
import {
  budgetCaveats,
  budgetHeadline,
  budgetSubtitle,
  itemEnd,
  itemSum,
} from '../../../src/views/budget/budget-words.ts';
import { BLANK, figure, report, shown, zh } from '../report.ts';

type Amounts = { initial?: string; budget?: string; final?: string };

function row(reportId: string, code: string, amounts: Amounts, nameZh = `名称${code}`): BudgetRow {
  const of = (amount: string | undefined): Value => (amount === undefined ? BLANK : figure(amount));
  return {
    reportId,
    fiscalYear: 2020,
    statement: 'general_budget',
    code,
    nameZh,
    nameEn: `name ${code}`,
    level: 3,
    initial: of(amounts.initial),
    budget: of(amounts.budget),
    final: of(amounts.final),
  };
}

const REPORTS = [report('沁阳市'), report('麟游县'), report('眉县'), report('宣汉县')];
const ROWS = [
  row('沁阳市', '', { initial: '200', final: '50' }),
  row('沁阳市', '2101202', { initial: '150', final: '0' }, '居民医保补助'),
  row('沁阳市', '2101301', { initial: '40', budget: '45', final: '48' }),
  row('沁阳市', '21015', { initial: '10', final: '2' }),
  row('沁阳市', '2101501', { final: '2' }),
  row('沁阳市', '2210201', { final: '3' }),
  row('沁阳市', '2080109', { final: '0' }),
  row('沁阳市', '2101504', { initial: '0', final: '1' }),
  row('沁阳市', '2101599', { initial: '7' }),
  row('麟游县', '', { budget: '30', final: '30' }),
  row('麟游县', '2101506', { final: '30' }),
  row('眉县', '', { final: '9' }),
];
const figures = budgetReports(REPORTS, ROWS);
const qinyang = figures[0];
const items = new Map(qinyang?.items.map((item) => [item.code, item]));

test('completion and difference are recomputed from the amounts, by the initial budget where there is one', () => {
  const said = (code: string) => {
    const item = items.get(code);
    return item && [item.against, item.verdict, shown(item.completion), shown(item.difference)];
  };
  expect(said('2101202')).toEqual(['initial', 'under', '0.000000', '-150']);
  expect(said('2101301')).toEqual(['initial', 'over', '120.000000', '8']);
  expect(said('2101504')).toEqual(['initial', 'zero', '[zero_denominator]', '1']);
  expect(said('2101599')).toEqual(['initial', 'unknown', '[not_disclosed]', '[not_disclosed]']);
  expect(said('2210201')).toEqual([null, 'none', '[no_denominator]', '[no_denominator]']);
});

test('an item under a budgeted 款, and one with nothing spent and nothing budgeted, are not without a budget', () => {
  expect([...items.keys()]).toEqual(['2101202', '2101301', '21015', '2210201', '2101504', '2101599']);
});

test('a report that budgets no item has its totals alone', () => {
  expect(figures.map(({ byItem, items: listed, totals }) => [byItem, listed.length, totals.length])).toEqual([
    [true, 6, 1],
    [false, 0, 1],
    [false, 0, 1],
    [false, 0, 0],
  ]);
});

test('what stands behind a bar says an item without a budget, with a budget of zero, and without a final', () => {
  const end = (code: string): string => {
    const item = items.get(code);
    return item ? itemEnd(item, zh, 'zh') : '';
  };
  expect(end('2101301')).toBe('120.0% · 预算 40.00 → 决算 48.00');
  expect(end('2210201')).toBe('没有预算数 · 决算 3.00');
  expect(end('2101504')).toBe('预算 0.00 → 决算 1.00');
  expect(end('2101599')).toBe('预算 7.00 · 没有决算数');
});

test('the headline says each department’s completion, and what stands under it the widest gap', () => {
  expect(budgetHeadline(figures, zh, 'zh')).toBe('决算占预算：沁阳 25.0%、麟游 100.0%');
  expect(budgetSubtitle(figures, zh, 'zh')).toMatch(
    /重新计算。差额最大的是沁阳的居民医保补助：预算 150.00 万元，决算 0.00 万元。$/,
  );
  expect(budgetHeadline(budgetReports(REPORTS.slice(3), []), zh, 'zh')).toBe('所选部门的报告没有公布预算数');
});

test('a headline of more than three departments is a range, with who stands at its ends while they are few', () => {
  const completed = (percents: string): string => {
    const many = [...percents].map((tenths) =>
      figures.slice(0, 1).map((figure) => ({
        ...figure,
        totals: figure.totals.map((total) => ({
          ...total,
          completion: { ...total.final, state: 'figure', amount: `${tenths}0` },
        })),
      })),
    );
    return budgetHeadline(many.flat() as typeof figures, zh, 'zh');
  };
  expect(completed('5297')).toBe('4 个部门的决算占预算，从沁阳 20.0% 到沁阳 90.0%');
  expect(completed('59999')).toBe('5 个部门的决算占预算，从沁阳 50.0% 到 90.0%');
  expect(completed('9999')).toBe('4 个部门的决算都是预算的 90.0%');
});

test('initial and adjusted budgets are told apart, and who gives none is named', () => {
  expect(budgetCaveats(figures, zh, 'zh')).toEqual([
    '沁阳给出的是年初预算数。',
    '麟游给出的是预算数（调整后），与年初预算不是一回事。',
    '眉县、宣汉没有公布预算数。',
    '麟游没有逐项公布预算。',
  ]);
  expect(qinyang && itemSum(qinyang, zh)).toBe('5 项预算合计 207.00 万元');
});

test('completion leads to the final amount and the budget it is a share of', () => {
  const ref = (phase: string) => ({
    reportId: '沁阳市',
    fiscalYear: 2020,
    statement: 'general_budget',
    code: '2101301',
    label: '',
    measure: 'total',
    phase,
  });
  const at = (amount: string, phase: string): Value => ({ ...figure(amount), ref: ref(phase) }) as Value;
  const given = {
    ...row('沁阳市', '2101301', {}),
    initial: at('40', 'initial_budget'),
    final: at('48', 'final'),
  };
  const item = budgetReports(REPORTS.slice(0, 1), [given])[0]?.items[0];
  expect(item?.completion).toMatchObject({
    ref: { phase: 'final', reading: { by: 'share', of: { phase: 'initial_budget' } } },
  });
  expect(item?.difference).toMatchObject({ ref: { phase: 'final' } });
});
