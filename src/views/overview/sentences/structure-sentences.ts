import { compareDecimal, divideDecimal, multiplyDecimal, toDrawing } from '../../../model/money.ts';
import type { Value } from '../../../model/value.ts';
import type { KeyFiguresRow, PartRow, ReportRow } from '../../../queries/rows.ts';
import { SENTENCES } from '../../../text/messages/sentences.ts';
import { formatPercent } from '../../../text/format.ts';
import { readValue } from '../../figure/reading.ts';
import { reportName } from '../../selection/report-label.ts';
import { same } from './sentence.ts';
import type { Sentence } from './sentence.ts';

/** A class this many percentage points off every other department is unusual. */
const LEAST_POINTS = 10;

type Share = { report: ReportRow; part: PartRow; percent: string; value: Value };

/** Classes that weigh far more in one report than in every other chosen one; at most one for a report. */
export function structureSentences(
  reports: readonly ReportRow[],
  parts: readonly PartRow[],
  keyFigures: readonly KeyFiguresRow[],
): Sentence[] {
  const wholes = new Map(keyFigures.map((row) => [row.reportId, row.expenditure]));
  // A report without tables names in its prose only what it wishes to.
  const shown = reports.filter((report) => parts.some((part) => part.reportId === report.reportId));
  if (shown.length < 2) return [];
  const shares = shown.flatMap((report) =>
    parts
      .filter((part) => part.reportId === report.reportId)
      .flatMap((part) => shareOf(report, part, wholes)),
  );
  const sentences = shares.flatMap((share) => {
    const others = shown
      .filter((report) => report !== share.report)
      .map((report) =>
        shares.find((other) => other.report === report && other.part.code === share.part.code),
      );
    const percents = others.map((other) => other?.percent ?? '0').sort(compareDecimal);
    const gap = toDrawing(share.percent) - toDrawing(percents.at(-1) ?? '0');
    return gap < LEAST_POINTS ? [] : [sentenceOf(share, gap, others.some(Boolean) ? percents : [])];
  });
  return sentences.filter(
    (sentence) =>
      !sentences.some((other) => other.reportId === sentence.reportId && other.weight > sentence.weight),
  );
}

function shareOf(report: ReportRow, part: PartRow, wholes: ReadonlyMap<string, Value>): Share[] {
  const whole = wholes.get(report.reportId);
  if (part.value.state === 'missing' || whole?.state !== 'figure') return [];
  const percent = divideDecimal(multiplyDecimal(part.value.amount, '100'), whole.amount, 6);
  if (percent === null) return [];
  const { value } = readValue({ value: part.value, whole, report, reading: 'share' });
  return [{ report, part, percent, value }];
}

function sentenceOf(share: Share, gap: number, percents: readonly string[]): Sentence {
  const { report, part, value } = share;
  const common = {
    county: same(reportName(report)),
    name: (language: 'zh' | 'en') => (language === 'en' && part.nameEn !== '' ? part.nameEn : part.nameZh),
  };
  const base = {
    id: `structure:${report.reportId}`,
    reportId: report.reportId,
    weight: gap,
    formula: SENTENCES.classFormula,
    view: 'structure' as const,
  };
  if (percents.length === 0) {
    return {
      ...base,
      message: SENTENCES.onlyClass,
      figures: {
        share: { value, reading: 'share' },
        amount: { value: part.value, reading: 'amount' },
      },
      words: common,
    };
  }
  const percent =
    (amount: string | undefined) =>
    (language: 'zh' | 'en'): string =>
      formatPercent(amount ?? '0', language);
  const isOne = compareDecimal(percents[0] ?? '0', percents.at(-1) ?? '0') === 0;
  return {
    ...base,
    message: isOne ? SENTENCES.unusualAgainstOne : SENTENCES.unusualClass,
    figures: { share: { value, reading: 'share' } },
    words: { ...common, low: percent(percents[0]), high: percent(percents.at(-1)) },
  };
}
