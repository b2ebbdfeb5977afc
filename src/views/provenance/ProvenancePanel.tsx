import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { FactRef } from '../../model/value.ts';
import { provenance } from '../../queries/provenance.ts';
import { parseRef } from '../../state/figure-ref.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { PROVENANCE } from '../../text/messages/provenance.ts';
import { ENGINE, SHELL } from '../../text/messages/shell.ts';
import { useEngineState } from '../data/DataProvider.tsx';
import { useAnswer } from '../data/use-answer.ts';
import { errorMessage } from '../shell/error-text.ts';
import { FailedView } from '../shell/FailedView.tsx';
import { useText } from '../shell/language.ts';
import { ProvenanceBody } from './ProvenanceBody.tsx';

/** The source of the figure in hand: beside the page on a desk, over its foot on a phone. */
export function ProvenancePanel(): ReactNode {
  const [{ figure }] = useViewState();
  const ref = parseRef(figure);
  return figure === '' ? null : <OpenPanel key={figure} factRef={ref} />;
}

function OpenPanel({ factRef }: { factRef: FactRef | null }): ReactNode {
  const [, change] = useViewState();
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  // Where the focus was: the figure that was opened gets it back.
  const opener = useRef<Element | null>(typeof document === 'undefined' ? null : document.activeElement);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    const escape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) change({ figure: '' });
    };
    addEventListener('keydown', escape);
    const returnTo = opener.current;
    return () => {
      removeEventListener('keydown', escape);
      if (returnTo instanceof HTMLElement && returnTo.isConnected) returnTo.focus({ preventScroll: true });
    };
  }, [change]);
  return (
    <aside className="provenance" aria-labelledby="provenance-heading">
      <div className="provenance-head">
        <h2 id="provenance-heading" ref={heading} tabIndex={-1}>
          {text(PROVENANCE.title)}
        </h2>
        <button type="button" className="action" onClick={() => change({ figure: '' })}>
          {text(PROVENANCE.close)}
        </button>
      </div>
      {factRef === null ? <p>{text(PROVENANCE.notFound)}</p> : <Source factRef={factRef} />}
    </aside>
  );
}

function Source({ factRef }: { factRef: FactRef }): ReactNode {
  const text = useText();
  const { phase } = useEngineState();
  const answer = useAnswer(provenance({ ref: factRef }));
  if (answer.error) return <FailedView message={text(errorMessage(answer.error))} onRetry={answer.retry} />;
  if (!answer.rows) return <p role="status">{text(phase === 'ready' ? SHELL.loading : ENGINE.starting)}</p>;
  if (answer.rows.length === 0) return <p>{text(PROVENANCE.notFound)}</p>;
  return <ProvenanceBody factRef={factRef} rows={answer.rows} />;
}
