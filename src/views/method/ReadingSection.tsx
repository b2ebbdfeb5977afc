import type { ReactNode } from 'react';
import { CERTAINTIES, ORIGINS, STATEMENT_STATES } from '../../model/statement.ts';
import type { MissingReason } from '../../model/value.ts';
import {
  CERTAINTY_TEXTS,
  FIGURE_STATE,
  ORIGIN_TEXTS,
  READING_STATES,
  STATEMENT_STATE_TEXTS,
  STEPS,
  VALUE_STATES,
} from '../../text/messages/method/reading.ts';
import { METHOD_READING } from '../../text/messages/method/headings.ts';
import { MISSING_MARKS, MISSING_REASONS } from '../../text/messages/missing.ts';
import { useText } from '../shell/language.ts';
import { Definitions } from './Definitions.tsx';
import { Section } from './Section.tsx';

/** A figure of ours, to show how figures of each kind are set. */
const SAMPLE = '12.34';

/** How a report is read: the steps, where figures come from, how sure their places are, and what stands where there is none. */
export function ReadingSection(): ReactNode {
  const text = useText();
  const missing = (reasons: readonly MissingReason[]): Parameters<typeof Definitions>[0]['items'] =>
    reasons.map((reason) => ({
      id: reason,
      name: <span className={`figure-missing figure-${reason}`}>{text(MISSING_MARKS[reason])}</span>,
      meaning: text(MISSING_REASONS[reason]),
    }));
  return (
    <Section id="reading">
      <ol className="method-steps">
        {STEPS.map(({ name, meaning }) => (
          <li key={name.en}>
            <strong>{text(name)}</strong> {text(meaning)}
          </li>
        ))}
      </ol>
      <h3>{text(METHOD_READING.origins)}</h3>
      <p className="method-note">{text(METHOD_READING.originsNote)}</p>
      <Definitions
        items={[
          ...ORIGINS.map((origin) => ({
            id: origin,
            name: <Sample name={text(ORIGIN_TEXTS[origin].name)} kind={origin} />,
            meaning: text(ORIGIN_TEXTS[origin].meaning),
          })),
          ...CERTAINTIES.map((certainty) => ({
            id: certainty,
            name: <Sample name={text(CERTAINTY_TEXTS[certainty].name)} kind={certainty} />,
            meaning: text(CERTAINTY_TEXTS[certainty].meaning),
          })),
        ]}
      />
      <h3>{text(METHOD_READING.states)}</h3>
      <p className="method-note">{text(METHOD_READING.statesNote)}</p>
      <Definitions
        items={[
          {
            id: 'figure',
            name: <Sample name={text(FIGURE_STATE.name)} kind="printed" />,
            meaning: text(FIGURE_STATE.meaning),
          },
          ...missing(VALUE_STATES),
        ]}
      />
      <p className="method-note">{text(METHOD_READING.readingStates)}</p>
      <Definitions items={missing(READING_STATES)} />
      <h3>{text(METHOD_READING.statementStates)}</h3>
      <Definitions
        items={STATEMENT_STATES.map((state) => ({
          id: state,
          name: text(STATEMENT_STATE_TEXTS[state].name),
          meaning: text(STATEMENT_STATE_TEXTS[state].meaning),
        }))}
      />
    </Section>
  );
}

function Sample({ name, kind }: { name: string; kind: string }): ReactNode {
  return (
    <>
      {name} <span className={`method-sample figure-origin-${kind}`}>{SAMPLE}</span>
    </>
  );
}
