import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DEFAULT_COUNTY_LIMIT,
  chooseReports,
  countyReports,
  isOwn,
  reportToken,
} from '../../src/state/choose-reports.ts';
import { toggleCounty, toggleReport } from '../../src/state/toggle-tokens.ts';

const report = (countyCode: string, fiscalYear: number) => ({
  reportId: `${countyCode}-${fiscalYear}`,
  countyCode,
  fiscalYear,
});
const REPORTS = [
  report('610326', 2020),
  report('610326', 2021),
  report('371521', 2019),
  report('511722', 2020),
];
const ids = (choice: { reports: { reportId: string }[] }) => choice.reports.map((row) => row.reportId);

test('without a choice: the latest of every county, by division code', () => {
  const choice = chooseReports(REPORTS, { counties: [], year: 'latest' });
  expect(ids(choice)).toEqual(['371521-2019', '511722-2020', '610326-2021']);
  expect(choice.problems).toEqual([]);
});

test('chosen counties stand in the order they were chosen in', () => {
  expect(ids(chooseReports(REPORTS, { counties: ['610326', '371521'], year: 'latest' }))).toEqual([
    '610326-2021',
    '371521-2019',
  ]);
});

test('one year for all: a county without a report for it stays named', () => {
  const choice = chooseReports(REPORTS, { counties: [], year: 2020 });
  expect(ids(choice)).toEqual(['511722-2020', '610326-2020']);
  expect(choice.countiesWithout).toEqual(['371521']);
  expect(choice.problems).toEqual([]);
});

test('a county no report is from is a problem; the others are shown', () => {
  const choice = chooseReports(REPORTS, { counties: ['999999', '511722'], year: 'latest' });
  expect(ids(choice)).toEqual(['511722-2020']);
  expect(choice.problems).toEqual([{ key: 'c', raw: '999999', reason: 'no_report' }]);
});

test('only counties no report is from: every county is shown', () => {
  const choice = chooseReports(REPORTS, { counties: ['999999'], year: 'latest' });
  expect(choice.reports).toHaveLength(3);
  expect(choice.problems).toHaveLength(1);
});

test('a year none of the chosen counties has falls back to the latest of each, and says so', () => {
  const choice = chooseReports(REPORTS, { counties: ['371521'], year: 2020 });
  expect(ids(choice)).toEqual(['371521-2019']);
  expect(choice.problems).toEqual([{ key: 'y', raw: '2020', reason: 'no_report' }]);
});

test('the default names no more counties than a chart can; a link may', () => {
  const many = Array.from({ length: 30 }, (_, index) => report(String(110000 + index), 2020));
  expect(chooseReports(many, { counties: [], year: 'latest' }).reports).toHaveLength(DEFAULT_COUNTY_LIMIT);
  const all = many.map((row) => row.countyCode);
  expect(chooseReports(many, { counties: all, year: 'latest' }).reports).toHaveLength(30);
});

test('never an empty page: whatever is asked for, reports are shown as long as there are any', () => {
  const anyReports = fc.uniqueArray(
    fc
      .tuple(fc.constantFrom('610326', '371521', '511722'), fc.integer({ min: 2018, max: 2022 }))
      .map(([code, year]) => report(code, year)),
    { minLength: 1, selector: ({ reportId }) => reportId },
  );
  const anyYear = fc.oneof(fc.constant('latest' as const), fc.integer({ min: 2017, max: 2023 }));
  const anyCounties = fc.uniqueArray(
    fc.constantFrom('610326', '371521', '511722', '999999', '610326.610326-2020', '511722.gone-2020'),
  );
  fc.assert(
    fc.property(anyReports, anyCounties, anyYear, (reports, counties, year) => {
      const choice = chooseReports(reports, { counties, year });
      expect(choice.reports.length).toBeGreaterThan(0);
      const shown = choice.reports.map((row) => row.reportId);
      expect(new Set(shown).size).toBe(shown.length);
    }),
  );
});

describe('a county with several reports of a year', () => {
  const bureau = { ...report('610326', 2021), department: '眉县医疗保障局', held: 'site' as const };
  const draft = { ...bureau, reportId: 'meixian-2021-2', held: 'draft' as const };
  const agency = { ...bureau, reportId: 'meixian-agency-2021', department: '眉县医疗保险经办中心' };
  const before = { ...bureau, reportId: 'meixian-2020', fiscalYear: 2020 };
  const other = { ...report('511722', 2020), department: '宣汉县医疗保障局', held: 'site' as const };
  const all = [draft, agency, other, bureau, before];
  const choose = (counties: string[], year: 'latest' | number = 'latest') =>
    chooseReports(all, { counties, year });

  test('shows all of them for its code: a department’s together, what is published before the draft', () => {
    expect(choose(['610326']).reports).toEqual([agency, bureau, draft]);
    expect(choose([]).reports).toEqual([other, agency, bureau, draft]);
  });

  test('shows one of them for its token, and in another year what its department reported then', () => {
    expect(reportToken(draft)).toBe('610326.meixian-2021-2');
    expect(choose([reportToken(draft)]).reports).toEqual([draft]);
    expect(choose([reportToken(before)]).reports).toEqual([before]);
    expect(choose([reportToken(draft), '511722'], 2020).reports).toEqual([before, other]);
    expect(choose([reportToken(agency), '511722'], 2020)).toMatchObject({
      reports: [other],
      countiesWithout: ['610326'],
    });
  });

  test('a report named twice stands once', () => {
    expect(choose(['610326', reportToken(draft)]).reports).toHaveLength(3);
  });

  test('a report that is not here is said to be so, and the rest is shown', () => {
    expect(choose(['610326.meixian-2021-9', '511722'])).toMatchObject({
      reports: [other],
      problems: [{ key: 'c', raw: '610326.meixian-2021-9', reason: 'not_here' }],
    });
  });

  test('is chosen and left as a whole, or report by report, in its place', () => {
    const county = countyReports(all, 'latest').find(({ code }) => code === '610326');
    if (county === undefined) throw new Error('no county');
    const toggle = (asked: string[], { reportId }: { reportId: string }): string[] =>
      toggleReport(asked, county, reportId, ids(choose(asked)));
    const two = toggle(['610326', '511722'], agency);
    expect(two).toEqual([reportToken(bureau), reportToken(draft), '511722']);
    expect(toggle(two, agency)).toEqual(['610326', '511722']);
    expect(toggle(['511722'], draft)).toEqual(['511722', reportToken(draft)]);
    expect(toggleCounty(two, '610326')).toEqual(['511722']);
    expect(toggleCounty(['511722'], '610326')).toEqual(['511722', '610326']);
  });

  test('the reader’s own department is all of the county, or one report', () => {
    expect([
      isOwn(draft, '610326'),
      isOwn(draft, reportToken(draft)),
      isOwn(bureau, reportToken(draft)),
    ]).toEqual([true, true, false]);
    expect(isOwn({ ...draft, countyCode: '' }, '')).toBe(false);
  });
});

test('a report whose county is not known can be chosen like any other', () => {
  const unknown = { ...report('', 2021), reportId: 'unknown-2021' };
  const choice = chooseReports([...REPORTS, unknown], { counties: ['000000'], year: 'latest' });
  expect(choice.reports).toEqual([unknown]);
  expect(chooseReports([unknown], { counties: [reportToken(unknown)], year: 'latest' }).problems).toEqual([]);
});
