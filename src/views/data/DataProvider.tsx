import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { Answers } from './answer.ts';
import type { AnswerSources } from './answer.ts';
import { BROWSER_SOURCES } from './browser-sources.ts';
import type { EngineState } from './engine-state.ts';
import { KeptAnswers } from './kept-answers.ts';
import { LocalReports } from './local/local-reports.ts';
import type { LocalState } from './local/local-report.ts';
import type { Snapshot } from './snapshot.ts';

type Data = { answers: Answers; kept: KeptAnswers; local: LocalReports };

const DataContext = createContext<Data | null>(null);

/** Runs `start` when the page has been drawn and has nothing else to do. */
export function whenIdle(start: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(start, 200);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(start, { timeout: 2000 });
  return () => cancelIdleCallback(handle);
}

/** Whether the reader told the browser to save data; then the database (5 MB) waits for the first question that needs it. */
function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}

/**
 * Holds the one way to answers for everything inside: the snapshot at once, and DuckDB, which it starts in the background
 * after the first paint unless data is to be saved. An embed (`isEmbed`) has neither the reader's own reports nor a database before it must.
 * `sources` is for tests.
 */
export function DataProvider(props: {
  snapshot: Snapshot | null;
  sources?: AnswerSources;
  isEmbed?: boolean;
  children: ReactNode;
}): ReactNode {
  const { snapshot, sources = BROWSER_SOURCES, isEmbed = false, children } = props;
  const [context] = useState(() => {
    const local = new LocalReports();
    const answers = new Answers(snapshot, sources, isEmbed ? undefined : local);
    return { answers, kept: new KeptAnswers(answers), local };
  });
  const { answers, kept, local } = context;
  useEffect(() => {
    if (isEmbed) return;
    const stop = local.start();
    const unsubscribe = local.subscribe((tables) => {
      if (tables.length === 0) return;
      answers.reload(tables);
      kept.renew(tables);
    });
    return () => (stop(), unsubscribe());
  }, [answers, kept, local, isEmbed]);
  useEffect(() => {
    if (isEmbed || savesData()) return;
    // A failure is in the engine's state, for the page to show; one that a question met already is not tried again
    // behind the reader's back.
    return whenIdle(() => {
      if (answers.state().phase !== 'failed') void answers.start().catch(() => undefined);
    });
  }, [answers, isEmbed]);
  useEffect(
    () =>
      answers.subscribe(() => {
        if (answers.state().phase === 'ready') kept.retryFailed();
      }),
    [answers, kept],
  );
  return <DataContext value={context}>{children}</DataContext>;
}

function useData(): Data {
  const data = useContext(DataContext);
  if (data === null) throw new Error('no DataProvider around');
  return data;
}

/** The answers of the {@link DataProvider} around, null where there is none. */
export function useAnswersIfAny(): Answers | null {
  return useContext(DataContext)?.answers ?? null;
}

/** The answers of the {@link DataProvider} around. */
export function useAnswers(): Answers {
  return useData().answers;
}

/** How far the database is, why it failed, which rows of the data were left out, and a retry that works. */
export function useEngineState(): EngineState & { retry: () => void } {
  const answers = useAnswers();
  const state = useSyncExternalStore(answers.subscribe, answers.state, answers.state);
  return { ...state, retry: () => void answers.start().catch(() => undefined) };
}

/** The kept answers of the {@link DataProvider} around. */
export function useKeptAnswers(): KeptAnswers {
  return useData().kept;
}

/** The way to the reader's own reports; `useLocalReports` is what a view takes. */
export function useLocalSource(): LocalReports {
  return useData().local;
}

const never = (): (() => void) => () => undefined;
const NO_REPORTS: LocalState['reports'] = [];

/** The reader's own reports; none where there is no {@link DataProvider} around. */
export function useOwnReportsIfAny(): LocalState['reports'] {
  const local = useContext(DataContext)?.local;
  return useSyncExternalStore(
    local?.subscribe ?? never,
    () => local?.state().reports ?? NO_REPORTS,
    () => NO_REPORTS,
  );
}

/** What is known of the reader's own reports (本机). */
export function useLocalState(): LocalState {
  const { subscribe, state } = useData().local;
  return useSyncExternalStore(subscribe, state, state);
}
