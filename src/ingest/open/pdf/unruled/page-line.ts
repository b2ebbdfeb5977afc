import type { TextBlock } from '../blocks.ts';
import type { Glyph } from '../page-content.ts';
import { joinRuns, runsOf, type Run } from '../runs.ts';

/** A printed line outside ruled tables: its pieces (parted as columns are) and its words (parted as words are). */
export type PageLine = { page: number; pieces: Run[]; words: Run[]; top: number; bottom: number };

/** A gap this wide, as a share of the type's size, parts columns. */
const COLUMN_GAP = 1;
const AMOUNT = /^-?[\d,]+\.{1,2}\d+$|^[23]\d{2}(?:\d{2}){0,2}$/u;

/** Words that stand near each other in one piece, but for those that `isAlone` says are always pieces of their own. */
export function joinNear(words: readonly Run[], isAlone: (text: string) => boolean): Run[] {
  const pieces: Run[] = [];
  for (const word of words) {
    const last = pieces.at(-1);
    const isNear =
      last !== undefined && word.left - last.right <= COLUMN_GAP * Math.max(last.size, word.size);
    if (last === undefined || !isNear || isAlone(last.text) || isAlone(word.text)) pieces.push({ ...word });
    else {
      last.text += ` ${word.text}`;
      last.right = word.right;
    }
  }
  return pieces;
}

/** The line that glyphs of one height make. */
export function toPageLine(page: number, glyphs: readonly Glyph[]): PageLine {
  const words = runsOf(glyphs);
  return {
    page,
    pieces: joinNear(words, (text) => AMOUNT.test(text)),
    words,
    top: Math.min(...glyphs.map((glyph) => glyph.baseline - glyph.size)),
    bottom: Math.max(...glyphs.map((glyph) => glyph.baseline)),
  };
}

export const textOf = (line: PageLine): string => joinRuns(line.words);

/** The line as running text. */
export function toTextBlock(line: PageLine): TextBlock {
  const left = line.words[0]?.left ?? 0;
  return {
    kind: 'text',
    text: textOf(line),
    top: line.top,
    bottom: line.bottom,
    left,
    right: line.words.at(-1)?.right ?? left,
  };
}
