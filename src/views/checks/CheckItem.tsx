import type { ReactNode } from 'react';
import { readTerms } from '../../checks/write-terms.ts';
import type { Term } from '../../model/check.ts';
import type { Value } from '../../model/value.ts';
import type { CheckRow } from '../../queries/check-rows.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { CHECKS, GRADE_MARKS } from '../../text/messages/checks.ts';
import { Figure } from '../figure/Figure.tsx';
import { useLanguage, useText } from '../shell/language.ts';
import { gradeOf } from './checks-data.ts';
import { checkId } from './check-anchor.ts';
import { placesOf } from './places.ts';
import { quotesWan, statedOf } from './stated.ts';
import { useRuleName } from './use-rule-name.ts';

/** One run as a reader would write it: what is wrong, the arithmetic, should-be and is, and every figure's place. */
export function CheckItem(props: { check: CheckRow; fiscalYear: number; number?: number }): ReactNode {
  const { check, fiscalYear, number } = props;
  const text = useText();
  const language = useLanguage();
  const ruleName = useRuleName();
  const terms = readTerms(check.terms);
  const message = language === 'zh' ? check.messageZh : check.messageEn;
  const [{ unit }] = useViewState();
  const said = statedOf(check, language, unit);
  const points = said.isPercent ? text(CHECKS.points) : '';
  const stated = [
    [CHECKS.expected, said.expected],
    [CHECKS.actual, said.actual],
    [CHECKS.difference, said.difference === '' ? '' : `${said.difference}${points}`],
    [CHECKS.tolerance, said.tolerance === '' ? '' : `${said.tolerance}${points}`],
  ] as const;
  return (
    <article className={`check check-${gradeOf(check)}`} id={checkId(check.checkId)} tabIndex={-1}>
      <p className="check-message">
        <span className="check-gutter">
          <span className="check-mark" aria-hidden="true">
            {GRADE_MARKS[gradeOf(check)]}
          </span>
          {number !== undefined && <span className="check-number">{number}</span>}
        </span>
        {message === '' ? terms.find((term) => term.role === 'whole')?.label : message}
        {unit !== 'wan' && quotesWan(check, message) && <small> {text(CHECKS.quotedInWan)}</small>}
      </p>
      <p className="check-rule">{ruleName(check.rule, check.family)}</p>
      {said.arithmetic !== '' && (
        <p className="check-arithmetic">
          {said.actual === ''
            ? said.arithmetic
            : text(said.isSaid ? CHECKS.arithmeticSaid : CHECKS.arithmetic, {
                arithmetic: said.arithmetic,
                actual: said.actual,
              })}
        </p>
      )}
      {check.expected !== null && check.outcome !== 'holds' && (
        <dl className="check-stated">
          {stated.map(([name, value]) =>
            value === '' ? null : (
              <div key={name.en}>
                <dt>{text(name)}</dt>
                <dd>{value}</dd>
              </div>
            ),
          )}
        </dl>
      )}
      {terms.length > 0 && (
        <p className="check-places">{text(CHECKS.places, { list: placesOf(terms, text) })}</p>
      )}
      {terms.length > 0 && (
        <details className="check-terms">
          <summary>
            {text(CHECKS.terms)} {terms.length}
          </summary>
          <ul>
            {terms.map((term, index) => (
              <li key={index}>
                <TermFigure term={term} reportId={check.reportId} fiscalYear={fiscalYear} />{' '}
                <span className="check-term-label">{term.label}</span> <Place term={term} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}

/** A figure of a statement opens its provenance; what prose says stands as it is printed. */
function TermFigure(props: { term: Term; reportId: string; fiscalYear: number }): ReactNode {
  const { term, reportId, fiscalYear } = props;
  if (term.amount === null || term.statement === '' || term.measure === '' || term.phase === '') {
    return <span className="check-printed">{term.printed}</span>;
  }
  const value: Value = {
    state: 'figure',
    amount: term.amount,
    origin: 'printed',
    certainty: 'certain',
    ref: {
      reportId,
      fiscalYear,
      statement: term.statement,
      code: term.code,
      label: term.code === '' ? term.label : '',
      measure: term.measure,
      phase: term.phase,
    },
  };
  return <Figure value={value} />;
}

function Place({ term }: { term: Term }): ReactNode {
  const text = useText();
  if (term.sourceLine === null) return null;
  return (
    <small>
      {term.sourcePage === null
        ? text(CHECKS.line, { line: term.sourceLine })
        : text(CHECKS.pageLine, { page: term.sourcePage, line: term.sourceLine })}
    </small>
  );
}
