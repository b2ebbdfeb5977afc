import { compareDecimal, subtractDecimal } from '../../model/money.ts';
import type { Value } from '../../model/value.ts';
import type { BudgetRow } from '../../queries/budget.ts';
import type { ReportRow } from '../../queries/rows.ts';
import { readValue } from '../figure/reading.ts';

/** Final against budget, in a word of its own: `none` is an item without a budget, `zero` one whose budget is zero. */
export type BudgetVerdict = 'over' | 'under' | 'equal' | 'none' | 'zero' | 'unknown';

/** One item: its budgets, its final, the degree of completion in per cent and the difference, both ours. */
export type BudgetItem = BudgetRow & {
  /** What completion is measured by: the initial budget where it is given, else the adjusted one. */
  against: 'initial' | 'budget' | null;
  completion: Value;
  difference: Value;
  verdict: BudgetVerdict;
};

/** A report's totals and items; `byItem` tells whether it gives a budget for any item at all. */
export type BudgetReport = {
  report: ReportRow;
  totals: BudgetItem[];
  items: BudgetItem[];
  byItem: boolean;
};

/**
 * 预算执行 of each chosen report, in the order of the reports. An item without a budget is listed where the report budgets
 * other items; a report that budgets none has its totals alone.
 */
export function budgetReports(reports: readonly ReportRow[], rows: readonly BudgetRow[]): BudgetReport[] {
  return reports.map((report) => {
    const items = rows.filter((row) => row.reportId === report.reportId).map(itemOf);
    const own = items.filter((item) => item.code !== '');
    const budgeted = new Set(own.filter((item) => item.against !== null).map((item) => item.code));
    // A budget given for a 款 is the budget of its 项: they are not without one. Nothing spent and nothing budgeted is no item.
    const isItem = (item: BudgetItem): boolean =>
      item.against !== null ||
      (!isNothing(item.final) && ![...budgeted].some((code) => item.code.startsWith(code)));
    return {
      report,
      totals: items.filter((item) => item.code === '' && (item.against !== null || !isNothing(item.final))),
      items: budgeted.size > 0 ? own.filter(isItem) : [],
      byItem: budgeted.size > 0,
    };
  });
}

/** A share of a budget is divided by no persons. */
const NOBODY = { insured: null, staffActual: null };

function isNothing(final: Value): boolean {
  return final.state === 'missing' || compareDecimal(final.amount, '0') === 0;
}

function itemOf(row: BudgetRow): BudgetItem {
  const against =
    row.initial.state === 'figure' ? 'initial' : row.budget.state === 'figure' ? 'budget' : null;
  const budget = against === null ? row.budget : row[against];
  const { final } = row;
  const unknown = (value: Value, verdict: BudgetVerdict): BudgetItem => ({
    ...row,
    against,
    completion: value,
    difference: value,
    verdict,
  });
  if (final.state === 'missing') return unknown(final, 'unknown');
  if (budget.state === 'missing') return unknown({ state: 'missing', reason: 'no_denominator' }, 'none');
  const gap = subtractDecimal(final.amount, budget.amount);
  const certainty = budget.certainty === 'certain' ? final.certainty : 'inferred';
  const { value: completion } = readValue({ value: final, whole: budget, report: NOBODY, reading: 'share' });
  const sign = compareDecimal(gap, '0');
  return {
    ...row,
    against,
    completion,
    // It is opened where the final amount stands; the budget beside it opens its own place.
    difference: { state: 'figure', amount: gap, origin: 'derived', certainty, ref: final.ref },
    verdict:
      completion.state === 'missing'
        ? sign === 0
          ? 'equal'
          : 'zero'
        : sign > 0
          ? 'over'
          : sign < 0
            ? 'under'
            : 'equal',
  };
}
