import type { EngineFiles, EngineMessage } from './engine-message.ts';

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

function start(url: string, wasm?: string): void {
  loadScript(url).then(
    () => tell({ engine: 'script_loaded', wasm }),
    (error: unknown) => tell({ engine: 'failed', reason: String(error) }),
  );
}

if (self.name !== '') start(self.name);
else {
  const takeFiles = ({ data }: MessageEvent<EngineFiles>): void =>
    start(URL.createObjectURL(data.driver), URL.createObjectURL(data.wasm));
  self.addEventListener('message', takeFiles, { once: true });
}
