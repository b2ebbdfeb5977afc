import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { ProvenanceRow } from '../../queries/rows.ts';
import type { Message } from '../../text/message.ts';
import { FIGURE_CHECKS } from '../../text/messages/figure-checks.ts';
import { SOURCE_PAGE } from '../../text/messages/source-page.ts';
import { useLocalSource, useLocalState } from '../data/DataProvider.tsx';
import type { LocalReportInfo } from '../data/local/local-report.ts';
import { UnreadableReportError } from '../data/reading/read-outcome.ts';
import { hasPages, openKeptSource } from '../data/source-page/open-kept-source.ts';
import type { KeptSource } from '../data/source-page/open-kept-source.ts';
import { SourcePage } from '../import/page/SourcePage.tsx';
import { FailedView } from '../shell/FailedView.tsx';
import { useText } from '../shell/language.ts';

/** For a figure of the reader's own report: the page of its file, which the browser keeps, with the figure marked. */
export function OwnSource({ row }: { row: ProvenanceRow }): ReactNode {
  const { reports } = useLocalState();
  const text = useText();
  const [isAsked, setAsked] = useState(false);
  const own = reports.find(({ reportId }) => reportId === row.ref.reportId);
  if (own === undefined || own.source === null || !hasPages(own)) return null;
  return (
    <section className="own-source">
      <h3>{text(SOURCE_PAGE.label)}</h3>
      {isAsked ? (
        <Kept info={own} row={row} />
      ) : (
        <button type="button" className="action" onClick={() => setAsked(true)}>
          {text(FIGURE_CHECKS.showSource, { name: own.source.name })}
        </button>
      )}
    </section>
  );
}

type Opened = { is: 'opening' } | { is: 'open'; source: KeptSource | null } | { is: 'failed'; why: Message };

function Kept({ info, row }: { info: LocalReportInfo; row: ProvenanceRow }): ReactNode {
  const local = useLocalSource();
  const text = useText();
  const [opened, setOpened] = useState<Opened>({ is: 'opening' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    openKeptSource(local, info, stop.signal).then(
      (source) => !stop.signal.aborted && setOpened({ is: 'open', source }),
      (error: unknown) => !stop.signal.aborted && setOpened({ is: 'failed', why: wordsOf(error) }),
    );
    return () => stop.abort();
  }, [local, info, attempt]);
  if (opened.is === 'opening') return <p role="status">{text(FIGURE_CHECKS.openingSource)}</p>;
  if (opened.is === 'failed') {
    const retry = (): void => {
      setOpened({ is: 'opening' });
      setAttempt(attempt + 1);
    };
    return <FailedView message={text(opened.why)} onRetry={retry} />;
  }
  if (opened.source === null) return <p className="soft">{text(FIGURE_CHECKS.noSource)}</p>;
  const { document, files } = opened.source;
  // Lines of recognised pages are not in the file: only the page can be shown.
  const line = document.picturePages === undefined ? row.sourceLine : null;
  return <SourcePage {...{ document, files, line }} page={row.sourcePage} printed={row.printed} />;
}

function wordsOf(error: unknown): Message {
  if (error instanceof UnreadableReportError) return { zh: error.messageZh, en: error.messageEn };
  const reason = error instanceof Error ? error.message : String(error);
  return { zh: reason, en: reason };
}
