import type { ReportRow } from '../../queries/rows.ts';
import { countyOf, idIn } from '../../state/choose-reports.ts';
import type { LocalState } from '../data/local/local-report.ts';

const NONE: readonly ReportRow[] = [];

/**
 * The reports that can be chosen from, each with who holds it. None while a link asks for one that may be among the reader's
 * own, which are still being read: other departments' figures would stand under its address until then. `isLost`: there is no
 * database, so that they will not come.
 */
export function reportsAtHand(
  rows: readonly ReportRow[] | undefined,
  local: Pick<LocalState, 'phase' | 'reports'>,
  asked: readonly string[],
  isLost: boolean,
): readonly ReportRow[] {
  if (rows === undefined) return NONE;
  const ids = new Set(rows.map(({ reportId }) => reportId));
  const isComing = local.phase === 'opening' || local.reports.some(({ reportId }) => !ids.has(reportId));
  const counties = new Set(rows.map(countyOf));
  const isHere = (token: string): boolean =>
    idIn(token) === '' ? counties.has(token) : ids.has(idIn(token));
  if (isComing && !isLost && !asked.every(isHere)) return NONE;
  if (local.reports.length === 0) return rows;
  const heldOf = new Map(local.reports.map(({ reportId, held }) => [reportId, held]));
  return rows.map((row) => ({ ...row, held: heldOf.get(row.reportId) ?? row.held }));
}
