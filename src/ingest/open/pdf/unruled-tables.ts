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
const MOST_HEAD_LINES = 8;
/** A column is where at least this share of the rows has something. */
const LEAST_SHARE = 0.08;
const BEFORE_HEAD = /单位[:：]|公开\d+表|[表）)]$/u;
const NOTE = /^(?:注|说明|备注)[:：]|。$/u;

export function toPageLine(page: number, glyphs: readonly Glyph[]): PageLine {
  return {
    page,
    pieces: runsOf(glyphs, [], COLUMN_GAP),
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

/**
 * Tells lines that stand in columns from running text: at least three with figures beside something else, and what stands
 * between them.
 */
export function findLooseTables(lines: readonly PageLine[]): (PageLine | LooseTable)[] {
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
    const body = lines.slice(at, last + 1);
    if (body.filter(isFigureRow).length >= LEAST_ROWS) {
      const head = headAbove(lines, at, done);
      found.push(...lines.slice(done, at - head));
      found.push({ kind: 'loose', lines: lines.slice(at - head, last + 1), headLines: head });
      done = last + 1;
    }
    at = last + 1;
  }
  return [...found, ...lines.slice(done)];
}

type Column = { left: number; right: number };

/** The stretches across the page that the rows' pieces fill, with the head's where no row has anything. */
function columnsOf(body: readonly PageLine[], head: readonly PageLine[]): Column[] {
  const counts = new Map<number, number>();
  for (const line of body) {
    const covered = new Set<number>();
    for (const piece of line.pieces)
      for (let x = Math.floor(piece.left); x < Math.ceil(piece.right); x += 1) covered.add(x);
    for (const x of covered) counts.set(x, (counts.get(x) ?? 0) + 1);
  }
  const least = Math.max(1, Math.floor(body.length * LEAST_SHARE));
  const columns: Column[] = [];
  for (const x of [...counts]
    .flatMap(([place, count]) => (count >= least ? [place] : []))
    .sort((a, b) => a - b)) {
    const last = columns.at(-1);
    if (last !== undefined && x <= last.right + 1) last.right = x + 1;
    else columns.push({ left: x, right: x + 1 });
  }
  for (const piece of head.flatMap((line) => line.pieces)) {
    const isNew = columns.every((column) => piece.right <= column.left || piece.left >= column.right);
    const lies = columns.some((_, index) => {
      const next = columns[index + 1];
      return next === undefined || piece.left < next.left;
    });
    if (isNew && lies && piece.text.length < 12) columns.push({ left: piece.left, right: piece.right });
    columns.sort((a, b) => a.left - b.left);
  }
  return columns;
}

function columnOf(columns: readonly Column[], run: Run): number {
  const shared = columns.map((column) => Math.min(run.right, column.right) - Math.max(run.left, column.left));
  return shared.indexOf(Math.max(...shared));
}

function toColumnLine(line: PageLine, columns: readonly Column[]): ColumnLine {
  const texts = columns.map(() => '');
  for (const run of line.words) {
    const column = columnOf(columns, run);
    texts[column] = [texts[column] ?? '', run.text].filter((text) => text !== '').join(' ');
  }
  return { baseline: line.bottom, size: Math.max(...line.words.map((run) => run.size)), texts };
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

/** A table without rules as rows of cells. */
export function toTable({ lines, headLines }: LooseTable, columns: readonly Column[]): TableBlock {
  const xs = edgesOf(columns);
  const head = lines.slice(0, headLines).map((line) => toColumnLine(line, columns));
  const body = groupRows(lines.slice(headLines).map((line) => toColumnLine(line, columns)));
  const rows = [...head.map((line) => ({ ...line, first: line.baseline, last: line.baseline })), ...body];
  return {
    kind: 'table',
    top: Math.min(...lines.map((line) => line.top)),
    bottom: Math.max(...lines.map((line) => line.bottom)),
    xs,
    rows: rows.map(({ first, last, size, texts }) => ({
      top: first - size,
      bottom: last,
      cells: texts.map((text, column) => ({
        text,
        column,
        left: xs[column] ?? 0,
        right: xs[column + 1] ?? 0,
      })),
    })),
  };
}

export const isLoose = (item: PageLine | LooseTable | Block): item is LooseTable =>
  'kind' in item && item.kind === 'loose';
