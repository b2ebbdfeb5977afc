import type { ReactNode } from 'react';
import { METHOD_PARTS } from '../../text/messages/method/headings.ts';
import { GLOSSARY } from '../../text/messages/method/glossary.ts';
import { useLanguage, useText } from '../shell/language.ts';
import { Definitions } from './Definitions.tsx';
import { Section } from './Section.tsx';

/** The terms of these accounts in both languages, each with a line of ours. */
export function GlossarySection(): ReactNode {
  const text = useText();
  const language = useLanguage();
  return (
    <Section id="glossary">
      <p className="method-note">{text(METHOD_PARTS.glossaryNote)}</p>
      <Definitions
        items={GLOSSARY.map(({ zh, en, meaning }) => ({
          id: zh,
          name: (
            <>
              {language === 'zh' ? zh : en}
              <small lang={language === 'zh' ? 'en' : 'zh-CN'}>{language === 'zh' ? en : zh}</small>
            </>
          ),
          meaning: text(meaning),
        }))}
      />
    </Section>
  );
}
