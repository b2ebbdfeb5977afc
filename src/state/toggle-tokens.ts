import { codeIn, reportToken } from './choose-reports.ts';
import type { Choosable, CountyReports } from './choose-reports.ts';

/** The tokens of a choice with all of a county in it, or out of it. */
export function toggleCounty(asked: readonly string[], code: string): string[] {
  const without = asked.filter((token) => codeIn(token) !== code);
  return without.length < asked.length ? without : [...asked, code];
}

/**
 * The tokens of a choice with one report of a county in it, or out of it; a county all of whose reports are chosen is
 * named as such. `chosen` are the ids of all chosen reports.
 */
export function toggleReport<R extends Choosable>(
  asked: readonly string[],
  { code, reports }: CountyReports<R>,
  reportId: string,
  chosen: readonly string[],
): string[] {
  const stay = reports.filter(
    (report) => chosen.includes(report.reportId) !== (report.reportId === reportId),
  );
  const own = stay.length === reports.length ? [code] : stay.map(reportToken);
  const at = asked.findIndex((token) => codeIn(token) === code);
  const others = asked.filter((token) => codeIn(token) !== code);
  const before =
    at === -1 ? others.length : asked.slice(0, at).filter((token) => codeIn(token) !== code).length;
  return [...others.slice(0, before), ...own, ...others.slice(before)];
}
