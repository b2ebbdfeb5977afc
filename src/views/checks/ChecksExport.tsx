import { useState } from 'react';
import type { ReactNode } from 'react';
import { OUTCOMES, RULE_FAMILIES } from '../../model/check.ts';
import { checkRuns } from '../../queries/checks.ts';
import type { ReportRow } from '../../queries/rows.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { CHECKS } from '../../text/messages/checks.ts';
import { CHECKS_WORKBOOK } from '../../text/messages/checks-workbook.ts';
import { useAnswers } from '../data/DataProvider.tsx';
import { reportName } from '../selection/report-label.ts';
import { useLanguage, useText } from '../shell/language.ts';

/** The list on paper and as a workbook, for the department that wants to mend its report. */
export function ChecksExport({ report }: { report: ReportRow }): ReactNode {
  const text = useText();
  const { isBusy, failure, download } = useDownload(report);
  return (
    <>
      <span className="chart-actions" data-report={report.reportId}>
        <button type="button" className="action" onClick={() => window.print()}>
          {text(CHECKS.print)}
        </button>{' '}
        <button type="button" className="action" aria-busy={isBusy} onClick={() => void download()}>
          {text(CHECKS.xlsx)}
        </button>
      </span>
      <span role="status" className="checks-export-status">
        {failure !== null && text(CHECKS.xlsxFailed, { why: failure })}
      </span>
    </>
  );
}

/** Makes the workbook when it is asked for; its writer is loaded no sooner. */
function useDownload(report: ReportRow): {
  isBusy: boolean;
  failure: string | null;
  download: () => Promise<void>;
} {
  const [{ family, grade, unit }] = useViewState();
  const text = useText();
  const language = useLanguage();
  const answers = useAnswers();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const download = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setFailure(null);
    try {
      const query = checkRuns({
        reportId: report.reportId,
        outcomes: OUTCOMES,
        families: family === '' ? RULE_FAMILIES : [family],
      });
      const [{ rows }, { checksWorkbook }, { writeWorkbook }] = await Promise.all([
        answers.answer(query.sql),
        import('./workbook/checks-workbook.ts'),
        import('./workbook/write-workbook.ts'),
      ]);
      const { dataVersion } = answers;
      const runs = rows.map(query.decode);
      const sheets = checksWorkbook({ report, runs, family, grade, unit, dataVersion, language });
      const name = text(CHECKS_WORKBOOK.file, {
        county: reportName(report),
        year: report.fiscalYear,
      });
      saveAs(await writeWorkbook(sheets), `${name}.xlsx`);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, failure, download };
}

function saveAs(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file by the next turn at the latest; the address must outlive the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
