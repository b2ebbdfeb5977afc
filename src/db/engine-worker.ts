import type { EngineMessage } from './engine-message.ts';

/**
 * Runs DuckDB's own worker script, whose address is this worker's name, and tells of failures the script keeps to
 * itself: when its wasm cannot be fetched or compiled it leaves a rejected promise, and its caller would wait for ever.
 */
function tell(message: EngineMessage): void {
  self.postMessage(message);
}

async function loadScript(url: string): Promise<void> {
  try {
    importScripts(url);
  } catch {
    // A module worker (as in development) has no importScripts.
    await import(/* @vite-ignore */ url);
  }
}

self.addEventListener('unhandledrejection', (event) => {
  event.preventDefault();
  tell({ engine: 'failed', reason: String(event.reason) });
});
loadScript(self.name).then(
  () => tell({ engine: 'script_loaded' }),
  (error: unknown) => tell({ engine: 'failed', reason: String(error) }),
);
