import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { Term } from '../../model/check.ts';
import { figureChecks, termPlace } from '../../queries/checks.ts';
import type { ProvenanceRow } from '../../queries/rows.ts';
import { linkTo, useViewState } from '../../state/use-view-state.ts';
import { CHECKS, GRADE_MARKS, GRADE_NAMES } from '../../text/messages/checks.ts';
import { FIGURE_CHECKS } from '../../text/messages/figure-checks.ts';
import { SHELL } from '../../text/messages/shell.ts';
import { STATEMENT_NAMES } from '../../text/messages/statements.ts';
import { statedOf } from '../checks/stated.ts';
import { useRuleName } from '../checks/use-rule-name.ts';
import { useAnswer } from '../data/use-answer.ts';
import { errorMessage } from '../shell/error-text.ts';
import { FailedView } from '../shell/FailedView.tsx';
import { useLanguage, useText } from '../shell/language.ts';
import { OwnSource } from './OwnSource.tsx';
import { identitiesOf } from './identities.ts';
import type { Identity } from './identities.ts';
import { isFigureInSight, showRunWhenThere } from './show-run.ts';
import './figure-checks.css';

/** More identities that hold than this stand folded. */
const SHOWN = 5;

/**
 * The identities a printed figure takes part in, whether each holds, with its arithmetic, and the way to 核对; under them, for
 * the reader's own report, the page it was read from.
 */
export function FigureChecks({ row }: { row: ProvenanceRow }): ReactNode {
  const [state] = useViewState();
  const text = useText();
  const [all, setAll] = useState(false);
  const { reportId } = row.ref;
  const answer = useAnswer(figureChecks({ reportId, place: termPlace(row) }));
  const identities = answer.rows && identitiesOf(answer.rows, row);
  const failing = identities?.filter(({ grade }) => grade === 'error' || grade === 'notice') ?? [];
  const worst = failing[0]?.check.checkId;
  // Whoever comes to the checks with this figure in hand is led to what is wrong with it.
  useEffect(() => {
    if (state.view !== 'checks' || worst === undefined || isFigureInSight()) return;
    return showRunWhenThere(worst);
  }, [state.view, worst]);
  if (answer.error) return <FailedView message={text(errorMessage(answer.error))} onRetry={answer.retry} />;
  const shown = all ? identities : identities?.slice(0, Math.max(SHOWN, failing.length));
  const rest = (identities?.length ?? 0) - (shown?.length ?? 0);
  return (
    <>
      <section className="figure-checks">
        <h3>{text(FIGURE_CHECKS.heading)}</h3>
        {!shown && <p role="status">{text(SHELL.loading)}</p>}
        {shown?.length === 0 && <p className="soft">{text(FIGURE_CHECKS.none)}</p>}
        {shown && shown.length > 0 && (
          <ul>
            {shown.map((identity) => (
              <IdentityLine key={identity.check.checkId} {...identity} />
            ))}
          </ul>
        )}
        {rest > 0 && (
          <button type="button" className="action" onClick={() => setAll(true)}>
            {text(FIGURE_CHECKS.more, { count: rest })}
          </button>
        )}{' '}
        <a href={linkTo(state, { view: 'checks', report: reportId, family: '', grade: 'all' })}>
          {text(FIGURE_CHECKS.open)}
        </a>
      </section>
      <OwnSource row={row} />
    </>
  );
}

function IdentityLine(identity: Identity): ReactNode {
  const { check, grade } = identity;
  const text = useText();
  const language = useLanguage();
  const said = useIdentityWords()(identity);
  const message = language === 'zh' ? check.messageZh : check.messageEn;
  return (
    <li className={`figure-check figure-check-${grade}`}>
      <span className="figure-check-mark" title={text(GRADE_NAMES[grade])}>
        <span aria-hidden="true">{GRADE_MARKS[grade]}</span>
        <span className="visually-hidden">{text(GRADE_NAMES[grade])}</span>
      </span>
      <span>
        {message}
        {message !== '' && said !== '' && <br />}
        {said}
      </span>
    </li>
  );
}

/** What is held, in words: the sum and what it equals, the other place that agrees, or the rule's name. */
function useIdentityWords(): (identity: Identity) => string {
  const text = useText();
  const language = useLanguage();
  const ruleName = useRuleName();
  const [{ unit }] = useViewState();
  return ({ check, grade, whole, other }) => {
    const name = ruleName(check.rule, check.family);
    if (grade === 'could_not_run') return text(FIGURE_CHECKS.notRun, { rule: name });
    const fails = grade === 'error' || grade === 'notice';
    const { arithmetic, actual, isSaid } = statedOf(check, language, unit);
    if (arithmetic !== '') {
      if (grade === 'holds' && whole?.label)
        return text(FIGURE_CHECKS.equals, { arithmetic, label: whole.label });
      return actual === ''
        ? arithmetic
        : text(isSaid ? CHECKS.arithmeticSaid : CHECKS.arithmetic, { arithmetic, actual });
    }
    if (fails) return '';
    if (other?.amount) {
      return text(grade === 'rounding' ? FIGURE_CHECKS.near : FIGURE_CHECKS.same, {
        place: placeOfTerm(other, text),
        amount: { wan: other.amount },
      });
    }
    return name;
  };
}

function placeOfTerm(term: Term, text: ReturnType<typeof useText>): string {
  if (term.statement === '') return text(FIGURE_CHECKS.prose);
  const params = { statement: text(STATEMENT_NAMES[term.statement]), item: term.label };
  return text(term.label === '' ? FIGURE_CHECKS.statement : FIGURE_CHECKS.statementItem, params);
}
