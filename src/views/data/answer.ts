import { QueryError } from '../../db/db.ts';
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
  /** Loads a table into it, with the rows of more CSV texts of the same form; rejects with DataFileError. */
  loadTable(db: Db, name: keyof LedgerPackage, more?: readonly string[]): Promise<readonly LoadProblem[]>;
};

/** The reader's own reports, as far as answers need them. */
export type OwnRows = {
  /** Whether there are any. */
  has(): boolean;
  /** The CSV text of a table of each. */
  texts(table: keyof LedgerPackage): Promise<readonly string[]>;
};

const NONE: OwnRows = { has: () => false, texts: async () => [] };

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
  readonly #own: OwnRows;
  readonly #listeners = new Set<() => void>();
  #db: Promise<Db> | null = null;
  #loads = new Map<keyof LedgerPackage, Promise<readonly LoadProblem[]>>();
  readonly #lastLoads = new Map<keyof LedgerPackage, Promise<unknown>>();
  #problems = new Map<keyof LedgerPackage, readonly LoadProblem[]>();
  /** Counts the times that tables became others. */
  #changes = 0;
  #state: EngineState = IDLE;

  constructor(snapshot: Snapshot | null, sources: AnswerSources, own: OwnRows = NONE) {
    this.#snapshot = snapshot;
    this.#sources = sources;
    this.#own = own;
  }

  /** Which data the answers are taken from, as the site was built with; empty where there is no snapshot. */
  get dataVersion(): string {
    return this.#snapshot?.dataVersion ?? '';
  }

  /**
   * The snapshot's answer, at once, or undefined. Where there are reports of the reader's own it answers only what asks of
   * the site's reports by their ids: the rest would leave the others out.
   */
  fromSnapshot(sql: Sql): Answer | undefined {
    if (this.#own.has() && !sql.params.some((value) => this.#snapshot?.reportIds?.includes(String(value))))
      return undefined;
    return this.#siteAnswer(sql);
  }

  #siteAnswer(sql: Sql): Answer | undefined {
    const packed = this.#snapshot?.answers[answerKey(sql)];
    return packed === undefined ? undefined : { rows: unpackRows(packed), source: 'snapshot' };
  }

  /** The one way to an answer. Rejects with EngineError, DataFileError, QueryError, or AbortError when `signal` fires. */
  async answer(sql: Sql, signal?: AbortSignal): Promise<Answer> {
    const known = this.fromSnapshot(sql);
    if (known !== undefined) return known;
    const changes = this.#changes;
    try {
      const db = await this.#open(tablesOf(sql));
      return { rows: await this.#ask(db, sql, signal), source: 'duckdb' };
    } catch (error) {
      // A table was replaced under the query.
      if (error instanceof QueryError && changes !== this.#changes) return this.answer(sql, signal);
      // Without a database the site's own reports are still there.
      const site = isKnownFailure(error) ? this.#siteAnswer(sql) : undefined;
      if (site !== undefined) return site;
      throw error;
    }
  }

  async #ask(db: Db, sql: Sql, signal?: AbortSignal): Promise<readonly DbRow[]> {
    try {
      return await db.query(sql, { signal });
    } catch (error) {
      if (error instanceof EngineError) this.#fail(error);
      throw error;
    }
  }

  /** The rows of these tables are others now: they are loaded anew before the next question about them. */
  reload(tables: readonly (keyof LedgerPackage)[]): void {
    this.#changes += 1;
    for (const table of tables) this.#loads.delete(table);
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
    if (!isReady) this.#change({ ...IDLE, phase: 'starting', problems: this.#allProblems() });
    try {
      this.#db ??= this.#sources.openDb();
      const db = await this.#db;
      await Promise.all(tables.map((table) => this.#load(db, table)));
      if (this.#state.phase === 'starting')
        this.#change({ ...IDLE, phase: 'ready', problems: this.#allProblems() });
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
    // After the load before, so that what stays is the later one.
    const load = (this.#lastLoads.get(table) ?? Promise.resolve())
      .then(() => this.#own.texts(table))
      .then((more) => this.#sources.loadTable(db, table, more))
      .then(
        (problems) => {
          this.#problems.set(table, problems);
          return problems;
        },
        (error: unknown) => {
          if (this.#loads.get(table) === load) this.#loads.delete(table);
          throw error;
        },
      );
    this.#loads.set(table, load);
    this.#lastLoads.set(
      table,
      load.catch(() => undefined),
    );
    return load;
  }

  #allProblems(): readonly LoadProblem[] {
    return [...this.#problems.values()].flat();
  }

  #fail(error: EngineError | DataFileError): void {
    if (error instanceof EngineError) {
      // What was loaded is gone with the engine.
      this.#db = null;
      this.#loads = new Map();
      this.#problems = new Map();
    }
    this.#change(failedState(error, this.#allProblems()));
  }

  #change(state: EngineState): void {
    this.#state = state;
    this.#listeners.forEach((listener) => listener());
  }
}
