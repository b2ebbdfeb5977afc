import type { Db, DbRow } from '../../../db/db.ts';
import { EngineError } from '../../../db/engine.ts';
import { PACKAGE_FILES } from '../../../model/package-schema.ts';
import { describeOwnSql, engineSettings, kindOfType, ownSqlRows } from '../../../queries/own-sql.ts';
import type { OwnColumn } from '../../../queries/own-sql.ts';
import type { AnswerSources, OwnRows } from '../answer.ts';
import { OwnSqlError, ownSqlError } from './own-sql-error.ts';

/** An answer: figures as exact decimal text, flags as `true` and `false`, NULL as null; `more` rows than asked for were left. */
export type OwnAnswer = {
  columns: readonly OwnColumn[];
  rows: readonly (readonly (string | null)[])[];
  more: boolean;
};

/** How long a withdrawn statement may take to stop before its engine is ended, in ms. */
const GRACE_MS = 2000;

type Open = { db: Db; settings: unknown };

/** A database from its start on; `running` statements count from before it is there, and one that is left ends with its last. */
type Desk = { opened: Promise<Open>; running: number; isLeft: boolean };

/**
 * A database of its own for a person's statements, with the tables of all views: what a statement does to it, no other
 * view meets. One that is lost, does not stop, or is not as it was is thrown away; the next statement starts another.
 */
export class SqlDesk {
  readonly #sources: AnswerSources;
  readonly #own: OwnRows;
  #desk: Desk | null = null;

  constructor(sources: AnswerSources, own: OwnRows) {
    this.#sources = sources;
    this.#own = own;
  }

  /** Starts the database and loads the tables. Rejects with EngineError or DataFileError. */
  async ready(): Promise<void> {
    await this.#current().opened;
  }

  /** Runs one query. Rejects with {@link OwnSqlError}, EngineError or DataFileError (no database), AbortError. */
  async run(statement: string, options: { limit: number; signal?: AbortSignal }): Promise<OwnAnswer> {
    const { limit, signal } = options;
    const desk = this.#current();
    desk.running += 1;
    try {
      const { db, settings } = await orAborted(desk.opened, signal, 0);
      try {
        return await orAborted(this.#ask(db, statement, limit, signal), signal, GRACE_MS);
      } catch (error) {
        if (error instanceof OwnSqlError && error.problem === 'engine') this.#discard(desk);
        throw error;
      } finally {
        await this.#discardIfChanged(desk, db, settings);
      }
    } finally {
      desk.running -= 1;
      if (desk.isLeft && desk.running === 0) end(desk);
    }
  }

  /** The rows are others now: the next statement starts another database; one that runs is answered by its own first. */
  renew(): void {
    const desk = this.#desk;
    if (desk === null) return;
    this.#desk = null;
    desk.isLeft = true;
    if (desk.running === 0) end(desk);
  }

  /** Ends the database; the next statement starts another, with the rows as they are then. */
  close(): void {
    if (this.#desk !== null) this.#discard(this.#desk);
  }

  #discard(desk: Desk): void {
    if (this.#desk === desk) this.#desk = null;
    end(desk);
  }

  async #ask(db: Db, statement: string, limit: number, signal?: AbortSignal): Promise<OwnAnswer> {
    try {
      const described = await db.query(describeOwnSql(statement), { signal, readOnly: true });
      const columns = described.map(columnOf);
      // One more, to know whether there are more.
      const rows = await db.query(ownSqlRows(statement, columns, limit + 1), { signal, readOnly: true });
      return { columns, rows: rows.slice(0, limit).map(cellsOf), more: rows.length > limit };
    } catch (error) {
      if (signal?.aborted === true) throw error;
      const first = ownSqlError(error, statement, null);
      if (first.problem !== 'query') throw first;
      // The function that ran the statement does not say where in it the error is.
      const checked = await db
        .query({ text: statement, params: [] }, { readOnly: true, check: true })
        .catch((reason: unknown) => reason);
      throw ownSqlError(checked instanceof EngineError ? checked : error, statement, checked);
    }
  }

  #current(): Desk {
    if (this.#desk !== null) return this.#desk;
    const desk = { opened: this.#start(), running: 0, isLeft: false };
    desk.opened.catch(() => {
      if (this.#desk === desk) this.#desk = null;
    });
    this.#desk = desk;
    return desk;
  }

  async #start(): Promise<Open> {
    const db = await this.#sources.openDb();
    try {
      for (const { name } of PACKAGE_FILES) {
        await this.#sources.loadTable(db, name, await this.#own.texts(name));
      }
      return { db, settings: await settingsOf(db) };
    } catch (error) {
      await db.close();
      throw error;
    }
  }

  /** There are functions that change the engine's settings inside a query (`enable_logging`). */
  async #discardIfChanged(desk: Desk, db: Db, settings: unknown): Promise<void> {
    if (this.#desk !== desk && !desk.isLeft) return;
    const now = await Promise.race([settingsOf(db).catch(() => null), after(GRACE_MS)]);
    if (now === settings) return;
    this.#discard(desk);
    throw new OwnSqlError('settings', '', null, null);
  }
}

function end(desk: Desk): void {
  void desk.opened.then(({ db }) => db.close()).catch(() => undefined);
}

async function settingsOf(db: Db): Promise<unknown> {
  const [row] = await db.query(engineSettings());
  return row?.settings;
}

function columnOf(row: DbRow): OwnColumn {
  const type = String(row.column_type);
  return { name: String(row.column_name), type, kind: kindOfType(type) };
}

function cellsOf(row: DbRow): (string | null)[] {
  return Object.values(row).map((value) => (value === null ? null : String(value)));
}

function after(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
}

/** The result; an AbortError when `signal` has fired and the work has not stopped `grace` ms later. */
async function orAborted<Result>(
  work: Promise<Result>,
  signal: AbortSignal | undefined,
  grace: number,
): Promise<Result> {
  if (signal === undefined) return work;
  let stop: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => void setTimeout(() => reject(new DOMException('withdrawn', 'AbortError')), grace);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  // Whichever loses the race is heard by nobody.
  aborted.catch(() => undefined);
  work.catch(() => undefined);
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
