import type { DbRow } from '../db/db.ts';
import { CERTAINTIES, ORIGINS, STATEMENT_STATES } from '../model/statement.ts';
import type { StatementState } from '../model/statement.ts';
import type { FactRef, MissingReason, Value } from '../model/value.ts';

/** A text column; `''` where there is none. */
export function text(row: DbRow, column: string): string {
  const value = row[column];
  return value === null || value === undefined ? '' : String(value);
}

/** A decimal column as exact text, or `null`. */
export function decimal(row: DbRow, column: string): string | null {
  const value = row[column];
  return value === null || value === undefined ? null : String(value);
}

/** A whole-number column, or `null`. */
export function integer(row: DbRow, column: string): number | null {
  const value = row[column];
  return value === null || value === undefined ? null : Number(value);
}

/** A whole-number column that is always there; throws where it is not, for then the query is wrong. */
export function count(row: DbRow, column: string): number {
  const value = integer(row, column);
  if (value === null || !Number.isInteger(value)) throw new TypeError(`no whole number in column ${column}`);
  return value;
}

/** A flag, whether the database has it as BOOLEAN or as 0 and 1. */
export function flag(row: DbRow, column: string): boolean {
  const value = row[column];
  return value === true || value === 1;
}

/** One of the words of a closed list; throws on another, for data is checked when it is loaded. */
export function oneOf<Word extends string>(row: DbRow, column: string, words: readonly Word[]): Word {
  const value = text(row, column);
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw new TypeError(`unknown word in column ${column}: ${value}`);
  return word;
}

/** The state of a statement, `absent` where the package says nothing of it. */
export function statementState(row: DbRow, column: string): StatementState {
  return text(row, column) === '' ? 'absent' : oneOf(row, column, STATEMENT_STATES);
}

/** Why a figure is missing from a statement of this state: declared empty, unreadable, or simply not disclosed 未列示. */
export function missingReason(state: StatementState): MissingReason {
  return state === 'declared_empty' || state === 'unreadable' ? state : 'not_disclosed';
}

/**
 * The {@link Value} in the columns `<name>_amount`, `_origin`, `_certainty`, `_label` (see `valueColumns`); without an
 * amount, missing for the reason the statement's state gives.
 */
export function value(
  row: DbRow,
  name: string,
  place: Pick<FactRef, 'statement' | 'code' | 'measure' | 'phase'>,
  stateColumn = 'state',
): Value {
  const amount = decimal(row, `${name}_amount`);
  if (amount === null) return { state: 'missing', reason: missingReason(statementState(row, stateColumn)) };
  return {
    state: 'figure',
    amount,
    origin: oneOf(row, `${name}_origin`, ORIGINS),
    certainty: oneOf(row, `${name}_certainty`, CERTAINTIES),
    ref: {
      reportId: text(row, 'report_id'),
      fiscalYear: count(row, 'fiscal_year'),
      statement: place.statement,
      code: place.code,
      label: text(row, `${name}_label`),
      measure: place.measure,
      phase: place.phase,
    },
  };
}

/** The level of a code in its classification: 类 1, 款 2, 项 3; 0 for a row without a code. */
export function levelOf(code: string): number {
  return code === '' ? 0 : Math.max(1, (code.length - 1) >> 1);
}
