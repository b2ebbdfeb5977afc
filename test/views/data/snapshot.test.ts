import { expect, test } from 'vitest';
import { buildSnapshot, folderSources, listDefaultQueries } from '../../../src/cli/build-snapshot.ts';
import { Answers } from '../../../src/views/data/answer.ts';

const DATA = 'public/data';

test('the snapshot gives the very answers that DuckDB gives, to every default question, and stays small', async () => {
  const snapshot = await buildSnapshot(DATA);
  const fromSnapshot = new Answers(snapshot, {
    openDb: () => Promise.reject(new Error('the snapshot needs no database')),
    loadTable: () => Promise.reject(new Error('the snapshot needs no data')),
  });
  const fromDuckDb = new Answers(null, folderSources(DATA));
  await fromDuckDb.start();
  const db = await folderSources(DATA).openDb();
  for (const name of [
    'reports',
    'statements',
    'facts',
    'classifications',
    'changes',
    'indicators',
    'findings',
    'checks',
  ] as const) {
    await folderSources(DATA).loadTable(db, name);
  }
  const queries = await listDefaultQueries(db);
  expect(queries.length).toBeGreaterThan(30);
  for (const { sql, decode } of queries) {
    const quick = await fromSnapshot.answer(sql);
    const real = await fromDuckDb.answer(sql);
    expect(quick.source).toBe('snapshot');
    expect(real.source).toBe('duckdb');
    expect(quick.rows.map(decode)).toEqual(real.rows.map(decode));
  }
  expect(JSON.stringify(snapshot).length).toBeLessThan(400_000);
}, 240_000);
