import type { ComparabilityRow } from '../../queries/comparability.ts';
import type { ReportRow } from '../../queries/rows.ts';
import { reportName } from './report-label.ts';
import { aidNotes } from './verdict/aid-notes.ts';
import { bodyNotes } from './verdict/body-notes.ts';
import { NOTE_IDS, measureInView } from './verdict/note.ts';
import type { ComparabilityNote, RankedMeasure, VerdictState } from './verdict/note.ts';
import { spendingNotes } from './verdict/spending-notes.ts';
import { statementNotes } from './verdict/statement-notes.ts';

/**
 * Why the chosen reports are not like for like, from the data alone, the weightiest first: what forbids a ranking by the
 * figures in view, then the rest. Years, kind of body, scope of the accounts, how medical aid is booked, lottery money,
 * spending that only some of them carry, statements, denominators. Empty where nothing speaks against the comparison.
 * Without `rows` only what the reports themselves say.
 */
export function comparabilityNotes(
  reports: readonly ReportRow[],
  state: VerdictState,
  rows: readonly ComparabilityRow[] = [],
): ComparabilityNote[] {
  const separator = state.language === 'zh' ? '、' : ', ';
  const names = (chosen: readonly ReportRow[]): string => chosen.map(reportName).join(separator);
  const input = { reports, rows, state, names };
  const notes = [...bodyNotes(input), ...aidNotes(input), ...spendingNotes(input), ...statementNotes(input)];
  const measure = measureInView(state);
  const weight = ({ id, blocksRanking }: ComparabilityNote): number =>
    // Whatever is compared, the reader first knows what nobody has published.
    id === 'unpublished'
      ? -1
      : NOTE_IDS.indexOf(id) + (measure !== null && blocksRanking.includes(measure) ? 0 : NOTE_IDS.length);
  return notes.sort((a, b) => weight(a) - weight(b));
}

/** The notes for which the reports must not be ranked by `measure`. */
export function blockingNotes(
  notes: readonly ComparabilityNote[],
  measure: RankedMeasure,
): ComparabilityNote[] {
  return notes.filter(({ blocksRanking }) => blocksRanking.includes(measure));
}

/** Why two reports cannot be compared by `measure`: the notes on whose two sides they stand. */
export function notesBetween(
  notes: readonly ComparabilityNote[],
  measure: RankedMeasure,
  a: string,
  b: string,
): ComparabilityNote[] {
  return blockingNotes(notes, measure).filter(({ sides }) =>
    sides.some((side) => side[a] !== undefined && side[b] !== undefined && side[a] !== side[b]),
  );
}

/** The year that most of the chosen counties have a report for, where they differ; null where they agree. */
export function commonYear(reports: readonly ReportRow[]): number | null {
  const years = [...new Set(reports.map((report) => report.fiscalYear))];
  if (years.length < 2) return null;
  const count = (year: number): number => reports.filter((report) => report.fiscalYear === year).length;
  return years.reduce((best, year) =>
    count(year) > count(best) || (count(year) === count(best) && year > best) ? year : best,
  );
}
