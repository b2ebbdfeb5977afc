import { useCallback, useSyncExternalStore } from 'react';
import type { Query } from '../../queries/query.ts';
import type { Answer } from './answer.ts';
import { useKeptAnswers } from './DataProvider.tsx';
import { answerKey } from './snapshot.ts';

/** An answer as a view sees it. `rows` keep their identity until the question changes. */
export type UseAnswer<Row> = {
  rows: readonly Row[] | undefined;
  error: Error | null;
  pending: boolean;
  source: Answer['source'] | null;
  /** Asks again after an error. */
  retry: () => void;
};

/**
 * The rows of a query: from the snapshot already in the first render (so the server draws them too), else from DuckDB.
 * A question that changes, or whose view is gone, is withdrawn.
 */
export function useAnswer<Row>(query: Query<Row>): UseAnswer<Row> {
  const answers = useKeptAnswers();
  const key = answerKey(query.sql);
  const kept = answers.read(key, query);
  const subscribe = useCallback((listener: () => void) => answers.watch(key, listener), [answers, key]);
  const read = useCallback(() => answers.known(key) ?? kept, [answers, key, kept]);
  const { rows, error, source } = useSyncExternalStore(subscribe, read, read);
  return {
    // The key is the SQL, and one SQL is decoded in one way.
    rows: rows as readonly Row[] | undefined,
    error,
    pending: rows === undefined && error === null,
    source,
    retry: () => answers.retry(key),
  };
}
