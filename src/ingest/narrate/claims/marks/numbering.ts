import type { Line } from '../../../document.ts';
import { proseOfLine } from '../../prose/prose.ts';
import type { Passage } from '../passage.ts';
import { makeMark, type MarkClaim } from './make-mark.ts';

const NUMERALS = '一二三四五六七八九十';

/** The number that Chinese numerals up to 九十九 write; 0 for anything else. */
export function numeralValue(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [, tens = '', mark = '', ones = ''] =
    /^([二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text) ?? [];
  const digit = (one: string): number => (one === '' ? 0 : NUMERALS.indexOf(one) + 1);
  if (mark === '') return tens === '' ? digit(ones) : ones === '' ? digit(tens) : 0;
  return (tens === '' ? 1 : digit(tens)) * 10 + digit(ones);
}

/** Styles of ordinals from the outermost to the innermost, as these reports nest them. */
const STYLES: readonly { id: string; pattern: RegExp }[] = [
  { id: 'part', pattern: /^第([一二三四五六七八九十]{1,3}|\d{1,2})部分/ },
  { id: 'chapter', pattern: /^([一二三四五六七八九十]{1,3})[、.]/ },
  { id: 'section', pattern: /^（([一二三四五六七八九十]{1,3})）/ },
  { id: 'item', pattern: /^(\d{1,2})[、.](?!\d)/ },
  { id: 'point', pattern: /^（(\d{1,2})）/ },
];

/** Counters beside the nesting: charts, and the indicators of a form. */
const FREE: readonly { id: string; pattern: RegExp }[] = [
  { id: 'figure', pattern: /^（?图(\d{1,2}|[一二三四五六七八九十]{1,3})(?![所中显可、，和至])/ },
  { id: 'indicator', pattern: /^指标(\d{1,2})[：:]/ },
];

/** How many lines a number left out is looked for in: no item of a list is longer. */
const LOOK_BACK = 300;

type Seen = { last: number; line: Line | undefined; mark: string };

/** How the number missing before `value` would be printed in the style of `mark` (`（三）`, `2.`). */
function missingMark(mark: string, missing: number): RegExp | null {
  const tens = missing >= 20 ? (NUMERALS[Math.floor(missing / 10) - 1] ?? '') : '';
  const chinese = `${tens}${missing >= 10 ? '十' : ''}${NUMERALS[(missing % 10) - 1] ?? ''}`;
  if (/^\d/.test(mark)) return new RegExp(`(?<!\\d)${String(missing)}[.、．]`);
  if (/^（\d/.test(mark)) return new RegExp(`（${String(missing)}）`);
  if (/^（/.test(mark)) return new RegExp(`（${chinese}）`);
  return /^第/.test(mark) ? null : new RegExp(`${chinese}[、.]`);
}

/** Whether the number left out stands inside the text between: at the head of a line that is no paragraph, or in a sentence. */
function standsBetween(passage: Passage, seen: Seen, mark: string, to: Line | undefined): boolean {
  const missing = missingMark(mark, seen.last + 1);
  if (missing === null || seen.line === undefined || to === undefined) return false;
  const from = Math.max(seen.line.number - 1, to.number - LOOK_BACK);
  return passage.document.lines.slice(from, to.number).some((line) => missing.test(proseOfLine(line).text));
}

function judge(
  style: string,
  seen: Seen | undefined,
  value: number,
  isNext: boolean,
): 'numbering_jump' | 'numbering_repeat' | null {
  const last = seen?.last ?? 0;
  if (value === last + 1) return null;
  // A list that begins again is common; one that begins twice in a row has its heading's own style.
  if (value === 1)
    return last === 1 && isNext && (style === 'chapter' || style === 'section') ? 'numbering_repeat' : null;
  return value <= last ? 'numbering_repeat' : 'numbering_jump';
}

type Ordinal = { text: string; line: Line | undefined };

function ordinals(passage: Passage): Ordinal[] {
  return passage.paragraphs.map((part) => ({ text: part.text.slice(0, 12), line: part.places[0] }));
}

function nested(passage: Passage): MarkClaim[] {
  const found: MarkClaim[] = [];
  const seen = new Map<string, Seen>();
  let previous = '';
  for (const { text, line } of ordinals(passage)) {
    const level = STYLES.findIndex(({ pattern }) => pattern.test(text));
    const style = STYLES[level];
    const match = style?.pattern.exec(text);
    if (style === undefined || !match) continue;
    const value = numeralValue(match[1] ?? '');
    const before = seen.get(style.id);
    const judged = judge(style.id, before, value, previous === style.id);
    previous = style.id;
    // 1、2、3、四、: the count goes on in another style of ordinal.
    const other = [...seen].find(
      ([id, one]) => id !== style.id && id !== 'part' && one.last === value - 1 && value > 1,
    )?.[1];
    const isMixed = judged === 'numbering_jump' && before === undefined && other !== undefined;
    const isInText =
      judged === 'numbering_jump' && before !== undefined && standsBetween(passage, before, match[0], line);
    const mark = isInText ? null : judged;
    if (mark !== null) {
      found.push(
        makeMark(isMixed ? 'numbering_mixed' : mark, { printed: match[0] }, line, [
          (isMixed ? other : before)?.line,
        ]),
      );
    } else if (style.id === 'part' && before !== undefined && isDigit(before.mark) !== isDigit(match[0])) {
      found.push(makeMark('numbering_mixed', { printed: match[0] }, line, [before.line]));
    }
    for (const inner of STYLES.slice(level + 1)) seen.delete(inner.id);
    // A part numbered in another style does not set the style of the parts after it.
    const kept = style.id === 'part' && before !== undefined ? before.mark : match[0];
    seen.set(style.id, { last: value, line, mark: kept });
  }
  return found;
}

function isDigit(mark: string): boolean {
  return /\d/.test(mark);
}

function free(passage: Passage): MarkClaim[] {
  const found: MarkClaim[] = [];
  const seen = new Map<string, Seen>();
  for (const line of passage.document.lines) {
    if (passage.tableLines.has(line.number)) continue;
    const { text } = proseOfLine(line);
    for (const { id, pattern } of FREE) {
      const match = pattern.exec(text);
      if (!match) continue;
      const value = numeralValue(match[1] ?? '');
      const before = seen.get(id);
      if (value > (before?.last ?? 0) + 1) {
        found.push(
          makeMark('numbering_jump', { printed: match[0].replace(/[（：]/g, '') }, line, [before?.line]),
        );
      }
      seen.set(id, { last: value, line, mark: match[0] });
    }
  }
  return found;
}

/** Ordinals that leave a number out, give one twice, or change their style within one list. */
export function readNumbering(passage: Passage): MarkClaim[] {
  return [...nested(passage), ...free(passage)];
}
