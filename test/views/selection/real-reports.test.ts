import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderSources } from '../../../src/cli/build-snapshot.ts';
import type { Db } from '../../../src/db/db.ts';
import { reportsQuery } from '../../../src/queries/reports.ts';
import type { ReportRow } from '../../../src/queries/rows.ts';
import { chooseReports } from '../../../src/state/choose-reports.ts';
import { DEFAULT_VIEW_STATE } from '../../../src/state/view-state.ts';
import { commonYear, comparabilityNotes } from '../../../src/views/selection/comparability.ts';
import { zh } from '../report.ts';

let db: Db;
let all: ReportRow[];
beforeAll(async () => {
  const sources = folderSources('public/data');
  db = await sources.openDb();
  for (const name of ['reports', 'statements', 'indicators'] as const) await sources.loadTable(db, name);
  const query = reportsQuery();
  all = (await db.query(query.sql)).map(query.decode);
}, 60_000);
afterAll(() => db.close());

const notes = (reports: ReportRow[]): string[] =>
  comparabilityNotes(reports, DEFAULT_VIEW_STATE).map(({ message, params }) => zh(message, params));

test('the five departments: years, the agency, unknown scope, the first year and prose alone are told', () => {
  const { reports, problems } = chooseReports(all, DEFAULT_VIEW_STATE);
  expect(reports).toHaveLength(5);
  expect(problems).toEqual([]);
  expect(notes(reports)).toEqual([
    '年度不同：阳谷 2019，沁阳、宣汉、眉县 2020，麟游 2022。',
    '麟游为经办机构，不含局机关。',
    '宣汉未说明是汇总还是本级决算。',
    '阳谷为机构成立首年，无上年数据。',
    '宣汉没有公开决算表，数字取自正文。',
  ]);
});

test('one click to the year that most of them have leaves what does not go by year', () => {
  const year = commonYear(chooseReports(all, DEFAULT_VIEW_STATE).reports);
  expect(year).toBe(2020);
  const choice = chooseReports(all, { counties: [], year: year ?? 'latest' });
  expect(choice.reports.map(({ county }) => county)).toEqual(['沁阳市', '宣汉县', '眉县']);
  expect(choice.countiesWithout).toEqual(['371521', '610329']);
  expect(notes(choice.reports)).toEqual([
    '宣汉未说明是汇总还是本级决算。',
    '宣汉没有公开决算表，数字取自正文。',
  ]);
});
