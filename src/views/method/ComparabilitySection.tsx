import type { ReactNode } from 'react';
import { METHOD } from '../../text/messages/method.ts';
import { NOTE_TEXTS } from '../../text/messages/method/checking.ts';
import { METHOD_PARTS } from '../../text/messages/method/headings.ts';
import { PEERS_TEXTS } from '../../text/messages/method/peers.ts';
import { MEASURE_NAMES } from '../../text/messages/selection.ts';
import { LEAST_RANKED } from '../peers/peers.ts';
import { NOTE_IDS } from '../selection/verdict/note.ts';
import { useLanguage, useText } from '../shell/language.ts';
import { Definitions } from './Definitions.tsx';
import { NOTE_EFFECTS } from './note-blocks.ts';
import type { NoteEffect } from './note-blocks.ts';
import { Section } from './Section.tsx';

/**
 * Every reason why chosen departments may not compare: when it is said, what follows, what is not ranked because of it; and
 * how 对标 holds one department against those that do.
 */
export function ComparabilitySection(): ReactNode {
  const text = useText();
  const language = useLanguage();
  const blocked = (blocks: NoteEffect['blocks']): string =>
    blocks === 'any'
      ? text(METHOD_PARTS.anyMeasure)
      : blocks.map((measure) => text(MEASURE_NAMES[measure])).join(language === 'zh' ? '、' : ', ');
  return (
    <Section id="comparability">
      <p className="method-note">{text(METHOD_PARTS.comparabilityNote)}</p>
      <Definitions
        items={NOTE_IDS.map((id) => {
          const { consequences, blocks } = NOTE_EFFECTS[id];
          return {
            id,
            name: text(NOTE_TEXTS[id]),
            meaning: (
              <>
                {consequences.map((consequence) => (
                  <span key={consequence.en} className="method-line">
                    {text(consequence)}
                  </span>
                ))}
                {blocks.length > 0 && (
                  <span className="method-denominator">
                    {text(METHOD.unranked, { list: blocked(blocks) })}
                  </span>
                )}
              </>
            ),
          };
        })}
      />
      <h3>{text(METHOD_PARTS.peers)}</h3>
      <Definitions
        items={Object.entries(PEERS_TEXTS).map(([id, { name, meaning }]) => ({
          id,
          name: text(name),
          meaning: text(meaning, { least: LEAST_RANKED }),
        }))}
      />
    </Section>
  );
}
