import type { Cell, Document, Line } from '../document.ts';
import { codeOfLine } from './codes.ts';
import { foldWidth, isResidueLine, withoutSpaces } from '../recognise/fold-text.ts';
import { onceALine } from '../recognise/once-a-line.ts';
import type { StatementTable } from '../recognise/recognise-tables.ts';
import { printedNumber } from '../recognise/statement-title.ts';
import { maybeCellNumber, tokensOf } from './tokens.ts';

/** A table's lines by what they are for. Residue and repeated heads are in none of them. */
export type TableLines = {
  head: Line[];
  body: Line[];
  notes: Line[];
  numberedColumns: number | null;
  /** The report's year; 0 where it is not known. */
  fiscalYear: number;
};

const NOTE = /^(?:注|说明|备注)[:：.、]/u;
const TOTAL = /^(?:合计|总计)(?![\p{Script=Han}])/u;
const FIRST_OF_TWO_SIDES = /^(?:1[.、．]|一、)/u;
const PHASE_ROW = /^(?:年初预算数|预算数|决算数|年初预算|预算|决算)(?=[-\d])/u;

/** The words and numbers of a line, cell after cell where it has cells. */
const textOf = (line: Line): string => line.cells?.map((cell) => cell.text).join(' ') ?? line.text;

const plainOf = onceALine((line) => withoutSpaces(foldWidth(textOf(line))));

const isPreamble = (line: Line): boolean =>
  printedNumber(line.text) !== '' ||
  /^(?:编制)?(?:部门|单位)(?:[（(].*[)）])?[:：]|单位[:：](?:人民币)?[千百万亿]*元?/u.test(plainOf(line));

const COLUMN_MARK = /^(?:栏\s*次|行\s*次|[类款项]|[甲乙丙丁戊己A-Fa-f])?$/u;

/** The same for cells: 1, 2, 3 … from left to right, perhaps with what each adds up from (`1=2+5`), and nothing else. */
function maybeNumberedCells(cells: readonly Cell[]): number | null {
  const texts = cells
    .map((cell) => withoutSpaces(foldWidth(cell.text)))
    .filter((text) => !COLUMN_MARK.test(text));
  const numbers = texts.map(
    (text) => /^[（(]?(\d{1,2})[)）]?(?:栏)?(?:=[\d+\-×*/（()）=]+)?$/u.exec(text)?.[1],
  );
  const counts = numbers.every((number, at) => number === String(at + 1));
  return counts && numbers.length >= 2 ? numbers.length : null;
}

/** The number of columns that a line of column numbers (栏次 1 2 3) counts, or null for any other line. */
const maybeColumnNumbers = onceALine((line: Line): number | null => {
  const ofCells = line.cells === null ? null : maybeNumberedCells(line.cells);
  if (ofCells !== null && (ofCells >= 3 || line.cells?.some((cell) => /栏/u.test(cell.text)) === true))
    return ofCells;
  const tokens = tokensOf(line);
  const numbers = tokens.flatMap((token) => (token.kind === 'number' ? [token.amount] : []));
  const texts = tokens.flatMap((token) => (token.kind === 'words' ? [withoutSpaces(token.text)] : []));
  const counts = numbers.every((number, i) => number === String(i + 1)) && numbers.length >= 2;
  // Where codes stand in three columns, their heads 类 款 项 share the line.
  const isNumbered = texts.some((text) => text.endsWith('栏次'));
  if (isNumbered && texts.every((text) => /^[类款项]{0,3}(?:栏次)?$/u.test(text)) && numbers.length > 0)
    return numbers.length;
  return texts.length === 0 && counts && numbers.length >= 3 ? numbers.length : null;
});

/** Whether a line opens a row of a table of codes. */
export function startsWithCode(line: Line): boolean {
  const text = foldWidth(textOf(line)).trim();
  return /^[23]\d{2}(?:\d{2,5}|\d{7})?(?![\d,.])/u.test(text) || codeOfLine(text) !== null;
}

export function startsWithTotal(line: Line): boolean {
  return TOTAL.test(plainOf(line));
}

/** Where the body begins when no line of column numbers parts it from the head: no head has a figure in a cell of its own. */
function bodyStart(lines: readonly Line[]): number {
  const figures = lines.findIndex((line) =>
    (line.cells?.length ?? 0) > 1
      ? line.cells?.some((cell) => maybeCellNumber(cell.text, line) !== null)
      : hasAmount(line),
  );
  return figures === -1 ? startByWords(lines) : Math.min(figures, startByWords(lines));
}

/** Running text with an amount of two decimals, which no head has. */
const hasAmount = (line: Line): boolean =>
  !isPreamble(line) &&
  !/日期|年度/u.test(line.text) &&
  tokensOf(line).some((token) => token.kind === 'number' && /\.\d{2}$/u.test(token.amount));

function startByWords(lines: readonly Line[]): number {
  const code = lines.findIndex(startsWithCode);
  const total = lines.findLastIndex((line, at) => startsWithTotal(line) && (code === -1 || at < code));
  if (code !== -1) return total !== -1 && total === code - 1 ? total : code;
  const sided = lines.findIndex((line) => FIRST_OF_TWO_SIDES.test(plainOf(line)));
  if (sided !== -1) return sided;
  const phase = lines.findIndex((line) => PHASE_ROW.test(plainOf(line)));
  if (phase !== -1) return phase;
  if (total !== -1) return total;
  const figures = lines.findIndex(isLineOfFigures);
  return figures === -1 ? lines.length : figures;
}

/** A line of nothing but several figures, and not one of column numbers. */
function isLineOfFigures(line: Line): boolean {
  const tokens = tokensOf(line);
  return (
    tokens.length >= 3 && tokens.every(({ kind }) => kind === 'number') && maybeColumnNumbers(line) === null
  );
}

/** Leaves out heads that a new page repeats: a title or a run of at least two lines that all stand in the first head. */
function withoutRepeatedHeads(body: readonly Line[], head: readonly Line[], title: string): Line[] {
  const known = new Set([...head.map(plainOf), title].filter((text) => text.length > 0));
  const repeats = body.map((line) => {
    const plain = plainOf(line);
    return known.has(plain) || maybeColumnNumbers(line) !== null || isPreamble(line);
  });
  return body.filter((line, at) => {
    if (repeats[at] !== true) return true;
    const long = plainOf(line).length > 6 || isPreamble(line) || maybeColumnNumbers(line) !== null;
    return !long && repeats[at - 1] !== true && repeats[at + 1] !== true;
  });
}

/** Parts a table's lines into head, body and notes. */
export function tableLines(document: Document, table: StatementTable, fiscalYear = 0): TableLines {
  const lines = document.lines.filter(
    (line) => line.number >= table.headLine && line.number <= table.lastLine && !isResidueLine(line.text),
  );
  const firstNote = lines.findIndex((line) => NOTE.test(plainOf(line)));
  const end = firstNote === -1 ? lines.length : firstNote;
  const table_ = lines.slice(0, end);
  const columnNumbers = table_.findIndex((line) => maybeColumnNumbers(line) !== null);
  const start = columnNumbers === -1 ? bodyStart(table_) : columnNumbers + 1;
  const head = table_
    .slice(0, start)
    .filter((line) => !isPreamble(line) && maybeColumnNumbers(line) === null);
  const numbered = table_[columnNumbers];
  return {
    head,
    body: withoutRepeatedHeads(table_.slice(start), head, table.titlePrinted),
    notes: lines.slice(end),
    fiscalYear,
    numberedColumns: numbered === undefined ? null : maybeColumnNumbers(numbered),
  };
}
