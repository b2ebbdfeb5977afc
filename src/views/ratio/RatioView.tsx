import type { ReactNode } from 'react';
import type { StatementId } from '../../model/statement.ts';
import { basicProject } from '../../queries/basic-project.ts';
import type { BasicProjectRow } from '../../queries/rows.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { STATEMENT_NAMES } from '../../text/messages/statements.ts';
import { RATIO } from '../../text/messages/ratio.ts';
import { useAnswer } from '../data/use-answer.ts';
import { WhenAnswered } from '../figure-table/WhenAnswered.tsx';
import { useSelection } from '../selection/use-selection.ts';
import { lazyPart } from '../shell/lazy-part.tsx';
import { useText } from '../shell/language.ts';
import { RatioChart } from './RatioChart.tsx';
import { RatioClasses } from './RatioClasses.tsx';
import './ratio.css';

// It carries the official lists, which the whole does not need.
const Breadcrumb = lazyPart(
  () => import('../structure/Breadcrumb.tsx'),
  (module) => module.Breadcrumb,
);

/** 基本与项目: basic against project spending of each department, as a whole and class by class. */
export function RatioView(): ReactNode {
  const [state] = useViewState();
  const { reportIds, ...selection } = useSelection();
  // Basic and project spending is disclosed by functional class alone: an economic code means nothing here.
  const code = state.kind === 'functional' ? state.code : '';
  const answer = useAnswer(basicProject({ reportIds, basis: state.basis, parent: code }));
  return (
    <WhenAnswered
      asked={[selection, answer]}
      ready={answer.rows !== undefined && selection.reports.length > 0}
    >
      {() => <Ratio rows={answer.rows ?? []} code={code} />}
    </WhenAnswered>
  );
}

function Ratio({ rows, code }: { rows: readonly BasicProjectRow[]; code: string }): ReactNode {
  const [state] = useViewState();
  const text = useText();
  const statement: StatementId = state.basis === 'all' ? 'expenditure' : 'general_budget';
  // The row of the code itself is always among the answer's.
  const own = rows.find((row) => row.code === code);
  const named = (state.language === 'zh' ? own?.nameZh : own?.nameEn || own?.nameZh) || code;
  const name = code === '' ? text(RATIO.all) : named;
  const statementName = text(STATEMENT_NAMES[statement]);
  const whole =
    code === ''
      ? text(state.basis === 'all' ? RATIO.wholeAll : RATIO.wholeGeneral)
      : text(RATIO.wholeCode, { name });
  const known = code === '' || rows.some((row) => row.total.state === 'figure' || row.code !== code);
  return (
    <>
      {code !== '' && <Breadcrumb part={{}} fallback={<p className="breadcrumb">{code}</p>} />}
      {known ? null : (
        <p role="status" className="view-note">
          {text(RATIO.codeNotHere, { code, statement: statementName })}
        </p>
      )}
      <RatioChart rows={rows} code={code} name={name} whole={whole} statement={statementName} />
      {known ? <RatioClasses rows={rows} code={code} name={name} /> : null}
    </>
  );
}
