import { createRequire } from 'node:module';
import * as duckdb from '@duckdb/duckdb-wasm/blocking';
import { DuckDb } from './duckdb.ts';
import type { Engine, EngineConnection } from './engine.ts';

const require = createRequire(import.meta.url);

/** The same DuckDB wasm as in the browser, in this Node thread: for tests and the build. Cannot cancel a running query. */
export function createNodeDb(): DuckDb {
  return new DuckDb(startNodeEngine);
}

async function startNodeEngine(): Promise<Engine> {
  const bundle = (name: 'mvp' | 'eh') => ({
    mainModule: require.resolve(`@duckdb/duckdb-wasm/dist/duckdb-${name}.wasm`),
    mainWorker: '',
  });
  const database = await duckdb.createDuckDB(
    { mvp: bundle('mvp'), eh: bundle('eh') },
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  );
  await database.instantiate(() => undefined);
  database.open({});
  return {
    connect: async () => connect(database.connect()),
    registerFile: async (name, bytes) => database.registerFileBuffer(name, bytes),
    dropFile: async (name) => void database.dropFile(name),
    terminate: async () => database.reset(),
    lost: new Promise<never>(() => undefined),
  };
}

function connect(connection: duckdb.DuckDBConnection): EngineConnection {
  return {
    runPrepared: async (text, params) => {
      const statement = connection.prepare(text);
      try {
        statement.query(...params);
      } finally {
        statement.close();
      }
    },
    check: async (text) => connection.prepare(text).close(),
    send: async (text) => connection.query(text).batches,
    cancel: async () => undefined,
    close: async () => connection.close(),
  };
}
