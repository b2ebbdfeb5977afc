import type { ReactNode } from 'react';
import type { StatementId } from '../../model/statement.ts';
import { basicProject } from '../../queries/basic-project.ts';
import type { BasicProjectRow } from '../../queries/rows.ts';
import { linkTo, useViewState } from '../../state/use-view-state.ts';
import { STATEMENT_NAMES } from '../../text/messages/statements.ts';
import { RATIO } from '../../text/messages/ratio.ts';
import { useAnswer } from '../data/use-answer.ts';
import { WhenAnswered } from '../figure-table/WhenAnswered.tsx';
import { officialName } from '../ledger/ledger-choice.ts';
import { useSelection } from '../selection/use-selection.ts';
import { useLanguage, useText } from '../shell/language.ts';
import { RatioChart } from './RatioChart.tsx';
import { RatioClasses } from './RatioClasses.tsx';
import './ratio.css';

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
  const name = useCodeName(code);
  const statementName = text(STATEMENT_NAMES[statement]);
  const whole =
    code === ''
      ? text(state.basis === 'all' ? RATIO.wholeAll : RATIO.wholeGeneral)
      : text(RATIO.wholeCode, { name });
  const known = code === '' || rows.some((row) => row.total.state === 'figure' || row.code !== code);
  return (
    <>
      <Path code={code} />
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

function useCodeName(code: string): string {
  const text = useText();
  const language = useLanguage();
  if (code === '') return text(RATIO.all);
  const { nameZh, nameEn } = officialName('expenditure', code);
  return language === 'zh' ? nameZh : nameEn || nameZh;
}

/** 全部支出 › 210 卫生健康支出 › …, each step a link back up. */
function Path({ code }: { code: string }): ReactNode {
  const [state] = useViewState();
  const text = useText();
  if (code === '') return null;
  const steps = [
    '',
    ...[3, 5, 7].filter((length) => code.length >= length).map((length) => code.slice(0, length)),
  ];
  return (
    <nav className="breadcrumb" aria-label={text(RATIO.path)}>
      <ol>
        {steps.map((step) => (
          <li key={step}>
            {step === code ? (
              <span aria-current="true">
                <CodeLabel code={step} />
              </span>
            ) : (
              <a href={linkTo(state, { code: step, figure: '' })}>
                <CodeLabel code={step} />
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function CodeLabel({ code }: { code: string }): ReactNode {
  return `${code} ${useCodeName(code)}`.trim();
}
