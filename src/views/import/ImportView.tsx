import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { IMPORT, READING_FAILURES } from '../../text/messages/import.ts';
import type { Message } from '../../text/message.ts';
import { useLocalReports } from '../data/local/use-local-reports.ts';
import { useText } from '../shell/language.ts';
import { BringIn } from './bring/BringIn.tsx';
import { usePageDrop } from './bring/use-page-drop.ts';
import { OwnReports } from './own/OwnReports.tsx';
import { whyFailed } from './queue/import-queue.ts';
import type { GivenFile } from './queue/import-item.ts';
import { QueueList } from './queue/QueueList.tsx';
import { useImportQueue } from './queue/use-import-queue.ts';
import { ReviewItem } from './ReviewItem.tsx';
import { useOpenReview } from './use-open-review.ts';
import './import.css';

/** 导入: bring reports in, see how far they are and what was read, accept them, and look after those that are kept. */
export function ImportView(): ReactNode {
  const local = useLocalReports();
  const { queue, state } = useImportQueue(local);
  const text = useText();
  const [asOne, setAsOne] = useState(false);
  const [problem, setProblem] = useState<Message | null>(null);
  const { open, opened, show } = useOpenReview(state.items);
  const take = (files: readonly GivenFile[]): void => {
    setProblem(files.length === 0 ? READING_FAILURES.nothing : null);
    if (files.length > 0) queue.add(files, { asOne });
  };
  const isOver = usePageDrop(take, (error) => setProblem(whyFailed(error)));
  const shown = useRef(open);
  useEffect(() => {
    const last = shown.current;
    if (last === open) return;
    shown.current = open;
    // The page is another one now: it is read from its head, or from where one left it.
    const place = open === null ? [`review-${last}`, 'import-heading'] : [`reviewed-${open}`];
    place
      .map((id) => document.getElementById(id))
      .find((found) => found !== null)
      ?.focus();
    window.scrollTo(0, 0);
  }, [open]);
  const current = opened.find(({ id }) => id === open);
  const more = state.items.filter(({ id, phase }) => phase.is === 'read' && id !== open).length;
  return (
    <div className="import" data-over={isOver || undefined}>
      {current && (
        <p className="import-back">
          <button type="button" className="action" onClick={() => show(null)}>
            {more > 0 ? text(IMPORT.backCount, { count: more }) : text(IMPORT.back)}
          </button>{' '}
          {current.name}
        </p>
      )}
      {opened.map((item) => (
        // What was corrected in a review stays while one looks at another.
        <div key={item.id} id={`reviewed-${item.id}`} tabIndex={-1} hidden={item.id !== open}>
          <ReviewItem item={item} queue={queue} local={local} onDone={() => show(null)} />
        </div>
      ))}
      <div hidden={current !== undefined}>
        <h1 className="headline" id="import-heading" tabIndex={-1}>
          {text(IMPORT.heading)}
        </h1>
        <p className="chart-subtitle">{text(IMPORT.subtitle)}</p>
        <p className="import-private">{text(IMPORT.private)}</p>
        <BringIn isOver={isOver} asOne={asOne} onAsOne={setAsOne} onFiles={take} />
        {problem !== null && (
          <p className="notice" role="alert">
            {text(problem)}
          </p>
        )}
        <QueueList queue={queue} state={state} onReview={(item) => show(item.id)} />
        <OwnReports local={local} />
      </div>
    </div>
  );
}
