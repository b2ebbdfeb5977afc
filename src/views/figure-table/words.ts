import type { MissingReason } from '../../model/value.ts';
import type { Message, MessageParams } from '../../text/message.ts';
import { CHART_FRAME } from '../../text/messages/chart-frame.ts';
import { MISSING_MARKS, MISSING_REASONS } from '../../text/messages/missing.ts';
import { DENOMINATORS } from '../../text/messages/units.ts';
import { formatCount } from '../../text/format.ts';
import type { TextLanguage } from '../../text/translate.ts';
import type { ReportRow } from '../../queries/rows.ts';
import type { Reading } from '../../state/view-state.ts';
import type { Value } from '../../model/value.ts';
import { reportName } from '../selection/report-label.ts';

export type Text = (message: Message, params?: MessageParams) => string;

/** Names in a row: 眉县、麟游. */
export function listOf(names: readonly string[], language: TextLanguage): string {
  return names.join(language === 'zh' ? '、' : ', ');
}

/** Clauses of one sentence. */
export function joinClauses(clauses: readonly string[], language: TextLanguage): string {
  return clauses.join(language === 'zh' ? '；' : '; ');
}

/** Why there is no figure, as it is said in a chart: the mark of the table, and the reason where the mark is only a dash. */
export function missingWords(reason: MissingReason, text: Text): string {
  const mark = text(MISSING_MARKS[reason]);
  return mark === '—' ? `— ${text(MISSING_REASONS[reason])}` : text(MISSING_REASONS[reason]);
}

/** Where the figures of a chart are from; reports without tables are named. */
export function sourceWords(
  figures: readonly { report: ReportRow; value: Value }[],
  text: Text,
  language: TextLanguage,
): string {
  const prose = figures
    .filter(({ value }) => value.state === 'figure' && value.origin === 'narrative')
    .map(({ report }) => reportName(report));
  const list = listOf([...new Set(prose)], language);
  return joinClauses(
    [text(CHART_FRAME.fromStatements), ...(list === '' ? [] : [text(CHART_FRAME.fromProse, { list })])],
    language,
  );
}

/** What a reading divides by in each report, with where it is said. */
export function denominatorWords(
  reports: readonly ReportRow[],
  reading: Reading,
  text: Text,
  language: TextLanguage,
): string[] {
  const count = (n: number | null): string => (n === null ? '—' : formatCount(n, language));
  return reports.flatMap((report) => {
    const county = reportName(report);
    if (reading === 'per_insured' && report.insured !== null) {
      const [residents, employees] = [count(report.insuredResidents), count(report.insuredEmployees)];
      return [text(DENOMINATORS.insured, { county, count: count(report.insured), residents, employees })];
    }
    if (reading === 'per_staff' && report.staffActual !== null) {
      return [text(DENOMINATORS.staff, { county, count: count(report.staffActual) })];
    }
    return [];
  });
}
