import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_COUNTY_LIMIT, chooseReports } from '../../src/state/choose-reports.ts';

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
  const anyReports = fc.array(
    fc
      .tuple(fc.constantFrom('610326', '371521', '511722'), fc.integer({ min: 2018, max: 2022 }))
      .map(([code, year]) => report(code, year)),
    { minLength: 1 },
  );
  const anyYear = fc.oneof(fc.constant('latest' as const), fc.integer({ min: 2017, max: 2023 }));
  const anyCounties = fc.uniqueArray(fc.constantFrom('610326', '371521', '511722', '999999'));
  fc.assert(
    fc.property(anyReports, anyCounties, anyYear, (reports, counties, year) => {
      const choice = chooseReports(reports, { counties, year });
      expect(choice.reports.length).toBeGreaterThan(0);
      const shown = choice.reports.map((row) => row.countyCode);
      expect(new Set(shown).size).toBe(shown.length);
    }),
  );
});
