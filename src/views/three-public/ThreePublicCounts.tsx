import type { ReactNode } from 'react';
import type { IndicatorRow, ReportRow } from '../../queries/rows.ts';
import { AID } from '../../text/messages/aid.ts';
import { INDICATOR_NAMES } from '../../text/messages/indicators.ts';
import { THREE_PUBLIC } from '../../text/messages/three-public.ts';
import { FigureTable } from '../figure-table/FigureTable.tsx';
import { ReportName } from '../figure-table/ReportName.tsx';
import { IndicatorFigure, indicatorOf } from '../indicator/IndicatorFigure.tsx';
import { useText } from '../shell/language.ts';

const COUNTS = [
  'vehicles',
  'vehicles_purchased',
  'reception_batches',
  'reception_persons',
  'abroad_groups',
  'abroad_persons',
];

/** Vehicles, receptions and travel abroad as counted in the reports' prose. */
export function ThreePublicCounts(props: {
  reports: readonly ReportRow[];
  rows: readonly IndicatorRow[];
}): ReactNode {
  const { reports, rows } = props;
  const text = useText();
  const columns = COUNTS.map((id) => {
    const name = INDICATOR_NAMES[id];
    return { id, label: name ? text(name) : id, numeric: true };
  });
  return (
    <section>
      <h2 className="view-heading">{text(THREE_PUBLIC.countsHeading)}</h2>
      <p className="view-note">{text(THREE_PUBLIC.countsNote)}</p>
      <FigureTable
        caption={text(THREE_PUBLIC.countsHeading)}
        rowHead={text(AID.department)}
        columns={columns}
        groups={[
          {
            id: 'all',
            title: null,
            rows: reports.map((report) => ({
              id: report.reportId,
              head: <ReportName report={report} />,
              cells: COUNTS.map((id) => (
                <IndicatorFigure key={id} row={indicatorOf(rows, report, id)} report={report} />
              )),
            })),
          },
        ]}
      />
    </section>
  );
}
