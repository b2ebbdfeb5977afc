import type { Line } from '../../../document.ts';
import { proseOfLine, type Prose } from '../../prose/prose.ts';
import type { Passage } from '../passage.ts';
import { makeMark, marksIn, type MarkClaim } from './make-mark.ts';

/** Two marks side by side of which one is enough. A closing bracket with a mark after an ordinal counts too. */
const DOUBLED_MARKS = /[、，；：。]{2,}/g;

/**
 * A word or particle printed twice. Characters that end one word and begin the next (为了了解, 及及时, 中医医院) are left out by
 * what stands around them.
 */
const DOUBLED_WORDS = new RegExp(
  [
    '局局(?![长部])',
    '(?<!为)了了(?!解|如|然|结)',
    '(?<![目有])的的(?!确)',
    '于于',
    '(?<!平|温|谐)和和(?!谐|平|睦)',
    '(?<!参|授|给|赋)与与(?!会)',
    '(?<![以涉普顾])及及(?!时|格)',
    '元元(?!素|件|器)',
    '[服业任]务务(?!实|必|工|农|院|虚)',
    '(?<![中兽名国西])医医(?!院|师|保|学|生|务)',
    '(反映|主要|支出|收入|决算|预算|我局|单位|万元|年度|情况|开展|进行|工作|通过|医疗|保障|部门)\\1',
  ].join('|'),
  'g',
);

/** Points or separators doubled inside a number, or a full stop for a decimal point. */
const MALFORMED =
  /(?<!\d)\d+(?:\.{2,}|,{2,}|，，|。(?=\d{2}(?:万元|亿元|%))|\.,|,\.)\d+|(?<!\d)\d+\.\d+\.\d+(?=(?:万|亿)?元|%)/g;

const FULL_WIDTH = /[０-９]+(?:[．，][０-９]+)*％?/gu;

const CLOSING: Readonly<Record<string, string>> = {
  '（': '）',
  '“': '”',
  '《': '》',
  '‘': '’',
  '[': ']',
  '【': '】',
};
const BRACKETS = /[（）“”《》‘’[\]【】]/g;
const OPENING = new Map(Object.entries(CLOSING).map(([open, close]) => [close, open]));

/** How many characters a pair of brackets may hold: past it the opening one was never closed. */
const REACH = 400;

type Open = { mark: string; line: Line; at: number };

/** Brackets and quotation marks that no other one closes or opens, in the running text outside the statements. */
function unbalanced(passage: Passage): MarkClaim[] {
  const found: MarkClaim[] = [];
  let open: Open[] = [];
  let before = 0;
  const report = ({ mark, line }: Open): void => {
    found.push(makeMark('unbalanced', { printed: mark }, line));
  };
  for (const line of passage.document.lines) {
    if (passage.tableLines.has(line.number) || line.cells !== null) continue;
    const { text } = proseOfLine(line);
    for (const { 0: mark, index } of text.matchAll(BRACKETS)) {
      const at = before + index + 1;
      if (mark in CLOSING) open.push({ mark, line, at });
      const opening = OPENING.get(mark);
      if (opening === undefined) continue;
      const last = open.findLastIndex((one) => one.mark === opening);
      if (last !== -1) {
        // What was opened inside and not closed before this one closes is left over.
        open.slice(last + 1).forEach(report);
        open = open.slice(0, last);
      } else if (!(mark === '）' && isOrdinal(text.slice(0, index)))) report({ mark, line, at });
    }
    before += text.length;
    open.filter((one) => before - one.at > REACH).forEach(report);
    open = open.filter((one) => before - one.at <= REACH);
  }
  open.forEach(report);
  return found;
}

/** `1）`, `a）`, `一）`: a closing bracket alone after an ordinal is a style. */
function isOrdinal(before: string): boolean {
  return /(?:^|[。；：，])(?:\d{1,2}|[a-z]|[一二三四五六七八九十]{1,3})$/.test(before);
}

/** Slips of setting: doubled marks and words, malformed numbers, full-width digits, brackets without their pair. */
export function readTypography(passage: Passage): MarkClaim[] {
  const { document, paragraphs, tableLines } = passage;
  const tables: Prose[] = document.lines.filter((line) => tableLines.has(line.number)).map(proseOfLine);
  const asPrinted = [...paragraphs, ...tables].map((part) => ({ ...part, text: part.printed }));
  return [
    ...marksIn('malformed_number', [...paragraphs, ...tables], MALFORMED),
    ...marksIn('doubled_punctuation', paragraphs, DOUBLED_MARKS),
    ...doubledWords(paragraphs),
    ...marksIn('full_width_digit', asPrinted, FULL_WIDTH),
    ...unbalanced(passage),
  ];
}

function doubledWords(paragraphs: readonly Prose[]): MarkClaim[] {
  return paragraphs.flatMap((part) =>
    [...part.text.matchAll(DOUBLED_WORDS)].map((match) =>
      makeMark('doubled_word', { printed: match[0] }, part.places[match.index]),
    ),
  );
}
