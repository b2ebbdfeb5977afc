import type { BalanceRow } from '../../../queries/balances.ts';
import type { BudgetRow } from '../../../queries/budget.ts';
import type { ChangeRow, KeyFiguresRow, PartRow, ReportRow, ThreePublicRow } from '../../../queries/rows.ts';
import type { WorstFindingRow } from '../../../queries/worst-findings.ts';
import { SENTENCES } from '../../../text/messages/sentences.ts';
import { reportName } from '../../selection/report-label.ts';
import { changeSentences } from './change-sentences.ts';
import { balanceSentences, budgetSentences, threePublicSentences } from './money-sentences.ts';
import { same } from './sentence.ts';
import type { Sentence } from './sentence.ts';
import { structureSentences } from './structure-sentences.ts';

/** What the sentences are made from: answers about the same reports. */
export type StandsOutRows = {
  changes: readonly ChangeRow[];
  parts: readonly PartRow[];
  keyFigures: readonly KeyFiguresRow[];
  threePublic: readonly ThreePublicRow[];
  balances: readonly BalanceRow[];
  budgets: readonly BudgetRow[];
  worst: readonly WorstFindingRow[];
};

/** A report that contradicts itself is something to know before any of its figures is quoted; more of it, more so. */
const CONTRADICTION_WEIGHT = 30;

/**
 * What a reader of these reports should know first, the largest departures first: change, structure, 三公, money left over,
 * budgets missed, contradictions. Every sentence comes from the figures by the formula it names.
 */
export function standsOut(reports: readonly ReportRow[], rows: StandsOutRows): Sentence[] {
  return [
    ...changeSentences(reports, rows.changes, rows.keyFigures),
    ...structureSentences(reports, rows.parts, rows.keyFigures),
    ...threePublicSentences(reports, rows.threePublic),
    ...balanceSentences(reports, rows.balances),
    ...budgetSentences(reports, rows.budgets),
    ...contradictionSentences(reports, rows.worst),
  ].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
}

function contradictionSentences(reports: readonly ReportRow[], rows: readonly WorstFindingRow[]): Sentence[] {
  return reports.flatMap((report): Sentence[] => {
    const row = rows.find((found) => found.reportId === report.reportId);
    if (!row) return [];
    return [
      {
        id: `contradiction:${report.reportId}`,
        reportId: report.reportId,
        weight: Math.min(90, CONTRADICTION_WEIGHT + row.errors),
        message: SENTENCES.contradiction,
        figures: {},
        words: {
          county: same(reportName(report)),
          count: same(String(row.errors)),
          finding: (language) => (language === 'zh' ? row.messageZh : row.messageEn),
        },
        formula: SENTENCES.contradictionFormula,
        view: 'checks',
      },
    ];
  });
}
