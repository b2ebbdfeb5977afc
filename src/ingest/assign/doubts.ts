import type { StatementId } from '../../model/statement.ts';
import type { Undecided } from '../document.ts';
import type { StatementTable } from '../recognise/recognise-tables.ts';
import { cellColumns, type ReadRow } from './rows.ts';
import type { TableLines } from './table-lines.ts';
import { isUnreadAmount, type NumberToken } from './tokens.ts';

/** A figure whose column, or whose row, is not known. */
export const toUndecided = (
  statement: StatementId,
  { row, number }: { row: ReadRow; number: NumberToken },
): Undecided => ({
  line: number.line.number,
  printed: number.printed,
  statement,
  why: 'column',
  about: [row.codePrinted, row.label].filter((words) => words !== '').join(' '),
});

/** A figure of a third table beside the two sides, or past the head's last column. */
export const toBeyond = (statement: StatementId, { line, printed }: NumberToken): Undecided => ({
  line: line.number,
  printed,
  statement,
  why: 'beyond_sides',
});

/** Cells that stand where amounts do and hold digits, but no one amount (two figures run together, a figure broken in two). */
export function unreadCells(statement: StatementId, { head, body }: TableLines): Undecided[] {
  const columns = cellColumns(head);
  return body.flatMap((line) =>
    (line.cells ?? []).flatMap((cell, at): Undecided[] => {
      if (columns[at]?.role !== 'amount' || !isUnreadAmount(cell.text, line)) return [];
      return [{ line: line.number, printed: cell.text, statement, why: 'cell' }];
    }),
  );
}

/** A second table of one statement (of a subordinate unit, or an earlier version) is another's figures: it is not read. */
export const toRepeated = (table: StatementTable): Undecided => ({
  line: table.firstLine,
  printed: table.titlePrinted,
  statement: table.statement,
  why: 'second_printing',
});

/** A table that stands beside the one that is read: of the body alone (本级), or of more money than the statement is about. */
export const toAnothers = (table: StatementTable): Undecided => ({
  line: table.firstLine,
  printed: table.titlePrinted,
  statement: table.statement,
  why: table.ofAnother === 'wider' ? 'wider_table' : 'other_accounts',
});
