import { describe, expect, test } from 'vitest';
import {
  PROJECT_EQUALS_DEPARTMENT,
  REASON_ABOVE_CHANGE,
  TWICE_THE_ROW,
} from '../../../src/checks/plausibility/amounts.ts';
import {
  BUDGET_EQUALS_FINAL,
  BUDGET_FAR,
  INITIAL_BUDGET_OF_NEW_BODY,
  LARGE_CLOSING,
  OVER_BUDGET,
} from '../../../src/checks/plausibility/budgets.ts';
import {
  AID_AS_BASIC,
  MEDICAL_ABOVE_PENSION,
  OTHER_TO_OTHER,
  PROJECT_ITEM_AS_BASIC,
  RELIEF_AS_BASIC,
  SUBSIDY_ABOVE_INSURANCE,
} from '../../../src/checks/plausibility/kind-of-money.ts';
import {
  OPERATING_COST_IN_BASIC,
  OPERATING_COST_IN_ITEM,
} from '../../../src/checks/plausibility/operating-cost.ts';
import {
  COVERAGE_OVER_100,
  EQUIPMENT_WITHOUT_PROCUREMENT,
  FUND_OVERSPENT,
  NOTHING_FROM_SMALL_FIRMS,
} from '../../../src/checks/plausibility/outside-the-accounts.ts';
import { PLAUSIBILITY_RULES } from '../../../src/checks/plausibility/rules.ts';
import {
  RECEPTION_COST,
  STAFF_ABOVE_QUOTA,
  VEHICLE_COST,
} from '../../../src/checks/plausibility/vehicles-and-visits.ts';
import type { Rule } from '../../../src/checks/rule.ts';
import type { Fact, Indicator } from '../../../src/model/records.ts';
import { printedFact, saidReport } from '../words/said-report.ts';

const indicator = (id: string, value: string): Indicator => ({
  reportId: 'own-2021',
  fiscalYear: 2021,
  indicator: id,
  value,
  unit: '',
  printed: value,
  origin: 'narrative',
  sourcePage: null,
  sourceLine: 5,
});

const row = (code: string, measure: Fact['measure'], amount: string, label = ''): Fact =>
  printedFact(code.startsWith('3') ? 'basic_expenditure' : 'general_budget', measure, amount, {
    code,
    label,
  });

/** The outcomes of a rule on printed figures, indicators and prose; every failure is a notice. */
function told(
  rule: Rule,
  facts: readonly Fact[],
  indicators: readonly Indicator[] = [],
  lines: readonly string[] = [],
): string[] {
  const said = saidReport(lines, facts);
  const runs = rule.run({ ...said, indicators: [...said.indicators, ...indicators] });
  expect(runs.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  return runs.map(({ outcome }) => outcome);
}

test('no rule has anything to say of a report without figures', () => {
  expect(PLAUSIBILITY_RULES.flatMap((rule) => rule.run(saidReport([])))).toEqual([]);
});

describe('operating cost', () => {
  const basic = printedFact('basic_expenditure', 'total', '80.00');
  const use = printedFact('basic_expenditure', 'public_use', '20.00');
  const cost = (value: string): Indicator[] => [indicator('operating_cost', value)];

  test.each([
    ['20.00', [basic, use], ['holds']],
    ['20.01', [basic, use], ['holds']],
    ['25.00', [basic, use], ['fails']],
    ['80.00', [basic, use], ['fails']],
    ['80.00', [basic], ['fails']],
    ['60.00', [basic], ['holds']],
    // All basic expenditure is public use: being equal to it says nothing.
    ['80.00', [basic, printedFact('basic_expenditure', 'public_use', '80.00')], ['holds']],
    // More than the whole is a contradiction, which another family tells of.
    ['90.00', [basic, use], []],
  ])('%s of 80.00', (value, facts, outcome) => {
    expect(told(OPERATING_COST_IN_BASIC, facts, cost(value))).toEqual(outcome);
  });

  test('is paid from 行政运行', () => {
    const item = row('2101501', 'total', '15.00', '行政运行');
    expect(told(OPERATING_COST_IN_ITEM, [item, use], cost('14.00'))).toEqual(['holds']);
    expect(told(OPERATING_COST_IN_ITEM, [item, use], cost('18.00'))).toEqual(['fails']);
    // More than public use is told of already.
    expect(told(OPERATING_COST_IN_ITEM, [item, use], cost('25.00'))).toEqual([]);
  });
});

describe('the kind of money', () => {
  test.each([
    [AID_AS_BASIC, '21013', '医疗救助'],
    [RELIEF_AS_BASIC, '21305', '扶贫'],
    [PROJECT_ITEM_AS_BASIC, '2101502', '一般行政管理事务'],
    [PROJECT_ITEM_AS_BASIC, '2101504', '信息化建设'],
  ])('$id $1', (rule, code, name) => {
    expect(told(rule, [row(code, 'total', '9.00', name), row(code, 'basic', '9.00', name)])).toEqual([
      'fails',
    ]);
    expect(told(rule, [row(code, 'total', '9.00', name), row(code, 'basic', '0.00', name)])).toEqual([
      'holds',
    ]);
    expect(told(rule, [row(code, 'total', '9.00', name), row(code, 'project', '9.00', name)])).toEqual([
      'holds',
    ]);
  });

  test('the supplement for civil servants beside their basic insurance', () => {
    const of = (amount: string): Fact[] => [row('30111', 'total', amount), row('30110', 'total', '5.00')];
    expect(told(SUBSIDY_ABOVE_INSURANCE, of('10.00'))).toEqual(['holds']);
    expect(told(SUBSIDY_ABOVE_INSURANCE, of('10.01'))).toEqual(['fails']);
  });

  test('medical contributions beside pensions', () => {
    const of = (amount: string): Fact[] => [
      row('2080505', 'total', '16.00'),
      row('2101101', 'total', amount),
      row('2101102', 'total', '2.00'),
    ];
    expect(told(MEDICAL_ABOVE_PENSION, of('6.00'))).toEqual(['holds']);
    expect(told(MEDICAL_ABOVE_PENSION, of('15.00'))).toEqual(['fails']);
  });

  test('other income that went into other spending, where it is a fifth of all', () => {
    const of = (all: string, spent: string): Fact[] => [
      printedFact('income', 'total', all),
      printedFact('income', 'other', '20.00'),
      printedFact('expenditure', 'total', spent, { code: '2299901' }),
    ];
    expect(told(OTHER_TO_OTHER, of('100.00', '20.00'))).toEqual(['fails']);
    expect(told(OTHER_TO_OTHER, of('100.00', '19.00'))).toEqual(['holds']);
    expect(told(OTHER_TO_OTHER, of('101.00', '20.00'))).toEqual(['holds']);
  });
});

describe('budgets', () => {
  const GENERAL = '五、一般公共预算财政拨款支出决算情况说明';
  const items = (...finals: readonly string[]): string[] => [
    GENERAL,
    ...finals.map((final, index) => {
      const name = ['行政运行', '事业运行', '信息化建设', '医疗保障经办事务'][index] ?? '';
      return `${index + 1}. 卫生健康支出（类）医疗保障管理事务（款）${name}（项）。预算为 50.00 万元，支出决算为 ${final} 万元。`;
    }),
  ];
  const whole = (budget: string, final: string): string =>
    `一般公共预算财政拨款支出年初预算为 ${budget} 万元，支出决算为 ${final} 万元。`;

  test('all met to the cent, one not', () => {
    expect(told(BUDGET_EQUALS_FINAL, [], [], items('50.00', '50.00', '50.00'))).toEqual(['fails']);
    expect(told(BUDGET_EQUALS_FINAL, [], [], items('50.00', '50.00', '49.99'))).toEqual(['holds']);
    expect(told(BUDGET_EQUALS_FINAL, [], [], items('50.00', '50.00'))).toEqual([]);
  });

  test('all items met to the cent although the total differs, and money that was left', () => {
    const lines = [GENERAL, whole('400.00', '150.00'), ...items('50.00', '50.00', '50.00').slice(1)];
    expect(told(BUDGET_EQUALS_FINAL, [], [], lines)).toEqual(['fails']);
    const left = [
      printedFact('income_expenditure', 'expenditure', '12.00', { label: '年末结转和结余' }),
      printedFact('income_expenditure', 'income', '162.00', { label: '本年收入合计' }),
    ];
    const [run] = BUDGET_EQUALS_FINAL.run(saidReport(lines, left));
    expect(run?.words.zh).toContain('12.00');
  });

  test.each([
    ['100.00', '50.00', 'holds'],
    ['100.00', '49.99', 'fails'],
    ['100.00', '200.00', 'holds'],
    ['100.00', '200.01', 'fails'],
  ])('a total budget of %s and %s spent: %s', (budget, final, outcome) => {
    expect(told(BUDGET_FAR, [], [], [GENERAL, whole(budget, final)])).toEqual([outcome]);
  });

  test.each([
    ['5.00', 'holds'],
    ['4.99', 'fails'],
    ['0.00', 'fails'],
    ['100.01', 'fails'],
  ])('an item of 50.00 and %s spent: %s', (final, outcome) => {
    expect(told(BUDGET_FAR, [], [], items(final))).toEqual([outcome]);
  });

  test('三公 over its budget, and without one', () => {
    const of = (budget: string, final: string): Fact[] => [
      printedFact('three_public', 'training', budget, { label: '', phase: 'budget' }),
      printedFact('three_public', 'training', final, { label: '' }),
    ];
    expect(told(OVER_BUDGET, of('3.00', '3.01'))).toEqual(['holds']);
    expect(told(OVER_BUDGET, of('3.00', '3.02'))).toEqual(['fails']);
    expect(told(OVER_BUDGET, of('0.00', '3.00'))).toEqual(['fails']);
  });

  test('a body founded in the year', () => {
    const facts = [printedFact('three_public', 'total', '1.00', { phase: 'initial_budget' })];
    const report = saidReport([], facts);
    const founded = { ...report, report: { ...report.report, firstYear: true } };
    expect(INITIAL_BUDGET_OF_NEW_BODY.run(founded).map(({ outcome }) => outcome)).toEqual(['fails']);
    expect(INITIAL_BUDGET_OF_NEW_BODY.run({ ...founded, facts: [] }).map(({ outcome }) => outcome)).toEqual([
      'holds',
    ]);
    expect(INITIAL_BUDGET_OF_NEW_BODY.run(report)).toEqual([]);
  });

  test('more than half of the income of the fund left over', () => {
    const of = (closing: string): Fact[] => [
      printedFact('government_fund', 'income', '40.00'),
      printedFact('government_fund', 'closing', closing),
    ];
    expect(told(LARGE_CLOSING, of('20.00'))).toEqual(['holds']);
    expect(told(LARGE_CLOSING, of('20.01'))).toEqual(['fails']);
  });
});

describe('amounts', () => {
  test('exactly twice the row of the statement', () => {
    const lines = (amount: string): string[] => [
      '五、一般公共预算财政拨款支出决算情况说明',
      `卫生健康支出（类）医疗救助（款）城乡医疗救助（项）支出 ${amount} 万元。`,
    ];
    const printed = [row('2101301', 'total', '21.50', '城乡医疗救助')];
    expect(told(TWICE_THE_ROW, printed, [], lines('21.50'))).toEqual(['holds']);
    expect(told(TWICE_THE_ROW, printed, [], lines('43.00'))).toEqual(['fails']);
    expect(told(TWICE_THE_ROW, printed, [], lines('43.01'))).toEqual(['holds']);
  });

  test('a reason beside the change it explains', () => {
    const lines = (reason: string): string[] => [
      '一、收入支出决算总体情况说明',
      `本年收入 60.00 万元，支出 60.00 万元。与上年相比，支出减少 40.00 万元。原因是 2020 年支出包括参保补助 ${reason} 万元。`,
    ];
    expect(told(REASON_ABOVE_CHANGE, [], [], lines('40.00'))).toEqual(['holds']);
    expect(told(REASON_ABOVE_CHANGE, [], [], lines('45.00'))).toEqual(['fails']);
  });

  test('one project with the money of the whole department', () => {
    const lines = (whole: string): string[] => [
      '十三、预算绩效情况说明',
      '项目全年预算数 12 万元，执行数 12 万元，完成预算的 100%。',
      `部门整体支出全年预算数 ${whole} 万元，执行数 ${whole} 万元，完成预算的 100%。`,
    ];
    expect(told(PROJECT_EQUALS_DEPARTMENT, [], [], lines('90'))).toEqual(['holds']);
    expect(told(PROJECT_EQUALS_DEPARTMENT, [], [], lines('12'))).toEqual(['fails']);
  });
});

describe('vehicles, visits and staff', () => {
  test.each([
    ['0.30', '1', 'holds'],
    ['0.29', '1', 'fails'],
    ['12.00', '2', 'holds'],
    ['12.01', '2', 'fails'],
    ['0.00', '2', 'fails'],
  ])('%s for %s vehicles: %s', (cost, vehicles, outcome) => {
    const facts = [printedFact('three_public', 'vehicle_operation', cost, { label: '' })];
    expect(told(VEHICLE_COST, facts, [indicator('vehicles', vehicles)])).toEqual([outcome]);
  });

  test('without vehicles there is nothing to divide', () => {
    const facts = [printedFact('three_public', 'vehicle_operation', '0.00', { label: '' })];
    expect(told(VEHICLE_COST, facts, [indicator('vehicles', '0')])).toEqual([]);
  });

  test.each([
    ['1.00', '10', '100', 'holds'],
    ['1.00', '10', '1001', 'fails'],
    ['1.00', '3', '33', 'fails'],
    ['1.00', '3', '100', 'fails'],
    ['0.00', '0', '0', 'holds'],
    ['0.00', '2', '9', 'fails'],
    ['1.00', '0', '0', 'fails'],
  ])('%s for %s visits of %s guests: %s', (cost, visits, guests, outcome) => {
    const facts = [printedFact('three_public', 'reception', cost, { label: '' })];
    const said = [indicator('reception_batches', visits), indicator('reception_persons', guests)];
    expect(told(RECEPTION_COST, facts, said)).toEqual([outcome]);
  });

  test('staff on posts, each kind by itself', () => {
    const of = (staff: string): Indicator[] => [
      indicator('staff_quota_institutional', '12'),
      indicator('staff_actual_institutional', staff),
    ];
    expect(told(STAFF_ABOVE_QUOTA, [], of('12'))).toEqual(['holds']);
    expect(told(STAFF_ABOVE_QUOTA, [], of('13'))).toEqual(['fails']);
  });
});

describe('beside the accounts', () => {
  test('a fund that paid more than it took in', () => {
    const of = (paid: string): Indicator[] => [
      indicator('fund_income_residents', '300'),
      indicator('fund_spending_residents', paid),
    ];
    expect(told(FUND_OVERSPENT, [], of('300'))).toEqual(['holds']);
    expect(told(FUND_OVERSPENT, [], of('301'))).toEqual(['fails']);
  });

  test('equipment without procurement', () => {
    const of = (procured: string): string[] =>
      told(
        EQUIPMENT_WITHOUT_PROCUREMENT,
        [row('31002', 'total', '4.00')],
        [indicator('procurement', procured)],
      );
    expect(of('4.00')).toEqual(['holds']);
    expect(of('0.00')).toEqual(['fails']);
  });

  test('nothing from small firms', () => {
    const of = (small: string): string[] =>
      told(
        NOTHING_FROM_SMALL_FIRMS,
        [],
        [indicator('procurement', '4.00'), indicator('procurement_small', small)],
      );
    expect(of('1.00')).toEqual(['holds']);
    expect(of('0')).toEqual(['fails']);
  });

  test('more insured than there are to insure', () => {
    expect(told(COVERAGE_OVER_100, [], [], ['一、概况', '参保率达 103.5%。'])).toEqual(['fails']);
    expect(told(COVERAGE_OVER_100, [], [], ['一、概况', '参保率达 97.5%。'])).toEqual([]);
  });
});
