import type { Fact, StatementRecord } from '../../../../model/records.ts';
import { STATEMENTS } from '../../../../model/statement.ts';
import type { StatementId } from '../../../../model/statement.ts';
import type { UndecidedReason } from '../../../../model/undecided.ts';
import type { Document, Undecided } from '../../../data/source-page/source-document.ts';
import type { FigureColumn, FigureRow, Sheet } from '../figures/statement-rows.ts';
import type { ShownPlace } from '../PlaceButton.tsx';
import { sideOf } from './sides.ts';

/** A figure about to be added: what is known of it where a person begins. */
export type Draft = {
  statement: StatementId;
  /** Ids of a row and of a column among the choices; null where the person has to say. */
  rowId: string | null;
  columnId: string | null;
  /** The characters that were seen and not understood; empty where nothing was read. */
  printed: string;
  page: number | null;
  line: number | null;
};

/** Whose characters are those of one cell of a statement, which a person can read where the reader could not. */
const CELLS: ReadonlySet<UndecidedReason> = new Set<UndecidedReason>([
  'column',
  'beyond_sides',
  'cell',
  'recognised',
]);

/** More than this is no cell. */
const LONGEST_CELL = 40;

/** What is begun with from something that was not understood; null where it is no figure of a statement. */
export function draftOfUndecided(document: Document, undecided: Undecided): Draft | null {
  const { line, printed, why } = undecided;
  const statement = STATEMENTS.find((each) => each === undecided.statement);
  if (statement === undefined || !CELLS.has(why) || printed.length > LONGEST_CELL) return null;
  const page = document.lines.find((each) => each.number === line)?.page ?? null;
  return { statement, rowId: null, columnId: null, printed, page, line: line > 0 ? line : null };
}

/** Whether a row can have a figure in a column: a two-sided statement prints two tables beside each other. */
export function canHave(
  facts: readonly Fact[],
  statement: StatementId,
  { cells }: FigureRow,
  { measure }: FigureColumn,
): boolean {
  const first = facts[[...cells.values()][0] ?? -1];
  return first !== undefined && sideOf(statement, first.measure) === sideOf(statement, measure);
}

/** What is begun with from a blank cell of the table of figures. */
export function draftOfCell(
  facts: readonly Fact[],
  statement: StatementId,
  row: FigureRow,
  column: FigureColumn,
): Draft {
  const first = facts[[...row.cells.values()][0] ?? -1];
  const phase = column.phase ?? row.phase ?? first?.phase ?? 'final';
  const { sourcePage: page = null, sourceLine: line = null } = first ?? {};
  return { statement, rowId: row.id, columnId: `${column.measure} ${phase}`, printed: '', page, line };
}

/** Where a statement stands in the document; nowhere for one that was not found. */
export function placeOfStatement(statements: readonly StatementRecord[], statement: StatementId): ShownPlace {
  const record = statements.find((each) => each.statement === statement);
  return {
    page: record?.sourcePage ?? null,
    line: record?.sourceLine ?? null,
    printed: record?.titlePrinted ?? '',
  };
}

/** What is begun with where nothing is known but the statement, which begins on its page. */
export function draftOfSheet(sheet: Sheet | null, statements: readonly StatementRecord[]): Draft {
  const statement = sheet === null || sheet === 'prose' ? STATEMENTS[0] : sheet;
  const { page } = placeOfStatement(statements, statement);
  return { statement, rowId: null, columnId: null, printed: '', page, line: null };
}
