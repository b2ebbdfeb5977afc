import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { NewLocalReport } from '../../data/local/local-report.ts';
import { ADD } from '../../../text/messages/import-add.ts';
import { REVIEW } from '../../../text/messages/import-review.ts';
import type { Message } from '../../../text/message.ts';
import { useLanguage, useText } from '../../shell/language.ts';
import { hasEdits } from './edits/edits.ts';
import type { IdentityProblem } from './identity/identity-problems.ts';
import type { Review } from './use-review.ts';

const PROBLEM_WORDS: Readonly<Record<IdentityProblem, Message>> = {
  no_department: REVIEW.noDepartment,
  long_department: REVIEW.longDepartment,
  no_county: REVIEW.noCounty,
  year: REVIEW.badYear,
};

/** Accept the report, once nothing stands against it, or give it up. */
export function ReviewActions(props: {
  review: Review;
  onAccept: (report: NewLocalReport) => void | Promise<void>;
  onGiveUp: () => void;
}): ReactNode {
  const { review, onAccept, onGiveUp } = props;
  const text = useText();
  const language = useLanguage();
  const id = useId();
  const [phase, setPhase] = useState<{ is: 'idle' | 'busy' | 'sure' } | { is: 'failed'; why: string }>({
    is: 'idle',
  });
  const reasons = [
    ...review.problems.map((problem) => text(PROBLEM_WORDS[problem], { last: review.thisYear })),
    ...(review.isIdSure ? [] : [text(REVIEW.idNotSure)]),
    ...(review.rechecked.phase === 'checking' ? [text(REVIEW.stillChecking)] : []),
    ...(review.rechecked.phase === 'failed' ? [text(REVIEW.mustRecheck)] : []),
  ];
  const accept = async (): Promise<void> => {
    setPhase({ is: 'busy' });
    try {
      await onAccept(review.toKeep());
      setPhase({ is: 'idle' });
    } catch (error) {
      setPhase({ is: 'failed', why: error instanceof Error ? error.message : String(error) });
    }
  };
  const corrections = review.edits.corrections.size;
  const added = review.edits.added.length;
  return (
    <section className="review-actions" aria-label={text(REVIEW.accept)}>
      <div className="review-decide">
        <button
          type="button"
          className="review-accept"
          disabled={reasons.length > 0 || phase.is === 'busy'}
          aria-describedby={`${id}-why`}
          onClick={() => void accept()}
        >
          {text(phase.is === 'busy' ? REVIEW.accepting : REVIEW.accept)}
        </button>
        {phase.is === 'sure' ? (
          <span role="alertdialog" aria-label={text(REVIEW.giveUp)} className="review-sure">
            {text(REVIEW.giveUpSure)}{' '}
            <button type="button" className="action" onClick={onGiveUp}>
              {text(REVIEW.giveUpYes)}
            </button>{' '}
            <button type="button" className="action" autoFocus onClick={() => setPhase({ is: 'idle' })}>
              {text(REVIEW.giveUpNo)}
            </button>
          </span>
        ) : (
          <button
            type="button"
            className="action"
            onClick={() => (hasEdits(review.edits) ? setPhase({ is: 'sure' }) : onGiveUp())}
          >
            {text(REVIEW.giveUp)}
          </button>
        )}
      </div>
      <p id={`${id}-why`} className="review-why" role="status">
        {reasons.length > 0 && `${text(REVIEW.cannotYet)}${reasons.join(language === 'zh' ? '' : ' ')}`}
        {phase.is === 'failed' && text(REVIEW.acceptFailed, { why: phase.why })}
      </p>
      <p className="review-id soft">
        {text(REVIEW.reportId)} {review.reportId}
        {corrections > 0 && ` · ${text(REVIEW.corrections, { count: corrections })}`}
        {added > 0 && ` · ${text(ADD.count, { count: added })}`}
      </p>
    </section>
  );
}
