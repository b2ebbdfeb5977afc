import type { RecordBatch } from 'apache-arrow';
import type { SqlValue } from './db.ts';

/** What differs between DuckDB in a worker and DuckDB in Node; everything else is in `duckdb.ts`. */
export type Engine = {
  connect(): Promise<EngineConnection>;
  registerFile(name: string, bytes: Uint8Array): Promise<void>;
  dropFile(name: string): Promise<void>;
  terminate(): Promise<void>;
  /** Rejects with {@link EngineError} when the engine dies under its queries; never resolves. */
  readonly lost: Promise<never>;
};

/** One connection, for one query. */
export type EngineConnection = {
  /** Runs a prepared statement with bound values; its rows are not wanted. */
  runPrepared(text: string, params: readonly SqlValue[]): Promise<void>;
  /** Reads and binds one statement without running it. */
  check(text: string): Promise<void>;
  /** Runs text; `cancel` stops it where the engine can. */
  send(text: string): Promise<readonly RecordBatch[]>;
  cancel(): Promise<void>;
  close(): Promise<void>;
};

/** Why there is no database: the browser has no WebAssembly, its files did not load or start, or it died later. */
export type EngineFailure = 'no_webassembly' | 'engine_not_loaded' | 'engine_lost';

/** The database engine itself failed (not a query); a new start may succeed. */
export class EngineError extends Error {
  constructor(
    readonly failure: EngineFailure,
    cause?: unknown,
  ) {
    super(`${failure}: ${cause instanceof Error ? cause.message : String(cause ?? '')}`, { cause });
    this.name = 'EngineError';
  }
}
