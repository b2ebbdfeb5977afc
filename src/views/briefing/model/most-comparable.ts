import type { ReportRow } from '../../../queries/rows.ts';
import { notesBetween } from '../../selection/comparability.ts';
import { RANKED_MEASURES } from '../../selection/verdict/note.ts';
import type { ComparabilityNote } from '../../selection/verdict/note.ts';

/**
 * The report that a briefing is about until a department is marked: the one that the most others compare with, counted for
 * each measure that departments are ranked by, so that a first briefing has something to say; of several the first chosen.
 * Null where there is no report.
 */
export function mostComparable(
  reports: readonly ReportRow[],
  notes: readonly ComparabilityNote[],
): ReportRow | null {
  const peersOf = ({ reportId }: ReportRow): number =>
    RANKED_MEASURES.reduce(
      (sum, measure) =>
        sum +
        reports.filter(
          (other) =>
            other.reportId !== reportId &&
            notesBetween(notes, measure, reportId, other.reportId).length === 0,
        ).length,
      0,
    );
  return (
    reports.reduce<{ report: ReportRow; peers: number } | null>((best, report) => {
      const peers = peersOf(report);
      return best === null || peers > best.peers ? { report, peers } : best;
    }, null)?.report ?? null
  );
}
