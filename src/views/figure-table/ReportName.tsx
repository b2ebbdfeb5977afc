import type { ReactNode } from 'react';
import type { ReportRow } from '../../queries/rows.ts';
import { reportDetail, shortCounty } from '../selection/report-label.ts';
import { useText } from '../shell/language.ts';

/** A report as a row's name: 眉县 2020 · 局. */
export function ReportName({ report }: { report: ReportRow }): ReactNode {
  const text = useText();
  return (
    <span className="report-name">
      {shortCounty(report.county)} <span className="report-name-detail">{reportDetail(report, text)}</span>
    </span>
  );
}
