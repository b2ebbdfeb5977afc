import type { Cell } from '../document.ts';
import { foldWidth, withoutSpaces } from '../recognise/fold-text.ts';

/** A code of seven digits, and one that a slip of the hand made longer; a county's own item under 项 has ten. */
const LONGEST_CODE = 9;
const OWN_ITEM = 10;
/**
 * A code at the beginning of a name, where code and name share a column: `[2080101]行政运行`, `2080101-行政运行`,
 * `208.01.01 行政运行`.
 */
const CODE_IN_NAME = /^[[【（(]?([23]\d{2}(?:\.?\d{2}){0,2}|[23]\d{9})[\]】)）]?[-—_:：]?(?=\p{Script=Han})/u;

/** A code whose levels a point, a dash or a blank parts (210.13.01), and a blank nowhere else: rows run together have one. */
const IN_LEVELS = /^[23]\d{2}(?:\s*[.-]\s*\d{2}|\s+\d{2}){1,2}$/u;
const RUN_TOGETHER = /\d\s+\d/u;

const isInLevels = (cell: string): boolean => IN_LEVELS.test(foldWidth(cell).trim());

/** A code in levels at the beginning of a line; one of two levels (208.05) only before a name, for an amount looks the same. */
const IN_LEVELS_OF_LINE =
  /^\s*[\[【（(]?([23]\d{2}(?:[.-]\d{2}){2}|[23]\d{2}[.-]\d{2}(?=[\]】）)]?\s*\p{Script=Han}))[\]】）)]?(?![\d.])/u;

/** The code in levels (`208.05.01`) that a line of running text begins with, and the rest of the line; null where none does. */
export function codeOfLine(text: string): { code: string; rest: string } | null {
  const found = IN_LEVELS_OF_LINE.exec(foldWidth(text));
  if (found === null) return null;
  return { code: (found[1] ?? '').replace(/\D/gu, ''), rest: text.slice(found[0].length) };
}

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

/** Whether cells of codes hold more than one that is whole, or several names: of two lists side by side, neither's. */
function areSeveral(cells: readonly string[], joined: string): boolean {
  const whole = cells.map(codeText).filter((part) => /^[23]\d{2,}$/u.test(part));
  const names = cells.filter((cell) => NAME.test(withoutSpaces(cell)));
  return names.length > 1 || (whole.length > 1 && !whole.includes(joined));
}

/** Whether a level between two that are printed is blank: 205, nothing, 99. */
const lacksLevel = (cells: readonly string[]): boolean => {
  const filled = cells.flatMap((cell, at) => (codeText(cell) === '' ? [] : [at]));
  return (filled.at(-1) ?? 0) - (filled[0] ?? 0) >= Math.max(1, filled.length);
};

/** The levels of a code before a name, where a rule is missing between their columns and the name's: 05 and 05 of 2080505. */
const LEVELS_BEFORE_NAME = /^((?:\d{2}){1,2})(?=\p{Script=Han})/u;
const AMOUNT_IN_NAME = /\d\.\d{2}$/u;
const CLASS = /^[23]\d{2}$/u;
const NAME = /\p{Script=Han}{4}/u;

/** What the cells of codes and names of a row say. */
export type CodeAndName = {
  codePrinted: string;
  /** The name with its ordinal, blanks left out. */
  name: string;
  /** Whether the code may be another row's, or no code: whose figures stand beside it is not known. */
  isUnread: boolean;
  /** Whether a part of the code is printed over several rows, blank or before the name: likely, not sure. */
  isUnsure: boolean;
};

/** The code and the name of a row from the cells of their columns; `before` is the code of the row above. */
export function codeAndName(codes: readonly Cell[], words: string, before: string): CodeAndName {
  const texts = codes.map(({ text }) => text);
  const joined = joinedCode(texts, before);
  const levels = CLASS.test(joined) ? (LEVELS_BEFORE_NAME.exec(words)?.[1] ?? '') : '';
  const code = joined + levels;
  const isCode = /^\d+$/u.test(code);
  const name = isCode ? words.slice(levels.length) : code + words;
  const inName = isCode ? null : CODE_IN_NAME.exec(foldWidth(name));
  const isLong = code.length > LONGEST_CODE && code.length !== OWN_ITEM;
  const isJoined = texts.some((cell) => RUN_TOGETHER.test(foldWidth(cell)) && !isInLevels(cell));
  return {
    codePrinted: isCode ? code : (inName?.[1] ?? '').replaceAll('.', ''),
    name: inName === null ? name : name.slice(inName[0].length),
    isUnread:
      // A part of a code whose beginning is lost, codes joined past the longest there is, ...
      (isCode && (isLong || !/^[23]\d{2}/u.test(code))) ||
      // ... or in one cell (several rows in one line), digits that are no code, a figure run together with the name.
      isJoined ||
      areSeveral(texts, joined) ||
      (!isCode && /\d/u.test(code) && inName === null) ||
      AMOUNT_IN_NAME.test(foldWidth(words)) ||
      // ... or where the names should be, a code: the columns are not what the head says.
      (code === '' && /^\d+$/u.test(foldWidth(words))),
    isUnsure:
      (codes.length > 1 && codes.some(({ text, rows }) => text !== '' && (rows ?? 1) > 1)) ||
      lacksLevel(texts) ||
      (isCode && LEVELS_BEFORE_NAME.test(name)) ||
      // Two names in one row, of which one stands where its code should.
      (NAME.test(code) && NAME.test(words)),
  };
}
