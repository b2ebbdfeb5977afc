/** What our worker says beside the driver's own messages. */
export type EngineMessage = { engine: 'script_loaded' } | { engine: 'failed'; reason: string };

/** Whether a message is ours; the driver's have no `engine`. */
export function isEngineMessage(data: unknown): data is EngineMessage {
  return typeof data === 'object' && data !== null && 'engine' in data;
}
