import { expect, test } from 'vitest';
import { EngineError } from '../../../../src/db/engine.ts';
import { sql } from '../../../../src/db/sql.ts';
import { compositionParts, compositionWhole } from '../../../../src/queries/composition.ts';
import type { Query } from '../../../../src/queries/query.ts';
import { reportsQuery } from '../../../../src/queries/reports.ts';
import { Answers } from '../../../../src/views/data/answer.ts';
import { KeptAnswers } from '../../../../src/views/data/kept-answers.ts';
import { answerKey, packRows } from '../../../../src/views/data/snapshot.ts';
import { sourcesInOneEngine } from '../../../db/one-engine.ts';
import { keeperOver, ownReport } from './given.ts';

const FACTS = sql`SELECT COUNT(*) AS n FROM facts WHERE report_id = ${'jinan-2021'}`;

test('the site’s rows and the reader’s own answer together, and a change reloads only the tables it touched', async () => {
  const { keeper, tables } = keeperOver();
  const loads: string[] = [];
  const folder = sourcesInOneEngine('public/data');
  const answers = new Answers(
    null,
    {
      ...folder,
      loadTable: (db, name, more) => (loads.push(name), folder.loadTable(db, name, more)),
    },
    { has: () => keeper.reports.length > 0, texts: (table) => keeper.texts(table) },
  );
  const ids = async (): Promise<string[]> =>
    (await answers.answer(reportsQuery().sql)).rows.map(reportsQuery().decode).map((row) => row.reportId);
  const before = await ids();
  const given = ownReport('jinan-2021', '济南市', 2021);
  await keeper.add({ ...given, records: { ...given.records, changes: [] } });
  answers.reload(tables.at(-1) ?? []);
  expect(await ids()).toEqual(['jinan-2021', ...before]);
  expect((await answers.answer(FACTS)).rows).toEqual([{ n: given.records.facts.length }]);
  const parts = compositionParts({ reportIds: ['jinan-2021'], kind: 'functional', basis: 'all', parent: '' });
  const composed = (await answers.answer(parts.sql)).rows.map(parts.decode);
  expect(composed.map(({ value }) => value.state)).toContain('figure');
  loads.length = 0;
  await answers.start();
  // The report has nothing to say of the year before.
  expect(loads).not.toContain('classifications');
  await keeper.remove('jinan-2021');
  answers.reload(tables.at(-1) ?? []);
  expect(await ids()).toEqual(before);
  expect((await answers.answer(FACTS)).rows).toEqual([{ n: 0 }]);
  expect(loads.filter((name) => name === 'classifications')).toEqual([]);
}, 120_000);

/** A snapshot of two answers: one lists every report, one names a report of the site. */
const ALL = reportsQuery();
const NAMED = compositionWhole({ reportIds: ['meixian-2020'], kind: 'functional', basis: 'all', parent: '' });
const SNAPSHOT = {
  dataVersion: '1',
  reportIds: ['meixian-2020'],
  answers: Object.fromEntries([ALL, NAMED].map(({ sql: asked }) => [answerKey(asked), packRows([{ n: 1 }])])),
};

test('the snapshot answers what names the site’s reports, and nothing else once there are others', () => {
  let has = false;
  const answers = new Answers(SNAPSHOT, sourcesInOneEngine(''), { has: () => has, texts: async () => [] });
  const known = (query: Query<unknown>): boolean => answers.fromSnapshot(query.sql) !== undefined;
  expect([known(ALL), known(NAMED)]).toEqual([true, true]);
  has = true;
  expect([known(ALL), known(NAMED)]).toEqual([false, true]);
});

test('without a database the site’s own reports are still answered', async () => {
  const answers = new Answers(
    SNAPSHOT,
    { ...sourcesInOneEngine(''), openDb: () => Promise.reject(new EngineError('no_webassembly')) },
    { has: () => true, texts: async () => [] },
  );
  expect(await answers.answer(ALL.sql)).toMatchObject({ source: 'snapshot', rows: [{ n: 1 }] });
  expect(answers.state()).toMatchObject({ phase: 'failed', reason: 'no_webassembly' });
  await expect(answers.answer(FACTS)).rejects.toBeInstanceOf(EngineError);
});

test('what is shown stays until its new answer is there', async () => {
  const { keeper, tables } = keeperOver();
  const answers = new Answers(null, sourcesInOneEngine('public/data'), {
    has: () => keeper.reports.length > 0,
    texts: (table) => keeper.texts(table),
  });
  const kept = new KeptAnswers(answers);
  const query: Query<number> = { sql: FACTS, decode: (row) => Number(row.n) };
  const seen: (readonly unknown[] | undefined)[] = [];
  kept.read('k', query);
  const settled = (want: number): Promise<void> =>
    new Promise((resolve) => {
      const stop = kept.watch('k', () => {
        seen.push(kept.known('k')?.rows);
        if (kept.known('k')?.rows?.[0] === want) resolve(queueMicrotask(stop));
      });
    });
  await settled(0);
  const given = ownReport('jinan-2021', '济南市', 2021);
  const stop = kept.watch('k', () => seen.push(kept.known('k')?.rows));
  await keeper.add(given);
  answers.reload(tables.at(-1) ?? []);
  kept.renew(tables.at(-1) ?? []);
  expect(kept.known('k')?.rows).toEqual([0]);
  await settled(given.records.facts.length);
  stop();
  expect(seen).not.toContain(undefined);
}, 120_000);
