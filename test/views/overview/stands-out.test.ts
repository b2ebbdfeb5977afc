import { expect, test } from 'vitest';
import { textIn } from '../../../src/text/translate.ts';
import type { Value } from '../../../src/model/value.ts';
import type { BudgetRow } from '../../../src/queries/budget.ts';
import type { ChangeRow, KeyFiguresRow, PartRow, ThreePublicRow } from '../../../src/queries/rows.ts';
import { sentenceParts, sentenceText } from '../../../src/views/overview/sentences/sentence.ts';
import { standsOut } from '../../../src/views/overview/sentences/stands-out.ts';
import type { StandsOutRows } from '../../../src/views/overview/sentences/stands-out.ts';
import { BLANK, figure, report } from '../report.ts';

const REPORTS = [report('阳谷县'), report('眉县'), report('宣汉县')];
const NONE: StandsOutRows = {
  changes: [],
  parts: [],
  keyFigures: [],
  threePublic: [],
  balances: [],
  budgets: [],
  worst: [],
};

const key = (reportId: string, expenditure: string): KeyFiguresRow => ({
  reportId,
  fiscalYear: 2020,
  expenditure: figure(expenditure),
  change: BLANK,
  basic: BLANK,
  project: BLANK,
  aid: BLANK,
  threePublic: BLANK,
});

const change = (reportId: string, given: Partial<ChangeRow>): ChangeRow => ({
  reportId,
  fiscalYear: 2020,
  statement: 'income_expenditure',
  code: '',
  measure: 'expenditure',
  amount: '848.75',
  change: '-4848.67',
  percentPrinted: '-185.1',
  percentComputed: '-85.1',
  priorAmount: '5697.42',
  reason: '',
  sourcePage: null,
  sourceLine: 29,
  nameZh: '',
  nameEn: '',
  smallBase: false,
  ref: {
    reportId,
    fiscalYear: 2020,
    statement: 'income_expenditure',
    code: '',
    label: '总计',
    measure: 'expenditure',
    phase: 'final',
  },
  ...given,
});

const part = (reportId: string, code: string, amount: string): PartRow => ({
  reportId,
  fiscalYear: 2020,
  code,
  nameZh: code === '229' ? '其他支出' : '卫生健康支出',
  nameEn: code === '229' ? 'Other spending' : 'Health',
  level: 1,
  hasChildren: true,
  statement: 'expenditure',
  value: figure(amount),
});

const texts = (rows: Partial<StandsOutRows>): string[] =>
  standsOut(REPORTS, { ...NONE, ...rows }).map((sentence) =>
    sentenceText(sentence, 'zh', textIn('zh', 'wan')),
  );

test('the change of spending is said with the recomputed percentage and the reason, or that none is given', () => {
  expect(
    texts({
      changes: [change('宣汉县', { reason: 'insurance_subsidy_moved' })],
      keyFigures: [key('宣汉县', '848.75')],
    }),
  ).toEqual([
    '宣汉 2020 年支出 848.75 万元，比上年减少 4,848.67 万元（−85.1%），报告所述原因：参保补助（代缴）资金改由其他部门列支。',
  ]);
  expect(texts({ changes: [change('宣汉县', {})], keyFigures: [key('宣汉县', '848.75')] })[0]).toContain(
    '报告没有说明原因',
  );
});

test('a change of the grand total is never called one of spending', () => {
  expect(
    texts({ changes: [change('宣汉县', { amount: '900' })], keyFigures: [key('宣汉县', '848.75')] })[0],
  ).toContain('支出总计（含年末结转） 900.00 万元');
});

test('a small change, a change on a small base and one without a place are no news', () => {
  const changes = [
    change('宣汉县', { percentComputed: '-9.9' }),
    change('眉县', { smallBase: true }),
    change('阳谷县', { ref: null }),
  ];
  expect(texts({ changes })).toEqual([]);
});

test('a class that one department alone has, or has far more of, is said with its share', () => {
  const keyFigures = [key('阳谷县', '100'), key('眉县', '100'), key('宣汉县', '100')];
  expect(
    texts({
      keyFigures,
      parts: [part('阳谷县', '210', '60'), part('阳谷县', '229', '40'), part('眉县', '210', '65')],
    }),
  ).toEqual(['阳谷有 40.0% 的支出在其他支出（40.00 万元），所选其他部门都没有这一类支出。']);
  expect(
    texts({
      keyFigures,
      parts: [part('阳谷县', '229', '40'), part('眉县', '229', '20'), part('宣汉县', '229', '10')],
    }),
  ).toEqual(['阳谷的其他支出占支出 40.0%，所选其他部门在 10.0% 至 20.0% 之间。']);
});

test('三公 and training over budget, money left over, a budget missed, contradictions: the largest departure first', () => {
  const three = (measure: string, budget: Value, final: Value): ThreePublicRow => ({
    reportId: '眉县',
    fiscalYear: 2020,
    measure,
    budget,
    final,
  });
  const budget: BudgetRow = {
    reportId: '宣汉县',
    fiscalYear: 2020,
    statement: 'general_budget',
    code: '',
    nameZh: '合计',
    nameEn: '',
    level: 0,
    initial: figure('200'),
    budget: BLANK,
    final: figure('50'),
  };
  expect(
    texts({
      threePublic: [
        three('total', figure('10'), figure('9')),
        three('training', figure('0'), figure('8')),
        three('conference', BLANK, figure('3')),
      ],
      balances: [
        { reportId: '阳谷县', fiscalYear: 2020, closing: figure('20'), income: figure('100') },
        { reportId: '眉县', fiscalYear: 2020, closing: figure('4'), income: figure('100') },
      ],
      budgets: [budget],
      worst: [
        {
          reportId: '眉县',
          rule: 'x',
          difference: '1',
          errors: 5,
          messageZh: '甲与乙不符。',
          messageEn: 'A is not B.',
        },
      ],
    }),
  ).toEqual([
    '宣汉年初预算 200.00 万元，决算 50.00 万元，只完成 25.0%。',
    '眉县培训费预算 0.00，决算 8.00 万元。',
    '眉县的报告有 5 处前后矛盾，其中：甲与乙不符。',
    '阳谷年末结转和结余 20.00 万元，相当于本年收入的 20.0%。',
  ]);
});

test('every figure of a sentence can be opened where its amount can', () => {
  const [sentence] = standsOut(REPORTS, {
    ...NONE,
    changes: [change('宣汉县', {})],
    keyFigures: [key('宣汉县', '848.75')],
  });
  const figures = sentence
    ? sentenceParts(sentence, 'en', textIn('en', 'yuan')).filter((piece) => piece.kind === 'figure')
    : [];
  expect(figures).toHaveLength(3);
  for (const piece of figures) {
    expect(piece.figure.value.state === 'figure' && piece.figure.value.ref).toMatchObject({
      reportId: '宣汉县',
    });
  }
});
