import { isFigure } from '../row-grouping.ts';
import type { Run } from '../runs.ts';
import { joinNear, type PageLine } from './page-line.ts';

/** A stretch across the page that a column's words or figures fill. */
export type Column = { left: number; right: number; isFigures: boolean };

/** A column is where at least this share of the rows has words; a single figure is enough. */
const LEAST_SHARE = 0.08;
const TOTAL = /^(?:合\s*计|总\s*计|.{2,4}合计)$/u;
const CODE_BEFORE_NAME = /^([23]\d{2}(?:\d{2}){0,2})(\p{Script=Han}.*)$/u;
/** Figures are half as wide as Chinese characters. */
const FIGURE_WIDTH = 0.5;

/** A figure, or the dash that stands for none. */
export const isFigureCell = (text: string): boolean => isFigure(text) || /^[-—–―－/]{1,3}$/u.test(text);

/** A code that stands so near its name that no blank parts them. */
function partCode(word: Run): Run[] {
  const [, code, name] = CODE_BEFORE_NAME.exec(word.text) ?? [];
  if (code === undefined || name === undefined) return [word];
  const edge = word.left + code.length * FIGURE_WIDTH * word.size;
  return [
    { ...word, text: code, right: edge },
    { ...word, text: name, left: edge },
  ];
}

/** What stands in the columns of a row: every figure by itself, words that stand near each other together. */
export function cellsOfLine(line: PageLine): Run[] {
  return joinNear(line.words.flatMap(partCode), isFigureCell);
}

/** Stretches that at least `least` of the cells fill. */
function stretches(cells: readonly Run[], isFigures: boolean, least: number): Column[] {
  const counts = new Map<number, number>();
  for (const cell of cells) {
    for (let x = Math.floor(cell.left); x < Math.ceil(cell.right); x += 1)
      counts.set(x, (counts.get(x) ?? 0) + 1);
  }
  const columns: Column[] = [];
  const places = [...counts].flatMap(([x, count]) => (count >= least ? [x] : []));
  for (const x of places.sort((p, q) => p - q)) {
    const last = columns.at(-1);
    if (last !== undefined && x <= last.right) last.right = x + 1;
    else columns.push({ left: x, right: x + 1, isFigures });
  }
  return columns;
}

/** The columns that the cells of the body's rows stand in, from left to right. */
export function bodyColumns(body: readonly PageLine[]): Column[] {
  const rows = body.map(cellsOfLine);
  const cells = rows.flat().filter((cell) => !TOTAL.test(cell.text));
  const least = Math.max(1, Math.floor(rows.filter((row) => row.length > 1).length * LEAST_SHARE));
  return [
    ...stretches(
      cells.filter((cell) => isFigureCell(cell.text)),
      true,
      1,
    ),
    ...stretches(
      cells.filter((cell) => !isFigureCell(cell.text)),
      false,
      least,
    ),
  ].sort((a, b) => a.left - b.left);
}

/** The column that a cell stands in: the one of its kind that it shares most with. */
export function columnOf(columns: readonly Column[], cell: Run): number {
  const isFigures = isFigureCell(cell.text);
  const shared = columns.map(
    (column) =>
      Math.min(cell.right, column.right) -
      Math.max(cell.left, column.left) -
      (column.isFigures === isFigures ? 0 : 1000),
  );
  return shared.indexOf(Math.max(...shared));
}

/**
 * Codes in three columns (类 款 项) as one column: figures of three digits, at their right some of two digits, and so again,
 * all at the left of their names.
 */
export function withWholeCodes(columns: readonly Column[], body: readonly PageLine[]): Column[] {
  const texts = columns.map((): string[] => []);
  const rows = body.map((line) => cellsOfLine(line).filter((cell) => isFigureCell(cell.text)));
  for (const row of rows) for (const cell of row) texts[columnOf(columns, cell)]?.push(cell.text);
  const holds = (at: number, pattern: RegExp): boolean =>
    columns[at]?.isFigures === true && (texts[at] ?? []).every((text) => pattern.test(text));
  const joined: Column[] = [];
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at];
    if (column === undefined) continue;
    let last = at;
    if (holds(at, /^[23]\d{2}$/u)) while (last < at + 2 && holds(last + 1, /^\d{2}$/u)) last += 1;
    joined.push({ ...column, right: columns[last]?.right ?? column.right });
    at = last;
  }
  return joined;
}
