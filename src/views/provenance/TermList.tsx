import type { ReactNode } from 'react';
import { serialiseIndicator, serialiseRef } from '../../state/figure-ref.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { PROVENANCE } from '../../text/messages/provenance.ts';
import { moneyText } from '../../text/translate.ts';
import { formatIndicator } from '../indicator/format-indicator.ts';
import { useLanguage, useText } from '../shell/language.ts';
import type { Term } from './formula.ts';
import { placeOf } from './place.ts';

/** The figures a formula takes: sign, amount (which opens its own source), name, place and characters as printed. */
export function TermList(props: { terms: readonly Term[]; nameOf: (term: Term) => string }): ReactNode {
  const [, change] = useViewState();
  const text = useText();
  const language = useLanguage();
  return (
    <section className="provenance-others">
      <h3>{text(PROVENANCE.parts)}</h3>
      <ul>
        {props.terms.map((term) => {
          const name = props.nameOf(term);
          const key = term.kind === 'fact' ? serialiseRef(term.ref) : serialiseIndicator(term.ref);
          if (term.row === undefined) return <li key={key}>{text(PROVENANCE.termNotFound, { name })}</li>;
          const amount =
            term.kind === 'fact'
              ? moneyText(text, term.row.amount)
              : formatIndicator(term.row, language, text);
          return (
            <li key={key}>
              {term.sign}{' '}
              <button
                type="button"
                className="action"
                title={text(PROVENANCE.openTerm)}
                onClick={() => change({ figure: key })}
              >
                {amount}
              </button>{' '}
              {name} <span className="soft">{placeOf(term.row, text)}</span>{' '}
              {term.row.printed !== '' && <code>{term.row.printed}</code>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
