import type { Db, DbRow, Sql } from '../../db/db.ts';
import { EngineError } from '../../db/engine.ts';
import type { LoadProblem } from '../../ingest/package/load-problem.ts';
import type { LedgerPackage } from '../../model/records.ts';
import type { DataFileError } from './data-file-error.ts';
import { IDLE, failedState, isKnownFailure } from './engine-state.ts';
import type { EngineState } from './engine-state.ts';
import { answerKey, unpackRows } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';

/** The tables that questions are asked of; the rest of the package is loaded when a query names it. */
const TABLES: readonly (keyof LedgerPackage)[] = [
  'reports',
  'statements',
  'facts',
  'classifications',
  'changes',
  'indicators',
  'projects',
  'findings',
  'checks',
];

/** What {@link Answers} needs from outside; the page gives the worker and `fetch`, a test or the build gives its own. */
export type AnswerSources = {
  /** Opens the database; rejects with EngineError. */
  openDb(): Promise<Db>;
  /** Loads a table into it; rejects with DataFileError. */
  loadTable(db: Db, name: keyof LedgerPackage): Promise<readonly LoadProblem[]>;
};

export type Answer = { readonly rows: readonly DbRow[]; readonly source: 'snapshot' | 'duckdb' };

/** The tables a query reads. Values are never in the text, so a word of it is a name or part of SQL. */
export function tablesOf({ text }: Sql): (keyof LedgerPackage)[] {
  const words = new Set(text.match(/[a-z_]+/g));
  return TABLES.filter((table) => words.has(table));
}

/** Answers every query, from the snapshot or from DuckDB, which it starts, fills and starts again after a failure. */
export class Answers {
  readonly #snapshot: Snapshot | null;
  readonly #sources: AnswerSources;
  readonly #listeners = new Set<() => void>();
  #db: Promise<Db> | null = null;
  #loads = new Map<keyof LedgerPackage, Promise<readonly LoadProblem[]>>();
  #problems: readonly LoadProblem[] = [];
  #state: EngineState = IDLE;

  constructor(snapshot: Snapshot | null, sources: AnswerSources) {
    this.#snapshot = snapshot;
    this.#sources = sources;
  }

  /** Which data the answers are taken from, as the site was built with; empty where there is no snapshot. */
  get dataVersion(): string {
    return this.#snapshot?.dataVersion ?? '';
  }

  /** The snapshot's answer, at once, or undefined. */
  fromSnapshot(sql: Sql): Answer | undefined {
    const packed = this.#snapshot?.answers[answerKey(sql)];
    return packed === undefined ? undefined : { rows: unpackRows(packed), source: 'snapshot' };
  }

  /** The one way to an answer. Rejects with EngineError, DataFileError, QueryError, or AbortError when `signal` fires. */
  async answer(sql: Sql, signal?: AbortSignal): Promise<Answer> {
    const known = this.fromSnapshot(sql);
    if (known !== undefined) return known;
    const db = await this.#open(tablesOf(sql));
    try {
      return { rows: await db.query(sql, { signal }), source: 'duckdb' };
    } catch (error) {
      if (error instanceof EngineError) this.#fail(error);
      throw error;
    }
  }

  /** Starts the database and loads every table that the views ask of, so that the next answer is quick. */
  async start(): Promise<void> {
    await this.#open(['reports', 'statements', 'facts', 'classifications', 'changes', 'indicators']);
  }

  readonly state = (): EngineState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  async #open(tables: readonly (keyof LedgerPackage)[]): Promise<Db> {
    const isReady = this.#state.phase === 'ready' && tables.every((table) => this.#loads.has(table));
    if (!isReady) this.#change({ ...IDLE, phase: 'starting', problems: this.#problems });
    try {
      this.#db ??= this.#sources.openDb();
      const db = await this.#db;
      await Promise.all(tables.map((table) => this.#load(db, table)));
      if (this.#state.phase === 'starting')
        this.#change({ ...IDLE, phase: 'ready', problems: this.#problems });
      return db;
    } catch (error) {
      // Anything else (a part of the program that did not load, say) leaves us without a database just the same.
      const failure = isKnownFailure(error) ? error : new EngineError('engine_not_loaded', error);
      this.#fail(failure);
      throw failure;
    }
  }

  /** One load of a table at a time, whoever asks; a failed one is forgotten, so that the next question tries again. */
  #load(db: Db, table: keyof LedgerPackage): Promise<readonly LoadProblem[]> {
    const running = this.#loads.get(table);
    if (running !== undefined) return running;
    const load = this.#sources.loadTable(db, table).then(
      (problems) => {
        this.#problems = [...this.#problems, ...problems];
        return problems;
      },
      (error: unknown) => {
        this.#loads.delete(table);
        throw error;
      },
    );
    this.#loads.set(table, load);
    return load;
  }

  #fail(error: EngineError | DataFileError): void {
    if (error instanceof EngineError) {
      // What was loaded is gone with the engine.
      this.#db = null;
      this.#loads = new Map();
      this.#problems = [];
    }
    this.#change(failedState(error, this.#problems));
  }

  #change(state: EngineState): void {
    this.#state = state;
    this.#listeners.forEach((listener) => listener());
  }
}
