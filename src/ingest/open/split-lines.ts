import type { Cell, Line } from '../document.ts';

const BOOKMARK = /\[bookmark:[^\]]*\]/gu;
const HTML_MARKS = /<\/?(?:b|i|u|strong|em|sup|sub|span|br)\s*\/?>/giu;

/** A line without the marks that a converter left in it; Markdown's `#` stays, because it tells a head from a sentence. */
function withoutMarks(text: string, format: 'text' | 'markdown'): string {
  const plain = text.replace(BOOKMARK, '').replace(/[\u200b\ufeff]/gu, '');
  return format === 'markdown' ? plain.replace(HTML_MARKS, '').replace(/\*\*/gu, '') : plain;
}

const cellsOf = (texts: readonly string[]): Cell[] =>
  texts.map((text, column) => ({ text: text.trim(), column, left: null, right: null }));

/** The cells of a Markdown row: tab-separated, or between bars; null for running text. */
function maybeCells(text: string): Cell[] | null {
  if (text.includes('\t')) return cellsOf(text.split('\t'));
  const row = /^\s*\|(.*)\|\s*$/u.exec(text)?.[1];
  if (row === undefined) return null;
  const texts = row.split('|');
  return cellsOf(texts.every((cell) => /^\s*:?-{2,}:?\s*$/u.test(cell)) ? texts.map(() => '') : texts);
}

/** The lines of a text, numbered from 1; form feeds part pages. */
export function splitLines(
  text: string,
  format: 'text' | 'markdown',
): { lines: Line[]; pages: number | null } {
  const paged = text.includes('\f');
  let page = 1;
  const lines = text.split(/\r\n|\n|\r/u).map((raw, index): Line => {
    page += raw.startsWith('\f') ? raw.split('\f').length - 1 : 0;
    const plain = withoutMarks(raw.replaceAll('\f', ''), format);
    const line: Line = {
      number: index + 1,
      page: paged ? page : null,
      text: plain,
      cells: format === 'markdown' ? maybeCells(plain) : null,
    };
    page += raw.startsWith('\f') ? 0 : raw.split('\f').length - 1;
    return line;
  });
  return { lines, pages: paged ? page : null };
}
