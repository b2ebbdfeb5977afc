import type { DecimalText } from '../../model/records.ts';
import type { Line } from '../document.ts';
import { foldWidth, withoutSpaces } from '../recognise/fold-text.ts';
import { onceALine } from '../recognise/once-a-line.ts';

/** A number as it stands in a line. `integer` numbers may be codes, line numbers (行次) or amounts. */
export type NumberToken = {
  kind: 'number';
  amount: DecimalText;
  printed: string;
  integer: boolean;
  line: Line;
};
/** Words between numbers, spaces removed except between words (one blank). */
export type WordsToken = { kind: 'words'; text: string; line: Line };
export type Token = NumberToken | WordsToken;

/** `1,767.85`, `85..54`, `-5.00`, `△5.00`, `¥5.00`, `0`; digits after one dot or, by a slip of the hand, two. */
const NUMBER = /[¥￥]?[-△▲]?[¥￥]?\d[\d,]*(?:\.{1,2}\d+)?/gu;
/** `1.` or `1、` before a word is an ordinal and belongs to the label. */
const ORDINAL_AFTER = /^[.、)）](?!\d)/u;

/** A cell's number: digits in one run or in groups of three, minus signs and brackets of accounting for negatives. */
const CELL_NUMBER = /^[¥￥]?\s*[-△▲]?\s*[¥￥]?(?:\d+|\d{1,3}(?:[, ]\d{3})+)(?:\.{1,2}\d+)?$/u;
const CELL_IN_BRACKETS = /^[（(]\s*(?:\d+|\d{1,3}(?:,\d{3})+)\.\d+\s*[)）]$/u;
/** What stands in a cell in place of an amount where there is none. */
const NO_AMOUNT = /^[\s\-—–―－─_/\\.…*＊]*$|^(?:无|空|不涉及|N\/?A)$/iu;

/**
 * The exact amount of printed characters: thousands separators, currency signs and a doubled point gone, full-width signs
 * half-width; `△5.00` and `(5.00)` are negative.
 */
export function parsePrinted(printed: string): DecimalText {
  const plain = foldWidth(printed)
    .replace(/[,¥￥\s]/gu, '')
    .replace('..', '.');
  const digits = plain.replace(/[-△▲（()）]/gu, '');
  return /^[-△▲（(]/u.test(plain) ? `-${digits}` : digits;
}

function numberToken(printed: string, line: Line): NumberToken {
  const amount = parsePrinted(printed);
  return { kind: 'number', amount, printed, integer: !amount.includes('.'), line };
}

/** The one number that a cell holds and nothing else, or null. */
export function maybeCellNumber(text: string, line: Line): NumberToken | null {
  const plain = text.trim();
  const folded = foldWidth(plain);
  return CELL_NUMBER.test(folded) || CELL_IN_BRACKETS.test(folded) ? numberToken(plain, line) : null;
}

/** Whether a cell of amounts holds something that is neither an amount nor a mark for none. */
export function isUnreadAmount(text: string, line: Line): boolean {
  const isThere = /[\d#\ufffd]/u.test(foldWidth(text)) && !NO_AMOUNT.test(text.trim());
  return isThere && maybeCellNumber(text, line) === null;
}

function words(text: string, line: Line): WordsToken[] {
  const trimmed = text.replace(/[\s\u3000]+/gu, ' ').trim();
  return trimmed === '' ? [] : [{ kind: 'words', text: trimmed, line }];
}

/** A number with a character beside it that the file does not tell is no number. */
function tokensOfText(text: string, line: Line): Token[] {
  const folded = foldWidth(text);
  const tokens: Token[] = [];
  let from = 0;
  for (const match of folded.matchAll(NUMBER)) {
    const printed = match[0].replace(/,+$/u, '');
    const end = match.index + printed.length;
    if (ORDINAL_AFTER.test(folded.slice(end)) && !printed.includes('.')) continue;
    if (/\ufffd[.,]?$/u.test(folded.slice(from, match.index)) || /^[.,]?\ufffd/u.test(folded.slice(end)))
      continue;
    const isNegative =
      printed.includes('.') &&
      /[（(]\s?$/u.test(folded.slice(from, match.index)) &&
      /^\s?[)）]/u.test(folded.slice(end));
    const start = isNegative ? folded.slice(0, match.index).search(/[（(]\s?$/u) : match.index;
    const stop = isNegative ? end + 1 + folded.slice(end).search(/[)）]/u) : end;
    tokens.push(...words(text.slice(from, start), line), numberToken(text.slice(start, stop), line));
    from = stop;
  }
  return [...tokens, ...words(text.slice(from), line)];
}

/** The words and numbers of a line, from left to right; cell by cell where the line has cells. */
export const tokensOf = onceALine((line): readonly Token[] =>
  line.cells === null
    ? tokensOfText(line.text, line)
    : line.cells.flatMap((cell) => tokensOfText(cell.text, line)),
);

const ORDINAL =
  /^[…\s]*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、.．](?!\d))/u;

/** A label as the contract wants it: spaces removed, the leading ordinal (and the dots of a row left out) removed. */
export function labelOf(texts: readonly string[]): string {
  const joined = withoutSpaces(texts.join(''));
  return joined.replace(ORDINAL, '').replace(/^…+/u, '');
}

/** Whether words begin with an ordinal, as a new label does. */
export function startsWithOrdinal(text: string): boolean {
  return ORDINAL.test(text);
}
