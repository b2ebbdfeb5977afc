import type { Report } from '../../../../model/records.ts';
import type { IdentityEdits } from '../edits/edits.ts';

/** Why a report cannot be accepted yet, by the field that has to be put right. */
export type IdentityProblem = 'no_department' | 'long_department' | 'no_county' | 'year';

const LONGEST_NAME = 60;
/** 部门决算 have been published since 2010; a report of the century's first years may still be somebody's. */
const FIRST_YEAR = 2000;

/** What must be said before a report can stand beside others: whose it is, the county's code of GB/T 2260, and its year. */
export function identityProblems(report: Report, thisYear: number): IdentityProblem[] {
  const { department, countyCode, fiscalYear } = report;
  const problems: IdentityProblem[] = [];
  if (department.trim() === '') problems.push('no_department');
  if (department.length > LONGEST_NAME) problems.push('long_department');
  if (!/^\d{6}$/u.test(countyCode)) problems.push('no_county');
  if (!Number.isInteger(fiscalYear) || fiscalYear < FIRST_YEAR || fiscalYear > thisYear)
    problems.push('year');
  return problems;
}

/** The id a report would like to have once a person has said of which county and year it is. */
export function wantedReportId(read: Report, { county, fiscalYear }: IdentityEdits): string {
  const name = county === undefined ? read.reportId.replace(/-\d+$/u, '') : county.idName;
  return `${name}-${String(fiscalYear ?? read.fiscalYear)}`;
}
