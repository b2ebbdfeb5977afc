import type { ReactNode } from 'react';
import { LEDGER } from '../../text/messages/ledger.ts';
import { MEASURE_NAMES } from '../../text/messages/measure-names.ts';
import { THREE_PUBLIC } from '../../text/messages/three-public.ts';
import { Figure } from '../figure/Figure.tsx';
import { FigureTable } from '../figure-table/FigureTable.tsx';
import { ReportName } from '../figure-table/ReportName.tsx';
import { useText } from '../shell/language.ts';
import type { ThreePublicReport } from './three-public-data.ts';

/** What became of the statement, where it is not simply there. */
const STATEMENT_NOTES = {
  declared_empty: LEDGER.noteDeclaredEmpty,
  blank: LEDGER.noteBlank,
  absent: LEDGER.noteAbsent,
  unreadable: LEDGER.noteUnreadable,
} as const;

/** Every measure of every report: budget, final, difference and what that means. */
export function ThreePublicTable(props: {
  figures: readonly ThreePublicReport[];
  caption: string;
}): ReactNode {
  const text = useText();
  const columns = [
    { id: 'budget', label: text(THREE_PUBLIC.budget), numeric: true },
    { id: 'final', label: text(THREE_PUBLIC.final), numeric: true },
    { id: 'difference', label: text(THREE_PUBLIC.difference), numeric: true },
    { id: 'verdict', label: text(THREE_PUBLIC.verdict) },
  ];
  const groups = props.figures.map(({ report, lines }) => {
    const state = report.states.three_public ?? 'absent';
    return {
      id: report.reportId,
      title: (
        <>
          <ReportName report={report} />{' '}
          <span className="report-name-detail">
            {state === 'disclosed' ? '' : `${text(THREE_PUBLIC.statement)}: ${text(STATEMENT_NOTES[state])}`}
          </span>
        </>
      ),
      rows: lines.map((line) => ({
        id: line.measure,
        head: measureName(line.measure, text),
        cells: [
          <span key="budget">
            <Figure value={line.budget} />
            {line.initial && <span className="report-name-detail"> {text(THREE_PUBLIC.initialBudget)}</span>}
          </span>,
          <Figure key="final" value={line.final} />,
          <Figure key="difference" value={line.difference} reading="signed" />,
          text(THREE_PUBLIC[line.verdict]),
        ],
      })),
    };
  });
  return (
    <FigureTable
      caption={props.caption}
      rowHead={text(THREE_PUBLIC.component)}
      columns={columns}
      groups={groups}
    />
  );
}

function measureName(measure: string, text: ReturnType<typeof useText>): string {
  const name = Object.entries(MEASURE_NAMES).find(([id]) => id === measure)?.[1];
  return name ? text(name) : measure;
}
