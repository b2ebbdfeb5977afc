import { compareDecimal, divideDecimal, multiplyDecimal, subtractDecimal } from '../../model/money.ts';
import type { Value } from '../../model/value.ts';
import type { RestatedRow } from '../../queries/restated.ts';
import type { ChangeRow, ReportRow } from '../../queries/rows.ts';
import type { Basis } from '../../state/view-state.ts';

/** What a report says of its whole spending against the year before; null where it says nothing. */
export type SpendingChange = { report: ReportRow; row: SaidChange | null; rows: readonly SaidChange[] };

/** A change a report states; `earlier` is what the year before's own report says of it, where that is here. */
export type SaidChange = ChangeRow & { readonly earlier?: RestatedRow | null };

/** The change of each chosen report's spending on a basis, with every change it states. */
export function spendingChanges(
  reports: readonly ReportRow[],
  rows: readonly ChangeRow[],
  basis: Basis,
  earlier: (row: ChangeRow) => RestatedRow | null = () => null,
): SpendingChange[] {
  const [statement, measure] =
    basis === 'all' ? ['income_expenditure', 'expenditure'] : ['general_budget', 'total'];
  return reports.map((report) => {
    const own = rows
      .filter((row) => row.reportId === report.reportId)
      .map((row): SaidChange => ({ ...row, earlier: earlier(row) }));
    const row = own.find((one) => one.statement === statement && one.measure === measure && one.code === '');
    return { report, row: row ?? null, rows: own };
  });
}

/** The year before's amount by its own report where the later one gives another; null where they agree or it is not here. */
function restatedPrior({ earlier, amount }: SaidChange): string | null {
  return earlier?.isRestated && earlier.earlier.state === 'figure' && amount !== null
    ? earlier.earlier.amount
    : null;
}

/** The change against the year before: as the report says it, or against that year's own report where that differs. */
export function changeOf(row: SaidChange): string {
  const prior = restatedPrior(row);
  return prior === null || row.amount === null ? row.change : subtractDecimal(row.amount, prior);
}

/** The percentage worked out from the amounts, at two digits; null where the year before is zero or not known. */
export function truePercent(row: SaidChange): string | null {
  const prior = restatedPrior(row);
  if (prior !== null) return divideDecimal(multiplyDecimal(changeOf(row), '100'), prior, 2);
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

/** The year before: as its own report says where that is here, else current − change, a figure of ours. */
export function priorValue(row: SaidChange): Value {
  if (row.earlier) return row.earlier.earlier;
  const amount = row.priorAmount ?? (row.amount === null ? null : subtractDecimal(row.amount, row.change));
  if (amount === null) return { state: 'missing', reason: 'no_prior_year' };
  const ref = row.ref && { ...row.ref, fiscalYear: row.ref.fiscalYear - 1 };
  return { state: 'figure', amount, origin: 'derived', certainty: 'certain', ref };
}
