import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderSources } from '../../src/cli/build-snapshot.ts';
import type { Db } from '../../src/db/db.ts';
import { compositionWhole } from '../../src/queries/composition.ts';
import { keyFigures } from '../../src/queries/key-figures.ts';
import type { Query } from '../../src/queries/query.ts';
import { reportsQuery } from '../../src/queries/reports.ts';
import { show } from './fixture-db.ts';

const FIVE = ['linyou-2022', 'meixian-2020', 'qinyang-2020', 'xuanhan-2020', 'yanggu-2019'];

let db: Db;
beforeAll(async () => {
  const sources = folderSources('public/data');
  db = await sources.openDb();
  for (const name of [
    'reports',
    'statements',
    'facts',
    'classifications',
    'changes',
    'indicators',
  ] as const) {
    await sources.loadTable(db, name);
  }
}, 60_000);
afterAll(() => db.close());

async function ask<Row>(query: Query<Row>): Promise<Row[]> {
  return (await db.query(query.sql)).map(query.decode);
}

test('the key figures are those of the five documents', async () => {
  const rows = await ask(keyFigures({ reportIds: FIVE, basis: 'all', aid: 'wide' }));
  const lines = rows.map((row) =>
    [row.reportId, ...[row.expenditure, row.basic, row.project, row.aid, row.threePublic].map(show)].join(
      ' ',
    ),
  );
  expect(lines).toEqual([
    'yanggu-2019 1940.11 673.88 1266.23 707.73 0.85',
    'qinyang-2020 1833.4 1817.57 15.84 1167.29 3.4',
    'xuanhan-2020 848.75 442.18 406.57 [not_disclosed] 9',
    'meixian-2020 606.81 471.55 135.26 172.67 0',
    'linyou-2022 377.37 242.37 135 [not_disclosed] 0',
  ]);
});

test('classes fill the spending of every report but for rounding, and none is without a figure', async () => {
  for (const basis of ['all', 'general'] as const) {
    const rows = await ask(compositionWhole({ reportIds: FIVE, kind: 'functional', basis, parent: '' }));
    expect(rows).toHaveLength(5);
    for (const row of rows) {
      expect(Math.abs(Number(row.rest)), row.reportId).toBeLessThanOrEqual(0.02);
      expect(row.missing, row.reportId).toBe(0);
    }
  }
});

test('denominators are there where the document gives them', async () => {
  const rows = await ask(reportsQuery());
  expect(Object.fromEntries(rows.map((row) => [row.reportId, [row.insured, row.staffActual]]))).toEqual({
    'meixian-2020': [290114, 29],
    'linyou-2022': [75819, 9],
    'yanggu-2019': [null, null],
    'qinyang-2020': [462090, null],
    'xuanhan-2020': [1086000, 33],
  });
});
