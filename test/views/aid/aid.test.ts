import { expect, test } from 'vitest';
import type { Value } from '../../../src/model/value.ts';
import type { BasicProjectRow, MedicalAidRow } from '../../../src/queries/rows.ts';
import { aidReports } from '../../../src/views/aid/aid-data.ts';
import { aidCaveats, aidHeadline } from '../../../src/views/aid/aid-words.ts';
import { BLANK, figure, report, shown, zh } from '../report.ts';

const ZERO = figure('0');

function row(reportId: string, code: string, total: Value, basic: Value, project: Value): MedicalAidRow {
  return { reportId, fiscalYear: 2020, code, nameZh: code, nameEn: code, level: 3, total, basic, project };
}

function total(reportId: string, amount: string): BasicProjectRow {
  const whole = row(reportId, '', figure(amount), BLANK, BLANK);
  return { ...whole, level: 0, hasChildren: true, statement: 'expenditure' };
}

const REPORTS = [report('眉县'), report('阳谷县', { insured: null }), report('宣汉县')];
const TOTALS = [total('眉县', '606.81'), total('阳谷县', '1940.11'), total('宣汉县', '848.75')];
const NARROW = [
  row('眉县', '21013', figure('172.67'), figure('172.67'), ZERO),
  row('眉县', '2101301', figure('110.3'), figure('110.3'), ZERO),
  row('眉县', '30307', figure('267.79'), BLANK, BLANK),
  row('阳谷县', '21013', figure('622.19'), BLANK, figure('622.19')),
  row('阳谷县', '2101301', figure('622.19'), BLANK, figure('622.19')),
  row('宣汉县', '21013', BLANK, BLANK, BLANK),
];
const LOTTERY = row('阳谷县', '2296013', figure('85.54'), BLANK, figure('85.54'));

test('items that do not fill 21013 leave a rest of ours, and 30307 is never among them', () => {
  const [meixian, yanggu, xuanhan] = aidReports(REPORTS, NARROW, TOTALS, 'amount');
  expect(meixian?.items.map(({ code, value }) => [code, shown(value)])).toEqual([
    ['2101301', '110.3'],
    ['', '62.37'],
  ]);
  expect(meixian && shown(meixian.amount)).toBe('172.67');
  expect(meixian?.economic && shown(meixian.economic.total)).toBe('267.79');
  expect(yanggu?.items.map(({ code }) => code)).toEqual(['2101301']);
  expect(xuanhan?.items).toEqual([]);
  expect(xuanhan && shown(xuanhan.value)).toBe('[not_disclosed]');
});

test('the wide reading adds lottery money where there is any, as a sum of ours that leads to both', () => {
  const wide = aidReports(REPORTS, [...NARROW, LOTTERY], TOTALS, 'amount');
  expect(wide.map(({ amount }) => shown(amount))).toEqual(['172.67', '707.73', '[not_disclosed]']);
  expect(wide[1]?.amount).toMatchObject({ origin: 'derived' });
  expect(wide[0]?.amount).toMatchObject({ origin: 'printed' });
});

test('whether aid is booked as basic or as project is told by the amounts, and zero is no booking', () => {
  const figures = aidReports(REPORTS, NARROW, TOTALS, 'share');
  expect(figures.map(({ booking }) => booking)).toEqual(['basic', 'project', 'unknown']);
  // The verdict beside every chart says how they differ; it is not said twice.
  expect(aidCaveats(figures, 'share', zh, 'zh')).toEqual([]);
});

test('the headline counts those that show aid, and a missing denominator is told, not ranked', () => {
  const headline = (reading: 'share' | 'per_insured') =>
    aidHeadline(aidReports(REPORTS, NARROW, TOTALS, reading), reading, zh, 'zh');
  expect(headline('share')).toBe('3 个部门中 2 个列有医疗救助支出，占其支出的 28.5% 到 32.1%');
  expect(headline('per_insured')).toBe('3 个部门中 2 个列有医疗救助支出，能换算的 1 个为 1,726.70 元/参保人');
  const perInsured = aidReports(REPORTS, NARROW, TOTALS, 'per_insured');
  // Which report gives no count of persons is said beside every chart, and not a second time here.
  expect(aidCaveats(perInsured, 'per_insured', zh, 'zh').join()).not.toContain('基数');
  const noTotals = aidReports(REPORTS, NARROW, [], 'share');
  expect(aidCaveats(noTotals, 'share', zh, 'zh')).toContain('眉县、阳谷没有列示支出合计，算不出占比。');
  expect(aidHeadline(aidReports(REPORTS.slice(2), NARROW, TOTALS, 'share'), 'share', zh, 'zh')).toBe(
    '所选部门都没有列示医疗救助支出',
  );
});

test('what the items leave of 21013 opens what it was computed from', () => {
  const ref = {
    reportId: '眉县',
    fiscalYear: 2020,
    statement: 'expenditure',
    code: '21013',
    label: '',
    measure: 'total',
    phase: 'final',
  };
  const rows = NARROW.map((one) =>
    one.code === '21013' && one.total.state === 'figure' ? { ...one, total: { ...one.total, ref } } : one,
  );
  const [meixian] = aidReports(REPORTS, rows, TOTALS, 'amount');
  const rest = meixian?.items.find(({ code }) => code === '')?.amount;
  expect(rest?.state === 'figure' && rest.ref).toEqual({ ...ref, code: '21013-01' });
});
