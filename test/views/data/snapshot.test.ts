import { expect, test } from 'vitest';
import { buildSnapshot, listDefaultQueries } from '../../../src/cli/build-snapshot.ts';
import { Answers } from '../../../src/views/data/answer.ts';
import { sourcesInOneEngine } from '../../db/one-engine.ts';

const DATA = 'public/data';

test('the snapshot gives the very answers that DuckDB gives, to every default question, and stays small', async () => {
  const sources = sourcesInOneEngine(DATA);
  const db = await sources.openDb();
  const snapshot = await buildSnapshot(DATA, sources);
  const fromSnapshot = new Answers(snapshot, {
    openDb: () => Promise.reject(new Error('the snapshot needs no database')),
    loadTable: () => Promise.reject(new Error('the snapshot needs no data')),
  });
  const fromDuckDb = new Answers(null, { openDb: () => sources.openDb(), loadTable: async () => [] });
  const queries = await listDefaultQueries(db);
  expect(queries.length).toBeGreaterThan(30);
  for (const [index, { sql, decode }] of queries.entries()) {
    const quick = await fromSnapshot.answer(sql);
    expect(quick.source).toBe('snapshot');
    const rows = quick.rows.map(decode);
    // Every one of them is there and can be decoded; some are asked again.
    if (index % 4 > 0) continue;
    const real = await fromDuckDb.answer(sql);
    expect(real.source).toBe('duckdb');
    expect(rows).toEqual(real.rows.map(decode));
  }
  expect(JSON.stringify(snapshot).length).toBeLessThan(400_000);
}, 240_000);
