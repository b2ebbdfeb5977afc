import { expect, test } from 'vitest';
import type { ReportRow } from '../../../src/queries/rows.ts';
import type { LocalReportInfo } from '../../../src/views/data/local/local-report.ts';
import { reportsAtHand } from '../../../src/views/selection/at-hand.ts';

const row = (reportId: string, countyCode: string): ReportRow => ({ reportId, countyCode }) as ReportRow;
const SITE = [row('meixian-2020', '610326'), row('qinyang-2020', '410882')];
const OWN = { reportId: 'qishan-2020', held: 'local' } as LocalReportInfo;

const OPENING = { phase: 'opening', reports: [] } as const;
const KNOWN = { phase: 'ready', reports: [OWN] } as const;

test('a link to one’s own county has no other department’s figures while own reports are being read', () => {
  for (const local of [OPENING, KNOWN]) {
    expect(reportsAtHand(SITE, local, ['610323'], false)).toEqual([]);
    expect(reportsAtHand(SITE, local, ['610326', '610323'], false)).toEqual([]);
    expect(reportsAtHand(SITE, local, ['610326.qishan-2020'], false)).toEqual([]);
  }
  const all = [...SITE, row('qishan-2020', '610323')];
  expect(reportsAtHand(all, KNOWN, ['610323'], false).map(({ held }) => held)).toEqual([
    undefined,
    undefined,
    'local',
  ]);
});

test('what is here is shown at once, and what is nowhere falls back once no more can come', () => {
  for (const asked of [[], ['610326'], ['610326.meixian-2020', '410882']])
    expect(reportsAtHand(SITE, OPENING, asked, false)).toEqual(SITE);
  expect(reportsAtHand(SITE, { phase: 'ready', reports: [] }, ['999999'], false)).toBe(SITE);
  expect(reportsAtHand(SITE, KNOWN, ['610323'], true).map(({ reportId }) => reportId)).toEqual([
    'meixian-2020',
    'qinyang-2020',
  ]);
});
