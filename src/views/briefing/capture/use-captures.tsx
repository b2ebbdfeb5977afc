import { useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { ViewState } from '../../../state/view-state.ts';
import type { Captured, CapturedPage } from './captured.ts';
import { Capture } from './Capture.tsx';

/** What was taken of the pages asked for, how many of them are there, and the view that is being read (to be drawn). */
export type Captures = {
  of: (page: CapturedPage) => Captured | undefined;
  done: number;
  all: number;
  reading: ReactNode;
  /** Reads the views anew that gave nothing. */
  retry: () => void;
};

/** A view in a state; `key` stands for everything that what it shows depends on. */
export type Wanted = { page: CapturedPage; state: ViewState; key: string };

/** Reads the views one after the other; what a view showed is kept for the way back to the same choice. */
export function useCaptures(wanted: readonly Wanted[]): Captures {
  const [taken, setTaken] = useState<Readonly<Record<string, Captured>>>({});
  const next = wanted.find(({ key }) => taken[key] === undefined);
  const nextKey = next?.key ?? '';
  const onCaptured = useCallback(
    (captured: Captured) =>
      setTaken((before) => (before[nextKey]?.kind === 'taken' ? before : { ...before, [nextKey]: captured })),
    [nextKey],
  );
  const retry = useCallback(
    () =>
      setTaken((before) =>
        Object.fromEntries(Object.entries(before).filter(([, { kind }]) => kind === 'taken')),
      ),
    [],
  );
  return useMemo(
    () => ({
      of: (page) => {
        const asked = wanted.find((one) => one.page === page);
        return asked && taken[asked.key];
      },
      done: wanted.filter(({ key }) => taken[key] !== undefined).length,
      all: wanted.length,
      reading: next ? (
        <Capture key={next.key} page={next.page} state={next.state} onCaptured={onCaptured} />
      ) : null,
      retry,
    }),
    [wanted, taken, next, onCaptured, retry],
  );
}
