import { useCallback, useEffect, useRef, useState } from 'react';
import { BROWSER_SOURCES } from '../data/browser-sources.ts';
import { useLocalSource } from '../data/DataProvider.tsx';
import { SqlDesk } from '../data/own-sql/sql-desk.ts';
import type { OwnAnswer } from '../data/own-sql/sql-desk.ts';

/** More rows than this are left in the database, and that is said. */
export const ROW_LIMIT = 10_000;

/** What became of the last statement. */
export type SqlRun =
  | { phase: 'idle' }
  | { phase: 'running'; statement: string }
  | { phase: 'done'; statement: string; answer: OwnAnswer }
  | { phase: 'failed'; statement: string; error: Error }
  | { phase: 'cancelled'; statement: string };

/** One statement at a time over a database of this view's own, which is ended with the view. */
export function useSqlDesk(): {
  run: SqlRun;
  start: (statement: string) => void;
  cancel: () => void;
} {
  const local = useLocalSource();
  const [run, setRun] = useState<SqlRun>({ phase: 'idle' });
  const desk = useRef<SqlDesk | null>(null);
  const withdrawal = useRef<AbortController | null>(null);
  useEffect(() => {
    const unsubscribe = local.subscribe((tables) => {
      if (tables.length > 0) desk.current?.renew();
    });
    return () => {
      unsubscribe();
      withdrawal.current?.abort();
      desk.current?.close();
      desk.current = null;
    };
  }, [local]);
  const start = useCallback(
    (statement: string): void => {
      desk.current ??= new SqlDesk(BROWSER_SOURCES, local);
      withdrawal.current?.abort();
      const mine = new AbortController();
      withdrawal.current = mine;
      // What comes of a statement that another has taken the place of is of no interest.
      const tell = (next: SqlRun): void => {
        if (withdrawal.current === mine) setRun(next);
      };
      setRun({ phase: 'running', statement });
      desk.current.run(statement, { limit: ROW_LIMIT, signal: mine.signal }).then(
        (answer) => tell({ phase: 'done', statement, answer }),
        (error: unknown) =>
          tell(
            mine.signal.aborted
              ? { phase: 'cancelled', statement }
              : {
                  phase: 'failed',
                  statement,
                  error: error instanceof Error ? error : new Error(String(error)),
                },
          ),
      );
    },
    [local],
  );
  const cancel = useCallback(() => withdrawal.current?.abort(), []);
  return { run, start, cancel };
}
