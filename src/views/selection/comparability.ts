import type { ReportRow } from '../../queries/rows.ts';
import type { ViewState } from '../../state/view-state.ts';
import type { Message, MessageParams } from '../../text/message.ts';
import { emptyReason } from '../../text/messages/reasons.ts';
import { COMPARABILITY } from '../../text/messages/selection.ts';
import { translate } from '../../text/translate.ts';
import { shortCounty } from './report-label.ts';

/** A reason to compare with care. */
export type ComparabilityNote = { message: Message; params: MessageParams };

/**
 * Why the chosen reports are not like for like, from the data alone: years, kind of body, scope of the accounts, a body's
 * first year, no statutory tables, the table in view declared empty and why, no denominator for the reading. Empty where nothing speaks against it.
 */
export function comparabilityNotes(
  reports: readonly ReportRow[],
  state: Pick<ViewState, 'language' | 'reading'> & Partial<Pick<ViewState, 'view' | 'statement'>>,
): ComparabilityNote[] {
  const separator = state.language === 'zh' ? '、' : ', ';
  const names = (chosen: readonly ReportRow[]): string =>
    chosen.map((report) => shortCounty(report.county)).join(separator);
  const notes: ComparabilityNote[] = [];
  const note = (message: Message, chosen: readonly ReportRow[]): void => {
    if (chosen.length > 0) notes.push({ message, params: { list: names(chosen) } });
  };
  const years = new Set(reports.map((report) => report.fiscalYear));
  if (years.size > 1) {
    const byYear = [...years]
      .sort()
      .map((year) => `${names(reports.filter((report) => report.fiscalYear === year))} ${year}`);
    notes.push({
      message: COMPARABILITY.years,
      params: { list: byYear.join(state.language === 'zh' ? '，' : '; ') },
    });
  }
  const agencies = reports.filter((report) => report.departmentKind === 'agency');
  if (agencies.length < reports.length) note(COMPARABILITY.agency, agencies);
  const own = reports.filter((report) => report.scope === 'own');
  if (own.length < reports.length) note(COMPARABILITY.scopeOwn, own);
  if (reports.length > 1)
    note(
      COMPARABILITY.scopeUnknown,
      reports.filter((report) => report.scope === 'unknown'),
    );
  note(
    COMPARABILITY.firstYear,
    reports.filter((report) => report.firstYear),
  );
  note(
    COMPARABILITY.absentStatement,
    reports.filter((report) => Object.values(report.states).every((statement) => statement === 'absent')),
  );
  notes.push(...emptyNotes(reports, state, names));
  if (state.reading === 'per_insured')
    note(
      COMPARABILITY.noInsured,
      reports.filter((report) => report.insured === null),
    );
  if (state.reading === 'per_staff')
    note(
      COMPARABILITY.noStaff,
      reports.filter((report) => report.staffActual === null),
    );
  return notes;
}

/** Whose table in view (the ledger's, or 三公) is declared empty, by the reason each report gives. */
function emptyNotes(
  reports: readonly ReportRow[],
  state: Parameters<typeof comparabilityNotes>[1],
  names: (chosen: readonly ReportRow[]) => string,
): ComparabilityNote[] {
  const statement =
    state.view === 'three-public' ? 'three_public' : state.view === 'ledger' ? state.statement : undefined;
  if (statement === undefined) return [];
  const empty = reports.filter((report) => report.states[statement] === 'declared_empty');
  const reasonOf = (report: ReportRow): string => report.reasons?.[statement] ?? '';
  return [...new Set(empty.map(reasonOf))].map((id): ComparabilityNote => {
    const list = names(empty.filter((report) => reasonOf(report) === id));
    const reason = emptyReason(id);
    return reason
      ? { message: COMPARABILITY.declaredEmpty, params: { list, reason: translate(reason, state.language) } }
      : { message: COMPARABILITY.declaredEmptyUnexplained, params: { list } };
  });
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
