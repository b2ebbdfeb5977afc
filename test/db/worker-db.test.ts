import { describe, expect, test } from 'vitest';
import { DuckDb } from '../../src/db/duckdb.ts';
import { sql } from '../../src/db/sql.ts';
import { startWorkerEngine } from '../../src/db/worker-engine.ts';
import { describeDb } from './db-contract.ts';
import { EH_WASM, createNodeWorker } from './node-worker.ts';

const createWorkerDb = () => new DuckDb(() => startWorkerEngine(createNodeWorker(), EH_WASM));

/** Counts to ten billion; nothing ends it in time but being cancelled. */
const ENDLESS = sql`SELECT SUM(a.range * b.range) AS sum FROM range(100000) AS a, range(100000) AS b`;

describeDb('DuckDB in a worker', createWorkerDb);

describe('DuckDB in a worker, when things go wrong', () => {
  test('stops a running query that is withdrawn, and answers the next', async () => {
    const db = createWorkerDb();
    await db.ready();
    const withdrawal = new AbortController();
    const asked = db.query(ENDLESS, { signal: withdrawal.signal });
    setImmediate(() => withdrawal.abort());
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    expect(await db.query(sql`SELECT ${1} AS one`)).toEqual([{ one: 1 }]);
    await db.close();
  }, 60_000);

  test('does not make a withdrawn question wait for the engine to start', async () => {
    const db = new DuckDb(() => new Promise(() => undefined));
    const withdrawal = new AbortController();
    const asked = db.query(sql`SELECT 1 AS one`, { signal: withdrawal.signal });
    withdrawal.abort();
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('a failed start is forgotten, its worker ended, and the next question starts anew', async () => {
    const workers: { ended: boolean }[] = [];
    const db = new DuckDb(() => {
      const worker = createNodeWorker();
      const record = { ended: false };
      const terminate = worker.terminate.bind(worker);
      worker.terminate = () => {
        record.ended = true;
        terminate();
      };
      workers.push(record);
      return startWorkerEngine(worker, workers.length === 1 ? `${EH_WASM}.missing` : EH_WASM);
    });
    const first = db.query(sql`SELECT 1 AS one`);
    await expect(first).rejects.toMatchObject({ name: 'EngineError', failure: 'engine_not_loaded' });
    expect(workers).toEqual([{ ended: true }]);
    expect(await db.query(sql`SELECT 1 AS one`)).toEqual([{ one: 1 }]);
    expect(workers).toEqual([{ ended: true }, { ended: false }]);
    await db.close();
  }, 60_000);

  test('a worker that dies fails the running query instead of leaving it to wait', async () => {
    let worker: Worker | undefined;
    const db = new DuckDb(() => {
      worker = createNodeWorker();
      return startWorkerEngine(worker, EH_WASM);
    });
    await db.ready();
    const asked = db.query(ENDLESS);
    worker?.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    await expect(asked).rejects.toMatchObject({ name: 'EngineError', failure: 'engine_lost' });
    worker?.terminate();
    expect(await db.query(sql`SELECT 1 AS one`)).toEqual([{ one: 1 }]);
    await db.close();
  }, 60_000);
});
