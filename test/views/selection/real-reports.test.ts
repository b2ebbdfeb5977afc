import { beforeAll, expect, test } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { comparability } from '../../../src/queries/comparability.ts';
import type { ComparabilityRow } from '../../../src/queries/comparability.ts';
import { reportsQuery } from '../../../src/queries/reports.ts';
import type { ReportRow } from '../../../src/queries/rows.ts';
import { chooseReports } from '../../../src/state/choose-reports.ts';
import { DEFAULT_VIEW_STATE } from '../../../src/state/view-state.ts';
import {
  blockingNotes,
  commonYear,
  comparabilityNotes,
  notesBetween,
} from '../../../src/views/selection/comparability.ts';
import { zh } from '../report.ts';
import { sourcesInOneEngine } from '../../db/one-engine.ts';

let db: Db;
let all: ReportRow[];
let rows: ComparabilityRow[];
beforeAll(async () => {
  const sources = sourcesInOneEngine('public/data');
  db = await sources.openDb();
  for (const name of ['reports', 'statements', 'indicators', 'facts', 'classifications'] as const)
    await sources.loadTable(db, name);
  const query = reportsQuery();
  all = (await db.query(query.sql)).map(query.decode);
  const asked = comparability({ reportIds: all.map(({ reportId }) => reportId) });
  rows = (await db.query(asked.sql)).map(asked.decode);
}, 60_000);

const notes = (reports: ReportRow[]): string[] =>
  comparabilityNotes(reports, DEFAULT_VIEW_STATE, rows).map(({ message, params }) => zh(message, params));

test('the five departments: all that sets them apart is told, what forbids a ranking first', () => {
  const { reports, problems } = chooseReports(all, DEFAULT_VIEW_STATE);
  expect(reports).toHaveLength(5);
  expect(problems).toEqual([]);
  expect(notes(reports)).toEqual([
    '年度不同：阳谷 2019，沁阳、宣汉、眉县 2020，麟游 2022。',
    '麟游为经办机构，不含局机关。',
    '医疗救助记账不同：沁阳、眉县记为基本支出，阳谷记为项目支出。',
    '阳谷的医疗救助有一部分出自彩票公益金（2296013）。',
    '参保补助、扶贫资金列支不同：21305 扶贫，眉县有，阳谷、沁阳、宣汉、麟游没有。',
    expect.stringMatching(/^列支范围不同：.*；229 其他支出，阳谷有，沁阳、宣汉、眉县、麟游没有；/),
    '宣汉没有公开决算表，数字取自正文。',
    '宣汉未说明是汇总还是本级决算。',
    '阳谷为机构成立首年，无上年数据。',
  ]);
});

test('one click to the year that most of them have leaves what does not go by year', () => {
  const year = commonYear(chooseReports(all, DEFAULT_VIEW_STATE).reports);
  expect(year).toBe(2020);
  const choice = chooseReports(all, { counties: [], year: year ?? 'latest' });
  expect(choice.reports.map(({ county }) => county)).toEqual(['沁阳市', '宣汉县', '眉县']);
  expect(choice.countiesWithout).toEqual(['371521', '610329']);
  expect(notes(choice.reports)).toEqual([
    '参保补助、扶贫资金列支不同：21305 扶贫，眉县有，沁阳、宣汉没有。',
    '列支范围不同：221 住房保障支出，宣汉、眉县有，沁阳没有。',
    '宣汉没有公开决算表，数字取自正文。',
    '宣汉未说明是汇总还是本级决算。',
  ]);
});

test('眉县 and 阳谷 cannot be ranked by medical aid: booked differently, lottery money, different years', () => {
  const reports = all.filter(({ county }) => ['眉县', '阳谷县'].includes(county));
  expect(reports).toHaveLength(2);
  const [a, b] = reports.map(({ reportId }) => reportId);
  const verdict = comparabilityNotes(reports, { ...DEFAULT_VIEW_STATE, view: 'aid' }, rows);
  expect(blockingNotes(verdict, 'aid').map(({ message, params }) => zh(message, params))).toEqual([
    '医疗救助记账不同：眉县记为基本支出，阳谷记为项目支出。',
    '阳谷的医疗救助有一部分出自彩票公益金（2296013）。',
    '年度不同：阳谷 2019，眉县 2020。',
  ]);
  expect(notesBetween(verdict, 'aid', a ?? '', b ?? '').map(({ id }) => id)).toEqual([
    'aid_booking',
    'lottery',
    'years',
  ]);
});
