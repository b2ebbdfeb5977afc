import type { Line } from '../document.ts';
import { foldWidth, withoutSpaces } from '../recognise/fold-text.ts';
import { cellColumns, hasCells, type ReadRow } from './rows.ts';
import { startsWithCode, startsWithTotal, type TableLines } from './table-lines.ts';
import { labelOf, maybeCellNumber, tokensOf, type NumberToken, type Token } from './tokens.ts';

const TOTAL_LABEL = '合计';
/** A code of seven digits, and one that a slip of the hand made longer; a county's own item under 项 has ten. */
const LONGEST_CODE = 9;
const OWN_ITEM = 10;
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

/** Rows of running text: a row goes from its code to the next one; labels wrap before and after the numbers. */
function readText(body: readonly Line[]): ReadRow[] {
  const rows: OpenRow[] = [];
  for (const line of body) {
    const opens = startsWithCode(line) || startsWithTotal(line);
    const { code, rest } = opens ? takeCode(tokensOf(line)) : { code: '', rest: tokensOf(line) };
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
  }));
}

/**
 * A code at the beginning of a name, where code and name share a column: `[2080101]行政运行`, `2080101-行政运行`,
 * `208.01.01 行政运行`.
 */
const CODE_IN_NAME = /^[[【（(]?([23]\d{2}(?:\.?\d{2}){0,2}|[23]\d{9})[\]】)）]?[-—_:：]?(?=\p{Script=Han})/u;

/** A code whose levels a point, a dash or a blank parts (210.13.01), and a blank nowhere else: rows run together have one. */
const IN_LEVELS = /^[23]\d{2}(?:\s*[.-]\s*\d{2}|\s+\d{2}){1,2}$/u;
const RUN_TOGETHER = /\d\s+\d/u;

const isInLevels = (cell: string): boolean => IN_LEVELS.test(foldWidth(cell).trim());

/** The words of a cell of codes without blanks and without what parts the levels of a code. */
function codeText(cell: string): string {
  const plain = withoutSpaces(foldWidth(cell)).replace(/^['’]/u, '');
  return isInLevels(cell) ? plain.replace(/\D/gu, '') : plain;
}

/** The cells of code columns as one code; `before` is the code of the row above, which parts left blank repeat. */
function joinedCode(cells: readonly string[], before: string): string {
  const parts = cells.map(codeText);
  const joined = parts.join('');
  const filled = parts.filter((part) => part !== '');
  const last = filled.at(-1) ?? '';
  // Each of three columns may print its level's whole code: 201, 20103, 2010301.
  if (filled.length > 1 && filled.every((part) => /^\d+$/u.test(part) && last.startsWith(part))) return last;
  const first = parts.findIndex((part) => part !== '');
  const isTail = first > 0 && filled.every((part) => /^\d{2}$/u.test(part));
  const above = before.slice(0, 1 + first * 2);
  return isTail && above.length === 1 + first * 2 ? above + joined : joined;
}

/** Rows of real cells: each number stands in the column whose head is over it. */
function readCells({ head, body }: TableLines): ReadRow[] {
  const columns = cellColumns(head);
  const amountColumns = columns.flatMap((column, index) => (column.role === 'amount' ? [index] : []));
  let before = '';
  return body
    .flatMap((line) => {
      const cells = line.cells ?? [];
      const numbers: NumberToken[] = [];
      const places: (number | null)[] = [];
      const codes: string[] = [];
      let name = '';
      cells.forEach((cell, index) => {
        const role = columns[index]?.role ?? 'amount';
        const number = role === 'amount' ? maybeCellNumber(cell.text, line) : null;
        if (number !== null) {
          numbers.push(number);
          // A figure centred over merged columns is in none of them.
          places.push(
            (cell.columns ?? 1) > 1 || columns[index] === undefined ? null : amountColumns.indexOf(index),
          );
        } else if (role === 'code') codes.push(cell.text);
        else if (role === 'name') name += withoutSpaces(cell.text);
      });
      const code = joinedCode(codes, before);
      const isCode = /^\d+$/u.test(code);
      const words = isCode ? name : code + name;
      const inName = CODE_IN_NAME.exec(foldWidth(words));
      // A part of a code whose beginning is lost, codes joined past the longest there is or in one cell (several rows in
      // one line), digits that are no code: whose figures these are is not known.
      const isLong = code.length > LONGEST_CODE && code.length !== OWN_ITEM;
      const isJoined = codes.some((cell) => RUN_TOGETHER.test(foldWidth(cell)) && !isInLevels(cell));
      const isUnread = !isCode && /\d/u.test(code) && inName === null;
      if ((isCode && (isLong || !/^[23]\d{2}/u.test(code))) || isJoined || isUnread) places.fill(null);
      // In a row of another width than the table's a cell is missing or too many, and nothing says which.
      const isRagged = line.cells !== null && cells.length !== columns.length;
      if (isRagged) places.fill(null);
      const ownCode = !isCode && inName !== null;
      const label = labelOf([ownCode ? words.slice(inName[0].length) : words]);
      const codePrinted = isCode ? code : ownCode ? (inName[1] ?? '').replaceAll('.', '') : '';
      if (codePrinted !== '' || isRagged) before = isRagged ? '' : codePrinted;
      if (label === '' && codePrinted === '' && numbers.length === 0) return [];
      return [{ ordinal: 0, codePrinted, label: isTotal(label) ? TOTAL_LABEL : label, numbers, places }];
    })
    .map((row, index) => ({ ...row, ordinal: index + 1 }));
}

/** The rows of a statement whose rows are codes: functional (收入, 支出, 预算) or economic with its columns in one list. */
export function readCodedRows(lines: TableLines): ReadRow[] {
  return hasCells(lines.body) ? readCells(lines) : readText(lines.body);
}
