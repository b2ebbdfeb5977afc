import {
  compareDecimal,
  divideDecimal,
  multiplyDecimal,
  subtractDecimal,
  toDrawing,
} from '../../../model/money.ts';
import type { Value } from '../../../model/value.ts';
import type { BalanceRow } from '../../../queries/balances.ts';
import type { BudgetRow } from '../../../queries/budget.ts';
import type { ReportRow, ThreePublicRow } from '../../../queries/rows.ts';
import { SENTENCES } from '../../../text/messages/sentences.ts';
import { readValue } from '../../figure/reading.ts';
import { reportName } from '../../selection/report-label.ts';
import { said, same } from './sentence.ts';
import type { Sentence } from './sentence.ts';

/** 三公 is small money: its departures weigh half, and one from a budget of zero as much as a whole budget. */
const THREE_PUBLIC_WEIGHT = 50;
/** Less than this part of the year's income left over is no news. */
const LEAST_LEFT_OVER_PERCENT = 5;
/** A budget kept within this many points is no news. */
const LEAST_BUDGET_POINTS = 10;

/** 三公 over budget, and 会议费 or 培训费 over theirs, which stand outside it. */
export function threePublicSentences(
  reports: readonly ReportRow[],
  rows: readonly ThreePublicRow[],
): Sentence[] {
  const wanted = ['total', 'conference', 'training'] as const;
  return reports.flatMap((report) =>
    wanted.flatMap((measure): Sentence[] => {
      const row = rows.find((found) => found.reportId === report.reportId && found.measure === measure);
      if (row?.budget.state !== 'figure' || row.final.state !== 'figure') return [];
      const gap = subtractDecimal(row.final.amount, row.budget.amount);
      if (compareDecimal(gap, '0') <= 0) return [];
      const ratio = divideDecimal(gap, row.budget.amount, 6);
      const weight = THREE_PUBLIC_WEIGHT * Math.min(1, ratio === null ? 1 : toDrawing(ratio));
      const base = {
        id: `three-public:${report.reportId}:${measure}`,
        reportId: report.reportId,
        weight,
        formula: SENTENCES.threePublicFormula,
        view: 'three-public' as const,
      };
      const final = { value: row.final, reading: 'amount' } as const;
      const county = same(reportName(report));
      if (measure === 'total') {
        const value: Value = { ...row.final, amount: gap, origin: 'derived' };
        return [
          {
            ...base,
            message: SENTENCES.threePublicOver,
            figures: { final, gap: { value, reading: 'amount' } },
            words: { county },
          },
        ];
      }
      return [
        {
          ...base,
          message: SENTENCES.besideOver,
          figures: { final, budget: { value: row.budget, reading: 'amount' } },
          words: { county, name: said(SENTENCES[measure]) },
        },
      ];
    }),
  );
}

/** Money left over at the end of the year. */
export function balanceSentences(reports: readonly ReportRow[], rows: readonly BalanceRow[]): Sentence[] {
  return reports.flatMap((report): Sentence[] => {
    const row = rows.find((found) => found.reportId === report.reportId);
    if (row?.closing.state !== 'figure') return [];
    const share = readValue({ value: row.closing, whole: row.income, report, reading: 'share' }).value;
    if (share.state === 'missing') return [];
    const weight = toDrawing(share.amount);
    if (weight < LEAST_LEFT_OVER_PERCENT) return [];
    return [
      {
        id: `left-over:${report.reportId}`,
        reportId: report.reportId,
        weight,
        message: SENTENCES.leftOver,
        figures: {
          closing: { value: row.closing, reading: 'amount' },
          share: { value: share, reading: 'share' },
        },
        words: { county: same(reportName(report)) },
        formula: SENTENCES.leftOverFormula,
        view: 'ledger',
      },
    ];
  });
}

/** General public budget spent far below or above what was budgeted. */
export function budgetSentences(reports: readonly ReportRow[], rows: readonly BudgetRow[]): Sentence[] {
  return reports.flatMap((report): Sentence[] => {
    const row = rows.find(
      (found) =>
        found.reportId === report.reportId && found.code === '' && found.statement === 'general_budget',
    );
    const initial = row?.initial.state === 'figure';
    const budget = initial ? row.initial : row?.budget;
    if (row?.final.state !== 'figure' || budget?.state !== 'figure') return [];
    const percent = divideDecimal(multiplyDecimal(row.final.amount, '100'), budget.amount, 6);
    if (percent === null) return [];
    const points = toDrawing(percent) - 100;
    if (Math.abs(points) < LEAST_BUDGET_POINTS) return [];
    return [
      {
        id: `budget:${report.reportId}`,
        reportId: report.reportId,
        weight: Math.min(100, Math.abs(points)),
        message: points < 0 ? SENTENCES.budgetUnder : SENTENCES.budgetOver,
        figures: {
          budget: { value: budget, reading: 'amount' },
          final: { value: row.final, reading: 'amount' },
          percent: { value: { ...row.final, amount: percent, origin: 'derived' }, reading: 'share' },
        },
        words: {
          county: same(reportName(report)),
          kind: said(initial ? SENTENCES.initialBudget : SENTENCES.adjustedBudget),
        },
        formula: SENTENCES.budgetFormula,
        view: 'budget',
      },
    ];
  });
}
