import type { ReactNode } from 'react';
import { STATEMENTS } from '../../../model/statement.ts';
import { OCR } from '../../../text/messages/ocr.ts';
import { STATEMENT_NAMES } from '../../../text/messages/statements.ts';
import type { ReadOutcome } from '../../data/reading/read-outcome.ts';
import { useLanguage, useText } from '../../shell/language.ts';
import type { Recognition, RecognitionState } from './recognition.ts';
import { useDuration } from './use-duration.ts';

/** Which pages are pictures, what is unreadable because of them, and which of them are to be recognised. */
export function ChoosePages(props: {
  recognition: Recognition;
  state: RecognitionState;
  outcome: ReadOutcome | null;
}): ReactNode {
  const { recognition, state, outcome } = props;
  const text = useText();
  const language = useLanguage();
  const duration = useDuration();
  const left = state.pages.filter(({ is }) => is !== 'done');
  const chosen = left.filter((page) => page.chosen);
  const unreadable = (outcome?.reading.statements ?? []).filter((record) => record.state === 'unreadable');
  const isAll = outcome === null || unreadable.length === STATEMENTS.length;
  const names = unreadable
    .map(({ statement }) => text(STATEMENT_NAMES[statement]))
    .join(language === 'zh' ? '、' : '; ');
  return (
    <>
      <p className="recognise-lead">
        {isAll && <span>{text(OCR.allUnreadable)} </span>}
        {!isAll && unreadable.length > 0 && <span>{text(OCR.unreadable, { names })} </span>}
        {left.length > 0 && <span>{text(OCR.lead)}</span>}
      </p>
      {left.length > 0 && (
        <fieldset className="recognise-pages">
          <legend>{text(OCR.choose)}</legend>
          {left.map(({ page, chosen: isChosen, is, reason }) => (
            <label key={page}>
              <input
                type="checkbox"
                checked={isChosen}
                onChange={(event) => recognition.choose(page, event.target.checked)}
              />
              {text(OCR.page, { page })}
              {is === 'cancelled' && <small> {text(OCR.cancelled)}</small>}
              {is === 'failed' && <small> {text(OCR.failedPage, { reason })}</small>}
            </label>
          ))}
        </fieldset>
      )}
      <p className="recognise-acts">
        {left.length > 0 && (
          <button
            type="button"
            className="button"
            disabled={chosen.length === 0}
            onClick={() => void recognition.start()}
          >
            {text(OCR.start, { count: chosen.length })}
          </button>
        )}
        {chosen.length > 0 && (
          <small>{text(OCR.estimate, { time: duration(recognition.secondsFor(chosen.length)) })}</small>
        )}
        {left.length > 1 && (
          <button
            type="button"
            className="action"
            onClick={() => recognition.chooseAll(chosen.length < left.length)}
          >
            {text(chosen.length < left.length ? OCR.all : OCR.none)}
          </button>
        )}
        {left.length < state.pages.length && (
          <button type="button" className="action" onClick={() => void recognition.reviewAgain()}>
            {text(OCR.reviewAgain)}
          </button>
        )}
      </p>
    </>
  );
}
