import type { ReactNode } from 'react';
import { GRADE_MARKS, GRADE_NAMES } from '../../../text/messages/checks.ts';
import { METHOD } from '../../../text/messages/method.ts';
import type { RuleSeverity } from '../../../text/messages/rules/rule-text.ts';
import { useText } from '../../shell/language.ts';
import { rulePlace } from '../scroll-to.ts';
import type { ListedRule } from './filter-rules.ts';

/** A rule in plain words, with its worked example and what it may miss by. */
export function RuleItem({ id, rule }: ListedRule): ReactNode {
  const text = useText();
  const name = `${rulePlace(id)}-name`;
  return (
    <article className="rule" id={rulePlace(id)} tabIndex={-1} aria-labelledby={name}>
      <header>
        <h4 id={name}>{text(rule.name)}</h4>
        <p className="rule-grade">
          <Grade severity={rule.severity} />
        </p>
        <code className="rule-id">{id}</code>
      </header>
      <div>
        <p className="rule-plain">{text(rule.plain)}</p>
        <dl className="rule-facts">
          <div>
            <dt>{text(METHOD.example)}</dt>
            <dd className="rule-example">{text(rule.example)}</dd>
          </div>
          <div>
            <dt>{text(METHOD.tolerance)}</dt>
            <dd>{text(rule.tolerance)}</dd>
          </div>
        </dl>
      </div>
    </article>
  );
}

/** What the rule gives where it fails: the marks that 核对 uses, with their words. */
function Grade({ severity }: { severity: RuleSeverity }): ReactNode {
  const text = useText();
  const grades = severity === 'either' ? (['error', 'notice'] as const) : [severity];
  return grades.map((grade) => (
    <span key={grade} className={`method-grade check-${grade}`}>
      <span aria-hidden="true">{GRADE_MARKS[grade]}</span> {text(GRADE_NAMES[grade])}
    </span>
  ));
}
