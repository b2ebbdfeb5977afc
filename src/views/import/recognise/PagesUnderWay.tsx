import type { ReactNode } from 'react';
import { OCR } from '../../../text/messages/ocr.ts';
import { useText } from '../../shell/language.ts';
import type { PageState, Recognition, RecognitionState } from './recognition.ts';
import { useDuration } from './use-duration.ts';

function words(text: ReturnType<typeof useText>, { is, share, figures, reason }: PageState): string {
  if (is === 'working' && share === 0) return text(OCR.preparing);
  if (is === 'working') return text(OCR.working, { percent: Math.round(share * 100) });
  if (is === 'done') return text(OCR.done, { count: figures });
  if (is === 'failed') return text(OCR.failedPage, { reason });
  return text(is === 'cancelled' ? OCR.cancelled : OCR.waiting);
}

/** How far each page is, each of which can be cancelled by itself. */
export function PagesUnderWay(props: { recognition: Recognition; state: RecognitionState }): ReactNode {
  const { recognition, state } = props;
  const text = useText();
  const duration = useDuration();
  const pages = state.pages.filter(({ is }) => is !== 'picture');
  const done = pages.filter(({ is }) => is === 'done').length;
  return (
    <>
      <p className="recognise-lead" role="status">
        {text(OCR.running, { done, count: pages.length })}
        {state.secondsLeft !== null && (
          <small> {text(OCR.left, { time: duration(state.secondsLeft) })}</small>
        )}
      </p>
      <ol className="recognise-progress">
        {pages.map((page) => (
          <li key={page.page} data-state={page.is}>
            <span>{text(OCR.page, { page: page.page })}</span>
            <progress
              aria-label={text(OCR.page, { page: page.page })}
              value={page.is === 'done' ? 1 : page.share}
              max={1}
            />
            <span>{words(text, page)}</span>
            {(page.is === 'waiting' || page.is === 'working') && (
              <button type="button" className="action" onClick={() => recognition.cancelPage(page.page)}>
                {text(OCR.cancelPage, { page: page.page })}
              </button>
            )}
          </li>
        ))}
      </ol>
      <p className="recognise-acts">
        <button type="button" className="action" onClick={() => recognition.cancelAll()}>
          {text(OCR.cancelAll)}
        </button>
      </p>
    </>
  );
}
