import { describe, expect, test } from 'vitest';
import { INSIDE_RULES } from '../../../src/checks/inside/rules.ts';
import type { Run } from '../../../src/checks/rule.ts';
import type { Fact } from '../../../src/model/records.ts';
import type { Measure, Phase, StatementId } from '../../../src/model/statement.ts';
import { inputOf } from '../mutation/clean-report.ts';

/** A row of a statement; its place is its number. */
function row(
  statement: StatementId,
  number: number,
  [code, label]: readonly [string, string],
  cells: Partial<Record<Measure, string>>,
  phase: Phase = 'final',
): Fact[] {
  return (Object.entries(cells) as [Measure, string][]).map(([measure, amount]) => ({
    reportId: 'made-up-2023',
    fiscalYear: 2023,
    statement,
    row: number,
    code,
    codePrinted: code,
    label,
    measure,
    phase,
    amount,
    printed: amount,
    origin: 'printed',
    certainty: 'certain',
    sourcePage: null,
    sourceLine: number,
  }));
}

function runs(rule: string, facts: readonly Fact[]): Run[] {
  return INSIDE_RULES.filter(({ id }) => id === rule).flatMap((found) => found.run(inputOf(facts)));
}

/** The runs of disclosed statements, each as its key and outcome. */
function outcomes(rule: string, facts: readonly Fact[]): [string, string][] {
  const statements = new Set(facts.map(({ statement }) => statement as string));
  return runs(rule, facts)
    .filter(({ missing }) => !missing.some((id) => !statements.has(id.split('.')[0] ?? '')))
    .map(({ key, outcome }) => [key, outcome]);
}

describe('items make their parents', () => {
  const parent = row('expenditure', 1, ['21015', '医疗保障管理事务'], { total: '30.00' });
  const items = (second: string): Fact[] => [
    ...parent,
    ...row('expenditure', 2, ['2101501', '行政运行'], { total: '10.00' }),
    ...row('expenditure', 3, ['2101599', '其他医疗保障管理事务支出'], { total: second }),
  ];

  test.each([
    ['20.00', 'holds'],
    ['20.01', 'rounding'],
    ['19.98', 'fails'],
  ])('10.00 + %s against 30.00: %s', (second, outcome) => {
    expect(outcomes('children-sum', items(second))).toEqual([['expenditure:21015:total', outcome]]);
  });

  test('the arithmetic is written as a reader writes it', () => {
    const [run] = runs('children-sum', items('19.00')).filter(({ outcome }) => outcome === 'fails');
    expect(run).toMatchObject({
      arithmetic: '10.00 + 19.00 = 29.00',
      expected: '29',
      actual: '30.00',
      difference: '1',
    });
    expect(run?.words.zh).toContain('30.00');
    expect(run?.words.en).toContain('29.00');
  });

  test('a parent without printed items is no matter', () => {
    expect(outcomes('children-sum', parent)).toEqual([]);
  });

  test('an item without its 款 belongs to its 类, and a 款 without its 类 to the total', () => {
    const facts = [
      ...row('expenditure', 1, ['', '合计'], { total: '50.00' }),
      ...row('expenditure', 2, ['210', '卫生健康支出'], { total: '30.00' }),
      ...row('expenditure', 3, ['2101501', '行政运行'], { total: '30.00' }),
      ...row('expenditure', 4, ['22102', '住房改革支出'], { total: '20.00' }),
    ];
    expect(outcomes('children-sum', facts)).toEqual([['expenditure:210:total', 'holds']]);
    expect(outcomes('classes-sum', facts)).toEqual([['expenditure:合计:total', 'holds']]);
  });

  test('a blank parent over printed money cannot be checked', () => {
    const [first] = items('20.00').slice(0, 1);
    const facts = [
      ...items('20.00').slice(1),
      ...row('expenditure', 1, ['21015', '医疗保障管理事务'], { basic: '1.00' }),
    ];
    expect(first?.amount).toBe('30.00');
    const missing = runs('children-sum', facts).flatMap((run) => run.missing);
    expect(missing).toContain('expenditure.21015.total');
  });

  test('a report without the statement could not be checked', () => {
    expect(runs('children-sum', []).map(({ outcome, missing }) => [outcome, missing[0]])).toEqual(
      [
        'income',
        'expenditure',
        'general_budget',
        'basic_expenditure',
        'government_fund',
        'state_capital',
      ].map((statement) => ['could_not_run', statement]),
    );
  });
});

describe('the columns of a row', () => {
  test.each([
    ['8.00', 'holds'],
    ['8.01', 'rounding'],
    ['8.02', 'fails'],
  ])('a blank column counts as nothing: 5.00 + 3.00 against %s: %s', (total, outcome) => {
    const facts = row('expenditure', 1, ['', '合计'], { total, basic: '5.00', project: '3.00' });
    expect(outcomes('row-total', facts)).toEqual([['expenditure:合计:total:final', outcome]]);
  });

  test('the fund closes with what it opened with, and what came in, less what was spent', () => {
    const cells = { opening: '2.00', income: '10.00', total: '7.00', project: '7.00' };
    const closing = (amount: string): Fact[] =>
      row('government_fund', 1, ['', '合计'], { ...cells, closing: amount });
    expect(outcomes('fund-closing', closing('5.00'))).toEqual([
      ['government_fund:合计:closing:final', 'holds'],
    ]);
    expect(outcomes('fund-closing', closing('9.00'))).toEqual([
      ['government_fund:合计:closing:final', 'fails'],
    ]);
  });

  test('三公 is checked in budget and final', () => {
    const facts = [
      ...row('three_public', 1, ['', ''], { total: '3.00', vehicle: '2.00', reception: '1.00' }, 'budget'),
      ...row('three_public', 2, ['', ''], { total: '3.50', vehicle: '2.00', reception: '1.00' }),
    ];
    expect(outcomes('three-public-total', facts).map(([, outcome]) => outcome)).toEqual(['holds', 'fails']);
  });
});

describe('an overview', () => {
  const overview = (grand: string, opening: string): Fact[] => [
    ...row('income_expenditure', 1, ['', '一般公共预算财政拨款收入'], { income: '90.00' }),
    ...row('income_expenditure', 2, ['', '其他收入'], { income: '10.00' }),
    ...row('income_expenditure', 3, ['', '本年收入合计'], { income: '100.00' }),
    ...row('income_expenditure', 4, ['', '用事业基金弥补收支差额'], { income: '1.00' }),
    ...row('income_expenditure', 5, ['', '年初结转和结余'], { income: opening }),
    ...row('income_expenditure', 6, ['', '总计'], { income: grand, expenditure: grand }),
  ];

  test('income, what was used and what was carried over make the total', () => {
    expect(outcomes('overview-income-side', overview('106.00', '5.00'))).toEqual([
      ['income_expenditure:income', 'holds'],
    ]);
    expect(outcomes('overview-income-side', overview('106.00', '4.00'))).toEqual([
      ['income_expenditure:income', 'fails'],
    ]);
    expect(outcomes('overview-sources', overview('106.00', '5.00'))).toEqual([
      ['income_expenditure:income', 'holds'],
    ]);
  });

  test('财政拨款收入 in one counts once, though its kinds are printed below it', () => {
    const facts = [
      ...row('income_expenditure', 1, ['', '财政拨款收入'], { income: '90.00' }),
      ...row('income_expenditure', 2, ['', '其中：政府性基金预算财政拨款'], { income: '30.00' }),
      ...row('income_expenditure', 3, ['', '本年收入合计'], { income: '90.00' }),
    ];
    expect(outcomes('overview-sources', facts)).toEqual([['income_expenditure:income', 'holds']]);
  });
});

test('a section that the list does not have yet is the parent of the items printed with its code', () => {
  const unlisted = (facts: Fact[]): Fact[] => facts.map((fact) => ({ ...fact, code: '' }));
  const facts = [
    ...row('expenditure', 1, ['', '合计'], { total: '30.00' }),
    ...row('expenditure', 2, ['201', '一般公共服务支出'], { total: '30.00' }),
    ...unlisted(row('expenditure', 3, ['20197', '某某事务'], { total: '30.00' })),
    ...unlisted(row('expenditure', 4, ['2019701', '行政运行'], { total: '18.00' })),
    ...unlisted(row('expenditure', 5, ['2019750', '事业运行'], { total: '12.00' })),
  ];
  expect(outcomes('children-sum', facts).map(([, outcome]) => outcome)).toEqual(['holds', 'holds']);
});
