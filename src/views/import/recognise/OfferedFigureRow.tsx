import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { Fact } from '../../../model/records.ts';
import { OCR } from '../../../text/messages/ocr.ts';
import { MEASURE_NAMES } from '../../../text/messages/measure-names.ts';
import type { RecognisedPage } from '../../data/recognising/page-recogniser.ts';
import type { Decision, OfferedFigure } from '../../data/recognising/proposal.ts';
import { useText } from '../../shell/language.ts';
import { typedNumber } from '../review/edits/typed-amount.ts';
import { inWan, unitsRead } from '../review/edits/units.ts';
import { FigureCrop } from './FigureCrop.tsx';

/** One recognised figure beside its picture: the person accepts it, types what is printed, or leaves it out. */
export function OfferedFigureRow(props: {
  offered: OfferedFigure;
  fact: Fact;
  page: RecognisedPage | null;
  decision: Decision | undefined;
  onDecide: (decision: Decision | null) => void;
}): ReactNode {
  const { offered, fact, page, decision, onDecide } = props;
  const text = useText();
  const id = useId();
  const [typed, setTyped] = useState(fact.printed);
  const row = [fact.codePrinted, fact.label].filter((words) => words !== '').join(' ');
  const column = text(MEASURE_NAMES[fact.measure]);
  const place = { row, column };
  const { seen } = offered;
  const number = typedNumber(typed, 'wan').number;
  const take = (): void => {
    if (typed === fact.printed) onDecide({ is: 'accepted' });
    else if (number !== null) {
      const unit = unitsRead([fact]).get(fact.statement) ?? 'wan';
      onDecide({ is: 'corrected', printed: typed.trim(), amount: inWan(number, unit) });
    }
  };
  return (
    <li className="recognise-figure" data-decided={decision?.is ?? ''}>
      <p className="recognise-place">{text(OCR.place, place)}</p>
      {seen !== null && page !== null ? (
        <FigureCrop page={page} seen={seen} label={text(OCR.picture, { ...place, page: page.page })} />
      ) : (
        <span>{text(OCR.noPicture)}</span>
      )}
      {decision === undefined ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            take();
          }}
        >
          <label className="visually-hidden" htmlFor={id}>
            {text(OCR.value)} {row} {column}
          </label>
          <input
            id={id}
            type="text"
            inputMode="decimal"
            value={typed}
            aria-invalid={number === null}
            onChange={(event) => setTyped(event.target.value)}
          />
          <button
            type="submit"
            className="button"
            disabled={number === null}
            aria-label={text(OCR.acceptNamed, { printed: typed, ...place })}
          >
            {text(typed === fact.printed ? OCR.accept : OCR.correct)}
          </button>
          <button
            type="button"
            className="action"
            aria-label={text(OCR.leaveNamed, { printed: fact.printed, ...place })}
            onClick={() => onDecide({ is: 'left' })}
          >
            {text(OCR.leave)}
          </button>
          {number === null && <small>{text(OCR.notNumber)}</small>}
          {seen !== null && seen.second !== fact.printed && seen.second !== '' && (
            <small>{text(OCR.second, { text: seen.second })}</small>
          )}
        </form>
      ) : (
        <p className="recognise-decided">
          <Decided decision={decision} fact={fact} />{' '}
          <button type="button" className="action" onClick={() => onDecide(null)}>
            {text(OCR.change)}
          </button>
        </p>
      )}
    </li>
  );
}

function Decided({ decision, fact }: { decision: Decision; fact: Fact }): ReactNode {
  const text = useText();
  if (decision.is === 'accepted') return text(OCR.accepted, { printed: fact.printed });
  return decision.is === 'corrected' ? text(OCR.corrected, { printed: decision.printed }) : text(OCR.leftOut);
}
