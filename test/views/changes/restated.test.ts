import { expect, test } from 'vitest';
import type { RestatedRow } from '../../../src/queries/restated.ts';
import type { ChangeRow, ReportRow } from '../../../src/queries/rows.ts';
import {
  changeOf,
  priorValue,
  spendingChanges,
  truePercent,
} from '../../../src/views/changes/changes-data.ts';
import { changesCaveats } from '../../../src/views/changes/changes-words.ts';
import { earlierOf, earlierReports } from '../../../src/views/changes/earlier.ts';
import { figure, report, zh } from '../report.ts';

const LATER = report('眉县', { reportId: 'm-2021', fiscalYear: 2021 });
const EARLIER = report('眉县', { reportId: 'm-2020' });
const DRAFT = report('眉县', { reportId: 'm-2020-2', held: 'draft' });

const CHANGE: ChangeRow = {
  reportId: 'm-2021',
  fiscalYear: 2021,
  statement: 'income_expenditure',
  code: '',
  measure: 'expenditure',
  amount: '110',
  change: '10',
  percentPrinted: '10',
  percentComputed: '10',
  priorAmount: '100',
  reason: '',
  sourcePage: null,
  sourceLine: 1,
  nameZh: '',
  nameEn: '',
  smallBase: false,
  ref: null,
};

/** What the report of the year before says where the later one gives 100. */
const compared = (earlierId: string, earlier: string, isRestated: boolean): RestatedRow => ({
  ...{ reportId: 'm-2021', fiscalYear: 2021, earlierId, code: '', label: '合计', isRestated },
  statement: 'income_expenditure',
  measure: 'expenditure',
  prior: figure('100'),
  earlier: figure(earlier),
  difference: String(100 - Number(earlier)),
});

const rowWith = (rows: readonly RestatedRow[], all: readonly ReportRow[] = [EARLIER, DRAFT, LATER]) => {
  const [change] = spendingChanges([LATER], [CHANGE], 'all', (row) => earlierOf(row, rows, all));
  if (!change?.row) throw new Error('no change');
  return { change, row: change.row };
};

test('the report of the year before is of the same department, a year earlier', () => {
  const all = [
    EARLIER,
    DRAFT,
    LATER,
    report('眉县', { reportId: 'x', department: '眉县医疗保险经办中心' }),
    report('麟游县', { reportId: 'l', countyCode: '610329' }),
  ];
  expect(earlierReports([LATER], all)).toEqual([EARLIER, DRAFT]);
  expect(earlierReports([EARLIER], all)).toEqual([]);
});

test('without it the year before is current less change', () => {
  const { row } = rowWith([]);
  expect(priorValue(row)).toMatchObject({ amount: '100', origin: 'derived' });
  expect([changeOf(row), truePercent(row)]).toEqual(['10', '10.00']);
});

test('with it the year before is what it says, the published one before a draft', () => {
  const { change, row } = rowWith([compared('m-2020-2', '50', true), compared('m-2020', '80', true)]);
  expect(priorValue(row)).toMatchObject({ amount: '80' });
  expect(changeOf(row)).toBe('30');
  expect(truePercent(row)).toBe('37.50');
  const caveats = changesCaveats([change], [], zh, 'zh');
  expect(caveats[0]).toContain('2021 年报告所述上年支出 100.00，上年报告为 80.00，相差 +20.00');
  expect(caveats.some((caveat) => caveat.includes('上年数取自上年自己的报告'))).toBe(true);
});

test('where the two agree within rounding the change stays as the report says it', () => {
  const { change, row } = rowWith([compared('m-2020', '100.01', false)]);
  expect(priorValue(row)).toMatchObject({ amount: '100.01' });
  expect([changeOf(row), truePercent(row)]).toEqual(['10', '10.00']);
  expect(changesCaveats([change], [], zh, 'zh')).toHaveLength(1);
});
