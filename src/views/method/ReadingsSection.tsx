import type { ReactNode } from 'react';
import { SMALL_BASE_WAN } from '../../queries/changes.ts';
import { METHOD } from '../../text/messages/method.ts';
import { METHOD_PARTS } from '../../text/messages/method/headings.ts';
import { BASIS_TEXTS, READING_TEXTS, WORKED_OUT } from '../../text/messages/method/measures.ts';
import type { ReadingText } from '../../text/messages/method/measures.ts';
import { useText } from '../shell/language.ts';
import { Definitions } from './Definitions.tsx';
import { Section } from './Section.tsx';

/** Every reading of an amount with its formula and denominator, what views work out, and which money is meant. */
export function ReadingsSection(): ReactNode {
  const text = useText();
  return (
    <Section id="readings">
      <h3>{text(METHOD_PARTS.units)}</h3>
      <Readings items={Object.entries(READING_TEXTS)} />
      <h3>{text(METHOD_PARTS.workedOut)}</h3>
      <Readings items={Object.entries(WORKED_OUT)} />
      <h3>{text(METHOD_PARTS.bases)}</h3>
      <Definitions
        items={Object.entries(BASIS_TEXTS).map(([id, { name, meaning }]) => ({
          id,
          name: text(name),
          meaning: text(meaning),
        }))}
      />
    </Section>
  );
}

function Readings({ items }: { items: readonly (readonly [string, ReadingText])[] }): ReactNode {
  const text = useText();
  return (
    <Definitions
      items={items.map(([id, { name, formula, denominator }]) => ({
        id,
        name: text(name),
        meaning: (
          <>
            <span className="method-formula">{text(formula)}</span>
            <span className="method-denominator">
              {text(METHOD.denominator, { what: text(denominator, { base: SMALL_BASE_WAN }) })}
            </span>
          </>
        ),
      }))}
    />
  );
}
