import { useState } from 'react';
import type { ReactNode } from 'react';
import { formatCount } from '../../../text/format.ts';
import { OCR } from '../../../text/messages/ocr.ts';
import { STATEMENT_NAMES } from '../../../text/messages/statements.ts';
import type { OfferedFigure, Proposal } from '../../data/recognising/proposal.ts';
import { useLanguage, useText } from '../../shell/language.ts';
import { OfferedFigureRow } from './OfferedFigureRow.tsx';
import type { Recognition, RecognitionState } from './recognition.ts';

/** Figures shown at first; each has a picture. */
const SHOWN = 40;

/** Offered figures by statement and page, in the order of the reading. */
function groups({
  reading,
  offered,
}: Proposal): { key: string; heading: OfferedFigure; figures: OfferedFigure[] }[] {
  const found = new Map<string, OfferedFigure[]>();
  for (const figure of offered) {
    const fact = reading.facts[figure.index];
    const key = `${fact?.statement ?? ''} ${String(fact?.sourcePage ?? '')}`;
    found.set(key, [...(found.get(key) ?? []), figure]);
  }
  return [...found].flatMap(([key, figures]) => {
    const [heading] = figures;
    return heading === undefined ? [] : [{ key, heading, figures }];
  });
}

/** What the statements' own sums confirm, and the figures that a person holds against the picture one by one. */
export function ReviewRecognised(props: {
  recognition: Recognition;
  state: RecognitionState;
  proposal: Proposal;
  onFinish: () => void;
}): ReactNode {
  const { recognition, state, proposal } = props;
  const text = useText();
  const language = useLanguage();
  const [shown, setShown] = useState(SHOWN);
  const { taken, offered, reading } = proposal;
  const counts = {
    taken: formatCount(taken.length, language),
    offered: formatCount(offered.length, language),
  };
  const open = offered.filter(({ index }) => !state.decisions.has(index)).length;
  const summary =
    taken.length + offered.length === 0
      ? OCR.nothing
      : offered.length === 0
        ? OCR.allConfirmed
        : OCR.confirmed;
  const visible = new Set(offered.slice(0, shown));
  const pictures = state.pages.some(({ is }) => is !== 'done');
  return (
    <>
      <h3>{text(OCR.reviewTitle)}</h3>
      <p className="recognise-lead" role="status">
        {text(summary, counts)}
      </p>
      {groups(proposal).map(({ key, heading, figures }) => {
        const first = reading.facts[heading.index];
        const own = figures.filter((figure) => visible.has(figure));
        if (first === undefined || own.length === 0) return null;
        return (
          <section key={key} className="recognise-group">
            <h4>
              {text(STATEMENT_NAMES[first.statement])}
              {first.sourcePage !== null && <small> {text(OCR.page, { page: first.sourcePage })}</small>}
            </h4>
            <ol className="recognise-figures">
              {own.map((figure) => {
                const fact = reading.facts[figure.index];
                return fact === undefined ? null : (
                  <OfferedFigureRow
                    key={figure.index}
                    offered={figure}
                    fact={fact}
                    page={fact.sourcePage === null ? null : recognition.pageOf(fact.sourcePage)}
                    decision={state.decisions.get(figure.index)}
                    onDecide={(decision) => recognition.decide(figure.index, decision)}
                  />
                );
              })}
            </ol>
          </section>
        );
      })}
      {offered.length > shown && (
        <p>
          <button type="button" className="action" onClick={() => setShown(shown + SHOWN)}>
            {text(OCR.more, { count: Math.min(SHOWN, offered.length - shown) })}
          </button>
        </p>
      )}
      <p className="recognise-acts">
        <button type="button" className="button" onClick={props.onFinish}>
          {text(OCR.finish)}
        </button>
        <small>
          {text(open > 0 ? OCR.finishNote : OCR.finishAll, { open: formatCount(open, language) })}
        </small>
        {pictures && (
          <button type="button" className="action" onClick={() => recognition.chooseAgain()}>
            {text(OCR.again)}
          </button>
        )}
      </p>
    </>
  );
}
