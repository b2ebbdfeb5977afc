import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { balances } from '../../queries/balances.ts';
import { budgetExecution } from '../../queries/budget.ts';
import { changes } from '../../queries/changes.ts';
import { compositionParts } from '../../queries/composition.ts';
import { keyFigures } from '../../queries/key-figures.ts';
import { threePublic } from '../../queries/three-public.ts';
import { worstFindings } from '../../queries/worst-findings.ts';
import { linkTo, useViewState } from '../../state/use-view-state.ts';
import { SENTENCES, STANDS_OUT } from '../../text/messages/sentences.ts';
import { SHELL, VIEW_NAMES } from '../../text/messages/shell.ts';
import { useAnswer } from '../data/use-answer.ts';
import { Figure } from '../figure/Figure.tsx';
import { useSelection } from '../selection/use-selection.ts';
import { errorMessage } from '../shell/error-text.ts';
import { FailedView } from '../shell/FailedView.tsx';
import { useLanguage, useText } from '../shell/language.ts';
import { sentenceParts } from './sentences/sentence.ts';
import type { Sentence } from './sentences/sentence.ts';
import { standsOut } from './sentences/stands-out.ts';

/** As many as are read before the rest is asked for. */
const FIRST = 6;

/** What a reader of the chosen reports should know first, in sentences whose figures open their source. */
export function StandsOut(): ReactNode {
  const text = useText();
  const { sentences, failed } = useSentences();
  const [all, setAll] = useState(false);
  const shown = all ? sentences : sentences?.slice(0, FIRST);
  const rest = (sentences?.length ?? 0) - FIRST;
  return (
    <section className="stands-out" aria-labelledby="stands-out-heading">
      <h2 id="stands-out-heading">{text(STANDS_OUT.heading)}</h2>
      <p className="chart-subtitle">{text(STANDS_OUT.subtitle)}</p>
      {failed?.error && (
        <FailedView message={text(errorMessage(failed.error))} onRetry={() => failed.retry()} />
      )}
      {!failed && !shown && <p role="status">{text(SHELL.loading)}</p>}
      {shown?.length === 0 && <p>{text(STANDS_OUT.none)}</p>}
      <ol>
        {shown?.map((sentence) => (
          <SentenceItem key={sentence.id} sentence={sentence} />
        ))}
      </ol>
      {rest > 0 && (
        <button type="button" className="action" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? text(STANDS_OUT.less) : text(STANDS_OUT.more, { count: rest })}
        </button>
      )}
    </section>
  );
}

function SentenceItem({ sentence }: { sentence: Sentence }): ReactNode {
  const [state] = useViewState();
  const text = useText();
  const language = useLanguage();
  const { view, reportId } = sentence;
  return (
    <li>
      {sentenceParts(sentence, language, text).map((part, index, parts) => {
        if (part.kind === 'text') return part.text.replace(/（$/, '');
        const before = parts[index - 1];
        return (
          <span key={index} className="glued">
            {before?.kind === 'text' && before.text.endsWith('（') && '（'}
            <Figure value={part.figure.value} reading={part.figure.reading} />
          </span>
        );
      })}
      <small>
        {text(SENTENCES.formula, { formula: text(sentence.formula) })}{' '}
        <a href={linkTo(state, { view, figure: '', code: '', report: view === 'checks' ? reportId : '' })}>
          {text(STANDS_OUT.open, { view: text(VIEW_NAMES[view]) })}
        </a>
      </small>
    </li>
  );
}

/** The sentences once every answer they are made from is there; before, the answer that failed. */
function useSentences(): {
  sentences: Sentence[] | undefined;
  failed: { error: Error | null; retry(): void } | undefined;
} {
  const [{ basis, aid }] = useViewState();
  const { reports, reportIds } = useSelection();
  const answers = {
    changes: useAnswer(changes({ reportIds })),
    parts: useAnswer(compositionParts({ reportIds, kind: 'functional', basis, parent: '' })),
    keyFigures: useAnswer(keyFigures({ reportIds, basis, aid })),
    threePublic: useAnswer(threePublic({ reportIds })),
    balances: useAnswer(balances({ reportIds })),
    budgets: useAnswer(budgetExecution({ reportIds })),
    worst: useAnswer(worstFindings({ reportIds })),
  };
  const failed = Object.values(answers).find(({ error }) => error !== null);
  const { rows: changed } = answers.changes;
  const { rows: parts } = answers.parts;
  const { rows: key } = answers.keyFigures;
  const { rows: three } = answers.threePublic;
  const { rows: balance } = answers.balances;
  const { rows: budgets } = answers.budgets;
  const { rows: worst } = answers.worst;
  const sentences = useMemo(
    () =>
      changed && parts && key && three && balance && budgets && worst
        ? standsOut(reports, {
            changes: changed,
            parts,
            keyFigures: key,
            threePublic: three,
            balances: balance,
            budgets,
            worst,
          })
        : undefined,
    [reports, changed, parts, key, three, balance, budgets, worst],
  );
  return { sentences, failed };
}
