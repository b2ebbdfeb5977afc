import type { ReportRow } from '../../queries/rows.ts';
import { countyOf } from '../../state/choose-reports.ts';
import type { Message } from '../../text/message.ts';
import { HELD_WORDS, shortCounty } from './report-label.ts';

/** The words that are in every department's name and tell none from another. */
const COMMON = /医疗保障|医疗保险/gu;

/** A department's name without its county and without what all of them share: 眉县医疗保险经办中心 → 经办中心. */
function shortDepartment({ county, department }: ReportRow): string {
  const names = [county, shortCounty(county)].filter((name) => name !== '' && department.includes(name));
  const [name = ''] = names;
  const rest = department.slice(name === '' ? 0 : department.indexOf(name) + name.length);
  return rest.replace(COMMON, '') || rest || department;
}

/**
 * The chosen reports, each with what tells it from the others of its county: its year, its department, where it is held,
 * as far as they differ; where nothing does, what the reader calls it. `nameOf` gives that name, or `''`.
 */
export function tellApart(
  reports: readonly ReportRow[],
  text: (message: Message) => string,
  nameOf: (report: ReportRow) => string,
): ReportRow[] {
  return reports.map((report) => {
    const group = reports.filter((other) => countyOf(other) === countyOf(report));
    if (group.length < 2) return report;
    const kinds: ((one: ReportRow) => string)[] = [
      ({ fiscalYear }) => String(fiscalYear),
      ({ county }) => county,
      shortDepartment,
      ({ held }) => (held === 'site' ? '' : text(HELD_WORDS[held])),
    ];
    const differing = kinds.filter((kind) => new Set(group.map(kind)).size > 1);
    const words = (one: ReportRow, count: number): string =>
      differing
        .slice(0, count)
        .map((kind) => kind(one))
        .filter((word) => word !== '')
        .join(' · ');
    // No more than is needed to tell all of them apart.
    const count = differing.findIndex(
      (_, at) => new Set(group.map((one) => words(one, at + 1))).size === group.length,
    );
    const own = words(report, count === -1 ? differing.length : count + 1);
    if (
      group.every(
        (other) => other === report || words(other, differing.length) !== words(report, differing.length),
      )
    )
      return own === '' ? report : { ...report, toldApart: own };
    const name = nameOf(report) || report.reportId;
    return { ...report, toldApart: [own, name].filter((word) => word !== '').join(' · ') };
  });
}
