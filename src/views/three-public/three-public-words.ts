import type { Value } from '../../model/value.ts';
import { THREE_PUBLIC } from '../../text/messages/three-public.ts';
import { MISSING_REASONS } from '../../text/messages/missing.ts';
import { moneyText } from '../../text/translate.ts';
import type { TextLanguage } from '../../text/translate.ts';
import { joinClauses, listOf } from '../figure-table/words.ts';
import type { Text } from '../figure-table/words.ts';
import { reportName } from '../selection/report-label.ts';
import type { BudgetLine, ThreePublicReport, Verdict } from './three-public-data.ts';

/** What the chart shows: who was over budget and by how much, who under, who on it, and who cannot be compared. */
export function threePublicHeadline(
  figures: readonly ThreePublicReport[],
  text: Text,
  language: TextLanguage,
): string {
  if (figures.every(({ lines }) => lines.every((line) => line.final.state === 'missing'))) {
    return text(THREE_PUBLIC.headlineNone);
  }
  const having = (verdict: Verdict): ThreePublicReport[] =>
    figures.filter(({ total }) => (total?.verdict ?? 'unknown') === verdict);
  const names = (verdict: Verdict): string =>
    listOf(
      having(verdict).map(({ report }) => reportName(report)),
      language,
    );
  const amounts = (verdict: 'over' | 'under'): string[] =>
    having(verdict).map(({ report, total }) =>
      text(verdict === 'over' ? THREE_PUBLIC.countyOver : THREE_PUBLIC.countyUnder, {
        county: reportName(report),
        amount: total?.difference.state === 'figure' ? { wan: total.difference.amount.replace('-', '') } : '',
      }),
    );
  const clauses = [
    listOf(amounts('over'), language),
    listOf(amounts('under'), language),
    having('equal').length > 0 ? text(THREE_PUBLIC.clauseEqual, { list: names('equal') }) : '',
    having('unknown').length > 0 ? text(THREE_PUBLIC.clauseUnknown, { list: names('unknown') }) : '',
  ];
  return joinClauses(
    clauses.filter((clause) => clause !== ''),
    language,
  );
}

/** A value as the chart says it: a printed zero, a zero said in prose, an empty table and nothing at all differ. */
export function standing(value: Value, text: Text): string {
  if (value.state === 'missing') {
    if (value.reason === 'not_disclosed') return text(THREE_PUBLIC.notDisclosed);
    return value.reason === 'declared_empty'
      ? text(THREE_PUBLIC.declaredEmpty)
      : text(MISSING_REASONS[value.reason]);
  }
  const figure = moneyText(text, value.amount);
  return value.origin === 'narrative' ? text(THREE_PUBLIC.saidInProse, { figure }) : figure;
}

/** The words at the end of a bar: `预算 4.60`. */
export function barEnd(line: BudgetLine | null, phase: 'budget' | 'final', text: Text): string {
  const name =
    phase === 'final' ? THREE_PUBLIC.final : line?.initial ? THREE_PUBLIC.initialBudget : THREE_PUBLIC.budget;
  const value: Value = line?.[phase] ?? { state: 'missing', reason: 'not_disclosed' };
  return text(THREE_PUBLIC.line, { phase: text(name), figure: standing(value, text) });
}

/** What must be said of where the figures stand: tables declared empty, absent tables, initial budgets. */
export function threePublicCaveats(
  figures: readonly ThreePublicReport[],
  text: Text,
  language: TextLanguage,
): string[] {
  const names = (test: (figures: ThreePublicReport) => boolean): string =>
    listOf(
      figures.filter(test).map(({ report }) => reportName(report)),
      language,
    );
  const said = ({ lines }: ThreePublicReport): boolean => lines.some((line) => line.final.state === 'figure');
  const empty = names((row) => row.report.states.three_public === 'declared_empty' && said(row));
  // A report without any table is told of already, for every view.
  const hasTables = ({ report }: ThreePublicReport): boolean =>
    Object.values(report.states).some((state) => state !== 'absent');
  const absent = names(
    (row) => hasTables(row) && (row.report.states.three_public ?? 'absent') === 'absent' && said(row),
  );
  const initial = names(({ total }) => total?.initial === true);
  return [
    ...(empty === '' ? [] : [text(THREE_PUBLIC.emptyButSaid, { list: empty })]),
    ...(absent === '' ? [] : [text(THREE_PUBLIC.absent, { list: absent })]),
    ...(initial === '' ? [] : [text(THREE_PUBLIC.initialNote, { list: initial })]),
  ];
}
