import type { ReportRow } from '../../queries/rows.ts';
import { codeIn, countyOf } from '../../state/choose-reports.ts';
import type { ViewId, ViewState } from '../../state/view-state.ts';

/** Pages that do not show the departments chosen. */
const WITHOUT_REPORTS: readonly ViewId[] = ['import', 'query', 'method'];

/**
 * The view with a report's department among the chosen, alone where none was chosen by hand; its year where that is not the
 * department's latest. A page that shows no departments gives way to the overview.
 */
export function withReport(
  state: ViewState,
  report: ReportRow,
  all: readonly ReportRow[],
): Partial<ViewState> {
  const code = countyOf(report);
  const latest = Math.max(
    ...all.filter((other) => countyOf(other) === code).map(({ fiscalYear }) => fiscalYear),
  );
  const isChosen = state.counties.some((token) => codeIn(token) === code);
  return {
    view: WITHOUT_REPORTS.includes(state.view) ? 'overview' : state.view,
    counties: isChosen ? state.counties : [...state.counties, code],
    year: report.fiscalYear === latest && state.year === 'latest' ? 'latest' : report.fiscalYear,
    ...(state.view === 'checks' ? { report: report.reportId } : {}),
    code: '',
    figure: '',
  };
}
