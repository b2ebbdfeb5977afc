import { expect, test } from 'vitest';
import type { ReportRow } from '../../../src/queries/rows.ts';
import { comparabilityNotes } from '../../../src/views/selection/comparability.ts';
import { reportDetail, reportName } from '../../../src/views/selection/report-label.ts';
import { tellApart } from '../../../src/views/selection/tell-apart.ts';
import { report, zh } from '../report.ts';

const named = (reports: ReportRow[], nameOf: (row: ReportRow) => string = () => ''): string[] =>
  tellApart(reports, zh, nameOf).map(reportName);

test('reports of different counties need no more than their names', () => {
  expect(named([report('眉县'), report('麟游县', { countyCode: '610329', held: 'draft' })])).toEqual([
    '眉县',
    '麟游',
  ]);
});

test('two departments of a county are told apart by department, without what every name has', () => {
  const agency = report('麟游县', { reportId: 'b', department: '麟游县医疗保险经办中心' });
  expect(named([report('麟游县', { department: '麟游县医疗保障局' }), agency])).toEqual([
    '麟游（局）',
    '麟游（经办中心）',
  ]);
});

test('a draft stands beside what is published: only the draft says so', () => {
  expect(named([report('眉县'), report('眉县', { reportId: 'b', held: 'draft' })])).toEqual([
    '眉县',
    '眉县（草稿）',
  ]);
});

test('years, departments and drafts are said as far as they differ', () => {
  const reports = [
    report('眉县', { fiscalYear: 2020 }),
    report('眉县', { reportId: 'b', fiscalYear: 2021, held: 'local' }),
    report('眉县', { reportId: 'c', fiscalYear: 2021, held: 'draft' }),
  ];
  expect(named(reports)).toEqual(['眉县（2020）', '眉县（2021 · 本机）', '眉县（2021 · 草稿）']);
});

test('where nothing tells them apart the reader’s own name for each does, else the id', () => {
  const reports = ['a', 'b'].map((reportId) => report('眉县', { reportId, held: 'draft' }));
  expect(named(reports, ({ reportId }) => (reportId === 'a' ? '送审稿' : ''))).toEqual([
    '眉县（送审稿）',
    '眉县（b）',
  ]);
});

test('a report of no known county goes by its department', () => {
  expect(named([report('', { department: '某开发区医疗保障分局' })])).toEqual(['某开发区医疗保障分局']);
});

test('under the name stands what the site does not publish, and the verdict says it before all else', () => {
  const own = report('眉县', { held: 'local' });
  const draft = report('麟游县', { held: 'draft', fiscalYear: 2021, countyCode: '610329', reportId: 'l' });
  expect(reportDetail(own, zh)).toMatch(/ · 本机$/u);
  expect(reportDetail(draft, zh)).toMatch(/ · 草稿$/u);
  expect(reportDetail(report('眉县'), zh)).not.toContain('本机');
  const notes = comparabilityNotes([own, draft], { language: 'zh', reading: 'share', view: 'structure' });
  expect(notes.slice(0, 2).map(({ message, params }) => zh(message, params))).toEqual([
    '麟游为草稿，未经发布。',
    '眉县为本机报告，未经发布。',
  ]);
  expect(notes.filter(({ id }) => id === 'unpublished')).toHaveLength(2);
  expect(comparabilityNotes([report('眉县')], { language: 'zh', reading: 'share' })).toEqual([]);
});
