import type { Cell, Line } from '../../document.ts';
import { printedNumber, maybeTitle } from '../../recognise/statement-title.ts';
import { visibleText } from './join-wrapped.ts';
import { tooLarge } from './refusals.ts';

/** Bounds no report comes near: a department's whole accounts have a few thousand lines. */
const MAX_LINES = 200_000;
const MAX_CELLS = 1_000_000;
const MAX_CHARACTERS = 20_000_000;

/** Gathers the lines of a document in reading order. */
export type LineWriter = {
  readonly lines: Line[];
  readonly pictures: { after: number; isLarge: boolean }[];
  /** A paragraph: a line for each of its own lines. */
  text: (text: string, page: number | null) => void;
  /** A row of a table, all its cells; a row of blanks leaves no line. */
  row: (texts: readonly string[], page: number | null) => void;
};

const BESIDE_TITLE = /^[（(]?(?:公开|附?表)\d|(?:单位|部门)[^：:]{0,8}[:：]|^附(?:件|表)/u;

/** A title that shares its row with the statement's number or unit stands alone, as titles do. */
function titleBeside(texts: readonly string[]): number {
  const filled = texts.flatMap((text, at) => (text === '' ? [] : [at]));
  if (filled.length < 2 || filled.length > 4) return -1;
  const title = filled.find((at) => (maybeTitle(texts[at] ?? '')?.statement ?? null) !== null) ?? -1;
  const others = filled.filter((at) => at !== title).map((at) => (texts[at] ?? '').replace(/\s/gu, ''));
  return title !== -1 && others.every((text) => printedNumber(text) !== '' || BESIDE_TITLE.test(text))
    ? title
    : -1;
}

/**
 * A writer of lines for one file.
 * @throws UnreadableReportError (while writing) where the file holds more than any report does
 */
export function lineWriter(name: string): LineWriter {
  const lines: Line[] = [];
  let cellCount = 0;
  let characters = 0;
  const push = (text: string, cells: Cell[] | null, page: number | null): void => {
    cellCount += cells?.length ?? 0;
    characters += text.length;
    if (lines.length >= MAX_LINES || cellCount > MAX_CELLS || characters > MAX_CHARACTERS)
      throw tooLarge(name);
    lines.push({ number: lines.length + 1, page, text, cells });
  };
  const text = (paragraph: string, page: number | null): void => {
    for (const part of visibleText(paragraph).split(/[\r\n\f\v]+/u)) {
      const plain = part.replace(/ +/gu, ' ').trim();
      // A tab at the end tells a chart's data from prose.
      if (plain !== '') push(part.endsWith('\t') ? `${plain}\t` : plain, null, page);
    }
  };
  const row = (given: readonly string[], page: number | null): void => {
    const texts = given.map((cell) => visibleText(cell).replace(/\s+/gu, ' ').trim());
    if (texts.every((cell) => cell === '')) return;
    const title = titleBeside(texts);
    if (title !== -1) {
      text(texts[title] ?? '', page);
      texts[title] = '';
    }
    push(
      texts.join('\t'),
      texts.map((cell, column) => ({ text: cell, column, left: null, right: null })),
      page,
    );
  };
  return { lines, pictures: [], text, row };
}
