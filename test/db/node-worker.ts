import { createRequire } from 'node:module';
import { Worker as NodeWorker } from 'node:worker_threads';

const require = createRequire(import.meta.url);

/** What a browser's worker script finds around it, given to a Node thread; then the driver's script for Node. */
const SCRIPT = `
  const { parentPort, workerData } = require('node:worker_threads');
  globalThis.postMessage = (message, transfer) => parentPort.postMessage(message, transfer);
  parentPort.on('message', (data) => globalThis.onmessage({ data }));
  require(workerData.script);
`;

/** The driver's worker in a Node thread, with the face of a browser's Worker that the driver uses. */
export function createNodeWorker(script = '@duckdb/duckdb-wasm/dist/duckdb-node-eh.worker.cjs'): Worker {
  const thread = new NodeWorker(SCRIPT, {
    eval: true,
    workerData: { script: require.resolve(script) },
    stdout: true,
    stderr: true,
  });
  const events = new EventTarget();
  thread.on('message', (data: unknown) => events.dispatchEvent(new MessageEvent('message', { data })));
  thread.on('error', (error: Error) =>
    events.dispatchEvent(Object.assign(new Event('error'), { message: error.message })),
  );
  thread.on('exit', () => events.dispatchEvent(new Event('close')));
  return Object.assign(events, {
    postMessage: (message: unknown, transfer: readonly ArrayBuffer[] = []) =>
      thread.postMessage(message, [...transfer]),
    terminate: () => void thread.terminate(),
    onmessage: null,
    onmessageerror: null,
    onerror: null,
  }) as Worker;
}

/** Where the wasm of the `eh` build lies. */
export const EH_WASM = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
