import { compareDecimal, divideDecimal, multiplyDecimal, subtractDecimal } from '../../model/money.ts';
import type { Value } from '../../model/value.ts';
import type { ChangeRow, ReportRow } from '../../queries/rows.ts';
import type { Basis } from '../../state/view-state.ts';

/** What a report says of its whole spending against the year before; null where it says nothing. */
export type SpendingChange = { report: ReportRow; row: ChangeRow | null; rows: readonly ChangeRow[] };

/** The change of each chosen report's spending on a basis, with every change it states. */
export function spendingChanges(
  reports: readonly ReportRow[],
  rows: readonly ChangeRow[],
  basis: Basis,
): SpendingChange[] {
  const [statement, measure] =
    basis === 'all' ? ['income_expenditure', 'expenditure'] : ['general_budget', 'total'];
  return reports.map((report) => {
    const own = rows.filter((row) => row.reportId === report.reportId);
    const row = own.find((one) => one.statement === statement && one.measure === measure && one.code === '');
    return { report, row: row ?? null, rows: own };
  });
}

/** The percentage worked out from the amounts, at two digits; null where the year before is zero or not known. */
export function truePercent(row: ChangeRow): string | null {
  if (row.priorAmount === null) return row.percentComputed;
  return divideDecimal(multiplyDecimal(row.change, '100'), row.priorAmount, 2);
}

/** Whether the printed percentage is not the true one, rounded to the digits printed. */
export function percentDiffers(row: ChangeRow): boolean {
  if (row.percentPrinted === null) return false;
  const digits = row.percentPrinted.split('.')[1]?.length ?? 0;
  const exact =
    row.priorAmount === null
      ? row.percentComputed
      : divideDecimal(multiplyDecimal(row.change, '100'), row.priorAmount, digits);
  return exact !== null && compareDecimal(exact, row.percentPrinted) !== 0;
}

/** The year's amount, which leads to where it stands. */
export function currentValue(row: ChangeRow): Value {
  if (row.amount === null) return { state: 'missing', reason: 'not_disclosed' };
  return { state: 'figure', amount: row.amount, origin: 'narrative', certainty: 'certain', ref: row.ref };
}

/** The year before: current − change, a figure of ours. */
export function priorValue(row: ChangeRow): Value {
  const amount = row.priorAmount ?? (row.amount === null ? null : subtractDecimal(row.amount, row.change));
  if (amount === null) return { state: 'missing', reason: 'no_prior_year' };
  const ref = row.ref && { ...row.ref, fiscalYear: row.ref.fiscalYear - 1 };
  return { state: 'figure', amount, origin: 'derived', certainty: 'certain', ref };
}
