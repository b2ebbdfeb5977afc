import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { FactRef, IndicatorRef } from '../../model/value.ts';
import { indicatorSources } from '../../queries/indicators.ts';
import { provenance } from '../../queries/provenance.ts';
import type { ProvenanceRow } from '../../queries/rows.ts';
import { parseFigure } from '../../state/parse-figure.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { PROVENANCE } from '../../text/messages/provenance.ts';
import { ENGINE, SHELL } from '../../text/messages/shell.ts';
import { useEngineState } from '../data/DataProvider.tsx';
import { useAnswer } from '../data/use-answer.ts';
import type { UseAnswer } from '../data/use-answer.ts';
import { errorMessage } from '../shell/error-text.ts';
import { FailedView } from '../shell/FailedView.tsx';
import { useText } from '../shell/language.ts';
import { lazyPart } from '../shell/lazy-part.tsx';
import { CorrectedByHand } from './CorrectedByHand.tsx';
import { FormulaBody } from './FormulaBody.tsx';
import { IndicatorBody, withHalves } from './IndicatorBody.tsx';
import { ProvenanceBody } from './ProvenanceBody.tsx';
import { DIVISORS, formulaOf, isComputed, wholeOf } from './formula.ts';

// The source is read at once; the checks bring the names of all rules, and are a large table.
const FigureChecks = lazyPart(
  () => import('./FigureChecks.tsx'),
  (module) => module.FigureChecks,
);

/** The source of the figure in hand: beside the page on a desk, over its foot on a phone. */
export function ProvenancePanel(): ReactNode {
  const [{ figure }, change] = useViewState();
  const text = useText();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Where the focus was on the page: the figure that was opened last gets it back.
  const opener = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const active = document.activeElement;
    const isOnPage = active !== document.body && !panel.current?.contains(active);
    if (isOnPage && active instanceof HTMLElement) opener.current = active;
    heading.current?.focus({ preventScroll: true });
  }, [figure]);
  useEffect(() => {
    const escape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) change({ figure: '' });
    };
    addEventListener('keydown', escape);
    return () => {
      removeEventListener('keydown', escape);
      if (opener.current?.isConnected) opener.current.focus({ preventScroll: true });
    };
  }, [change]);
  if (figure === '') return null;
  const named = parseFigure(figure);
  return (
    <aside ref={panel} className="provenance" aria-labelledby="provenance-heading">
      <div className="provenance-head">
        <h2 id="provenance-heading" ref={heading} tabIndex={-1}>
          {text(PROVENANCE.title)}
        </h2>
        <button type="button" className="action" onClick={() => change({ figure: '' })}>
          {text(PROVENANCE.close)}
        </button>
      </div>
      {named === null && <p role="status">{text(PROVENANCE.malformed, { raw: figure.slice(0, 60) })}</p>}
      {named?.kind === 'fact' && <FactSource key={figure} factRef={named.ref} />}
      {named?.kind === 'indicator' && <IndicatorSource key={figure} indicatorRef={named.ref} />}
    </aside>
  );
}

function FactSource({ factRef }: { factRef: FactRef }): ReactNode {
  const whole = wholeOf(factRef);
  if (whole) return <ShareSource factRef={factRef} whole={whole} />;
  if (factRef.reading && factRef.reading.by !== 'share')
    return <PerPersonSource factRef={factRef} indicators={DIVISORS[factRef.reading.by]} />;
  return <AmountSource factRef={factRef} />;
}

function AmountSource({ factRef }: { factRef: FactRef }): ReactNode {
  const said = useAnswer(provenance({ ref: factRef }));
  return (
    <Answered answers={[said]}>
      {() =>
        isComputed(factRef) ? (
          <FormulaBody factRef={factRef} formula={formulaOf(factRef, { rows: said.rows ?? [] })} />
        ) : (
          <ProvenanceBody factRef={factRef} rows={said.rows ?? []}>
            <CorrectedByHand factRef={factRef} />
            <FigureIdentities row={said.rows?.[0]} />
          </ProvenanceBody>
        )
      }
    </Answered>
  );
}

/** A figure of ours is in no check: the figures it was worked out from are. */
function FigureIdentities({ row }: { row: ProvenanceRow | undefined }): ReactNode {
  return row === undefined || row.origin === 'derived' ? null : <FigureChecks part={{ row }} />;
}

function ShareSource({ factRef, whole }: { factRef: FactRef; whole: FactRef }): ReactNode {
  const said = useAnswer(provenance({ ref: factRef }));
  const of = useAnswer(provenance({ ref: whole }));
  return (
    <Answered answers={[said, of]}>
      {() => (
        <FormulaBody
          factRef={factRef}
          formula={formulaOf(factRef, { rows: said.rows ?? [], whole: of.rows ?? [] })}
        />
      )}
    </Answered>
  );
}

function PerPersonSource(props: { factRef: FactRef; indicators: readonly string[] }): ReactNode {
  const { factRef, indicators } = props;
  const { reportId, fiscalYear } = factRef;
  const said = useAnswer(provenance({ ref: factRef }));
  const persons = useAnswer(indicatorSources({ reportId, fiscalYear, indicators }));
  return (
    <Answered answers={[said, persons]}>
      {() => (
        <FormulaBody
          factRef={factRef}
          formula={formulaOf(factRef, { rows: said.rows ?? [], persons: persons.rows ?? [] })}
        />
      )}
    </Answered>
  );
}

function IndicatorSource({ indicatorRef }: { indicatorRef: IndicatorRef }): ReactNode {
  const { reportId, fiscalYear, indicator } = indicatorRef;
  const said = useAnswer(indicatorSources({ reportId, fiscalYear, indicators: withHalves(indicator) }));
  return (
    <Answered answers={[said]}>
      {() => <IndicatorBody indicatorRef={indicatorRef} rows={said.rows ?? []} />}
    </Answered>
  );
}

/** What is shown once every answer is there; until then how far they are, and what to do where one failed. */
function Answered(props: {
  answers: readonly Pick<UseAnswer<unknown>, 'rows' | 'error' | 'retry'>[];
  children: () => ReactNode;
}): ReactNode {
  const text = useText();
  const { phase } = useEngineState();
  const { answers } = props;
  const failed = answers.find((answer) => answer.error !== null)?.error;
  if (failed) {
    return (
      <FailedView
        message={text(errorMessage(failed))}
        onRetry={() => answers.forEach((answer) => answer.error && answer.retry())}
      />
    );
  }
  if (answers.some((answer) => answer.rows === undefined))
    return <p role="status">{text(phase === 'ready' ? SHELL.loading : ENGINE.starting)}</p>;
  return props.children();
}
