import type { ReactNode } from 'react';
import { CHECK_PARAGRAPHS, GRADE_TEXTS } from '../../text/messages/method/checking.ts';
import { METHOD_PARTS } from '../../text/messages/method/headings.ts';
import { GRADE_MARKS, GRADE_NAMES } from '../../text/messages/checks.ts';
import { RUN_GRADES } from '../checks/checks-data.ts';
import { useText } from '../shell/language.ts';
import { Definitions } from './Definitions.tsx';
import { Section } from './Section.tsx';

/** How checks work: the outcomes of a run, exactness, tolerance, causes and evidence. */
export function ChecksSection(): ReactNode {
  const text = useText();
  return (
    <Section id="checks">
      <h3>{text(METHOD_PARTS.outcomes)}</h3>
      <Definitions
        items={RUN_GRADES.map((grade) => ({
          id: grade,
          name: (
            <span className={`method-grade check-${grade}`}>
              <span aria-hidden="true">{GRADE_MARKS[grade]}</span> {text(GRADE_NAMES[grade])}
            </span>
          ),
          meaning: text(GRADE_TEXTS[grade]),
        }))}
      />
      <h3>{text(METHOD_PARTS.how)}</h3>
      <Definitions
        items={Object.entries(CHECK_PARAGRAPHS).map(([id, { name, meaning }]) => ({
          id,
          name: text(name),
          meaning: text(meaning),
        }))}
      />
    </Section>
  );
}
