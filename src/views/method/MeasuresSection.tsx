import type { ReactNode } from 'react';
import { PHASES, STATEMENT_MEASURES, STATEMENTS } from '../../model/statement.ts';
import type { StatementId } from '../../model/statement.ts';
import { MEASURE_NAMES } from '../../text/messages/measure-names.ts';
import { STATEMENT_NAMES } from '../../text/messages/statements.ts';
import { METHOD } from '../../text/messages/method.ts';
import { METHOD_PARTS } from '../../text/messages/method/headings.ts';
import { MEASURE_TEXTS, STATEMENT_ROWS } from '../../text/messages/method/measures.ts';
import { PHASE_TEXTS } from '../../text/messages/method/reading.ts';
import { PHASE_NAMES } from '../../text/messages/provenance.ts';
import { useText } from '../shell/language.ts';
import { Definitions } from './Definitions.tsx';
import { ROW_IDENTITIES } from '../../model/identities.ts';
import type { Identity } from '../../model/identities.ts';
import { Section } from './Section.tsx';

/** The nine statements: what one row is, every column with its meaning, and what must hold along a row. */
export function MeasuresSection(): ReactNode {
  const text = useText();
  return (
    <Section id="measures">
      {STATEMENTS.map((statement) => (
        <StatementColumns key={statement} statement={statement} />
      ))}
      <h3>{text(METHOD_PARTS.phases)}</h3>
      <Definitions
        items={PHASES.map((phase) => ({
          id: phase,
          name: text(PHASE_NAMES[phase]),
          meaning: text(PHASE_TEXTS[phase]),
        }))}
      />
    </Section>
  );
}

function StatementColumns({ statement }: { statement: StatementId }): ReactNode {
  const text = useText();
  const written = ({ whole, parts, less = [] }: Identity): string =>
    `${text(MEASURE_NAMES[whole])} = ${parts.map((part) => text(MEASURE_NAMES[part])).join(' + ')}` +
    less.map((part) => ` − ${text(MEASURE_NAMES[part])}`).join('');
  const identities = ROW_IDENTITIES[statement];
  return (
    <>
      <h3>{text(STATEMENT_NAMES[statement])}</h3>
      <p className="method-note">{text(METHOD.row, { what: text(STATEMENT_ROWS[statement]) })}</p>
      <Definitions
        items={STATEMENT_MEASURES[statement].map((measure) => ({
          id: measure,
          name: text(MEASURE_NAMES[measure]),
          meaning: text(MEASURE_TEXTS[measure]),
        }))}
      />
      {identities.length > 0 && (
        <ul className="method-identities" aria-label={text(METHOD.identity)}>
          {identities.map((identity) => (
            <li key={identity.whole}>{written(identity)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
