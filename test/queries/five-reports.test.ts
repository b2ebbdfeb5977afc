import { beforeAll, expect, test } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import { sql } from '../../src/db/sql.ts';
import { compositionWhole } from '../../src/queries/composition.ts';
import { indicatorSources } from '../../src/queries/indicators.ts';
import { keyFigures } from '../../src/queries/key-figures.ts';
import { ledger } from '../../src/queries/ledger.ts';
import { provenance } from '../../src/queries/provenance.ts';
import type { Query } from '../../src/queries/query.ts';
import { reportsQuery } from '../../src/queries/reports.ts';
import { show } from './fixture-db.ts';
import { sourcesInOneEngine } from '../db/one-engine.ts';

const FIVE = ['linyou-2022', 'meixian-2020', 'qinyang-2020', 'xuanhan-2020', 'yanggu-2019'];

let db: Db;
beforeAll(async () => {
  const sources = sourcesInOneEngine('public/data');
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

test('一般公共预算财政拨款 among the receipts and among what was carried over are two lines, each with its place', async () => {
  const rows = await ask(
    ledger({ reportIds: FIVE, statement: 'appropriation', measure: 'income', phase: 'final' }),
  );
  const lines = rows.filter((row) => row.label === '一般公共预算财政拨款');
  const seen = (carried: boolean) =>
    lines
      .filter((row) => row.carried === carried)
      .map((row) => `${row.reportId} ${show(row.value)}`)
      .sort();
  expect(seen(false)).toEqual([
    'linyou-2022 377.37',
    'meixian-2020 [not_disclosed]',
    'qinyang-2020 1767.85',
    'xuanhan-2020 [not_disclosed]',
    'yanggu-2019 1453.91',
  ]);
  expect(seen(true)).toEqual([
    'linyou-2022 0',
    'meixian-2020 0',
    'qinyang-2020 216.43',
    'xuanhan-2020 [not_disclosed]',
    'yanggu-2019 [not_disclosed]',
  ]);
  const places: string[] = [];
  for (const { value } of lines) {
    if (value.state === 'missing' || value.ref === null) continue;
    const said = await ask(provenance({ ref: value.ref }));
    expect(said.map((row) => row.amount)).toEqual([value.amount]);
    places.push(`${value.ref.reportId} ${said[0]?.sourceLine}`);
  }
  expect(places.sort()).toEqual([
    'linyou-2022 447',
    'linyou-2022 475',
    'meixian-2020 442',
    'qinyang-2020 291',
    'qinyang-2020 347',
    'yanggu-2019 314',
  ]);
});

test('every printed figure without a code is in the ledger once', async () => {
  const printed = await db.query(
    sql`SELECT statement, measure, phase, COUNT(*) AS cells FROM facts
      WHERE origin = 'printed' AND code = '' AND phase = 'final' AND statement <> 'three_public'
      GROUP BY statement, measure, phase`,
  );
  expect(printed.length).toBeGreaterThan(10);
  for (const group of printed) {
    const [statement, measure] = [String(group.statement), String(group.measure)];
    const rows = await ask(ledger({ reportIds: FIVE, statement, measure, phase: 'final' }));
    const cells = rows.filter(
      ({ code, value }) => code === '' && value.state === 'figure' && value.origin === 'printed',
    );
    expect(`${statement} ${measure} ${cells.length}`).toBe(`${statement} ${measure} ${group.cells}`);
  }
});

test('an indicator is asked for with its document, the parts it was added up from beside it', async () => {
  const rows = await ask(
    indicatorSources({
      reportId: 'xuanhan-2020',
      fiscalYear: 2020,
      indicators: ['staff_actual', 'staff_actual_administrative', 'staff_actual_institutional'],
    }),
  );
  // The document says the two parts twice.
  const kinds = new Set(rows.map((row) => `${row.indicator} ${row.origin} ${row.value}`));
  expect([...kinds]).toEqual([
    'staff_actual derived 33',
    'staff_actual_administrative narrative 8',
    'staff_actual_institutional narrative 25',
  ]);
  expect(rows[0]).toMatchObject({ value: '33', sourceLine: 26 });
  expect(rows[0]?.reportTitle).not.toBe('');
});
