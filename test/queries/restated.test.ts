import { expect, test } from 'vitest';
import type { Fact, Report } from '../../src/model/records.ts';
import { restated } from '../../src/queries/restated.ts';
import { ask, fact, openFixtureDb, report, show } from './fixture-db.ts';

const EARLIER = report({ reportId: 'a-2020', countyCode: '610326', county: '眉县', fiscalYear: 2020 });
const LATER = report({ reportId: 'a-2021', countyCode: '610326', county: '眉县', fiscalYear: 2021 });

/** What the report of 2021 says of 2020. */
const prior = (given: Partial<Fact> & Pick<Fact, 'amount'>): Fact =>
  fact({ reportId: 'a-2021', fiscalYear: 2020, origin: 'derived', printed: '', ...given });

async function compare(
  facts: readonly Fact[],
  reports: readonly Report[] = [EARLIER, LATER],
): Promise<string[]> {
  const db = await openFixtureDb({ reports: [...reports], facts: [...facts] });
  const rows = await ask(db, restated({ reportIds: reports.map(({ reportId }) => reportId) }));
  return rows.map((row) =>
    [
      row.reportId,
      row.code || row.label,
      ...[show(row.prior), show(row.earlier), row.difference].map(Number),
      row.isRestated,
    ].join(' '),
  );
}

test('what a report gives for the year before is set beside what that year’s own report says', async () => {
  expect(
    await compare([
      fact({ reportId: 'a-2020', amount: '600' }),
      fact({ reportId: 'a-2020', code: '210', amount: '500.01' }),
      prior({ amount: '650.5' }),
      prior({ amount: '500', code: '210' }),
      prior({ amount: '1', code: '221' }),
    ]),
  ).toEqual(['a-2021 合计 650.5 600 50.5 true', 'a-2021 210 500 500.01 -0.01 false']);
}, 60_000);

test('a whole that prose calls by another of its names is the nearest total, not a difference', async () => {
  const two = { statement: 'income_expenditure', measure: 'expenditure' } as const;
  const lines = await compare([
    fact({ ...two, reportId: 'a-2020', label: '本年支出合计', amount: '590' }),
    fact({ ...two, reportId: 'a-2020', label: '总计', amount: '600', row: 2 }),
    prior({ ...two, label: '合计', amount: '590' }),
  ]);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/false$/u);
}, 60_000);

test('another department, another scope or a year between is no pair', async () => {
  const facts = [fact({ reportId: 'a-2020', amount: '600' }), prior({ amount: '650' })];
  expect(await compare(facts)).toHaveLength(1);
  expect(await compare(facts, [{ ...EARLIER, department: '眉县医疗保险经办中心' }, LATER])).toEqual([]);
  expect(
    await compare(facts, [
      { ...EARLIER, scope: 'own' },
      { ...LATER, scope: 'consolidated' },
    ]),
  ).toEqual([]);
  expect(await compare(facts, [{ ...EARLIER, fiscalYear: 2019 }, LATER])).toEqual([]);
}, 60_000);

test('a draft beside the published report of the year before is set beside both', async () => {
  const facts = [
    fact({ reportId: 'a-2020', amount: '600' }),
    fact({ reportId: 'a-2020-2', amount: '650' }),
    prior({ amount: '650' }),
  ];
  const lines = await compare(facts, [EARLIER, { ...EARLIER, reportId: 'a-2020-2' }, LATER]);
  expect(lines.map((line) => line.endsWith('true'))).toEqual([true, false]);
}, 60_000);
