import { readCell } from './read-cell.ts';
import type { ReadPiece } from './read-cell.ts';
import type { TakeawayCell, TakeawayColumn, TakeawayRow, TakeawayTable } from './takeaway.ts';

/** Words of ours in a table: the heads of columns that the screen does not have, and of a second reading of a figure. */
export type TableWords = {
  code: string;
  otherReading: (label: string) => string;
  /** Outside of the page a dash says nothing. */
  notDisclosed: string;
};

/** A code of the official lists before a name: 类, 款 or 项. */
const CODE = /^(\d{3}(?:\d{2}){0,2}(?:[+-][\d+-]*)?)\s+(\S.*)$/u;

type ReadRow = { group: string; total: boolean; cells: ReadPiece[][] };

/**
 * A table as it stands on the screen, as data: the rows shown in their order, each figure with its exact amount. A cell
 * with two figures (a reading and the other one) becomes two columns; a code before a name becomes a column of its own;
 * columns that are only drawn (bars) are left out.
 */
export function readTable(table: HTMLTableElement, words: TableWords): TakeawayTable {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => wordsOf(readCell(cell)));
  const rows = readRows(table);
  const widths = heads.map((_, index) =>
    Math.max(1, ...rows.map((row) => (row.cells[index] ?? []).filter(isValue).length)),
  );
  const kept = heads.flatMap((head, index) =>
    head !== '' || rows.some((row) => wordsOf(row.cells[index] ?? []) !== '') ? [index] : [],
  );
  const columns = kept.flatMap((index): TakeawayColumn[] => {
    const label = heads[index] ?? '';
    const isFigure = rows.some((row) => (row.cells[index] ?? []).some(isValue));
    const kind = isFigure ? 'figure' : 'text';
    return Array.from({ length: widths[index] ?? 1 }, (_, part) => ({
      label: part === 0 ? label : words.otherReading(label),
      kind,
    }));
  });
  const written = rows.map((row): TakeawayRow => ({
    group: row.group,
    total: row.total,
    cells: kept
      .flatMap((index) => cellsOf(row.cells[index] ?? [], widths[index] ?? 1))
      .map((cell) =>
        cell.kind === 'missing' && cell.shown === '—' ? { ...cell, shown: words.notDisclosed } : cell,
      ),
  }));
  return withCodes({ columns, rows: written }, words.code);
}

function readRows(table: HTMLTableElement): ReadRow[] {
  const rows: ReadRow[] = [];
  let group = '';
  for (const section of [...table.tBodies, ...(table.tFoot ? [table.tFoot] : [])]) {
    if (section === table.tFoot) group = '';
    for (const row of section.rows) {
      if (row.getAttribute('role') === 'presentation') continue;
      const cells = [...row.cells];
      if (cells.length === 1 && cells[0]?.getAttribute('scope') === 'rowgroup') {
        group = wordsOf(readCell(cells[0]));
        continue;
      }
      rows.push({ group, total: section === table.tFoot, cells: cells.map(readCell) });
    }
  }
  return rows;
}

function isValue(piece: ReadPiece): boolean {
  return piece.kind !== 'text';
}

function wordsOf(pieces: readonly ReadPiece[]): string {
  return pieces
    .map((piece) => (piece.kind === 'text' ? piece.text : piece.shown))
    .join(' ')
    .trim();
}

/** As many cells as the column needs; words after a figure are its suffix. */
function cellsOf(pieces: readonly ReadPiece[], width: number): TakeawayCell[] {
  const cells: TakeawayCell[] = [];
  for (const piece of pieces) {
    const last = cells.at(-1);
    if (piece.kind === 'text' && last?.kind === 'figure') {
      const { suffix } = last;
      cells[cells.length - 1] = { ...last, suffix: suffix === '' ? piece.text : `${suffix} ${piece.text}` };
    } else if (piece.kind === 'text' && last?.kind === 'text') {
      cells[cells.length - 1] = { kind: 'text', text: `${last.text} ${piece.text}` };
    } else if (piece.kind !== 'text' && last?.kind === 'text') {
      // Words before a figure (尾差) stand behind it, so that the figure stays a number.
      cells[cells.length - 1] =
        piece.kind === 'figure' ? { ...piece, suffix: `${piece.suffix} ${last.text}`.trim() } : piece;
    } else {
      cells.push(piece);
    }
  }
  return Array.from({ length: width }, (_, index) => cells[index] ?? { kind: 'text', text: '' });
}

/** A code before the name of a row gets a column, so that it stays text and can be looked up. */
function withCodes({ columns, rows }: TakeawayTable, label: string): TakeawayTable {
  const split = rows.map(({ cells: [first] }) => (first?.kind === 'text' ? CODE.exec(first.text) : null));
  if (!split.some((match) => match !== null)) return { columns, rows };
  return {
    columns: [{ label, kind: 'code' }, ...columns],
    rows: rows.map((row, index): TakeawayRow => {
      const match = split[index];
      const text = (value: string): TakeawayCell => ({ kind: 'text', text: value });
      return match
        ? { ...row, cells: [text(match[1] ?? ''), text(match[2] ?? ''), ...row.cells.slice(1)] }
        : { ...row, cells: [text(''), ...row.cells] };
    }),
  };
}
