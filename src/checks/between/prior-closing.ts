import type { Term } from '../../model/check.ts';
import type { Change, DecimalText } from '../../model/records.ts';
import { compareDecimal } from '../../model/money.ts';
import type { CheckInput, Rule, Run } from '../rule.ts';
import { sumRun } from '../sum-run.ts';
import { undisclosed } from '../statements/add-up.ts';
import { overviewOf } from '../statements/overview.ts';
import { cell, isMoney, rowsOf, totalRow } from '../statements/rows.ts';
import { factTerm } from '../terms.ts';

/** The year before of a change said in prose, as what is said: the figure of this year and its change. */
function priorTerms(input: CheckInput, change: Change, role: 'part' | 'less', label: string): Term[] {
  const opposite = role === 'part' ? 'less' : 'part';
  const said = (amount: DecimalText, as: Term['role']): Term => ({
    role: as,
    amount,
    printed: printedAt(input, change, amount),
    label,
    statement: '',
    code: '',
    measure: '',
    phase: '',
    sourcePage: change.sourcePage,
    sourceLine: change.sourceLine,
  });
  return [said(change.amount ?? '0', role), said(change.change, opposite)];
}

function printedAt(input: CheckInput, change: Change, amount: DecimalText): string {
  const fact = input.facts.find(
    (candidate) =>
      candidate.sourceLine === change.sourceLine && compareDecimal(candidate.amount, amount) === 0,
  );
  return fact?.printed ?? amount;
}

/**
 * The opening balance of the treasury's money against what the prose leaves for the end of the year before: its 总计 less its
 * spending, each this year's figure less the change. Only where the prose gives 总计, and all spending is of the general
 * budget. What was carried over may have been adjusted, so it is pointed out only.
 */
export const PRIOR_CLOSING: Rule = {
  id: 'prior-closing',
  family: 'between',
  run: (input: CheckInput): Run[] => {
    const overview = overviewOf(input, 'appropriation');
    const general = totalRow(rowsOf(input, 'general_budget'));
    if (overview === null || general === undefined)
      return undisclosed(input, ['appropriation', 'general_budget']);
    const fund = [cell(overview.grandSpending, 'fund'), cell(overview.grandSpending, 'capital')];
    const grand = overview.grandIncome;
    const spent = cell(general, 'total');
    const said = (statement: Change['statement'], amount: DecimalText | undefined): Change | undefined =>
      input.changes.find(
        (change) =>
          change.statement === statement &&
          change.code === '' &&
          change.amount !== null &&
          amount !== undefined &&
          compareDecimal(change.amount, amount) === 0,
      );
    const all = said('appropriation', grand?.amount);
    const year = said('general_budget', spent?.amount);
    const { opening, yearIncome } = overview;
    if (all === undefined || year === undefined || opening === undefined || fund.some(isMoney)) return [];
    // The same figure for the year and for everything would not tell which of them the prose compares.
    if (yearIncome === undefined || compareDecimal(yearIncome.amount, all.amount ?? '0') === 0) return [];
    return [
      sumRun(
        { key: 'appropriation:opening', statement: 'appropriation', code: '', measure: 'income' },
        [
          ...priorTerms(input, all, 'part', '总计'),
          ...priorTerms(input, year, 'less', '支出'),
          factTerm(opening, 'whole'),
        ],
        {
          severity: 'notice',
          words: ({ expected, actual, difference }) => ({
            zh: `年初财政拨款结转和结余为 ${actual}，按文字所述增减推算上年末应余 ${expected}，差 ${difference}。`,
            en: `The opening balance is ${actual}; by the changes said in prose ${expected} was left at the end of the year before; difference ${difference}.`,
          }),
        },
      ),
    ];
  },
};
