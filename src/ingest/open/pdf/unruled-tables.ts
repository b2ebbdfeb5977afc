import type { Cell } from '../../document.ts';
import type { Block, TableBlock, TextBlock } from './blocks.ts';
import type { Glyph } from './page-content.ts';
import { groupRows, isFigure, type ColumnLine } from './row-grouping.ts';
import { joinRuns, runsOf, type Run } from './runs.ts';

/** A printed line outside ruled tables: its pieces (parted as columns are) and its words (parted as words are). */
export type PageLine = { page: number; pieces: Run[]; words: Run[]; top: number; bottom: number };

/** Lines that look like a table without rules; the first `headLines` of them are its head. */
export type LooseTable = { kind: 'loose'; lines: PageLine[]; headLines: number };

/** A gap this wide, as a share of the type's size, parts columns. */
const COLUMN_GAP = 1;
const LEAST_ROWS = 3;
const MANY_FIGURES = 6;
const MOST_HEAD_LINES = 8;
/** A column is where at least this share of the rows has something. */
const LEAST_SHARE = 0.08;
const BEFORE_HEAD = /单位[:：]|公开\d+表|[表）)]$/u;
const NOTE = /^(?:注|说明|备注)[:：]|。$/u;

/** Words that stand near each other are one piece, but an amount or a code is always one of its own. */
function piecesOf(words: readonly Run[]): Run[] {
  const pieces: Run[] = [];
  for (const word of words) {
    const last = pieces.at(-1);
    const isNear =
      last !== undefined && word.left - last.right <= COLUMN_GAP * Math.max(last.size, word.size);
    if (last === undefined || !isNear || isAmount(last.text) || isAmount(word.text)) pieces.push({ ...word });
    else {
      last.text += ` ${word.text}`;
      last.right = word.right;
    }
  }
  return pieces;
}

const isAmount = (text: string): boolean => /^-?[\d,]+\.{1,2}\d+$|^[23]\d{2}(?:\d{2}){0,2}$/u.test(text);

export function toPageLine(page: number, glyphs: readonly Glyph[]): PageLine {
  return {
    page,
    pieces: piecesOf(runsOf(glyphs)),
    words: runsOf(glyphs),
    top: Math.min(...glyphs.map((glyph) => glyph.baseline - glyph.size)),
    bottom: Math.max(...glyphs.map((glyph) => glyph.baseline)),
  };
}

export const textOf = (line: PageLine): string => joinRuns(line.words);

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
    if (BEFORE_HEAD.test(text) || endsTable(line) || text.length > 120) break;
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

type Column = { left: number; right: number; isFigures: boolean };

const TOTAL = /^(?:合\s*计|总\s*计|.{2,4}合计)$/u;
/** What leaving a head's words without a column of the body costs, in points: they then have a column of their own. */
const OWN_COLUMN = 90;

/** Stretches across the page that pieces of one kind fill: figures by themselves, words by themselves. */
function stretches(pieces: readonly Run[], isFigures: boolean, least: number): Column[] {
  const counts = new Map<number, number>();
  for (const piece of pieces) {
    for (let x = Math.floor(piece.left); x < Math.ceil(piece.right); x += 1)
      counts.set(x, (counts.get(x) ?? 0) + 1);
  }
  const columns: Column[] = [];
  const places = [...counts].flatMap(([x, count]) => (count >= least ? [x] : []));
  for (const x of places.sort((p, q) => p - q)) {
    const last = columns.at(-1);
    if (last !== undefined && x <= last.right) last.right = x + 1;
    else columns.push({ left: x, right: x + 1, isFigures });
  }
  return columns;
}

const gapBetween = (piece: Run, column: Column): number =>
  Math.max(0, piece.left - column.right, column.left - piece.right) +
  Math.abs((piece.left + piece.right - column.left - column.right) / 2) / 4;

/** The words of one line of the head over the columns, in order, nearest first; null for words with no column under them. */
function alignHead(pieces: readonly Run[], columns: readonly Column[]): (number | null)[] {
  const costs: number[][] = Array.from({ length: pieces.length + 1 }, () =>
    new Array<number>(columns.length + 1).fill(0),
  );
  const at = (i: number, j: number): number => costs[i]?.[j] ?? 0;
  for (let i = pieces.length - 1; i >= 0; i -= 1) {
    for (let j = columns.length; j >= 0; j -= 1) {
      const [piece, column] = [pieces[i], columns[j]];
      const alone = OWN_COLUMN + at(i + 1, j);
      const over =
        piece === undefined || column === undefined
          ? Number.POSITIVE_INFINITY
          : Math.min(gapBetween(piece, column) + at(i + 1, j + 1), at(i, j + 1));
      const line = costs[i];
      if (line !== undefined) line[j] = Math.min(alone, over);
    }
  }
  const found: (number | null)[] = [];
  let j = 0;
  pieces.forEach((_, i) => {
    while (j < columns.length && at(i, j) === at(i, j + 1)) j += 1;
    const isAlone = at(i, j) === OWN_COLUMN + at(i + 1, j);
    found.push(isAlone || j >= columns.length ? null : j);
    if (!isAlone) j += 1;
  });
  return found;
}

/** The columns that the rows tell, and those that only the head tells because no row has anything in them. */
function columnsOf(body: readonly PageLine[], head: readonly PageLine[]): Column[] {
  const rows = body.filter((line) => line.pieces.length > 1);
  const pieces = rows.flatMap((line) => line.pieces).filter((piece) => !TOTAL.test(piece.text));
  const least = Math.max(1, Math.floor(rows.length * LEAST_SHARE));
  const columns = [
    ...stretches(
      pieces.filter((piece) => isFigure(piece.text)),
      true,
      1,
    ),
    ...stretches(
      pieces.filter((piece) => !isFigure(piece.text)),
      false,
      least,
    ),
  ].sort((a, b) => a.left - b.left);
  const fullest = [...head]
    .reverse()
    .reduce<PageLine | undefined>(
      (most, line) => (line.pieces.length > (most?.pieces.length ?? 1) ? line : most),
      undefined,
    );
  const own = fullest === undefined ? [] : alignHead(fullest.pieces, columns);
  const added = (fullest?.pieces ?? []).flatMap(({ left, right }, index): Column[] =>
    own[index] === null ? [{ left, right, isFigures: true }] : [],
  );
  return [...columns, ...added].sort((a, b) => a.left - b.left);
}

function columnOf(columns: readonly Column[], run: Run): number {
  const isFigures = isFigure(run.text);
  const shared = columns.map(
    (column) =>
      Math.min(run.right, column.right) -
      Math.max(run.left, column.left) -
      (column.isFigures === isFigures ? 0 : 1000),
  );
  return shared.indexOf(Math.max(...shared));
}

function toColumnLine(line: PageLine, columns: readonly Column[]): ColumnLine {
  const texts = columns.map(() => '');
  for (const piece of line.pieces) {
    const column = columnOf(columns, piece);
    texts[column] = [texts[column] ?? '', piece.text].filter((text) => text !== '').join(' ');
  }
  return { baseline: line.bottom, size: Math.max(...line.words.map((run) => run.size)), texts };
}

/** The words of the head in cells; words centred over several columns that have words of their own below span these. */
function headCells(head: readonly PageLine[], columns: readonly Column[], xs: readonly number[]): Cell[][] {
  const aligned = head.map((line) => alignHead(line.pieces, columns));
  return head.map((line, row) => {
    const own = aligned[row] ?? [];
    const isFree = (column: number): boolean =>
      !own.includes(column) && aligned.slice(row + 1).some((below) => below.includes(column));
    const cells = columns.map((_, column): Cell => ({
      text: '',
      column,
      left: xs[column] ?? 0,
      right: xs[column + 1] ?? 0,
    }));
    own.forEach((column, index) => {
      const piece = line.pieces[index];
      if (column === null || piece === undefined) return;
      const centre = (piece.left + piece.right) / 2;
      let [first, last] = [column, column];
      if (aligned.slice(row + 1).some((below) => below.includes(column))) {
        const away = (from: number, to: number): number =>
          Math.abs(((columns[from]?.left ?? 0) + (columns[to]?.right ?? 0)) / 2 - centre);
        for (let from = column; from === column || isFree(from); from -= 1)
          for (let to: number = column; to === column || isFree(to); to += 1)
            if (away(from, to) < away(first, last) - 3) [first, last] = [from, to];
      }
      const cell = cells[first];
      if (cell !== undefined) Object.assign(cell, { text: piece.text, columns: last - first + 1, rows: 1 });
    });
    return cells;
  });
}

/** The edges between columns: half way from one to the next. */
function edgesOf(columns: readonly Column[]): number[] {
  const between = columns.slice(1).map((column, index) => ((columns[index]?.right ?? 0) + column.left) / 2);
  return [columns[0]?.left ?? 0, ...between, columns.at(-1)?.right ?? 0];
}

/** The columns of tables that go on from page to page, told from all their rows together. */
export function chainColumns(chain: readonly LooseTable[]): Column[] {
  return columnsOf(
    chain.flatMap((table) => table.lines.slice(table.headLines)),
    chain.flatMap((table) => table.lines.slice(0, table.headLines)),
  );
}

/**
 * Whether every figure stands in a column of figures and none beside another. Where not, the columns are not understood,
 * and the table's lines are better read as lines.
 */
export function fits(chain: readonly LooseTable[], columns: readonly Column[]): boolean {
  return chain.every(({ lines, headLines }) =>
    lines.slice(headLines).every((line) => {
      const places = line.pieces.map((piece) => ({ piece, column: columnOf(columns, piece) }));
      return places.every(
        ({ piece, column }, index) =>
          !/\d/u.test(piece.text) ||
          (!isFigure(piece.text) && columns[column]?.isFigures === false) ||
          (isFigure(piece.text) &&
            columns[column]?.isFigures === true &&
            places.every((other, at) => at === index || other.column !== column)),
      );
    }),
  );
}

/** A table without rules as rows of cells. */
export function toTable({ lines, headLines }: LooseTable, columns: readonly Column[]): TableBlock {
  const xs = edgesOf(columns);
  const head = lines.slice(0, headLines);
  const cells = headCells(head, columns, xs);
  const body = groupRows(lines.slice(headLines).map((line) => toColumnLine(line, columns)));
  return {
    kind: 'table',
    top: Math.min(...lines.map((line) => line.top)),
    bottom: Math.max(...lines.map((line) => line.bottom)),
    xs,
    rows: [
      ...head.map(({ top, bottom }, row) => ({ top, bottom, cells: cells[row] ?? [] })),
      ...body.map(({ first, last, size, texts }) => ({
        top: first - size,
        bottom: last,
        cells: texts.map((text, column) => ({
          text,
          column,
          left: xs[column] ?? 0,
          right: xs[column + 1] ?? 0,
        })),
      })),
    ],
  };
}

export const isLoose = (item: PageLine | LooseTable | Block): item is LooseTable =>
  'kind' in item && item.kind === 'loose';
