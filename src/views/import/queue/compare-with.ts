import type { Held } from '../../../model/records.ts';
import { countyOf, reportToken } from '../../../state/choose-reports.ts';

/** What of a report is needed to choose it beside others. */
type Comparable = {
  readonly reportId: string;
  readonly county: string;
  readonly countyCode: string;
  readonly province: string;
  readonly fiscalYear: number;
  readonly held: Held;
};

/** Who is compared first: the years nearest to its own, the same province before others. */
export function compareWith<Row extends Comparable>(report: Row, all: readonly Row[], count: number): Row[] {
  const distance = (other: Row): number =>
    Math.abs(other.fiscalYear - report.fiscalYear) * 2 + (other.province === report.province ? 0 : 1);
  const nearest = all
    .filter((other) => other.held === 'site' && other.countyCode !== report.countyCode)
    .sort((a, b) => distance(a) - distance(b) || (a.reportId < b.reportId ? -1 : 1));
  return nearest
    .filter((row, at) => nearest.findIndex(({ countyCode }) => countyCode === row.countyCode) === at)
    .slice(0, count);
}

/** How a link names a report: by its county where that has no other one, else by the report's own id too. */
export function tokenOf(report: Comparable, all: readonly Comparable[]): string {
  const isAlone = all.every(
    (other) => countyOf(other) !== countyOf(report) || other.reportId === report.reportId,
  );
  return isAlone ? countyOf(report) : reportToken(report);
}
