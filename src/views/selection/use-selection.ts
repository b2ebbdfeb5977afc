import { useMemo } from 'react';
import { reportsQuery } from '../../queries/reports.ts';
import type { ReportRow } from '../../queries/rows.ts';
import { chooseReports } from '../../state/choose-reports.ts';
import { useViewState } from '../../state/use-view-state.ts';
import type { UrlProblem } from '../../state/view-state.ts';
import { useEngineState, useLocalState } from '../data/DataProvider.tsx';
import { useAnswer } from '../data/use-answer.ts';
import { useText } from '../shell/language.ts';
import { reportsAtHand } from './at-hand.ts';
import { tellApart } from './tell-apart.ts';

/** The chosen reports in display order, all there are, and what of the link could not be chosen. */
export type Selection = {
  reports: ReportRow[];
  all: readonly ReportRow[];
  reportIds: string[];
  /** The tokens that chose them, as `c` has them. */
  asked: string[];
  countiesWithout: string[];
  problems: UrlProblem[];
  error: Error | null;
  pending: boolean;
  retry: () => void;
};

/** The reports the person has chosen; ids stand in the order every query expects (county code, year, id). */
export function useSelection(): Selection {
  const [{ counties, year, own }] = useViewState();
  const { rows, error, retry, ...answer } = useAnswer(reportsQuery());
  const local = useLocalState();
  const text = useText();
  const engine = useEngineState();
  // A row that was left out does not come either.
  const isLost = engine.phase === 'failed' || engine.problems.length > 0 || error !== null;
  const all = useMemo(() => reportsAtHand(rows, local, counties, isLost), [rows, local, counties, isLost]);
  const pending = answer.pending || (all.length === 0 && (rows?.length ?? 0) > 0);
  const choice = useMemo(() => chooseReports(all, { counties, year }), [all, counties, year]);
  return useMemo(() => {
    const ordered = [...choice.reports].sort(
      (a, b) =>
        a.countyCode.localeCompare(b.countyCode) ||
        a.fiscalYear - b.fiscalYear ||
        a.reportId.localeCompare(b.reportId),
    );
    const names = new Map(local.reports.map(({ reportId, name }) => [reportId, name]));
    const isHere = (id: string): boolean => all.some(({ reportId }) => reportId === id);
    // Nothing is known to be missing before the reader's own reports are among the others.
    const isWhole =
      all.length > 0 && local.phase === 'ready' && local.reports.every(({ reportId }) => isHere(reportId));
    const ownId = own.slice(7);
    const missing: UrlProblem[] =
      ownId === '' || isHere(ownId) ? [] : [{ key: 'own', raw: own, reason: 'not_here' }];
    return {
      ...choice,
      reports: tellApart(choice.reports, text, ({ reportId }) => names.get(reportId) ?? ''),
      all,
      reportIds: ordered.map((report) => report.reportId),
      problems: isWhole ? [...choice.problems, ...missing] : [],
      error,
      pending,
      retry,
    };
  }, [choice, all, own, local, text, error, pending, retry]);
}
