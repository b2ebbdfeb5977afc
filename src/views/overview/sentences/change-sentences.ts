import { compareDecimal, toDrawing } from '../../../model/money.ts';
import type { FactRef, Value } from '../../../model/value.ts';
import type { ChangeRow, KeyFiguresRow, ReportRow } from '../../../queries/rows.ts';
import { SENTENCES } from '../../../text/messages/sentences.ts';
import { changeReason } from '../../../text/messages/reasons.ts';
import { translate } from '../../../text/translate.ts';
import { reportName } from '../../selection/report-label.ts';
import { said as wordsOf, same } from './sentence.ts';
import type { Sentence } from './sentence.ts';

/** Below this a change is no news. */
const LEAST_PERCENT = 10;

/**
 * The change of total spending against the year before, with the reason the report gives; one for a report. What a report
 * says of its 总计, which holds the closing balance as well, is called so and never spending.
 */
export function changeSentences(
  reports: readonly ReportRow[],
  changes: readonly ChangeRow[],
  keyFigures: readonly KeyFiguresRow[],
): Sentence[] {
  return reports.flatMap((report) => {
    const spent = keyFigures.find((figures) => figures.reportId === report.reportId)?.expenditure;
    const isSpent = ({ amount }: ChangeRow): boolean =>
      spent?.state === 'figure' && amount !== null && compareDecimal(amount, spent.amount) === 0;
    const told = changes.filter(
      (change) =>
        change.reportId === report.reportId &&
        change.code === '' &&
        isSpending(change) &&
        change.ref !== null,
    );
    const row = told.find(isSpent) ?? told[0];
    if (!row?.ref || row.amount === null || row.percentComputed === null || row.smallBase) return [];
    const weight = Math.abs(toDrawing(row.percentComputed));
    if (weight < LEAST_PERCENT) return [];
    const down = row.change.startsWith('-');
    return [
      {
        id: `change:${report.reportId}`,
        reportId: report.reportId,
        weight,
        message: down ? SENTENCES.changeDown : SENTENCES.changeUp,
        figures: {
          amount: { value: figure(row.amount, 'narrative', row.ref), reading: 'amount' },
          change: {
            value: figure(row.change.replace('-', ''), 'narrative', priorRef(row.ref)),
            reading: 'amount',
          },
          percent: { value: figure(row.percentComputed, 'derived', priorRef(row.ref)), reading: 'share' },
        },
        words: {
          county: same(reportName(report)),
          year: same(String(report.fiscalYear)),
          what: wordsOf(isSpent(row) ? SENTENCES.spending : SENTENCES.grandTotal),
          reason: (language) => {
            const reason = changeReason(row.reason);
            return reason === null
              ? SENTENCES.noReason[language]
              : translate(SENTENCES.reason, language, { reason: reason[language] });
          },
        },
        formula: SENTENCES.changeFormula,
        view: 'changes',
      },
    ];
  });
}

function isSpending({ statement, measure }: ChangeRow): boolean {
  return (
    (statement === 'income_expenditure' && measure === 'expenditure') ||
    (statement === 'expenditure' && measure === 'total')
  );
}

// The year before is a figure of ours: its provenance shows this year's amount and the change it was taken from.
function priorRef(ref: FactRef): FactRef {
  return { ...ref, fiscalYear: ref.fiscalYear - 1 };
}

function figure(amount: string, origin: 'narrative' | 'derived', ref: FactRef): Value {
  return { state: 'figure', amount, origin, certainty: 'certain', ref };
}
