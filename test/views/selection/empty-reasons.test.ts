import { beforeAll, expect, test } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { reportsQuery } from '../../../src/queries/reports.ts';
import { ask, openFixtureDb, report, statement } from '../../queries/fixture-db.ts';

let db: Db;
beforeAll(async () => {
  db = await openFixtureDb({
    reports: [
      report({ reportId: 'a', countyCode: '000001' }),
      report({ reportId: 'b', countyCode: '000002' }),
    ],
    statements: [
      statement({
        reportId: 'a',
        statement: 'three_public',
        state: 'declared_empty',
        reason: 'not_applicable',
      }),
      statement({ reportId: 'a', statement: 'state_capital', state: 'declared_empty' }),
      statement({ reportId: 'a', statement: 'expenditure', state: 'disclosed' }),
    ],
  });
}, 60_000);

test('a report comes with the reasons it gives for its statements, and with none where it gives none', async () => {
  const rows = await ask(db, reportsQuery());
  expect(rows.map((row) => row.reasons)).toEqual([{ three_public: 'not_applicable' }, {}]);
  expect(rows[0]?.states).toMatchObject({ three_public: 'declared_empty', state_capital: 'declared_empty' });
});
