import { selectBundle } from '@duckdb/duckdb-wasm';
import ehWorkerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import mvpWorkerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url';
import ehWasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import mvpWasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url';
import engineWorkerUrl from './engine-worker.ts?worker&url';
import { IS_SINGLE_FILE, ownFile } from '../own-files/own-files.ts';
import { DuckDb } from './duckdb.ts';
import type { EngineFiles, EngineMessage } from './engine-message.ts';
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
  const driver = await ownFile(bundle.mainWorker ?? mvpWorkerUrl);
  const wasm = await ownFile(bundle.mainModule);
  const worker = new Worker(await ownFile(engineWorkerUrl), {
    name: IS_SINGLE_FILE ? '' : driver,
    type: import.meta.env.DEV ? 'module' : 'classic',
  });
  try {
    const loaded = scriptLoaded(worker);
    if (IS_SINGLE_FILE)
      worker.postMessage({ driver: await blobOf(driver), wasm: await blobOf(wasm) } satisfies EngineFiles);
    return await startWorkerEngine(worker, (await loaded) ?? wasm);
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

const blobOf = async (address: string): Promise<Blob> => (await fetch(address)).blob();

/**
 * Resolves when the worker has the driver's script, with the wasm's address where the worker has one of its own; rejects
 * where the script cannot be fetched or run.
 */
function scriptLoaded(worker: Worker): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string) => reject(new EngineError('engine_not_loaded', reason));
    const once = { once: true };
    worker.addEventListener('error', (event) => fail(event.message), once);
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<EngineMessage>) =>
        data.engine === 'failed' ? fail(data.reason) : resolve(data.wasm),
      once,
    );
  });
}
