import type { Measure } from '../../model/statement.ts';
import type { Line } from '../document.ts';
import { withoutSpaces } from '../recognise/fold-text.ts';
import type { NumberToken } from './tokens.ts';

/** One row (of one side) of a statement as it is printed, before its numbers have columns. */
export type ReadRow = {
  /** Ordinal of the printed row in its statement, from 1, rows without figures counted. */
  ordinal: number;
  /** As printed, joined where 类, 款 and 项 stand in columns of their own; '' where none is printed. */
  codePrinted: string;
  label: string;
  numbers: NumberToken[];
  /** The column of each number where cells tell it; null for running text. */
  places: (number | null)[] | null;
};

/** A number of a row with the column it stands in; `measure` null where its column could not be told. */
export type PlacedNumber = { row: ReadRow; number: NumberToken; measure: Measure | null; inferred: boolean };

/** What a column of a table with real cells is for. */
export type CellColumn = { role: 'code' | 'name' | 'line_number' | 'amount'; words: string[] };

/**
 * The words over each column, the lowest first. A blank cell above a sub-head belongs to the merged cell at its left.
 */
export function cellColumns(head: readonly Line[]): CellColumn[] {
  const grid = head.flatMap((line) =>
    line.cells === null ? [] : [line.cells.map((cell) => withoutSpaces(cell.text))],
  );
  const width = Math.max(0, ...grid.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const words: string[] = [];
    for (const row of [...grid].reverse()) {
      const own = row[column] ?? '';
      const merged = words.length === 0 ? '' : (row.slice(0, column).findLast((text) => text !== '') ?? '');
      const word = own === '' ? merged : own;
      if (word !== '') words.push(word);
    }
    return { role: roleOf(words), words };
  });
}

function roleOf(words: readonly string[]): CellColumn['role'] {
  const lowest = words[0] ?? '';
  if (/行次/u.test(lowest)) return 'line_number';
  if (/(?:代码|编码)$|^[类款项]$/u.test(lowest)) return 'code';
  return /名称$|^(?:项目|科目)$/u.test(lowest) ? 'name' : 'amount';
}

/** Whether a table's lines come as real cells, blank ones included. */
export function hasCells(lines: readonly Line[]): boolean {
  return lines.some((line) => (line.cells?.length ?? 0) > 1);
}
