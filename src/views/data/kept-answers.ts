import type { Query } from '../../queries/query.ts';
import { tablesOf } from './answer.ts';
import type { Answer, Answers } from './answer.ts';

/** A question as far as it is answered. The object is another one whenever anything of it changes. */
export type Kept = {
  readonly rows: readonly unknown[] | undefined;
  readonly error: Error | null;
  readonly source: Answer['source'] | null;
};

type Entry = {
  query: Query<unknown>;
  kept: Kept;
  watchers: Set<() => void>;
  asking: AbortController | null;
};

/** Answers nobody looks at that are kept for the way back. */
const MOST_UNWATCHED = 200;
const OPEN: Kept = { rows: undefined, error: null, source: null };

/**
 * The answers of a page, each asked once however many views show it, kept while they may be shown again. A question whose
 * last view is gone is withdrawn. Small on purpose: the first page carries it.
 */
export class KeptAnswers {
  readonly #answers: Answers;
  readonly #entries = new Map<string, Entry>();

  constructor(answers: Answers) {
    this.#answers = answers;
  }

  /** What is known of a question, which is noted by it; the snapshot's answer is known at once, decoded once. */
  read(key: string, query: Query<unknown>): Kept {
    return this.#entry(key, query).kept;
  }

  /** What is known of a question noted before; undefined for one that was forgotten since. */
  known(key: string): Kept | undefined {
    return this.#entries.get(key)?.kept;
  }

  /**
   * Asks a question noted by {@link read}, unless it is answered or being asked, and calls `listener` when the answer
   * changes. Gives the way to stop.
   */
  watch(key: string, listener: () => void): () => void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return () => undefined;
    entry.watchers.add(listener);
    // What failed before is asked again by the first view that shows it anew.
    if (entry.kept.rows === undefined && (entry.kept.error === null || entry.watchers.size === 1)) {
      this.#ask(entry);
    }
    return () => {
      entry.watchers.delete(listener);
      // A view that is only mounted anew is back before this runs.
      queueMicrotask(() => {
        if (entry.watchers.size > 0) return;
        entry.asking?.abort();
        entry.asking = null;
        this.#forgetOldest();
      });
    };
  }

  /** The questions that something on the screen asks. */
  watched(): Query<unknown>['sql'][] {
    return [...this.#entries.values()]
      .filter(({ watchers }) => watchers.size > 0)
      .map(({ query }) => query.sql);
  }

  /** Asks again after an error. */
  retry(key: string): void {
    const entry = this.#entries.get(key);
    if (entry !== undefined && entry.kept.rows === undefined) this.#ask(entry);
  }

  /** Asks again all that failed, or for which the snapshot had to stand in: for when the database runs after all. */
  retryFailed(): void {
    for (const entry of this.#entries.values()) {
      const { error, source } = entry.kept;
      if (error !== null || (source === 'snapshot' && !this.#isInSnapshot(entry))) this.#renew(entry);
    }
  }

  /** Asks again all whose answer may be another since these tables are; what is shown stays until the new answer is there. */
  renew(tables: readonly string[]): void {
    for (const entry of this.#entries.values()) {
      if (this.#isInSnapshot(entry) && entry.kept.source === 'snapshot') continue;
      if (tablesOf(entry.query.sql).some((table) => tables.includes(table))) this.#renew(entry);
    }
  }

  #isInSnapshot({ query }: Entry): boolean {
    return this.#answers.fromSnapshot(query.sql) !== undefined;
  }

  #renew(entry: Entry): void {
    entry.asking?.abort();
    entry.asking = null;
    if (entry.watchers.size > 0) this.#ask(entry);
    else entry.kept = OPEN;
  }

  #entry(key: string, query: Query<unknown>): Entry {
    const known = this.#entries.get(key);
    if (known !== undefined) return known;
    const answer = this.#answers.fromSnapshot(query.sql);
    const kept = answer === undefined ? OPEN : decodeAnswer(answer, query);
    const entry: Entry = { query, kept, watchers: new Set(), asking: null };
    this.#entries.set(key, entry);
    return entry;
  }

  #ask(entry: Entry): void {
    if (entry.asking !== null) return;
    const asking = new AbortController();
    entry.asking = asking;
    if (entry.kept.error !== null) this.#settle(entry, OPEN);
    const settle = (kept: Kept): void => {
      // A withdrawn question has no answer, whatever still comes.
      if (entry.asking !== asking) return;
      entry.asking = null;
      this.#settle(entry, kept);
    };
    void this.#answers.answer(entry.query.sql, asking.signal).then(
      (answer) => settle(decodeOrFail(answer, entry.query)),
      (error: unknown) => settle({ ...OPEN, error: toError(error) }),
    );
  }

  #settle(entry: Entry, kept: Kept): void {
    entry.kept = kept;
    entry.watchers.forEach((listener) => listener());
  }

  #forgetOldest(): void {
    const unwatched = [...this.#entries].filter(([, entry]) => entry.watchers.size === 0);
    for (const [key] of unwatched.slice(0, Math.max(0, unwatched.length - MOST_UNWATCHED))) {
      this.#entries.delete(key);
    }
  }
}

function decodeAnswer({ rows, source }: Answer, query: Query<unknown>): Kept {
  return { rows: rows.map(query.decode), error: null, source };
}

function decodeOrFail(answer: Answer, query: Query<unknown>): Kept {
  try {
    return decodeAnswer(answer, query);
  } catch (error) {
    return { ...OPEN, error: toError(error) };
  }
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
