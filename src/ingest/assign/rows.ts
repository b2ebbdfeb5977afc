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
  /** The column of each number where cells tell it (null: a merged cell over several); null for running text. */
  places: (number | null)[] | null;
  /** Whether the row's code is likely and not sure. */
  isUnsure?: boolean;
};

/** A number of a row with the column it stands in; `measure` null where its column could not be told. */
export type PlacedNumber = { row: ReadRow; number: NumberToken; measure: Measure | null; inferred: boolean };

/** What a column of a table with real cells is for. */
export type CellColumn = { role: 'code' | 'name' | 'line_number' | 'other' | 'amount'; words: string[] };

type HeadCell = { text: string; columns: number | undefined; rows: number | undefined };

const headGrid = (head: readonly Line[]): HeadCell[][] =>
  head.flatMap((line) =>
    line.cells === null
      ? []
      : [line.cells.map(({ text, columns, rows }) => ({ text: withoutSpaces(text), columns, rows }))],
  );

/**
 * For each place of a head the word of the cell that covers it. Where the format tells merged cells, they are as it tells;
 * elsewhere a cell goes on over the blanks at its right, and then, as wide as it is, over the blanks below it.
 */
function coveringWords(grid: readonly HeadCell[][], width: number): string[][] {
  const words = grid.map(() => new Array<string>(width).fill(''));
  const taken = grid.map(() => new Array<boolean>(width).fill(false));
  const toldMerged = grid.some((row) => row.some((cell) => cell.columns !== undefined));
  const isBlank = (row: number, column: number): boolean =>
    row < grid.length && taken[row]?.[column] === false && (grid[row]?.[column]?.text ?? '') === '';
  const blankAcross = (row: number, from: number, to: number): boolean =>
    row < grid.length &&
    Array.from({ length: to - from }, (_, i) => from + i).every((at) => isBlank(row, at));
  grid.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell.text === '' || taken[row]?.[column] === true) return;
      let right = column + (cell.columns ?? 1);
      let bottom = row + (cell.rows ?? 1);
      if (!toldMerged) {
        while (right < width && isBlank(row, right)) right += 1;
        while (blankAcross(bottom, column, right)) bottom += 1;
      }
      for (let y = row; y < Math.min(bottom, grid.length); y += 1) {
        words[y]?.fill(cell.text, column, right);
        taken[y]?.fill(true, column, right);
      }
    });
  });
  return words;
}

/** The words over each column, the lowest first, those of merged cells over every column they cover. */
export function cellColumns(head: readonly Line[]): CellColumn[] {
  const grid = headGrid(head);
  const width = Math.max(0, ...grid.map((row) => row.length));
  const covering = coveringWords(grid, width).reverse();
  return Array.from({ length: width }, (_, column) => {
    const words = covering
      .map((row) => row[column] ?? '')
      .filter((word, index, all) => word !== '' && word !== all[index - 1]);
    return { role: roleOf(words), words };
  });
}

const NAME_HEAD =
  /名称$|^(?:收入|支出)?项目$|^(?:支出|收入|预算)?(?:功能|经济)?(?:分类)?科目$|^(?:支出|收入)?(?:功能|经济)分类$|^按.*(?:分类|性质)$/u;

function roleOf(words: readonly string[]): CellColumn['role'] {
  const lowest = (words[0] ?? '').replace(/[（(][^）)]*[）)]$/u, '');
  if (/行次|^序号$|^行号$/u.test(lowest)) return 'line_number';
  // The unit that a row belongs to, where a department lists its units one after another.
  if (/^(?:预算)?(?:单位|部门)(?:代码|编码|名称)?$/u.test(lowest)) return 'other';
  if (/(?:代码|编码|编号)$|^[类款项]$/u.test(lowest)) return 'code';
  return NAME_HEAD.test(lowest) ? 'name' : 'amount';
}

/** Whether a table's lines come as real cells, blank ones included. */
export function hasCells(lines: readonly Line[]): boolean {
  return lines.some((line) => (line.cells?.length ?? 0) > 1);
}
