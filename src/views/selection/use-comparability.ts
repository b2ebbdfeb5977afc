import { useMemo } from 'react';
import { comparability } from '../../queries/comparability.ts';
import type { ReportRow } from '../../queries/rows.ts';
import { useViewState } from '../../state/use-view-state.ts';
import { useAnswer } from '../data/use-answer.ts';
import { comparabilityNotes } from './comparability.ts';
import type { ComparabilityNote } from './verdict/note.ts';

/** The verdict on the reports in view; while the amounts are on their way, what the reports themselves say. */
export function useComparability(reports: readonly ReportRow[]): ComparabilityNote[] {
  const [{ language, reading, view, statement, basis, aid, kind }] = useViewState();
  const { rows } = useAnswer(comparability({ reportIds: reports.map(({ reportId }) => reportId) }));
  return useMemo(
    () => comparabilityNotes(reports, { language, reading, view, statement, basis, aid, kind }, rows),
    [reports, rows, language, reading, view, statement, basis, aid, kind],
  );
}
