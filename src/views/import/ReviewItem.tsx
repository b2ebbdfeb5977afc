import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Message } from '../../text/message.ts';
import { IMPORT } from '../../text/messages/import.ts';
import type { NewLocalReport } from '../data/local/local-report.ts';
import type { LocalActions } from '../data/local/use-local-reports.ts';
import { FailedView } from '../shell/FailedView.tsx';
import { lazyPart } from '../shell/lazy-part.tsx';
import { useText } from '../shell/language.ts';
import type { ImportItem } from './queue/import-item.ts';
import { whyFailed } from './queue/import-queue.ts';
import type { ImportQueue } from './queue/import-queue.ts';
import { hasPictures, RecogniseItem } from './RecogniseItem.tsx';
import { useFiles } from './use-files.ts';

// Loaded with the first report that is read.
const ReviewReport = lazyPart(
  () => import('./review/ReviewReport.tsx'),
  (module) => module.ReviewReport,
);

/** What was read of one report, to be accepted, corrected or given up; an accepted one is kept in this browser. */
export function ReviewItem(props: {
  item: ImportItem;
  queue: ImportQueue;
  local: LocalActions;
  onDone: () => void;
}): ReactNode {
  const { item, queue, local, onDone } = props;
  const text = useText();
  const { files, problem, retry } = useFiles(item);
  const [failure, setFailure] = useState<Message | null>(null);
  const [recognised, setRecognised] = useState(0);
  const review = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was at hand is gone; what came of it begins there.
    if (recognised > 0) review.current?.focus();
  }, [recognised]);
  if (item.phase.is !== 'read') return null;
  if (problem !== null) return <FailedView message={text(problem)} onRetry={retry} />;
  if (files === null) return null;
  const accept = async (report: NewLocalReport): Promise<void> => {
    const { reportId, name, held } = report.info;
    try {
      const { keeping } = await local.add(report);
      queue.settle(item.id, { is: 'accepted', report: { reportId, name, held, keeping } });
      onDone();
    } catch (error) {
      setFailure(whyFailed(error));
    }
  };
  return (
    <>
      {failure !== null && (
        <p className="notice" role="alert">
          {text(IMPORT.keepFailed, { reason: text(failure) })}
        </p>
      )}
      {hasPictures(item) && (
        <div className="import-pictures">
          <RecogniseItem
            // What is recognised further goes on from what is there.
            key={recognised}
            item={item}
            onRecognised={(outcome) => {
              queue.settle(item.id, { is: 'read', outcome });
              setRecognised(recognised + 1);
            }}
          />
        </div>
      )}
      <div ref={review} tabIndex={-1}>
        <ReviewReport
          // Another reading is another review.
          key={recognised}
          part={{
            outcome: item.phase.outcome,
            files,
            onAccept: accept,
            onGiveUp: () => {
              queue.settle(item.id, { is: 'given_up' });
              onDone();
            },
          }}
        />
      </div>
    </>
  );
}
