/** What our worker says beside the driver's own messages. */
export type EngineMessage = { engine: 'script_loaded'; wasm?: string } | { engine: 'failed'; reason: string };

/**
 * DuckDB's script and wasm for a worker without a name: a worker of a page on a disk has an origin of its own, and cannot
 * read at the page's addresses. It answers with the address of the wasm.
 */
export type EngineFiles = { driver: Blob; wasm: Blob };

/** Whether a message is ours; the driver's have no `engine`. */
export function isEngineMessage(data: unknown): data is EngineMessage {
  return typeof data === 'object' && data !== null && 'engine' in data;
}
