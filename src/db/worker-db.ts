import { selectBundle } from '@duckdb/duckdb-wasm';
import ehWorkerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import mvpWorkerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url';
import ehWasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import mvpWasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url';
import engineWorkerUrl from './engine-worker.ts?worker&url';
import { ownFile } from '../own-files/own-files.ts';
import { DuckDb } from './duckdb.ts';
import type { EngineMessage } from './engine-message.ts';
import { EngineError } from './engine.ts';
import type { Engine } from './engine.ts';
import { startWorkerEngine } from './worker-engine.ts';

const BUNDLES = {
  mvp: { mainModule: mvpWasmUrl, mainWorker: mvpWorkerUrl },
  eh: { mainModule: ehWasmUrl, mainWorker: ehWorkerUrl },
};

/** DuckDB-WASM in a worker, from files of this site alone: the `eh` build, or `mvp` for a browser without exceptions in wasm. */
export function createWorkerDb(): DuckDb {
  return new DuckDb(startEngine);
}

async function startEngine(): Promise<Engine> {
  if (typeof WebAssembly === 'undefined') throw new EngineError('no_webassembly');
  const bundle = await selectBundle(BUNDLES);
  const [starter, driver, wasm] = await Promise.all(
    [engineWorkerUrl, bundle.mainWorker ?? mvpWorkerUrl, bundle.mainModule].map(ownFile),
  );
  const worker = new Worker(starter, {
    name: driver,
    type: import.meta.env.DEV ? 'module' : 'classic',
  });
  try {
    await scriptLoaded(worker);
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return startWorkerEngine(worker, wasm);
}

/** Resolves when the worker has the driver's script; rejects where it cannot be fetched or run. */
function scriptLoaded(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string) => reject(new EngineError('engine_not_loaded', reason));
    const once = { once: true };
    worker.addEventListener('error', (event) => fail(event.message), once);
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<EngineMessage>) => (data.engine === 'failed' ? fail(data.reason) : resolve()),
      once,
    );
  });
}
