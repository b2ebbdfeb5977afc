import type { RestatedRow } from '../../queries/restated.ts';
import type { ChangeRow, ReportRow } from '../../queries/rows.ts';

/** What is published stands before what is not, where a year has several reports. */
const HELD_ORDER: readonly ReportRow['held'][] = ['site', 'local', 'draft'];

/** The reports of the year before of the departments of `reports`, as far as they are here. */
export function earlierReports(reports: readonly ReportRow[], all: readonly ReportRow[]): ReportRow[] {
  return all.filter((earlier) =>
    reports.some(
      (report) =>
        report.fiscalYear === earlier.fiscalYear + 1 &&
        report.countyCode === earlier.countyCode &&
        report.department === earlier.department,
    ),
  );
}

/** What the year before's own report says of the item of a change; of several reports the published one. */
export function earlierOf(
  row: Pick<ChangeRow, 'reportId' | 'statement' | 'code' | 'measure'>,
  rows: readonly RestatedRow[],
  all: readonly ReportRow[],
): RestatedRow | null {
  const rank = ({ earlierId }: RestatedRow): number =>
    HELD_ORDER.indexOf(all.find(({ reportId }) => reportId === earlierId)?.held ?? 'draft');
  const [first] = rows
    .filter(
      (one) =>
        one.reportId === row.reportId &&
        one.statement === row.statement &&
        one.code === row.code &&
        one.measure === row.measure,
    )
    .sort((a, b) => rank(a) - rank(b) || (a.earlierId < b.earlierId ? -1 : 1));
  return first ?? null;
}
