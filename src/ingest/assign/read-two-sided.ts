import type { Line } from '../document.ts';
import { withoutSpaces } from '../recognise/fold-text.ts';
import { countInHead } from './columns.ts';
import { countsColumns } from './counted-columns.ts';
import { cellColumns, hasCells, type CellColumn, type ReadRow } from './rows.ts';
import type { TableLines } from './table-lines.ts';
import { labelOf, maybeCellNumber, startsWithOrdinal, tokensOf, type NumberToken } from './tokens.ts';

/** The two tables that stand side by side in an overview statement; a printed line's sides share its ordinal. */
export type TwoSides = { income: ReadRow[]; spending: ReadRow[] };
type Side = keyof TwoSides;
type Item = { side: Side; ordinal: number; words: string[]; numbers: NumberToken[] };

/** The side that a label belongs to by its own words; null where either side may have it (总计). */
function sideOf(label: string): Side | null {
  const plain = withoutSpaces(label);
  if (/支出|年末|分配/u.test(plain)) return 'spending';
  return /收入|财政拨款|年初|使用|用事业基金/u.test(plain) ? 'income' : null;
}

function toRow({ ordinal, words, numbers }: Item): ReadRow {
  return { ordinal, codePrinted: '', label: labelOf(words), numbers, places: null };
}

function bySide(items: readonly Item[]): TwoSides {
  return {
    income: items.filter((item) => item.side === 'income').map(toRow),
    spending: items.filter((item) => item.side === 'spending').map(toRow),
  };
}

/**
 * With line numbers (行次): the left side counts from 1, the right side goes on counting after it, so a number that is the
 * next of a side ends that side's label and tells the printed row.
 */
function readNumbered(body: readonly Line[]): TwoSides {
  const items: Item[] = [];
  let pending: string[] = [];
  let nextLeft = 1;
  let firstRight: number | null = null;
  let nextRight = 0;
  for (const token of body.flatMap(tokensOf)) {
    if (token.kind === 'words') {
      pending.push(token.text);
      continue;
    }
    const count = token.integer ? Number(token.amount) : Number.NaN;
    const opensRight =
      firstRight === null ? nextLeft === 2 && count > 1 && pending.length > 0 : count === nextRight;
    if (count === nextLeft && !(count === nextRight)) {
      items.push({ side: 'income', ordinal: nextLeft, words: pending, numbers: [] });
      nextLeft += 1;
      pending = [];
    } else if (opensRight) {
      firstRight ??= count;
      items.push({ side: 'spending', ordinal: count - firstRight + 1, words: pending, numbers: [] });
      nextRight = count + 1;
      pending = [];
    } else {
      items.at(-1)?.numbers.push(token);
    }
  }
  return bySide(items);
}

/** Parts words at blanks where a new label begins: at an ordinal, or at words that belong to one side. */
function labelsIn(text: string): string[] {
  const labels: string[] = [];
  for (const part of text.split(' ')) {
    const last = labels.at(-1);
    const ordinalAlone = last !== undefined && labelOf([last]) === '';
    const opens = startsWithOrdinal(part) || sideOf(part) !== null || /^总计?$/u.test(part);
    if (last === undefined || (opens && !ordinalAlone)) labels.push(part);
    else labels[labels.length - 1] = last + part;
  }
  return labels;
}

/** Without line numbers, each printed line is a row and its labels tell the sides. */
function readUnnumbered(body: readonly Line[]): TwoSides {
  const items: Item[] = [];
  let ordinal = 0;
  for (const line of body) {
    const tokens = tokensOf(line);
    const first = tokens[0];
    const opensRow =
      first?.kind === 'words' &&
      (startsWithOrdinal(first.text) || sideOf(first.text) !== null || /^总/u.test(first.text));
    if (opensRow) ordinal += 1;
    for (const token of tokens) {
      if (token.kind === 'number') {
        items.at(-1)?.numbers.push(token);
        continue;
      }
      labelsIn(token.text).forEach((label, index) => {
        const last = items.at(-1);
        if (last !== undefined && !opensRow && index === 0) last.words.push(label);
        else
          items.push({
            side: sideOf(label) ?? otherSide(items, ordinal),
            ordinal,
            words: [label],
            numbers: [],
          });
      });
    }
  }
  return bySide(items.flatMap(partTotal));
}

const otherSide = (items: readonly Item[], ordinal: number): Side =>
  items.some((item) => item.ordinal === ordinal && item.side === 'income') ? 'spending' : 'income';

/** A row that prints 总计 once stands for both sides: its first number is the income, the others the spending. */
function partTotal(item: Item, _: number, items: readonly Item[]): Item[] {
  const sides = items.filter((other) => other.ordinal === item.ordinal).length;
  if (item.side !== 'income' || item.numbers.length < 2 || sides > 1 || !/^总计$/u.test(labelOf(item.words)))
    return [item];
  return [
    { ...item, numbers: item.numbers.slice(0, 1) },
    { ...item, side: 'spending', numbers: item.numbers.slice(1) },
  ];
}

const LEAST_COUNTED = 3;

/** Whether a column counts the rows (行次), whatever stands over it: each number is the next after the one above. */
function countsRows(body: readonly Line[], column: number): boolean {
  const numbers = body.flatMap((line) => maybeCellNumber(line.cells?.[column]?.text ?? '', line) ?? []);
  return (
    numbers.length >= LEAST_COUNTED &&
    numbers.every(
      ({ integer, amount }, at) =>
        integer && (at === 0 || Number(amount) === Number(numbers[at - 1]?.amount) + 1),
    )
  );
}

/** A second ordinal inside a name: two rows run together, and whose their figure is is not known. */
const TWO_ORDINALS = /(?<=[\p{Script=Han}）)])(?<![一二三四五六七八九十])[一二三四五六七八九十]{1,3}、/u;

const AMOUNT_IN_NAME = /\d\.\d{2}$/u;

/** Whether a cell holds two rows' names, or a name and an amount. */
function isRunTogether(role: CellColumn['role'] | undefined, text: string): boolean {
  const plain = withoutSpaces(text);
  return TWO_ORDINALS.test(plain) || (role === 'name' && AMOUNT_IN_NAME.test(plain));
}

/**
 * The columns of each side of a table with cells: a side begins at a column of names. Where three tables stand side by side
 * (收入, 支出 by function, 支出 by nature), the third tells the second's money once more and is not read.
 */
function sides({ head, body }: TableLines): { columns: CellColumn[]; from: number; end: number } {
  const columns = cellColumns(head).map((column, at): CellColumn =>
    column.role === 'amount' && countsRows(body, at) ? { ...column, role: 'line_number' } : column,
  );
  const [, second, third] = columns.flatMap((column, at) =>
    column.role === 'name' && columns[at - 1]?.role !== 'name' ? [at] : [],
  );
  const first = columns.findIndex((column) => column.role === 'name');
  return { columns, from: second ?? Math.max(0, first), end: third ?? columns.length };
}

/** Income and spending one below the other in one list of names. */
const isOneList = ({ columns, from }: ReturnType<typeof sides>): boolean =>
  !columns.slice(0, from).some(({ role }) => role === 'name');

/** The columns of the income and the spending side. */
export function sideColumns(lines: TableLines): Record<Side, CellColumn[]> {
  const { columns, from, end } = sides(lines);
  const start = isOneList(sides(lines)) ? 0 : from;
  return { income: columns.slice(0, start === 0 ? end : from), spending: columns.slice(start, end) };
}

/**
 * Where the figures of a row of the spending side stand: in the third table's columns where the row's name runs over to
 * them (本年支出合计 merged over both lists), and both tables have as many amounts.
 */
function spendingCells(line: Line, columns: readonly CellColumn[], from: number, end: number): number {
  const cells = line.cells ?? [];
  const amounts = (first: number, last: number): number[] =>
    columns.flatMap(({ role }, at) => (at >= first && at < last && role === 'amount' ? [at] : []));
  const own = amounts(from, end);
  const beyond = amounts(end, columns.length);
  const isBlank = (at: number): boolean => (cells[at]?.text ?? '').trim() === '';
  const isNamed = columns.some(({ role }, at) => role === 'name' && at >= from && at < end && !isBlank(at));
  const isOwnName = columns.some(({ role }, at) => role === 'name' && at >= end && !isBlank(at));
  const runsOver =
    isNamed && !isOwnName && own.every(isBlank) && beyond.length === own.length && !beyond.every(isBlank);
  return runsOver ? end : from;
}

/** What stands in the third table of three, or beyond the head's last column: seen and not read. */
export function figuresBeyondSides(lines: TableLines): NumberToken[] {
  const { columns, from, end } = sides(lines);
  if (!hasCells(lines.body)) return [];
  return lines.body.flatMap((line) =>
    (line.cells ?? []).flatMap((cell, at) => {
      if (spendingCells(line, columns, from, end) === end) return [];
      const isAmount = (columns[at]?.role ?? 'amount') === 'amount';
      const number = at >= end && isAmount ? maybeCellNumber(cell.text, line) : null;
      return number === null ? [] : [number];
    }),
  );
}

/** The cells of one side of a row; a number's place counts the side's columns of amounts. */
function sideRow(
  line: Line,
  ordinal: number,
  columns: readonly CellColumn[],
  from: number,
  to: number,
): ReadRow {
  const row: ReadRow = { ordinal, codePrinted: '', label: '', numbers: [], places: [] };
  // In a row of another width than the table's a cell is missing or too many, and nothing says which.
  const isRagged =
    line.cells?.length !== columns.length ||
    line.cells.some(({ text }, at) => at >= from && at < to && isRunTogether(columns[at]?.role, text));
  let amountColumn = -1;
  (line.cells ?? []).slice(0, to).forEach((cell, at) => {
    if (at < from) return;
    const role = columns[at]?.role ?? 'amount';
    if (role === 'name') row.label += labelOf([cell.text]);
    if (role !== 'amount') return;
    amountColumn += 1;
    const number = maybeCellNumber(cell.text, line);
    if (number === null) return;
    row.numbers.push(number);
    const isMerged = (cell.columns ?? 1) > 1 || (cell.rows ?? 1) > 1;
    row.places?.push(isRagged || isMerged ? null : amountColumn);
  });
  return row;
}

/** Whether a row of both sides counts the columns (1 2 3 4 5), whatever words stand for 栏次. */
function isCount(line: Line, columns: readonly CellColumn[]): boolean {
  const beside = (line.cells ?? []).filter((_, at) => columns[at]?.role !== 'line_number');
  if (countsColumns({ ...line, cells: beside })) return true;
  const numbers = (line.cells ?? []).flatMap((cell, at) =>
    columns[at]?.role === 'amount' ? (maybeCellNumber(cell.text, line) ?? []) : [],
  );
  return numbers.length > 1 && numbers.every(({ amount }, at) => amount === String(at + 1));
}

function readCells(lines: TableLines): TwoSides {
  const found = sides(lines);
  const { columns, from, end } = found;
  const rows = lines.body.filter((line) => line.cells !== null && !isCount(line, columns));
  if (!isOneList(found))
    return {
      income: rows.map((line, at) => sideRow(line, at + 1, columns, 0, from)),
      spending: rows.map((line, at) => {
        if (spendingCells(line, columns, from, end) === from)
          return sideRow(line, at + 1, columns, from, end);
        const { label } = sideRow(line, at + 1, columns, from, end);
        return { ...sideRow(line, at + 1, columns, end, columns.length), label };
      }),
    };
  const all = rows.map((line, at) => sideRow(line, at + 1, columns, 0, end));
  const firstSpent = all.findIndex(({ label }) => sideOf(label) === 'spending');
  const isIncomeFirst = all.some(({ label }, at) => at < firstSpent && sideOf(label) === 'income');
  if (isIncomeFirst) return { income: all.slice(0, firstSpent), spending: all.slice(firstSpent) };
  // Which rows are income and which spending is not told.
  return { income: [], spending: all.map((row) => ({ ...row, places: row.numbers.map(() => null) })) };
}

/** The rows of 收入支出决算总表 or 财政拨款收入支出决算总表, each side for itself. */
export function readTwoSided(lines: TableLines): TwoSides {
  if (hasCells(lines.body)) return readCells(lines);
  return countInHead(lines.head, /行次/gu) > 0 ? readNumbered(lines.body) : readUnnumbered(lines.body);
}
