import type { Held } from '../model/records.ts';
import type { UrlProblem, ViewState } from './view-state.ts';

/** As many counties as one chart can name; a link may ask for more, the default does not. */
export const DEFAULT_COUNTY_LIMIT = 12;

/** Stands for the county in a link where a report does not say which it is of. */
export const UNKNOWN_COUNTY = '000000';

/** What of a report a choice looks at. */
export type Choosable = {
  reportId: string;
  countyCode: string;
  fiscalYear: number;
  department?: string;
  held?: Held;
};

/** The reports of a choice in display order, counties that have none for the chosen year, and what could not be used. */
export type Choice<R> = {
  reports: R[];
  /** What was asked for, as far as it is here; the default where nothing was. */
  asked: string[];
  countiesWithout: string[];
  problems: UrlProblem[];
};

/** A county with its reports of the chosen year, or of its own latest. */
export type CountyReports<R> = { code: string; reports: R[]; any: R };

/** A report's county as a link names it. */
export function countyOf({ countyCode }: Pick<Choosable, 'countyCode'>): string {
  return countyCode === '' ? UNKNOWN_COUNTY : countyCode;
}

/** One report of several of its county, as a link names it: `610326.meixian-2020`. */
export function reportToken(report: Pick<Choosable, 'countyCode' | 'reportId'>): string {
  return `${countyOf(report)}.${report.reportId}`;
}

/** Whether a report is of the reader's own department (对标): `own` names its county, or the report itself. */
export function isOwn(report: Pick<Choosable, 'countyCode' | 'reportId'>, own: string): boolean {
  return own !== '' && (own === countyOf(report) || own === reportToken(report));
}

/** The report that a token names beside its county; `''` where it names the county alone. */
export const idIn = (token: string): string => token.slice(7);
/** The county that a token names. */
export const codeIn = (token: string): string => token.slice(0, 6);

const HELD_ORDER: readonly (Held | undefined)[] = [undefined, 'site', 'local', 'draft'];

/** Of one county: the latest year first, a department's reports together, what is published before a draft. */
function inCountyOrder(a: Choosable, b: Choosable): number {
  return (
    b.fiscalYear - a.fiscalYear ||
    (a.department ?? '').localeCompare(b.department ?? '') ||
    HELD_ORDER.indexOf(a.held) - HELD_ORDER.indexOf(b.held) ||
    a.reportId.localeCompare(b.reportId)
  );
}

/** Every county by its code, with the reports that a choice of it means in a year. */
export function countyReports<R extends Choosable>(
  reports: readonly R[],
  year: ViewState['year'],
): CountyReports<R>[] {
  const byCode = new Map<string, R[]>();
  for (const report of reports)
    byCode.set(countyOf(report), [...(byCode.get(countyOf(report)) ?? []), report]);
  return [...byCode]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([code, own]) => {
      const sorted = own.sort(inCountyOrder);
      const [any] = sorted;
      if (any === undefined) return [];
      const wanted = year === 'latest' ? any.fiscalYear : year;
      return [{ code, any, reports: sorted.filter(({ fiscalYear }) => fiscalYear === wanted) }];
    });
}

/**
 * The reports a state asks for: those of each chosen county's latest year, or of one year; a token that names a report
 * means that one alone, in another year what its department reported then. A county, report or year that is not here is a
 * problem and falls back to what there is, so that a link never shows an empty page.
 */
export function chooseReports<R extends Choosable>(
  reports: readonly R[],
  state: Pick<ViewState, 'counties' | 'year'>,
): Choice<R> {
  const { year } = state;
  const problems: UrlProblem[] = [];
  const counties = new Map(countyReports(reports, year).map((county) => [county.code, county]));
  const found = state.counties.filter((token) => {
    const id = idIn(token);
    const isHere = id === '' ? counties.has(token) : reports.some(({ reportId }) => reportId === id);
    if (!isHere) problems.push({ key: 'c', raw: token, reason: id === '' ? 'no_report' : 'not_here' });
    return isHere;
  });
  const asked = found.length > 0 ? found : [...counties.keys()].slice(0, DEFAULT_COUNTY_LIMIT);
  const meant = (token: string): R[] => {
    const named = reports.find(({ reportId }) => reportId === idIn(token));
    if (named === undefined) return counties.get(token)?.reports ?? [];
    if (year === 'latest' || named.fiscalYear === year) return [named];
    const ofYear = counties.get(countyOf(named))?.reports ?? [];
    return ofYear.filter(({ department }) => department === named.department);
  };
  const chosen = asked.map((token) => ({ token, reports: meant(token) }));
  if (year !== 'latest' && chosen.every((one) => one.reports.length === 0)) {
    problems.push({ key: 'y', raw: String(year), reason: 'no_report' });
    return { ...chooseReports(reports, { counties: asked, year: 'latest' }), problems };
  }
  return {
    reports: [...new Set(chosen.flatMap((one) => one.reports))],
    asked,
    countiesWithout: [
      ...new Set(chosen.flatMap((one) => (one.reports.length === 0 ? [codeIn(one.token)] : []))),
    ],
    problems,
  };
}
