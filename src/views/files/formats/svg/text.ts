import { textWidth } from '../../../../charts/palette.ts';
import { printable } from '../neutralise.ts';

/** Faces that a picture's text finds wherever it is opened: Hei for figures and notes, Song for the title. */
export const HEI =
  "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', SimHei, Arial, sans-serif";
/** The same in English: a Chinese face draws an apostrophe as wide as a Han character. */
export const HEI_ENGLISH = `'Helvetica Neue', 'Segoe UI', Roboto, 'Noto Sans', Arial, ${HEI}`;
export const SONG =
  "'Songti SC', STSong, 'Noto Serif CJK SC', 'Noto Serif SC', 'Source Han Serif SC', SimSun, serif";

/** Faces differ in width from the estimate: a line keeps this much of its room free. */
const SLACK = 0.96;

/** No line of Chinese text begins with these, none ends with those. */
const NOT_FIRST = '，。；：、！？）」』》〉】”’%％…·,.;:!?)';
const NOT_LAST = '（「『《〈【“‘(';

/** A text in lines no wider than `width` at `size`: broken between Han characters and at spaces, never inside a number or a word. */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words(text)) {
    const next = line + word;
    if (line === '' || textWidth(next.trimEnd(), size) <= width * SLACK) {
      line = next;
      continue;
    }
    lines.push(line.trimEnd());
    line = word.trimStart();
  }
  lines.push(line.trimEnd());
  return lines.flatMap((long) => chop(long, width, size));
}

/** What stays together: a Latin word or number with the space behind it, or one Han character with its punctuation. */
function words(text: string): string[] {
  const pieces = text.match(/[^\s\u2E80-\u9FFF\uFF00-\uFFEF\u3000-\u303F]+\s*|[\s\S]/gu) ?? [];
  const joined: string[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const opens = before !== undefined && NOT_LAST.includes(before.at(-1) ?? '');
    if (before !== undefined && (NOT_FIRST.includes(piece[0] ?? '') || opens)) {
      joined[joined.length - 1] = before + piece;
    } else joined.push(piece);
  }
  return joined;
}

/** A word longer than a line (an address) is cut where it must be. */
function chop(line: string, width: number, size: number): string[] {
  if (textWidth(line, size) <= width) return [line];
  const lines: string[] = [];
  let part = '';
  for (const character of line) {
    if (part !== '' && textWidth(part + character, size) > width * SLACK) {
      lines.push(part);
      part = '';
    }
    part += character;
  }
  return [...lines, part];
}

/** Text as it stands in XML. */
export function xml(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

type TextLook = { size: number; colour: string; face?: string; bold?: boolean; anchor?: 'start' | 'end' };

/** One line of text with its base line at `y`. */
export function textLine(text: string, x: number, y: number, look: TextLook): string {
  const { size, colour, face = HEI, bold = false, anchor = 'start' } = look;
  return `<text x="${round(x)}" y="${round(y)}" font-family="${face}" font-size="${size}"${bold ? ' font-weight="700"' : ''} fill="${colour}"${anchor === 'end' ? ' text-anchor="end"' : ''}>${xml(text)}</text>`;
}

/** Numbers of a drawing with two digits. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
