import { COMPARABILITY, CONSEQUENCES } from '../../../text/messages/selection.ts';
import { caution, sidesBy } from './note.ts';
import type { ComparabilityNote, RankedMeasure, VerdictInput } from './note.ts';

const EVERYTHING: readonly RankedMeasure[] = [
  'spending',
  'structure',
  'ratio',
  'aid',
  'three_public',
  'change',
];

/** What is not published, years, kind of body, scope of the accounts, a body's first year, accounts said in prose alone. */
export function bodyNotes({ reports, state, names }: VerdictInput): ComparabilityNote[] {
  const notes: ComparabilityNote[] = [];
  for (const held of ['draft', 'local'] as const) {
    const own = reports.filter((report) => report.held === held);
    if (own.length > 0)
      notes.push(caution('unpublished', COMPARABILITY[held], names(own), CONSEQUENCES.unpublished));
  }
  const years = [...new Set(reports.map((report) => report.fiscalYear))].sort();
  if (years.length > 1) {
    const byYear = years.map(
      (year) => `${names(reports.filter((report) => report.fiscalYear === year))} ${year}`,
    );
    notes.push({
      id: 'years',
      message: COMPARABILITY.years,
      params: { list: byYear.join(state.language === 'zh' ? '，' : '; ') },
      consequence: CONSEQUENCES.years,
      blocksRanking: EVERYTHING,
      sides: [sidesBy(reports, (report) => String(report.fiscalYear))],
    });
  }
  const agencies = reports.filter((report) => report.departmentKind === 'agency');
  if (agencies.length > 0 && agencies.length < reports.length) {
    notes.push({
      id: 'agency',
      message: COMPARABILITY.agency,
      params: { list: names(agencies) },
      consequence: CONSEQUENCES.agency,
      blocksRanking: EVERYTHING,
      sides: [sidesBy(reports, (report) => report.departmentKind)],
    });
  }
  const own = reports.filter((report) => report.scope === 'own');
  if (own.length > 0 && reports.some((report) => report.scope === 'consolidated')) {
    notes.push({
      id: 'scope_own',
      message: COMPARABILITY.scopeOwn,
      params: { list: names(own) },
      consequence: CONSEQUENCES.scopeOwn,
      blocksRanking: EVERYTHING,
      sides: [sidesBy(reports, (report) => (report.scope === 'unknown' ? null : report.scope))],
    });
  }
  const unknown = reports.length > 1 ? reports.filter((report) => report.scope === 'unknown') : [];
  if (unknown.length > 0)
    notes.push(
      caution('scope_unknown', COMPARABILITY.scopeUnknown, names(unknown), CONSEQUENCES.scopeUnknown),
    );
  const first = reports.filter((report) => report.firstYear);
  if (first.length > 0)
    notes.push(caution('first_year', COMPARABILITY.firstYear, names(first), CONSEQUENCES.firstYear));
  return notes;
}
