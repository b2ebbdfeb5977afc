import { bindValues } from './bind.ts';
import { QueryError } from './db.ts';
import type { Db, DbRow, QueryOptions, Sql, TableData } from './db.ts';
import { decodeBatches } from './decode-arrow.ts';
import { EngineError } from './engine.ts';
import type { Engine } from './engine.ts';
import { columnDefinitions, encodeRows, quoteName, readCsv } from './table-csv.ts';

/** The one file the locked engine may read; only {@link DuckDb.loadTable} puts anything there. */
const INCOMING = 'incoming.csv';
const ROWS_AT_ONCE = 200_000;

/** No extension is fetched, no file or address read, memory kept within what a browser has, and no later query can change that. */
const LOCK = [
  `SET memory_limit = '1GB'`,
  'SET autoload_known_extensions = false',
  'SET autoinstall_known_extensions = false',
  `SET allowed_paths = ['${INCOMING}']`,
  'SET enable_external_access = false',
  'SET lock_configuration = true',
];

/** DuckDB over any {@link Engine}: started on first need, a failed start forgotten so that the next call tries again. */
export class DuckDb implements Db {
  readonly #start: () => Promise<Engine>;
  #engine: Promise<Engine> | null = null;
  #lastLoad: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(start: () => Promise<Engine>) {
    this.#start = start;
  }

  /** Starts the engine if it is not started; rejects with {@link EngineError}. Queries do so by themselves. */
  async ready(): Promise<void> {
    await this.#open();
  }

  async query(sql: Sql, options: QueryOptions = {}): Promise<DbRow[]> {
    const { signal, readOnly = false, check = false } = options;
    const engine = await abortable(this.#open(), signal);
    const batches = async () => {
      const bound = bindValues(sql);
      const connection = await engine.connect();
      let trapped = false;
      const cancel = () => void connection.cancel().catch(() => undefined);
      try {
        if (bound.set !== null) await connection.runPrepared(bound.set.text, bound.set.params);
        // Ended by the end of the connection.
        if (readOnly) await connection.send('BEGIN TRANSACTION READ ONLY');
        throwIfAborted(signal);
        if (check) {
          await connection.check(bound.text);
          return [];
        }
        signal?.addEventListener('abort', cancel);
        return decodeBatches(await connection.send(bound.text));
      } catch (error) {
        if (!isTrap(error)) throw error;
        // Wasm that trapped has no known state: nothing more is asked of it.
        trapped = true;
        await engine.terminate();
        throw new EngineError('engine_lost', error);
      } finally {
        signal?.removeEventListener('abort', cancel);
        if (!trapped) await connection.close();
      }
    };
    try {
      const rows = await this.#orLost(engine, batches());
      throwIfAborted(signal);
      return rows;
    } catch (error) {
      throwIfAborted(signal);
      throw error instanceof EngineError ? error : new QueryError(sql, error);
    }
  }

  async exec(sql: Sql): Promise<void> {
    await this.query(sql);
  }

  async loadTable(name: string, data: TableData): Promise<void> {
    const load = this.#lastLoad.then(() => this.#load(name, data));
    // The next load waits for this one, whatever becomes of it: both use the one incoming file.
    this.#lastLoad = load.catch(() => undefined);
    await load;
  }

  async close(): Promise<void> {
    this.#closed = true;
    const engine = this.#engine;
    this.#engine = null;
    if (engine !== null) await (await engine).terminate();
  }

  async #load(name: string, data: TableData): Promise<void> {
    const engine = await this.#open();
    const table = quoteName(name);
    const staging = quoteName(`${name}_incoming`);
    const run = (text: string) => this.exec({ text, params: [] });
    await run(`CREATE OR REPLACE TABLE ${staging} ${columnDefinitions(data.columns)}`);
    for (let from = 0; from < data.rows.length; from += ROWS_AT_ONCE) {
      const bytes = encodeRows(data.columns, data.rows.slice(from, from + ROWS_AT_ONCE));
      await this.#orLost(engine, engine.registerFile(INCOMING, bytes));
      try {
        await run(`INSERT INTO ${staging} SELECT * FROM ${readCsv(INCOMING, data.columns)}`);
      } finally {
        await this.#orLost(engine, engine.dropFile(INCOMING));
      }
    }
    await run(`DROP TABLE IF EXISTS ${table}`);
    await run(`ALTER TABLE ${staging} RENAME TO ${table}`);
  }

  #open(): Promise<Engine> {
    if (this.#closed) return Promise.reject(new EngineError('engine_lost', 'closed'));
    this.#engine ??= this.#startLocked().catch((error: unknown) => {
      this.#engine = null;
      throw error instanceof EngineError ? error : new EngineError('engine_not_loaded', error);
    });
    return this.#engine;
  }

  async #startLocked(): Promise<Engine> {
    const engine = await this.#start();
    try {
      const connection = await engine.connect();
      for (const setting of LOCK) await connection.send(setting);
      await connection.close();
      return engine;
    } catch (error) {
      await engine.terminate();
      throw error;
    }
  }

  /** The result, or a rejection as soon as the engine dies; then it is forgotten, so that the next call starts anew. */
  async #orLost<Result>(engine: Engine, result: Promise<Result>): Promise<Result> {
    try {
      return await Promise.race([result, engine.lost]);
    } catch (error) {
      if (error instanceof EngineError) this.#engine = null;
      throw error;
    }
  }
}

/** Whether the engine's program itself broke off (stack or memory at its end) instead of refusing a query. */
function isTrap(error: unknown): boolean {
  const said = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return /RuntimeError|Maximum call stack|Aborted\(|memory access out of bounds|unreachable/.test(said);
}

function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new DOMException('the query was cancelled', 'AbortError');
}

/** The result, or an AbortError at once when `signal` fires; what was started goes on for others. */
async function abortable<Result>(result: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  throwIfAborted(signal);
  if (signal === undefined) return result;
  let stop: () => void = () => undefined;
  const aborted = new Promise<void>((resolve) => {
    stop = resolve;
    signal.addEventListener('abort', stop);
  });
  try {
    const first = await Promise.race([result.then((value) => ({ value })), aborted]);
    throwIfAborted(signal);
    return first === undefined ? await result : first.value;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
