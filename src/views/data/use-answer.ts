import { useQuery } from '@tanstack/react-query';
import type { Query } from '../../queries/query.ts';
import type { Answer } from './answer.ts';
import { useAnswers } from './DataProvider.tsx';
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
  const answers = useAnswers();
  const decode = ({ rows, source }: Answer) => ({ rows: rows.map(query.decode), source });
  const result = useQuery({
    queryKey: ['answer', answerKey(query.sql)],
    queryFn: async ({ signal }) => decode(await answers.answer(query.sql, signal)),
    initialData: () => {
      const known = answers.fromSnapshot(query.sql);
      return known === undefined ? undefined : decode(known);
    },
    structuralSharing: false,
  });
  return {
    rows: result.data?.rows,
    error: result.error,
    pending: result.isPending,
    source: result.data?.source ?? null,
    retry: () => void result.refetch(),
  };
}
