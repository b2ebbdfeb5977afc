import type { ReactNode } from 'react';
import { BUDGET } from '../../text/messages/budget.ts';
import { STATEMENT_NAMES } from '../../text/messages/statements.ts';
import { Figure } from '../figure/Figure.tsx';
import { FigureTable } from '../figure-table/FigureTable.tsx';
import { ReportName } from '../figure-table/ReportName.tsx';
import { useLanguage, useText } from '../shell/language.ts';
import type { BudgetItem, BudgetReport } from './budget-data.ts';
import { itemName } from './budget-words.ts';

/** Every item of every report: initial and adjusted budget, final, completion, difference and what that means. */
export function BudgetTable(props: { figures: readonly BudgetReport[]; caption: string }): ReactNode {
  const text = useText();
  const language = useLanguage();
  const columns = [
    { id: 'initial', label: text(BUDGET.initial), numeric: true },
    { id: 'budget', label: text(BUDGET.adjusted), numeric: true },
    { id: 'final', label: text(BUDGET.final), numeric: true },
    { id: 'completion', label: text(BUDGET.completion), numeric: true },
    { id: 'difference', label: text(BUDGET.difference), numeric: true },
    { id: 'verdict', label: text(BUDGET.verdict) },
  ];
  const rowOf = (item: BudgetItem): { id: string; head: ReactNode; cells: ReactNode[] } => ({
    id: `${item.statement}:${item.code}`,
    head: (
      <>
        {item.code === ''
          ? `${text(BUDGET.whole)} · ${text(STATEMENT_NAMES[item.statement] ?? BUDGET.whole)}`
          : itemName(item, text, language)}{' '}
        <span className="report-name-detail">{item.code}</span>
      </>
    ),
    cells: [
      <Figure key="initial" value={item.initial} />,
      <Figure key="budget" value={item.budget} />,
      <Figure key="final" value={item.final} />,
      <Figure key="completion" value={item.completion} reading="share" />,
      <Figure key="difference" value={item.difference} reading="signed" />,
      text(BUDGET[item.verdict]),
    ],
  });
  return (
    <FigureTable
      caption={props.caption}
      rowHead={text(BUDGET.item)}
      columns={columns}
      groups={props.figures.map(({ report, totals, items }) => ({
        id: report.reportId,
        title: <ReportName report={report} />,
        rows: [...totals, ...items].map(rowOf),
      }))}
    />
  );
}
