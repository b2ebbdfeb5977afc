import { expect, test } from 'vitest';
import type { Value } from '../../../src/model/value.ts';
import type { ReportRow } from '../../../src/queries/rows.ts';
import { comparabilityNotes } from '../../../src/views/selection/comparability.ts';
import { peersWords } from '../../../src/views/peers/peers-words.ts';
import { standing } from '../../../src/views/peers/standing.ts';
import type { PeerMeasure } from '../../../src/views/peers/standing.ts';
import { BLANK, EMPTY, figure, report, shown, zh } from '../report.ts';

const OWN = report('甲县');
const WORDS = { text: zh, language: 'zh' } as const;

function measure(values: Record<string, Value>, given: Partial<PeerMeasure> = {}): PeerMeasure {
  return {
    id: 'aid',
    label: '医疗救助',
    measure: 'aid',
    readings: [{ reading: 'amount', valueOf: ({ county }) => values[county] ?? BLANK }],
    ...given,
  };
}

const stand = (one: PeerMeasure, reports: readonly ReportRow[]) =>
  standing(one, OWN, reports, comparabilityNotes(reports, { language: 'zh', reading: 'amount' }));

test('a report of another year and one without a figure are left out of the median by name', () => {
  const reports = [
    OWN,
    report('东山县'),
    report('西山县', { fiscalYear: 2022 }),
    report('南山县'),
    report('北山县'),
  ];
  const values = { 甲县: '10', 东山县: '6', 西山县: '99', 北山县: '7' };
  const found = stand(
    measure(Object.fromEntries(Object.entries(values).map(([county, amount]) => [county, figure(amount)]))),
    reports,
  );
  expect(found.members.map(({ county }) => county)).toEqual(['东山县', '北山县']);
  const [read] = found.readings;
  expect(read && [shown(read.own), shown(read.median), shown(read.distance), read.place]).toEqual([
    '10',
    '6.5',
    '3.5',
    null,
  ]);
  expect(peersWords([found], '甲县', WORDS)).toEqual([
    '中位数未计入西山：各项（年度不同）。',
    '中位数未计入南山：各项（未列示）。',
    '可比的部门连同甲县不足 4 个，不排位次，不分四分位。',
  ]);
});

test('what forbids one comparison does not forbid another', () => {
  const agency = report('东山县', { departmentKind: 'agency' });
  const notes = comparabilityNotes([OWN, agency], { language: 'zh', reading: 'amount' });
  const booked = notes.map((note) => ({ ...note, blocksRanking: ['aid'] as const }));
  const values = { 甲县: figure('10'), 东山县: figure('6') };
  const membersBy = (by: PeerMeasure['measure']): number =>
    standing(measure(values, { measure: by }), OWN, [OWN, agency], booked).members.length;
  expect(membersBy('aid')).toBe(0);
  expect(membersBy('three_public')).toBe(1);
});

test('four that compare have a place, and what it means is said', () => {
  const reports = [OWN, report('东山县'), report('西山县'), report('南山县')];
  const values = { 甲县: figure('10'), 东山县: figure('6'), 西山县: figure('12'), 南山县: figure('7') };
  const found = stand(measure(values), reports);
  expect(found.readings[0]?.place).toEqual({ rank: 2, of: 4, quarter: 2 });
  expect(peersWords([found], '甲县', WORDS)).toEqual(['位次从高到低，高低不等于好坏。']);
});

test('a median that is one department’s figure opens that figure; one between two is ours', () => {
  const ref = {
    reportId: '东山县',
    fiscalYear: 2020,
    statement: 'expenditure',
    code: '21013',
    label: '',
    measure: 'total',
    phase: 'final',
  };
  const values = { 甲县: figure('10'), 东山县: { ...figure('6'), ref } as Value, 西山县: figure('7') };
  const medianOf = (reports: ReportRow[]): Value | undefined =>
    stand(measure(values), reports).readings[0]?.median;
  expect(medianOf([OWN, report('东山县')])).toEqual(values.东山县);
  expect(medianOf([OWN, report('东山县'), report('西山县')])).toEqual({
    state: 'figure',
    amount: '6.5',
    origin: 'derived',
    certainty: 'certain',
    ref: null,
  });
});

test('who is left out of some lines only is named with them, by reason', () => {
  const reports = [OWN, report('东山县'), report('西山县', { departmentKind: 'agency' })];
  const all = { 甲县: figure('1'), 东山县: figure('2'), 西山县: figure('3') };
  const found = [
    stand(measure(all), reports),
    stand(measure({ 甲县: figure('1') }, { id: 'b', label: '接待' }), reports),
    stand(measure({ 甲县: figure('1'), 东山县: EMPTY }, { id: 'c', label: '出国' }), reports),
  ];
  expect(peersWords(found, '甲县', WORDS)).toEqual([
    '中位数未计入西山：各项（局与经办机构不同）。',
    '中位数未计入东山：接待（未列示）；出国（空表）。',
    '可比的部门连同甲县不足 4 个，不排位次，不分四分位。',
  ]);
});

test('a figure that its own report contradicts is not used, and that is said', () => {
  const reports = [OWN, report('东山县')];
  const barred = measure(
    { 甲县: figure('1'), 东山县: figure('2') },
    { barred: ({ county }) => (county === '东山县' ? { zh: '不相等', en: 'not equal' } : null) },
  );
  const found = stand(barred, reports);
  expect(found.members).toEqual([]);
  expect(peersWords([found], '甲县', WORDS)[0]).toBe('中位数未计入东山：各项（不相等）。');
});
