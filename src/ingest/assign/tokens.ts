import type { DecimalText } from '../../model/records.ts';
import type { Line } from '../document.ts';
import { foldWidth, withoutSpaces } from '../recognise/fold-text.ts';

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

/** `1,767.85`, `85..54`, `-5.00`, `0`; digits after one dot or, by a slip of the hand, two. */
const NUMBER = /-?\d[\d,]*(?:\.{1,2}\d+)?/gu;
/** `1.` or `1、` before a word is an ordinal and belongs to the label. */
const ORDINAL_AFTER = /^[.、)）](?!\d)/u;

/** The exact amount of printed characters: thousands separators and a doubled point gone, full-width signs half-width. */
export function parsePrinted(printed: string): DecimalText {
  return foldWidth(printed).replaceAll(',', '').replace('..', '.');
}

function numberToken(printed: string, line: Line): NumberToken {
  const amount = parsePrinted(printed);
  return { kind: 'number', amount, printed, integer: !amount.includes('.'), line };
}

/** The one number that a cell holds and nothing else, or null. */
export function maybeCellNumber(text: string, line: Line): NumberToken | null {
  const plain = text.trim();
  return /^-?\d[\d,]*(?:\.{1,2}\d+)?$/u.test(foldWidth(plain)) ? numberToken(plain, line) : null;
}

function words(text: string, line: Line): WordsToken[] {
  const trimmed = text.replace(/[\s\u3000]+/gu, ' ').trim();
  return trimmed === '' ? [] : [{ kind: 'words', text: trimmed, line }];
}

function tokensOfText(text: string, line: Line): Token[] {
  const folded = foldWidth(text);
  const tokens: Token[] = [];
  let from = 0;
  for (const match of folded.matchAll(NUMBER)) {
    const printed = match[0].replace(/,+$/u, '');
    const end = match.index + printed.length;
    if (ORDINAL_AFTER.test(folded.slice(end)) && !printed.includes('.')) continue;
    tokens.push(
      ...words(text.slice(from, match.index), line),
      numberToken(text.slice(match.index, end), line),
    );
    from = end;
  }
  return [...tokens, ...words(text.slice(from), line)];
}

/** The words and numbers of a line, from left to right; cell by cell where the line has cells. */
export function tokensOf(line: Line): Token[] {
  return line.cells === null
    ? tokensOfText(line.text, line)
    : line.cells.flatMap((cell) => tokensOfText(cell.text, line));
}

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
