import { useEffect, useState } from 'react';
import { useAnswers, useKeptAnswers } from '../data/DataProvider.tsx';
import { answerKey } from '../data/snapshot.ts';
import type { PackedRows } from '../data/snapshot.ts';
import { useSelection } from '../selection/use-selection.ts';
import { onlyChosen, packAnswers } from './carried-answers.ts';

/** The figures of the view on the screen, ready to be carried; `inSnapshot` where the site gives them to anybody at once. */
export type Carried =
  | { phase: 'preparing' }
  | { phase: 'failed'; reason: string }
  | { phase: 'ready'; packed: string; dataVersion: string; inSnapshot: boolean };

/** Packs the answers that the views on the screen are drawn from, and no others. */
export function useCarried(): Carried {
  const answers = useAnswers();
  const kept = useKeptAnswers();
  const { reportIds } = useSelection();
  const [carried, setCarried] = useState<Carried>({ phase: 'preparing' });
  const ids = reportIds.join();
  useEffect(() => {
    const leaving = new AbortController();
    const questions = kept.watched();
    const pack = async (): Promise<Carried> => {
      const packed: Record<string, PackedRows> = {};
      for (const sql of questions) {
        const { rows } = await answers.answer(sql, leaving.signal);
        packed[answerKey(sql)] = onlyChosen(rows, ids.split(','));
      }
      return {
        phase: 'ready',
        packed: await packAnswers(packed),
        dataVersion: answers.dataVersion,
        inSnapshot: questions.every((sql) => answers.fromSnapshot(sql) !== undefined),
      };
    };
    pack().then(
      (ready) => !leaving.signal.aborted && setCarried(ready),
      (error: unknown) =>
        !leaving.signal.aborted &&
        setCarried({ phase: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    );
    return () => leaving.abort();
  }, [answers, kept, ids]);
  return carried;
}
