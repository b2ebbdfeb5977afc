import { textWidth } from '../../../charts/palette.ts';
import { cellText } from './flat-table.ts';
import type { TakeawayColumn, TakeawayTable } from './takeaway.ts';

/** Width of a column, in the unit of the size of its text: what it needs, and what it would like. */
export type ColumnWidth = { kind: TakeawayColumn['kind']; least: number; most: number };

/** Faces differ in width from the estimate; digits more than most, and a figure or a code must not be broken. */
const SLACK = 1.06;
const DIGITS_SLACK = 1.18;
/** Heads are bold. */
const HEAD_SLACK = 1.22;

/** Narrower than this, in characters, a column of words cannot be read. */
const LEAST_WORDS = 6;

/** What each column of a table needs at a size of text: a figure is never broken, words and heads are. */
export function columnWidths({ columns, rows }: TakeawayTable, size: number): ColumnWidth[] {
  return columns.map(({ label, kind }, index) => {
    const texts = rows.flatMap(({ cells }) => (cells[index] ? [cellText(cells[index])] : []));
    const slack = kind === 'text' ? SLACK : DIGITS_SLACK;
    const widest = Math.max(0, ...texts.map((text) => textWidth(text, size) * slack));
    const head = textWidth(label, size) * HEAD_SLACK;
    const most = Math.max(widest, head);
    if (kind !== 'text') return { kind, least: Math.max(widest, Math.min(head, 5 * size)), most };
    return { kind, least: Math.min(most, LEAST_WORDS * 1.5 * size), most };
  });
}

/** Every column its least, the rest of the room to those that want more, and what is left over to the names. */
export function shareOut(columns: readonly ColumnWidth[], width: number, gap: number): number[] {
  const room = width - gap * (columns.length - 1);
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  const wanted = columns.reduce((sum, column) => sum + column.most - column.least, 0);
  const share = wanted === 0 ? 0 : Math.min(1, Math.max(0, room - least) / wanted);
  const widths = columns.map((column) => column.least + (column.most - column.least) * share);
  const over = room - widths.reduce((sum, one) => sum + one, 0);
  const names = columns.findIndex(({ kind }) => kind === 'text');
  return widths.map((one, index) => (index === names && over > 0 ? one + over : one));
}
