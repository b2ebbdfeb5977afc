import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { IFontAttributesProperties } from 'docx';
import { columnWidths, shareOut } from '../../model/column-widths.ts';
import { cellText } from '../../model/flat-table.ts';
import type { TakeawayTable } from '../../model/takeaway.ts';
import { printable } from '../neutralise.ts';

/** Twentieths of a point between a cell's text and its edge, at each side. */
const PAD = 70;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

type CellLook = { bold?: boolean; colour?: string; right?: boolean; span?: number; rule?: string };

/** A table of figures in Word, `width` twentieths of a point wide: heads repeat on each page, no row breaks over two. */
export function wordTable(table: TakeawayTable, width: number, font: IFontAttributesProperties): Table {
  const count = table.columns.length;
  const room = width - 2 * PAD * count;
  const size = [20, 18, 16, 14].find(
    (half) => columnWidths(table, half * 10).reduce((sum, { least }) => sum + least, 0) <= room,
  );
  const half = size ?? 13;
  const widths = shareOut(columnWidths(table, half * 10), room, 0).map((one) => Math.round(one + 2 * PAD));
  const cell = (text: string, index: number, look: CellLook): TableCell =>
    new TableCell({
      columnSpan: look.span ?? 1,
      width: {
        size: look.span ? widths.reduce((sum, one) => sum + one, 0) : (widths[index] ?? 0),
        type: WidthType.DXA,
      },
      margins: { top: 40, bottom: 40, left: PAD, right: PAD },
      borders: {
        top: NONE,
        left: NONE,
        right: NONE,
        bottom: { style: BorderStyle.SINGLE, size: 4, color: look.rule ?? 'DEDCD5' },
      },
      children: [
        new Paragraph({
          alignment: look.right ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [
            new TextRun({
              text: printable(text),
              font,
              size: half,
              bold: look.bold ?? false,
              color: look.colour ?? '1B1B1A',
            }),
          ],
        }),
      ],
    });
  const right = (index: number): boolean => table.columns[index]?.kind === 'figure';
  let group = '';
  const body = table.rows.flatMap((row) => {
    const line = new TableRow({
      cantSplit: true,
      children: row.cells.map((one, index) =>
        cell(cellText(one), index, {
          bold: row.total,
          right: right(index),
          colour: one.kind === 'missing' ? '5D5C58' : '1B1B1A',
        }),
      ),
    });
    if (row.group === group || row.group === '') return [line];
    group = row.group;
    return [new TableRow({ cantSplit: true, children: [cell(group, 0, { bold: true, span: count })] }), line];
  });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: table.columns.map(({ label }, index) =>
          cell(label, index, { bold: true, colour: '5D5C58', right: right(index), rule: '1B1B1A' }),
        ),
      }),
      ...body,
    ],
  });
}
