import type { Cell, Line } from '../document.ts';
import { withoutSpaces } from '../recognise/fold-text.ts';
import { codeAndName, codeOfLine } from './codes.ts';
import { cellColumns, hasCells, type ReadRow } from './rows.ts';
import { startsWithCode, startsWithTotal, type TableLines } from './table-lines.ts';
import {
  isUnreadAmount,
  labelOf,
  maybeCellNumber,
  tokensOf,
  type NumberToken,
  type Token,
} from './tokens.ts';

const TOTAL_LABEL = '合计';
const isTotal = (label: string): boolean => /^(?:合计|总计)$/u.test(label);

type OpenRow = { code: string; words: string[]; numbers: NumberToken[] };

/** A code, perhaps printed in three columns (`210 13 01`), at the beginning of a row. */
function takeCode(tokens: readonly Token[]): { code: string; rest: readonly Token[] } {
  const parts: string[] = [];
  for (const token of tokens) {
    const wanted = parts.length === 0 ? /^[23]\d{2}(?:\d{2,5}|\d{7})?$/u : /^\d{2}$/u;
    if (
      token.kind !== 'number' ||
      parts.length === 3 ||
      (parts[0]?.length ?? 3) > 3 ||
      !wanted.test(token.printed)
    )
      break;
    parts.push(token.printed);
  }
  return { code: parts.join(''), rest: tokens.slice(parts.length) };
}

/** The code that a line begins with, in one run, in columns or in levels, and what stands after it. */
function codeAndRest(line: Line): { code: string; rest: readonly Token[] } {
  const inLevels = codeOfLine(line.text);
  if (inLevels === null) return takeCode(tokensOf(line));
  // Numbers are told with the line that they stand on, not with what is left of it.
  const rest = tokensOf({ ...line, text: inLevels.rest }).map((token) => ({ ...token, line }));
  return { code: inLevels.code, rest };
}

const isOnSeveralLines = (numbers: readonly NumberToken[]): boolean =>
  new Set(numbers.map(({ line }) => line.top).filter((top) => top !== undefined)).size > 1;

/** Rows of running text: a row goes from its code to the next one; labels wrap before and after the numbers. */
function readText(body: readonly Line[]): ReadRow[] {
  const rows: OpenRow[] = [];
  for (const line of body) {
    const opens = startsWithCode(line) || startsWithTotal(line);
    const { code, rest } = opens ? codeAndRest(line) : { code: '', rest: tokensOf(line) };
    if (opens) rows.push({ code, words: [], numbers: [] });
    const row = rows.at(-1);
    for (const token of rest) {
      if (token.kind === 'words') row?.words.push(token.text);
      else row?.numbers.push(token);
    }
  }
  return rows.map((row, index) => ({
    ordinal: index + 1,
    codePrinted: row.code,
    label: row.code === '' && isTotal(labelOf(row.words)) ? TOTAL_LABEL : labelOf(row.words),
    numbers: row.numbers,
    places: null,
    // On a page a row's figures stand on one line; one from another line may have come between them.
    ...(isOnSeveralLines(row.numbers) ? { isUnsure: true } : {}),
  }));
}

/** 01 is a level of a code and no amount: the columns of its row are not what the head says. */
const PART_OF_CODE = /^0\d+$/u;

/** A name among the amounts (but 不涉及, 见附件) says the same. */
const NAME = /\p{Script=Han}{4,}/u;

/** Whether a row without a code counts its columns (栏次 1 2 3) where other words than that stand before it. */
const countsColumns = (numbers: readonly NumberToken[]): boolean =>
  numbers.length > 1 &&
  numbers.every(
    ({ integer, amount }, at) =>
      integer && Number(amount) > (at === 0 ? 0 : Number(numbers[at - 1]?.amount)) && Number(amount) <= 30,
  );

/** Rows of one code and different names: one of the codes is another's, and nothing says which. */
function withoutSharedCodes(rows: readonly ReadRow[]): ReadRow[] {
  const names = new Map<string, Set<string>>();
  for (const { codePrinted, label } of rows) {
    if (codePrinted === '' || label === '') continue;
    names.set(codePrinted, (names.get(codePrinted) ?? new Set()).add(label));
  }
  return rows.map((row) => ((names.get(row.codePrinted)?.size ?? 0) > 1 ? { ...row, isUnsure: true } : row));
}

/** Rows of real cells: each number stands in the column whose head is over it. */
function readCells({ head, body }: TableLines): ReadRow[] {
  const columns = cellColumns(head);
  const amountColumns = columns.flatMap((column, index) => (column.role === 'amount' ? [index] : []));
  let before = '';
  let unsureRows = 0;
  const rows = body
    .flatMap((line): ReadRow[] => {
      const cells = line.cells ?? [];
      const numbers: NumberToken[] = [];
      const places: (number | null)[] = [];
      const codes: Cell[] = [];
      let isShifted = false;
      let hasUnread = false;
      let words = '';
      cells.forEach((cell, index) => {
        const role = columns[index]?.role ?? 'amount';
        const number = role === 'amount' ? maybeCellNumber(cell.text, line) : null;
        if (number !== null) {
          numbers.push(number);
          // A figure centred over merged columns or rows is in none of them.
          const isMerged = (cell.columns ?? 1) > 1 || (cell.rows ?? 1) > 1;
          places.push(isMerged || columns[index] === undefined ? null : amountColumns.indexOf(index));
        } else if (role === 'code') codes.push(cell);
        else if (role === 'name') words += withoutSpaces(cell.text);
        else if (role === 'amount' && NAME.test(cell.text)) isShifted = true;
        // Beside a cell that holds no one figure, another may hold a part of it.
        else if (role === 'amount') hasUnread ||= isUnreadAmount(cell.text, line);
      });
      const { codePrinted, name, isUnread, isUnsure } = codeAndName(codes, words, before);
      // In a row of another width than the table's a cell is missing or too many, and nothing says which.
      const isRagged = line.cells !== null && cells.length !== columns.length;
      isShifted ||= numbers.some(({ printed }) => PART_OF_CODE.test(printed));
      if (isUnread || isRagged || isShifted || (codePrinted === '' && countsColumns(numbers)))
        places.fill(null);
      const label = labelOf([name]);
      if (codePrinted !== '' || isRagged) before = isRagged ? '' : codePrinted;
      if (label === '' && codePrinted === '' && numbers.length === 0) return [];
      unsureRows = Math.max(unsureRows - 1, isUnsure ? Math.max(...codes.map(({ rows }) => rows ?? 1)) : 0);
      const doubt = unsureRows > 0 || hasUnread ? { isUnsure: true } : {};
      return [
        { ordinal: 0, codePrinted, label: isTotal(label) ? TOTAL_LABEL : label, numbers, places, ...doubt },
      ];
    })
    .map((row, index) => ({ ...row, ordinal: index + 1 }));
  return withoutSharedCodes(rows);
}

/** The rows of a statement whose rows are codes: functional (收入, 支出, 预算) or economic with its columns in one list. */
export function readCodedRows(lines: TableLines): ReadRow[] {
  return hasCells(lines.body) ? readCells(lines) : readText(lines.body);
}
