import { useMemo } from 'react';
import { reportsQuery } from '../../queries/reports.ts';
import type { ReportRow } from '../../queries/rows.ts';
import { chooseReports } from '../../state/choose-reports.ts';
import { useViewState } from '../../state/use-view-state.ts';
import type { UrlProblem } from '../../state/view-state.ts';
import { useAnswer } from '../data/use-answer.ts';

/** The chosen reports in display order, all there are, and what of the link could not be chosen. */
export type Selection = {
  reports: ReportRow[];
  all: readonly ReportRow[];
  reportIds: string[];
  countiesWithout: string[];
  problems: UrlProblem[];
  error: Error | null;
  pending: boolean;
  retry: () => void;
};

const NOTHING: readonly ReportRow[] = [];

/** The reports the person has chosen; ids stand in the order every query expects (county code, year). */
export function useSelection(): Selection {
  const [{ counties, year }] = useViewState();
  const { rows, error, pending, retry } = useAnswer(reportsQuery());
  const all = rows ?? NOTHING;
  const choice = useMemo(() => chooseReports(all, { counties, year }), [all, counties, year]);
  return useMemo(() => {
    const ordered = [...choice.reports].sort(
      (a, b) => a.countyCode.localeCompare(b.countyCode) || a.fiscalYear - b.fiscalYear,
    );
    return {
      ...choice,
      all,
      reportIds: ordered.map((report) => report.reportId),
      problems: all.length === 0 ? [] : choice.problems,
      error,
      pending,
      retry,
    };
  }, [choice, all, error, pending, retry]);
}
