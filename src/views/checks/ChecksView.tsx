import { useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import { checkCounts } from '../../queries/checks.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { formatCount } from '../../text/format.ts';
import { CHECKS } from '../../text/messages/checks.ts';
import type { TextLanguage } from '../../text/translate.ts';
import { useAnswer } from '../data/use-answer.ts';
import { WhenAnswered } from '../figure-table/WhenAnswered.tsx';
import { reportName } from '../selection/report-label.ts';
import { useSelection } from '../selection/use-selection.ts';
import { useLanguage, useText } from '../shell/language.ts';
import { checkMatrix } from './checks-data.ts';
import type { CheckReport } from './checks-data.ts';
import { ChecksKey, ChecksMatrix } from './ChecksMatrix.tsx';
import { ChecksList } from './ChecksList.tsx';
import './checks.css';

/** 核对: whether each report agrees with itself, by families of rules, and every run with its arithmetic. */
export function ChecksView(): ReactNode {
  const [{ report: open }] = useViewState();
  const selection = useSelection();
  const { reports, all, reportIds } = selection;
  // A link may lead to a report that is not among the chosen ones.
  const asked = all.some(({ reportId }) => reportId === open)
    ? [...new Set([...reportIds, open])]
    : reportIds;
  const answer = useAnswer(checkCounts({ reportIds: asked }));
  const shown = useMemo(
    () => [...reports, ...all.filter(({ reportId }) => reportId === open && !reportIds.includes(reportId))],
    [reports, all, open, reportIds],
  );
  const rows = useMemo(() => answer.rows && checkMatrix(shown, answer.rows), [shown, answer.rows]);
  return (
    <WhenAnswered asked={[selection, answer]} ready={rows !== undefined && reports.length > 0}>
      {() => <Checks rows={rows ?? []} />}
    </WhenAnswered>
  );
}

function Checks({ rows }: { rows: readonly CheckReport[] }): ReactNode {
  const [{ report: open, family, unit }] = useViewState();
  const text = useText();
  const language = useLanguage();
  const chosen = rows.find(({ report }) => report.reportId === open);
  useEffect(() => {
    if (!chosen) return;
    const heading = document.getElementById('checks-list-heading');
    heading?.scrollIntoView({ block: 'nearest' });
    // Whoever opened a cell by keyboard goes on reading in the list; nobody else's place is taken.
    if (document.activeElement?.classList.contains('check-cell')) heading?.focus({ preventScroll: true });
  }, [chosen, family]);
  return (
    <div className={chosen ? 'checks checks-open' : 'checks'}>
      <h1 className="headline">{headlineOf(rows, text, language)}</h1>
      <p className="chart-subtitle">
        {text(CHECKS.subtitle)} {text(unit === 'wan' ? CHECKS.inWan : CHECKS.inYuan)}
      </p>
      <ChecksKey />
      <ChecksMatrix rows={rows} />
      {open !== '' && !chosen && <p role="alert">{text(CHECKS.noSuchReport, { report: open })}</p>}
      {chosen ? (
        <ChecksList
          key={chosen.report.reportId}
          report={chosen.report}
          counts={family === '' ? chosen.all : chosen.families[family]}
        />
      ) : (
        <p className="view-note">{text(CHECKS.openFirst)}</p>
      )}
    </div>
  );
}

function headlineOf(
  rows: readonly CheckReport[],
  text: ReturnType<typeof useText>,
  language: TextLanguage,
): string {
  const sum = (pick: (row: CheckReport) => number): number =>
    rows.reduce((total, row) => total + pick(row), 0);
  const headline = text(CHECKS.headline, {
    runs: formatCount(
      sum(({ all }) => Object.values(all).reduce((total, count) => total + count, 0)),
      language,
    ),
    errors: sum(({ all }) => all.error),
    notices: sum(({ all }) => all.notice),
  });
  const worst = [...rows].sort((a, b) => b.all.error - a.all.error)[0];
  return worst && worst.all.error > 0 && rows.length > 1
    ? text(CHECKS.headlineWorst, {
        headline,
        county: reportName(worst.report),
        count: worst.all.error,
      })
    : headline;
}
