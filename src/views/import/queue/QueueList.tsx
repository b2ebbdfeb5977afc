import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { IMPORT, READING_FAILURES } from '../../../text/messages/import.ts';
import { useText } from '../../shell/language.ts';
import { isSettled } from './import-item.ts';
import type { ImportItem } from './import-item.ts';
import { MOST_ITEMS } from './import-queue.ts';
import type { ImportQueue, QueueState } from './import-queue.ts';
import { looksLikeOneReport } from './one-report.ts';
import { QueueItem } from './QueueItem.tsx';

/** What came in, each with how far it is, what came of it and what can be done. */
export function QueueList(props: {
  queue: ImportQueue;
  state: QueueState;
  onReview: (item: ImportItem) => void;
}): ReactNode {
  const { queue, state } = props;
  const text = useText();
  const { items, refused } = state;
  if (items.length === 0 && refused === 0) return null;
  const count = (is: readonly ImportItem['phase']['is'][]): number =>
    items.filter(({ phase }) => is.includes(phase.is)).length;
  const left = items.filter((item) => !isSettled(item)).length;
  return (
    <section className="queue" aria-labelledby="import-queue">
      <div className="queue-head">
        <h2 id="import-queue">{text(IMPORT.queue)}</h2>
        <p role="status">
          {[
            [IMPORT.readCount, count(['read', 'accepted', 'given_up', 'package'])] as const,
            [IMPORT.failedCount, count(['failed'])] as const,
            [IMPORT.leftCount, left] as const,
          ]
            .filter(([, number]) => number > 0)
            .map(([message, number]) => text(message, { count: number }))
            .join(text(IMPORT.comma))}
        </p>
        {left > 1 && (
          <button type="button" className="action" onClick={() => queue.cancelAll()}>
            {text(IMPORT.cancelAll)}
          </button>
        )}
      </div>
      {refused > 0 && (
        <p className="notice" role="alert">
          {text(READING_FAILURES.tooMany, { limit: MOST_ITEMS, count: refused })}
        </p>
      )}
      <ol className="queue-items">
        {items.map((item, at) => (
          <Fragment key={item.id}>
            <QueueItem item={item} queue={queue} onReview={() => props.onReview(item)} />
            {items[at + 1]?.batch !== item.batch && (
              <Together batch={item.batch} queue={queue} items={items} />
            )}
          </Fragment>
        ))}
      </ol>
    </section>
  );
}

/** Under the last file of one drop: the offer to read them as one report. */
function Together(props: { batch: number; queue: ImportQueue; items: readonly ImportItem[] }): ReactNode {
  const text = useText();
  const batch = props.items.filter((item) => item.batch === props.batch);
  const looks = looksLikeOneReport(batch);
  if (looks === 'no') return null;
  const count = batch.filter(({ isPackage }) => !isPackage).length;
  return (
    <li className={looks === 'likely' ? 'queue-together notice' : 'queue-together'}>
      <span>{text(looks === 'likely' ? IMPORT.combineSuggested : IMPORT.combinePossible, { count })}</span>{' '}
      <button
        type="button"
        className={looks === 'likely' ? 'button' : 'action'}
        onClick={() => props.queue.combine(props.batch)}
      >
        {text(IMPORT.combine)}
      </button>
    </li>
  );
}
