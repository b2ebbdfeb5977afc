import { useMemo, useSyncExternalStore } from 'react';
import type { Query } from '../../queries/query.ts';
import type { ViewState } from '../../state/view-state.ts';
import { useKeptAnswers } from '../data/DataProvider.tsx';
import type { Kept, KeptAnswers } from '../data/kept-answers.ts';
import { answerKey } from '../data/snapshot.ts';
import { briefingQueries } from './words/briefing-rows.ts';
import type { BriefingRows } from './words/briefing-rows.ts';

/** The rows once every question is answered; before, the failure of one. */
export type BriefingRowsState = { rows: BriefingRows | undefined; error: Error | null };

/** Asks everything that the words of a briefing are made from. The rows are the same object until one of them changes. */
export function useBriefingRows(
  reportIds: readonly string[],
  own: string,
  { basis, aid }: ViewState,
): BriefingRowsState & { retry: () => void } {
  const kept = useKeptAnswers();
  const joined = useMemo(
    () => new JoinedAnswers(kept, Object.entries(briefingQueries(reportIds, own, { basis, aid }))),
    [kept, reportIds, own, basis, aid],
  );
  const state = useSyncExternalStore(joined.subscribe, joined.read, joined.read);
  return { ...state, retry: joined.retry };
}

type Question = { name: string; key: string; query: Query<unknown> };

/** Several questions as one: all their rows, or nothing yet. */
class JoinedAnswers {
  readonly #kept: KeptAnswers;
  readonly #questions: readonly Question[];
  #last: readonly Kept[] = [];
  #state: BriefingRowsState = { rows: undefined, error: null };

  constructor(kept: KeptAnswers, queries: readonly (readonly [string, Query<unknown>])[]) {
    this.#kept = kept;
    this.#questions = queries.map(([name, query]) => ({ name, query, key: answerKey(query.sql) }));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    const stops = this.#questions.map(({ key }) => this.#kept.watch(key, listener));
    return () => stops.forEach((stop) => stop());
  };

  readonly read = (): BriefingRowsState => {
    const answers = this.#questions.map(
      ({ key, query }) => this.#kept.known(key) ?? this.#kept.read(key, query),
    );
    if (this.#last.length > 0 && answers.every((answer, index) => answer === this.#last[index]))
      return this.#state;
    this.#last = answers;
    const isWhole = answers.every(({ rows }) => rows !== undefined);
    const rows = this.#questions.map(({ name }, index) => [name, answers[index]?.rows]);
    this.#state = {
      // Named and typed by the questions they answer.
      rows: isWhole ? (Object.fromEntries(rows) as BriefingRows) : undefined,
      error: answers.find(({ error }) => error !== null)?.error ?? null,
    };
    return this.#state;
  };

  readonly retry = (): void => {
    for (const { key } of this.#questions) this.#kept.retry(key);
  };
}
