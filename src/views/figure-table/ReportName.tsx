import type { ReactNode } from 'react';
import type { ReportRow } from '../../queries/rows.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { reportDetail, reportName } from '../selection/report-label.ts';
import { useText } from '../shell/language.ts';

/** A report as a row's name: 眉县 2020 · 局; the reader's own department is said to be it. */
export function ReportName({ report }: { report: ReportRow }): ReactNode {
  const text = useText();
  const [{ own }] = useViewState();
  return (
    <span className="report-name">
      {reportName(report)} <span className="report-name-detail">{reportDetail(report, text, own)}</span>
    </span>
  );
}
