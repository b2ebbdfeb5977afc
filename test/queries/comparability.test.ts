import { beforeAll, expect, test } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import { comparability } from '../../src/queries/comparability.ts';
import type { ComparabilityRow } from '../../src/queries/comparability.ts';
import { ask, fact, openFixtureDb, report } from './fixture-db.ts';

let db: Db;
let rows: ComparabilityRow[];
beforeAll(async () => {
  const fund = { reportId: 'a', statement: 'government_fund' } as const;
  const prose = { reportId: 'b', origin: 'narrative' } as const;
  db = await openFixtureDb({
    reports: [
      report({ reportId: 'a', countyCode: '100001' }),
      report({ reportId: 'b', countyCode: '100002' }),
    ],
    facts: [
      fact({ reportId: 'a', amount: '100' }),
      fact({ reportId: 'a', amount: '98', origin: 'narrative' }),
      fact({ reportId: 'a', amount: '7', label: '年初结转' }),
      fact({ reportId: 'a', code: '210', amount: '100' }),
      fact({ reportId: 'a', code: '21013', amount: '40' }),
      fact({ reportId: 'a', code: '21013', amount: '40', measure: 'project' }),
      fact({ reportId: 'a', code: '2101301', amount: '40' }),
      fact({ reportId: 'a', code: '21099', amount: '9', origin: 'narrative' }),
      fact({ reportId: 'a', code: '213', amount: '6', phase: 'budget' }),
      fact({ reportId: 'a', code: '208', amount: '5', fiscalYear: 2019 }),
      fact({ reportId: 'a', statement: 'general_budget', code: '210', amount: '90' }),
      fact({ ...fund, code: '229', amount: '8' }),
      fact({ ...fund, code: '2296013', amount: '8' }),
      fact({ ...prose, amount: '50' }),
      fact({ ...prose, code: '21012', amount: '30' }),
    ],
  });
  rows = await ask(db, comparability({ reportIds: ['b', 'a'] }));
}, 60_000);

const said = ({ statement, code, total, basic, project }: ComparabilityRow): unknown[] => [
  statement,
  code,
  total,
  basic,
  project,
];

test('a report that prints its tables gives their totals, classes and sections of its own year, and lottery money', () => {
  expect(rows.filter(({ reportId }) => reportId === 'a').map(said)).toEqual([
    ['expenditure', '', '100', null, null],
    ['expenditure', '210', '100', null, null],
    ['expenditure', '21013', '40', null, '40'],
    ['general_budget', '210', '90', null, null],
    ['government_fund', '2296013', '8', null, null],
  ]);
});

test('a report without tables gives what its prose says', () => {
  expect(rows.filter(({ reportId }) => reportId === 'b').map(said)).toEqual([
    ['expenditure', '', '50', null, null],
    ['expenditure', '21012', '30', null, null],
  ]);
});

test('no reports, no rows', async () => {
  expect(await ask(db, comparability({ reportIds: [] }))).toEqual([]);
});
