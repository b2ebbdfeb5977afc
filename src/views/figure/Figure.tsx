import type { ReactNode } from 'react';
import { inUnit } from '../../model/money.ts';
import type { FactRef, Value } from '../../model/value.ts';
import { serialiseRef } from '../../state/figure-ref.ts';
import { linkTo, useViewState } from '../../state/use-view-state.ts';
import { FIGURE } from '../../text/messages/figure.ts';
import { MISSING_MARKS, MISSING_REASONS } from '../../text/messages/missing.ts';
import { useLanguage, useText } from '../shell/language.ts';
import type { Mark } from './mark-store.ts';
import { formatReading, isMoney } from './reading.ts';
import type { FigureReading } from './reading.ts';
import { useByHand } from './use-by-hand.ts';
import { useMark } from './use-mark.ts';
import './figure-mark.css';

/**
 * Any number of the app: a button that opens the figure's provenance, or the mark of why there is none. A derived figure
 * looks derived, one from prose, placed by arithmetic or put right by hand is told apart, and each says so to a screen reader. A quiet mark
 * leads from a figure that a check finds contradicted to that check.
 */
export function Figure(props: { value: Value; reading?: FigureReading; suffix?: string }): ReactNode {
  const { value, reading = 'amount', suffix = '' } = props;
  const text = useText();
  const language = useLanguage();
  const [state, change] = useViewState();
  // Among the checks everything that is shown is marked by what it is shown for.
  const mark = useMark(value.state === 'figure' && state.view !== 'checks' ? value.ref : null);
  const isByHand = useByHand(value.state === 'figure' ? value.ref : null) !== undefined;
  if (value.state === 'missing') {
    const reason = text(MISSING_REASONS[value.reason]);
    const look = value.reason === 'zero_denominator' ? 'no_denominator' : value.reason;
    return (
      <span className={`figure-missing figure-${look}`} title={reason}>
        <span aria-hidden="true">{text(MISSING_MARKS[value.reason])}</span>
        <span className="visually-hidden">{reason}</span>
      </span>
    );
  }
  const written = `${formatReading(value.amount, reading, language, text)}${suffix}`;
  // For what leaves the page: exact, in the unit it is written in.
  const exact = isMoney(reading) ? inUnit(value.amount, state.unit) : value.amount;
  const { ref, origin, certainty } = value;
  // A share or an amount per person is ours, however the amount itself was printed.
  const isDerived = origin === 'derived' || ref?.reading !== undefined;
  const manner = isDerived ? 'derived' : isByHand ? 'hand' : certainty === 'inferred' ? 'inferred' : origin;
  const note = text(FIGURE[manner]);
  if (ref === null) {
    return (
      <data value={exact} className={`figure figure-origin-${manner}`} title={note}>
        {written}
      </data>
    );
  }
  const key = serialiseRef(ref);
  return (
    <span className="figure-at">
      {mark !== null && <FigureMark mark={mark} factRef={ref} />}
      <button
        type="button"
        value={exact}
        className={`figure figure-origin-${manner}`}
        title={`${note} · ${text(FIGURE.open)}`}
        aria-pressed={state.figure === key}
        onClick={() => change({ figure: state.figure === key ? '' : key })}
      >
        {written}
      </button>
    </span>
  );
}

/** The sign before a figure that a failing check touches; it leads to the report's checks with the figure in hand. */
function FigureMark({ mark, factRef }: { mark: Mark; factRef: FactRef }): ReactNode {
  const [state] = useViewState();
  const text = useText();
  const said = text(FIGURE[mark]);
  const { reading: _, ...amount } = factRef;
  // As the terms of a check name it: by its code alone where it has one.
  const figure = serialiseRef({ ...amount, label: factRef.code === '' ? factRef.label : '' });
  const to = { report: factRef.reportId, family: '', grade: 'all', figure } as const;
  return (
    <a
      ref={leaveGridOneStop}
      className={`figure-mark figure-mark-${mark}`}
      href={linkTo(state, { view: 'checks', ...to })}
      title={said}
    >
      <span aria-hidden="true">※</span>
      <span className="visually-hidden">{said}</span>
    </a>
  );
}

/** A grid is one stop for the keyboard: there the way to the checks is in the figure's source. */
function leaveGridOneStop(link: HTMLElement | null): void {
  if (link?.closest('[role="treegrid"]')) link.tabIndex = -1;
}
