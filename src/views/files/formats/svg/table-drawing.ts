import { cellText } from '../../model/flat-table.ts';
import { columnWidths, shareOut } from '../../model/column-widths.ts';
import type { TakeawayTable } from '../../model/takeaway.ts';
import type { Drawn } from './drawing.ts';
import { round, textLine, wrapText } from './text.ts';

const SIZE = 13;
const LINE = 19;
const PAD = 7;
const GAP = 16;
const INK = '#1b1b1a';
const SOFT = '#5d5c58';
const RULE = '#dedcd5';

/** The least width at which no figure of a table is broken. */
export function tableWidth(table: TakeawayTable): number {
  return columnWidths(table, SIZE).reduce((sum, { least }) => sum + least + GAP, -GAP);
}

/** A table as a part of a picture: words wrap, figures never; groups have a line of their own. */
export function drawTable(table: TakeawayTable, width: number): Drawn {
  const widths = shareOut(columnWidths(table, SIZE), Math.max(width, tableWidth(table)), GAP);
  const lefts = widths.map((_, index) =>
    widths.slice(0, index).reduce((sum, column) => sum + column + GAP, 0),
  );
  const parts: string[] = [];
  let y = 0;
  const rule = (colour: string): void => {
    parts.push(`<path d="M0 ${round(y)}H${round(width)}" stroke="${colour}" stroke-width="1" fill="none"/>`);
  };
  const line = (texts: readonly string[], look: { bold?: boolean; colour?: string; size?: number }): void => {
    const size = look.size ?? SIZE;
    const wrapped = texts.map((text, index) => wrapText(text, (widths[index] ?? 0) + 1, size));
    wrapped.forEach((lines, index) => {
      const isFigure = table.columns[index]?.kind === 'figure';
      const x = (lefts[index] ?? 0) + (isFigure ? (widths[index] ?? 0) : 0);
      lines.forEach((said, row) => {
        if (said === '') return;
        parts.push(
          textLine(said, x, y + PAD + size + row * LINE, {
            size,
            colour: look.colour ?? INK,
            bold: look.bold ?? false,
            anchor: isFigure ? 'end' : 'start',
          }),
        );
      });
    });
    y += Math.max(...wrapped.map((lines) => lines.length)) * LINE + 2 * PAD - 3;
  };
  line(
    table.columns.map(({ label }) => label),
    { colour: SOFT, size: 12 },
  );
  rule(INK);
  let group = '';
  table.rows.forEach((row) => {
    if (row.group !== group && row.group !== '') {
      group = row.group;
      wrapText(group, width, SIZE).forEach((said) => {
        parts.push(textLine(said, 0, y + PAD + SIZE + 4, { size: SIZE, colour: INK, bold: true }));
        y += LINE;
      });
      y += 2 * PAD;
      rule(RULE);
    }
    if (row.total) rule(INK);
    line(row.cells.map(cellText), { bold: row.total });
    rule(RULE);
  });
  return { svg: parts.join('\n'), height: y + 1 };
}
