import { useEffect, useSyncExternalStore } from 'react';
import type { FactRef } from '../../model/value.ts';
import type { Answers } from '../data/answer.ts';
import { useAnswersIfAny } from '../data/DataProvider.tsx';
import { MarkStore } from './mark-store.ts';
import type { Mark } from './mark-store.ts';

const stores = new WeakMap<Answers, MarkStore>();

function storeOf(answers: Answers): MarkStore {
  const known = stores.get(answers) ?? new MarkStore(answers);
  stores.set(answers, known);
  return known;
}

const never = (): (() => void) => () => undefined;

/** Whether a failing check touches the figure, once that is known; null for a figure that is asked nothing of. */
export function useMark(ref: FactRef | null): Mark | null {
  const answers = useAnswersIfAny();
  const store = answers === null || ref === null ? null : storeOf(answers);
  const reportId = ref?.reportId ?? '';
  useEffect(() => store?.want(reportId), [store, reportId]);
  return useSyncExternalStore(
    store?.subscribe ?? never,
    () => (store === null || ref === null ? null : store.markOf(ref)),
    () => null,
  );
}
