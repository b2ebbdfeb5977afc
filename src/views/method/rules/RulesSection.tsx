import { useId, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { RULE_FAMILIES } from '../../../model/check.ts';
import type { RuleFamily } from '../../../model/check.ts';
import { linkTo, useViewState } from '../../../state/use-view-state.ts';
import { FAMILY_NAMES } from '../../../text/messages/checks.ts';
import { METHOD } from '../../../text/messages/method.ts';
import { useSelection } from '../../selection/use-selection.ts';
import { useText } from '../../shell/language.ts';
import { Section } from '../Section.tsx';
import { placeOf, rulePlace, scrollToPlace } from '../scroll-to.ts';
import { LISTED_RULES, filterRules } from './filter-rules.ts';
import type { ListedRule } from './filter-rules.ts';
import { RuleItem } from './RuleItem.tsx';

/** Every rule by family, with a box to find them by a word. */
export function RulesSection(): ReactNode {
  const text = useText();
  const [words, setWords] = useState('');
  const found = useMemo(() => filterRules(LISTED_RULES, words), [words]);
  const box = useId();
  return (
    <Section id="rules">
      <p className="method-note">{text(METHOD.exampleNote)}</p>
      <div className="rules-filter" role="search">
        <label htmlFor={box}>{text(METHOD.filter)}</label>
        <input
          id={box}
          type="search"
          value={words}
          placeholder={text(METHOD.filterHint)}
          onChange={({ target }) => setWords(target.value)}
        />
        <span role="status">{text(METHOD.found, { count: found.length, all: LISTED_RULES.length })}</span>
        {words !== '' && (
          <button type="button" className="action" onClick={() => setWords('')}>
            {text(METHOD.clear)}
          </button>
        )}
      </div>
      {found.length === 0 && <p>{text(METHOD.notFound, { words })}</p>}
      {RULE_FAMILIES.map((family) => (
        <FamilyRules
          key={family}
          family={family}
          rules={found.filter((rule) => rule.family === family)}
          isWhole={found.length === LISTED_RULES.length}
        />
      ))}
    </Section>
  );
}

/** The rules of one family; its index only where all of them are shown. */
function FamilyRules(props: {
  family: RuleFamily;
  rules: readonly ListedRule[];
  isWhole: boolean;
}): ReactNode {
  const { family, rules, isWhole } = props;
  const text = useText();
  const [state] = useViewState();
  const { reports } = useSelection();
  if (rules.length === 0) return null;
  const report = state.report || (reports[0]?.reportId ?? '');
  const place = placeOf('rules', family);
  return (
    <section className="rules-family" aria-labelledby={place}>
      <h3 id={place} tabIndex={-1}>
        {text(METHOD.familyRules, { family: text(FAMILY_NAMES[family]), count: rules.length })}
      </h3>
      <p className="rules-see">
        <a href={linkTo(state, { view: 'checks', family, report, grade: 'all', code: '', figure: '' })}>
          {text(METHOD.seeChecks)}
        </a>
      </p>
      {isWhole && (
        <details className="rules-index">
          <summary>{text(METHOD.familyIndex)}</summary>
          <ul>
            {rules.map(({ id, rule }) => (
              <li key={id}>
                <button type="button" className="action" onClick={() => scrollToPlace(rulePlace(id))}>
                  {text(rule.name)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {rules.map((rule) => (
        <RuleItem key={rule.id} {...rule} />
      ))}
    </section>
  );
}
