import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { RecordBatch } from 'apache-arrow';
import { isEngineMessage } from './engine-message.ts';
import { EngineError } from './engine.ts';
import type { Engine, EngineConnection } from './engine.ts';

/**
 * DuckDB in a worker that has its script already. The worker is ended where the engine does not start. The driver drops
 * what waits for a dead worker without a word, hence `lost`, which rejects on the worker's error.
 */
export async function startWorkerEngine(worker: Worker, wasmUrl: string): Promise<Engine> {
  let started = false;
  const lost = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new EngineError('engine_lost', event.message)));
    worker.addEventListener('message', (event: MessageEvent<unknown>) => {
      if (!isEngineMessage(event.data)) return;
      // The driver, which listens after us, would complain of a message that it did not ask for.
      event.stopImmediatePropagation();
      if (!started && event.data.engine === 'failed')
        reject(new EngineError('engine_lost', event.data.reason));
    });
  });
  lost.catch(() => undefined);
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  try {
    await Promise.race([database.instantiate(wasmUrl), lost]);
    await Promise.race([database.open({}), lost]);
  } catch (error) {
    worker.terminate();
    throw new EngineError('engine_not_loaded', error);
  }
  started = true;
  return {
    connect: async () => connect(await database.connect()),
    registerFile: (name, bytes) => database.registerFileBuffer(name, bytes),
    dropFile: async (name) => void (await database.dropFile(name)),
    terminate: async () => worker.terminate(),
    lost,
  };
}

function connect(connection: AsyncDuckDBConnection): EngineConnection {
  return {
    runPrepared: async (text, params) => {
      const statement = await connection.prepare(text);
      try {
        await statement.query(...params);
      } finally {
        await statement.close();
      }
    },
    check: async (text) => (await connection.prepare(text)).close(),
    send: async (text) => {
      const batches: RecordBatch[] = [];
      for await (const batch of await connection.send(text)) batches.push(batch);
      return batches;
    },
    cancel: async () => void (await connection.cancelSent()),
    close: () => connection.close(),
  };
}
