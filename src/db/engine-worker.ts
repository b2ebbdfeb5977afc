/**
 * Runs DuckDB's own worker script, whose address is this worker's name, and tells of failures the script keeps to
 * itself: when its wasm cannot be fetched or compiled it leaves a rejected promise, and its caller would wait for ever.
 * Thrown again outside the promise, the failure reaches the page as the worker's error event.
 */
function rethrow(reason: unknown): void {
  setTimeout(() => {
    throw reason instanceof Error ? reason : new Error(String(reason));
  });
}

async function loadScript(url: string): Promise<void> {
  try {
    importScripts(url);
  } catch {
    // A module worker (as in development) has no importScripts.
    await import(/* @vite-ignore */ url);
  }
}

self.addEventListener('unhandledrejection', (event) => rethrow(event.reason));
loadScript(self.name).then(() => self.postMessage('ready'), rethrow);
