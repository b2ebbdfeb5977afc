import type { Block } from '../blocks.ts';
import { isFigure } from '../row-grouping.ts';
import { textOf, type PageLine } from './page-line.ts';

/** Lines that look like a table without rules; the first `headLines` of them are its head. */
export type LooseTable = { kind: 'loose'; lines: PageLine[]; headLines: number };

const LEAST_ROWS = 3;
const MANY_FIGURES = 6;
const MOST_HEAD_LINES = 10;
const BEFORE_HEAD = /单位[:：]|公开\d+表|[表）)]$/u;
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

/** How many lines above `start` are the head of the table that begins there. */
function headAbove(lines: readonly PageLine[], start: number, from: number): number {
  let count = 0;
  while (count < MOST_HEAD_LINES && start - count - 1 >= from) {
    const line = lines[start - count - 1];
    if (line === undefined || line.page !== lines[start]?.page) break;
    const text = textOf(line).replace(/\s/gu, '');
    const isTitle = line.pieces.length === 1 && BEFORE_HEAD.test(text) && !/境[）)]$/u.test(text);
    if (isTitle || /单位[:：]/u.test(text) || endsTable(line) || text.length > 120) break;
    count += 1;
  }
  return count;
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
    const head = headAbove(lines, at, done);
    const isRest = goesOn && done === 0 && at - head === 0;
    if (body.filter(isFigureRow).length >= (isRest || body.some(isWideRow) ? 1 : LEAST_ROWS)) {
      found.push(...lines.slice(done, at - head));
      found.push({ kind: 'loose', lines: lines.slice(at - head, last + 1), headLines: head });
      done = last + 1;
    }
    at = last + 1;
  }
  return [...found, ...lines.slice(done)];
}

export const isLoose = (item: PageLine | LooseTable | Block): item is LooseTable =>
  'kind' in item && item.kind === 'loose';
