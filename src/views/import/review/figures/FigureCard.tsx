import { useId, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { verifiedShare } from '../../../../checks/verified-share.ts';
import { factTerm, termKey } from '../../../../checks/terms.ts';
import { readTerms } from '../../../../checks/write-terms.ts';
import type { Check } from '../../../../model/check.ts';
import { compareDecimal } from '../../../../model/money.ts';
import type { Fact } from '../../../../model/records.ts';
import type { Message } from '../../../../text/message.ts';
import { formatAmountWan } from '../../../../text/format.ts';
import { ADD } from '../../../../text/messages/import-add.ts';
import { PRINTED_UNIT_NAMES, REVIEW } from '../../../../text/messages/import-review.ts';
import { PHASE_NAMES, PROVENANCE } from '../../../../text/messages/provenance.ts';
import { MEASURE_NAMES } from '../../../../text/messages/measure-names.ts';
import { STATEMENT_NAMES } from '../../../../text/messages/statements.ts';
import { useLanguage, useText } from '../../../shell/language.ts';
import type { Corrected } from '../edits/edits.ts';
import { AMOUNT_PROBLEMS, typedNumber } from '../edits/typed-amount.ts';
import { inWan } from '../edits/units.ts';
import type { PrintedUnit } from '../edits/units.ts';

/** The chosen figure: what is printed, what it was read as, what holds it, and the place to put it right. */
export function FigureCard(props: {
  read: Fact;
  fact: Fact;
  unit: PrintedUnit;
  corrected: Corrected | null;
  /** Whether it was added by hand, and not read. */
  isAdded: boolean;
  checks: readonly Check[];
  onCorrect: (corrected: Corrected | null) => void;
  onMove: (by: 'next' | 'previous') => void;
}): ReactNode {
  const { read, fact, unit, corrected, isAdded, checks, onCorrect, onMove } = props;
  const text = useText();
  const language = useLanguage();
  const wan = (amount: string): string =>
    text(REVIEW.amountWan, { amount: formatAmountWan(amount, language) });
  return (
    <div className="review-card">
      <p className="review-card-move">
        <button type="button" className="action" onClick={() => onMove('previous')}>
          ← {text(REVIEW.previous)}
        </button>
        <button type="button" className="action" onClick={() => onMove('next')}>
          {text(REVIEW.next)} →
        </button>
      </p>
      <p className="review-card-name">
        <strong>
          {[read.codePrinted || (isAdded ? read.code : ''), read.label].filter(Boolean).join(' ') ||
            text(PHASE_NAMES[read.phase])}
        </strong>{' '}
        <span className="soft">
          {text(STATEMENT_NAMES[read.statement])} · {text(MEASURE_NAMES[read.measure])}
          {read.phase !== 'final' && ` · ${text(PHASE_NAMES[read.phase])}`}
        </span>
      </p>
      <p className="review-card-read">
        {read.printed === '' ? (
          text(ADD.nothingHere)
        ) : (
          <>
            {text(REVIEW.printed)} <code>{read.printed}</code>
          </>
        )}
        {!isAdded && ` · ${text(REVIEW.readAs)} ${wan(read.amount)}`}
        {corrected !== null && (
          <strong className="mark">
            {' · '}
            {text(isAdded ? ADD.addedTo : REVIEW.correctedTo, { amount: wan(fact.amount) })}
          </strong>
        )}
      </p>
      <p className="review-card-held soft">
        {[text(isAdded ? ADD.byHand : placement(read)), heldBy(fact, checks, text)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Correction
        key={`${String(read.row)} ${read.code} ${read.label} ${read.measure} ${read.phase} ${String(read.sourceLine)}`}
        {...{ read, unit, corrected, isAdded, onCorrect }}
      />
    </div>
  );
}

function placement(read: Fact): Message {
  if (read.origin !== 'printed') return PROVENANCE.placedProse;
  return read.certainty === 'inferred' ? PROVENANCE.placedInferred : PROVENANCE.placedCertain;
}

/** What the checks have to say about a figure: what denies it is said before what confirms it. */
function heldBy(
  fact: Fact,
  checks: readonly Check[],
  text: (message: Message, params?: Record<string, number>) => string,
): string {
  const key = termKey(factTerm(fact, 'whole'));
  const denied = checks.filter(
    (check) => check.outcome === 'fails' && readTerms(check.terms).some((term) => termKey(term) === key),
  ).length;
  if (denied > 0) return text(REVIEW.deniedBy, { count: denied });
  // Sums are of the statements; what prose says is held against them by other rules.
  if (fact.origin !== 'printed') return '';
  return text(verifiedShare([fact], checks).verified > 0 ? REVIEW.confirmed : REVIEW.inNoSum);
}

const PROBLEMS = { ...AMOUNT_PROBLEMS, same: REVIEW.sameNumber } satisfies Record<string, Message>;

/** Puts a figure right: the number as it is printed, in the unit of its statement. */
function Correction(props: {
  read: Fact;
  unit: PrintedUnit;
  corrected: Corrected | null;
  isAdded: boolean;
  onCorrect: (corrected: Corrected | null) => void;
}): ReactNode {
  const { read, unit, corrected, isAdded, onCorrect } = props;
  const text = useText();
  const id = useId();
  const [typed, setTyped] = useState(corrected?.number ?? '');
  const [problem, setProblem] = useState<keyof typeof PROBLEMS | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const said = typedNumber(typed, unit);
    if (said.problem !== null) return setProblem(said.problem);
    if (corrected === null && compareDecimal(inWan(said.number, unit), read.amount) === 0)
      return setProblem('same');
    setProblem(null);
    // What was added by hand was read as nothing.
    const isAsRead = !isAdded && compareDecimal(inWan(said.number, unit), read.amount) === 0;
    onCorrect(isAsRead ? null : { number: said.number, correctedAt: new Date().toISOString() });
  };
  return (
    <form className="review-correct" onSubmit={submit} noValidate>
      <label htmlFor={id}>{text(REVIEW.correct)}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setProblem(null);
        }}
      />
      <span className="soft">{text(PRINTED_UNIT_NAMES[unit])}</span>
      <button type="submit" className="action">
        {text(REVIEW.correctSave)}
      </button>
      {corrected !== null && (
        <button
          type="button"
          className="action"
          onClick={() => {
            setTyped('');
            setProblem(null);
            onCorrect(null);
          }}
        >
          {text(isAdded ? ADD.undo : REVIEW.correctUndo)}
        </button>
      )}
      <span id={`${id}-problem`} className="review-problem" role="status">
        {problem !== null && text(PROBLEMS[problem], { typed: typed.trim() })}
      </span>
    </form>
  );
}
