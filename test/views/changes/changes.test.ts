import fc from 'fast-check';
import { expect, test } from 'vitest';
import { subtractDecimal, sumDecimal } from '../../../src/model/money.ts';
import type { ChangeRow } from '../../../src/queries/rows.ts';
import {
  percentDiffers,
  priorValue,
  spendingChanges,
  truePercent,
} from '../../../src/views/changes/changes-data.ts';
import { changesCaveats, changesHeadline, reasonWords } from '../../../src/views/changes/changes-words.ts';
import { CHANGES } from '../../../src/text/messages/changes.ts';
import { figure, report, shown, zh } from '../report.ts';

function row(reportId: string, given: Partial<ChangeRow>): ChangeRow {
  return {
    reportId,
    fiscalYear: 2020,
    statement: 'income_expenditure',
    code: '',
    measure: 'expenditure',
    amount: null,
    change: '0',
    percentPrinted: null,
    percentComputed: null,
    priorAmount: null,
    reason: '',
    sourcePage: null,
    sourceLine: null,
    nameZh: '',
    nameEn: '',
    smallBase: false,
    ref: null,
    ...given,
  };
}

const XUANHAN = row('宣汉县', {
  amount: '848.75',
  change: '-4848.67',
  priorAmount: '5697.42',
  percentPrinted: '-185.1',
});
const QINYANG = row('沁阳市', {
  amount: '1984.28',
  change: '642.62',
  priorAmount: '1341.66',
  percentPrinted: '47.9',
});
const SMALL = row('眉县', { amount: '9', change: '8', priorAmount: '1', smallBase: true });
const REPORTS = [report('宣汉县'), report('沁阳市'), report('眉县'), report('阳谷县', { firstYear: true })];
const ROWS = [XUANHAN, QINYANG, SMALL];

test('a printed percentage is compared at the digits it is printed with', () => {
  expect(percentDiffers(QINYANG)).toBe(false);
  expect(percentDiffers(XUANHAN)).toBe(true);
  expect(truePercent(XUANHAN)).toBe('-85.10');
  expect(
    percentDiffers(row('眉县', { change: '-1058.39', priorAmount: '1665.2', percentPrinted: '-57' })),
  ).toBe(true);
  expect(percentDiffers(row('眉县', { change: '1', priorAmount: '3' }))).toBe(false);
});

test('the year before is exactly the current amount less the change, and leads to the year before', () => {
  const cents = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => (n / 100).toFixed(2));
  fc.assert(
    fc.property(cents, cents, (amount, change) => {
      const prior = priorValue(row('x', { amount, change }));
      expect(prior).toMatchObject({ state: 'figure', origin: 'derived' });
      expect(sumDecimal([shown(prior), change])).toBe(subtractDecimal(amount, '0'));
    }),
  );
  const ref = {
    reportId: 'x',
    fiscalYear: 2020,
    statement: 's',
    code: '',
    label: '',
    measure: 'm',
    phase: 'final',
  };
  expect(priorValue(row('x', { amount: '2', change: '1', ref }))).toMatchObject({
    ref: { fiscalYear: 2019 },
  });
});

test('the headline counts rises and falls and never ranks a small base by percentage', () => {
  expect(changesHeadline(spendingChanges(REPORTS, ROWS, 'all'), zh, 'zh')).toBe(
    '1 个部门支出比上年减少，2 个增加；变动最大的是宣汉（−85.1%）',
  );
  expect(changesHeadline(spendingChanges(REPORTS.slice(2), ROWS, 'all'), zh, 'zh')).toBe(
    '眉县的支出较上年增减 +8.00 万元，基数太小，不比百分比',
  );
  expect(changesHeadline(spendingChanges(REPORTS.slice(3), ROWS, 'all'), zh, 'zh')).toBe(
    '所选部门没有可比的上年支出',
  );
});

test('a wrong percentage, a total of another kind and a small base are told beside the chart', () => {
  const totals = [
    { reportId: '宣汉县', expenditure: figure('848.75') },
    { reportId: '沁阳市', expenditure: figure('1833.4') },
  ];
  expect(changesCaveats(spendingChanges(REPORTS, ROWS, 'all'), totals, zh, 'zh')).toEqual([
    '宣汉报告所列百分比 −185.10% 与实际 −85.10% 不符。',
    '沁阳比较的是支出总计 1,984.28，不同于本年支出合计 1,833.40。',
    '上年不足 10 万元的变动不按百分比比较：眉县。',
  ]);
});

test('the general public budget is compared by its own statement', () => {
  const [first] = spendingChanges([report('沁阳市')], [QINYANG], 'general');
  expect(first?.row).toBeNull();
});

test('a reason is said in our words; none, one of a later version and one that is no reason at all are told apart from it', () => {
  expect(reasonWords('thrift', zh)).toBe('厉行节约、从严控制');
  expect(reasonWords('', zh)).toBe(zh(CHANGES.noReason));
  for (const id of ['not_yet_known', 'constructor', '__proto__']) {
    expect(reasonWords(id, zh)).toBe('其他原因（见报告原文）');
  }
});
