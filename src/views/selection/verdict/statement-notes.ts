import { STATEMENTS } from '../../../model/statement.ts';
import type { StatementId } from '../../../model/statement.ts';
import type { ReportRow } from '../../../queries/rows.ts';
import { STATEMENT_NAMES } from '../../../text/messages/statements.ts';
import { emptyReason } from '../../../text/messages/reasons.ts';
import { COMPARABILITY, CONSEQUENCES } from '../../../text/messages/selection.ts';
import { translate } from '../../../text/translate.ts';
import { caution, functionalInView } from './note.ts';
import type { ComparabilityNote, VerdictInput, VerdictState } from './note.ts';

/** Statements that the view needs and a report does not have, declares empty, or has only in prose; missing denominators. */
export function statementNotes(input: VerdictInput): ComparabilityNote[] {
  const { reports, state, names } = input;
  const notes: ComparabilityNote[] = [];
  const prose = reports.filter(isProse);
  if (prose.length > 0)
    notes.push(caution('prose_only', COMPARABILITY.absentStatement, names(prose), CONSEQUENCES.proseOnly));
  notes.push(...unusableNotes(input), ...emptyNotes(input));
  const without = (message: (typeof COMPARABILITY)['noInsured'], id: 'no_insured' | 'no_staff'): void => {
    const chosen = reports.filter((report) =>
      id === 'no_insured' ? report.insured === null : report.staffActual === null,
    );
    if (chosen.length > 0) notes.push(caution(id, message, names(chosen), CONSEQUENCES.noDenominator));
  };
  if (state.reading === 'per_insured') without(COMPARABILITY.noInsured, 'no_insured');
  if (state.reading === 'per_staff') without(COMPARABILITY.noStaff, 'no_staff');
  return notes;
}

/** A report without any statement speaks in prose alone, which is one note for all of them. */
function isProse(report: ReportRow): boolean {
  return Object.values(report.states).every((state) => state === 'absent');
}

/** The statement whose figures are in view; null where several are, or none. */
function statementInView(state: VerdictState): StatementId | null {
  if (state.view === undefined) return null;
  if (state.view === 'three-public') return 'three_public';
  // A link may name a statement that is none; the ledger then shows 支出决算表.
  if (state.view === 'ledger')
    return STATEMENTS.find((statement) => statement === state.statement) ?? 'expenditure';
  if (state.view === 'structure' && state.kind === 'economic') return 'basic_expenditure';
  return functionalInView(state);
}

function unusableNotes({ reports, state, names }: VerdictInput): ComparabilityNote[] {
  const statement = statementInView(state);
  if (statement === null) return [];
  const unusable = reports.filter(
    (report) =>
      !isProse(report) && ['absent', 'blank', 'unreadable'].includes(report.states[statement] ?? 'absent'),
  );
  if (unusable.length === 0) return [];
  const name = translate(STATEMENT_NAMES[statement], state.language);
  return [
    {
      ...caution(
        'statement_unusable',
        COMPARABILITY.unusableStatement,
        names(unusable),
        CONSEQUENCES.statementUnusable,
      ),
      params: { list: names(unusable), statement: name },
    },
  ];
}

/** Whose table in view is declared empty, by the reason each report gives. */
function emptyNotes({ reports, state, names }: VerdictInput): ComparabilityNote[] {
  const statement = statementInView(state);
  if (statement === null) return [];
  const empty = reports.filter((report) => report.states[statement] === 'declared_empty');
  const reasonOf = (report: ReportRow): string => report.reasons?.[statement] ?? '';
  return [...new Set(empty.map(reasonOf))].map((id): ComparabilityNote => {
    const list = names(empty.filter((report) => reasonOf(report) === id));
    const reason = emptyReason(id);
    const message = reason ? COMPARABILITY.declaredEmpty : COMPARABILITY.declaredEmptyUnexplained;
    return {
      ...caution('declared_empty', message, list, CONSEQUENCES.declaredEmpty),
      params: reason ? { list, reason: translate(reason, state.language) } : { list },
    };
  });
}
