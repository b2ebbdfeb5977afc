import type { ReactNode } from 'react';
import { RULE_FAMILIES } from '../../model/check.ts';
import { FAMILY_NAMES } from '../../text/messages/checks.ts';
import { METHOD, METHOD_SECTIONS } from '../../text/messages/method.ts';
import type { MethodSection } from '../../text/messages/method.ts';
import { useText } from '../shell/language.ts';
import { placeOf, scrollToPlace } from './scroll-to.ts';

const SECTIONS = Object.keys(METHOD_SECTIONS) as MethodSection[];

/** The contents of 方法: its sections, and the families of rules. */
export function Contents(): ReactNode {
  const text = useText();
  return (
    <nav
      className="method-contents"
      id={placeOf('contents')}
      tabIndex={-1}
      aria-label={text(METHOD.contents)}
    >
      <ol>
        {SECTIONS.map((section) => (
          <li key={section}>
            <button type="button" className="action" onClick={() => scrollToPlace(placeOf(section))}>
              {text(METHOD_SECTIONS[section])}
            </button>
            {section === 'rules' && (
              <ul>
                {RULE_FAMILIES.map((family) => (
                  <li key={family}>
                    <button
                      type="button"
                      className="action"
                      onClick={() => scrollToPlace(placeOf('rules', family))}
                    >
                      {text(FAMILY_NAMES[family])}
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
