import type { UrlProblem, ViewState } from './view-state.ts';

/** As many counties as one chart can name; a link may ask for more, the default does not. */
export const DEFAULT_COUNTY_LIMIT = 12;

type Choosable = { reportId: string; countyCode: string; fiscalYear: number };

/** The reports of a choice in display order, counties that have none for the chosen year, and what could not be used. */
export type Choice<R> = { reports: R[]; countiesWithout: string[]; problems: UrlProblem[] };

/**
 * The reports a state asks for: the latest of each chosen county, or those of one year. A county or a year that no report
 * has is a problem and falls back to what there is, so that a link never shows an empty page.
 */
export function chooseReports<R extends Choosable>(
  reports: readonly R[],
  state: Pick<ViewState, 'counties' | 'year'>,
): Choice<R> {
  const problems: UrlProblem[] = [];
  const known = [...new Set(reports.map((report) => report.countyCode))].sort();
  const asked = state.counties.filter((code) => {
    if (known.includes(code)) return true;
    problems.push({ key: 'c', raw: code, reason: 'no_report' });
    return false;
  });
  const counties = asked.length > 0 ? asked : known.slice(0, DEFAULT_COUNTY_LIMIT);
  const ofCounty = (code: string): R[] =>
    reports
      .filter((report) => report.countyCode === code)
      .sort((a, b) => b.fiscalYear - a.fiscalYear || a.reportId.localeCompare(b.reportId));
  const { year } = state;
  if (year !== 'latest' && !counties.some((code) => ofCounty(code).some((r) => r.fiscalYear === year))) {
    problems.push({ key: 'y', raw: String(year), reason: 'no_report' });
    return { ...chooseReports(reports, { counties, year: 'latest' }), problems };
  }
  const chosen = counties.map((code) => ({
    code,
    report: ofCounty(code).find((report) => year === 'latest' || report.fiscalYear === year),
  }));
  return {
    reports: chosen.flatMap(({ report }) => (report ? [report] : [])),
    countiesWithout: chosen.filter(({ report }) => !report).map(({ code }) => code),
    problems,
  };
}
