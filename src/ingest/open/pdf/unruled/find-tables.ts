import type { Block } from '../blocks.ts';
import { isFigure } from '../row-grouping.ts';
import { isInTerm } from './head-terms.ts';
import { textOf, type PageLine } from './page-line.ts';

/** Lines that look like a table without rules; the first `headLines` of them are its head. */
export type LooseTable = { kind: 'loose'; lines: PageLine[]; headLines: number };

const LEAST_ROWS = 3;
const MANY_FIGURES = 6;
/** A head has so many lines at most; with rows without figures below it, so many may stand above the first figure. */
const MOST_HEAD_LINES = 10;
const MOST_LINES_ABOVE = 40;
const HEAD_WORDS = /决算数|预算数|栏次|行次|小计|金额|科目(?:编码|名称|代码)|项目(?!支出|经费)/u;
const BEFORE_HEAD = /单位[:：]|公开\d+表|[表）)]$/u;
/** The department and the unit over a head, whatever words say them. */
const PREAMBLE =
  /单位[:：]|^(?:编制|填报|公开)?(?:部门|单位)(?:名称)?[:：]|^[（(](?:人民币)?[千百万亿]*元[)）]$/u;
/** Lines of one cell stand no farther apart than this, in sizes of type. */
const WRAPPED = 1.7;
const NOTE = /^(?:注|说明|备注)[:：]|。$/u;

const isFigureRow = (line: PageLine): boolean =>
  line.pieces.length > 1 && line.pieces.some((piece) => isFigure(piece.text));

/** A row of so many figures that it is a table by itself (三公经费). */
const isWideRow = (line: PageLine): boolean =>
  line.pieces.filter((piece) => isFigure(piece.text)).length >= MANY_FIGURES;

/** Whether a line ends a table: a note, a title, a sentence. */
function endsTable(line: PageLine): boolean {
  const text = textOf(line);
  return (
    NOTE.test(text) ||
    (line.pieces.length === 1 && text.length > 34) ||
    /单位[:：]|决算(?:总|明细)?表$/u.test(text)
  );
}

/** How many lines above `start`, the first with a figure, belong to the table. */
function linesAbove(lines: readonly PageLine[], start: number, from: number): number {
  let count = 0;
  while (count < MOST_LINES_ABOVE && start - count - 1 >= from) {
    const line = lines[start - count - 1];
    if (line === undefined || line.page !== lines[start]?.page) break;
    const text = textOf(line).replace(/\s/gu, '');
    const isTitle = line.pieces.length === 1 && BEFORE_HEAD.test(text) && !/境[）)]$/u.test(text);
    if (isTitle || PREAMBLE.test(text) || endsTable(line) || text.length > 120) break;
    count += 1;
  }
  return count;
}

/** Whether a line has words that only heads have. */
export const isHeadLine = (line: PageLine): boolean => HEAD_WORDS.test(textOf(line).replace(/\s/gu, ''));

/** How many of the lines above the first figure are taken: without the words of a head, a few, or none of a page that goes on. */
function headAbove(lines: readonly PageLine[], start: number, from: number, goesOn: boolean): number {
  const count = linesAbove(lines, start, from);
  if (lines.slice(start - count, start).some(isHeadLine)) return count;
  return goesOn && from === 0 && count === start ? count : Math.min(count, MOST_HEAD_LINES);
}

/** Where a table ends when the rows below its last figure, labels without figures, are its own. */
function withLabelsBelow(lines: readonly PageLine[], last: number): number {
  let end = last;
  const pitch = (lines[last]?.bottom ?? 0) - (lines[last - 1]?.bottom ?? 0);
  for (let next = last + 1; next < lines.length; next += 1) {
    const line = lines[next];
    if (line === undefined || endsTable(line) || textOf(line).length > 24) break;
    if (/部分$|^第/u.test(textOf(line)) || line.bottom - (lines[next - 1]?.bottom ?? 0) > pitch * 1.4) break;
    end = next;
  }
  return end;
}

/** How many of the lines above a table's first figure are its head; the others are rows without figures. */
function headLinesOf(table: readonly PageLine[], above: number, goesOn: boolean): number {
  const last = table.slice(0, above).findLastIndex(isHeadLine);
  if (last === -1) return goesOn ? 0 : above;
  const end = table[last]?.bottom ?? 0;
  const next = table[last + 1];
  // A head in several lines beside the last one with such words may end below it.
  if (next === undefined || next.bottom - end >= (next.words[0]?.size ?? 0)) return last + 1;
  const rest = table.slice(last + 1, above).findIndex((line, index) => {
    const gap = line.bottom - (table[last + index]?.bottom ?? 0);
    const size = line.words[0]?.size ?? 0;
    return gap > size && (gap > WRAPPED * size || !line.words.every(({ text }) => isInTerm(text)));
  });
  return rest === -1 ? above : last + 1 + rest;
}

/**
 * Tells lines that stand in columns from running text: at least three with figures beside something else, and what stands
 * between them. Where a table of the page before may go on (`goesOn`), fewer are enough at the top.
 */
export function findLooseTables(lines: readonly PageLine[], goesOn: boolean): (PageLine | LooseTable)[] {
  const found: (PageLine | LooseTable)[] = [];
  let done = 0;
  let at = 0;
  while (at < lines.length) {
    const first = lines[at];
    if (first === undefined || !isFigureRow(first)) {
      at += 1;
      continue;
    }
    let last = at;
    for (let next = at + 1; next < lines.length; next += 1) {
      const line = lines[next];
      if (line === undefined || endsTable(line)) break;
      if (isFigureRow(line) || line.pieces.length > 1) last = next;
    }
    last = withLabelsBelow(lines, last);
    const body = lines.slice(at, last + 1);
    const head = headAbove(lines, at, done, goesOn);
    const isRest = goesOn && done === 0 && at - head === 0;
    if (body.filter(isFigureRow).length >= (isRest || body.some(isWideRow) ? 1 : LEAST_ROWS)) {
      found.push(...lines.slice(done, at - head));
      const table = lines.slice(at - head, last + 1);
      found.push({ kind: 'loose', lines: table, headLines: headLinesOf(table, head, goesOn && done === 0) });
      done = last + 1;
    }
    at = last + 1;
  }
  return [...found, ...lines.slice(done)];
}

export const isLoose = (item: PageLine | LooseTable | Block): item is LooseTable =>
  'kind' in item && item.kind === 'loose';
