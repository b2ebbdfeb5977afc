import { compareDecimal, subtractDecimal } from '../../model/money.ts';
import type { Value } from '../../model/value.ts';
import type { ReportRow, ThreePublicRow } from '../../queries/rows.ts';

/** Final against budget: in words of its own, because a sign alone is no verdict. */
export type Verdict = 'over' | 'under' | 'equal' | 'unknown';

/** One measure of a report: budget, final and final − budget, a figure of ours. */
export type BudgetLine = {
  measure: string;
  budget: Value;
  final: Value;
  difference: Value;
  verdict: Verdict;
  /** The budget is 年初预算数, the initial one. */
  initial: boolean;
};

/** 三公 of one report, its measures in the order of the statement. */
export type ThreePublicReport = { report: ReportRow; lines: BudgetLine[]; total: BudgetLine | null };

/** Budget against final for each chosen report, in the order of the reports. */
export function threePublicReports(
  reports: readonly ReportRow[],
  rows: readonly ThreePublicRow[],
): ThreePublicReport[] {
  return reports.map((report) => {
    const lines = rows.filter((row) => row.reportId === report.reportId).map(lineOf);
    return { report, lines, total: lines.find((line) => line.measure === 'total') ?? null };
  });
}

function lineOf({ measure, budget, final }: ThreePublicRow): BudgetLine {
  const initial = budget.state === 'figure' && budget.ref?.phase === 'initial_budget';
  if (budget.state === 'missing' || final.state === 'missing') {
    const missing = final.state === 'missing' ? final : budget;
    return { measure, budget, final, difference: missing, verdict: 'unknown', initial };
  }
  const amount = subtractDecimal(final.amount, budget.amount);
  const certainty = budget.certainty === 'certain' ? final.certainty : 'inferred';
  const difference: Value = { state: 'figure', amount, origin: 'derived', certainty, ref: final.ref };
  return { measure, budget, final, difference, verdict: verdictOf(amount), initial };
}

function verdictOf(difference: string): Verdict {
  const sign = compareDecimal(difference, '0');
  return sign > 0 ? 'over' : sign < 0 ? 'under' : 'equal';
}
