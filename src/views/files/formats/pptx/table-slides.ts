import type PptxGenJS from 'pptxgenjs';
import { FILES } from '../../../../text/messages/files.ts';
import { translate } from '../../../../text/translate.ts';
import { columnWidths, shareOut } from '../../model/column-widths.ts';
import { cellText } from '../../model/flat-table.ts';
import type { Takeaway, TakeawayRow } from '../../model/takeaway.ts';
import { printable } from '../neutralise.ts';
import { OFFICE_FACE } from '../office-face.ts';
import { INNER, PAGE, PT, addCaveats, addFoot, addHead, linesOf } from './slide-parts.ts';

/** Inches between the text of a cell and its edge, at each side. */
const PAD = 0.06;
const SIZES = [12, 11, 10, 9, 8, 7] as const;

/** A line of the table on a slide: a row, or the name of a group. */
type Line = { row: TakeawayRow; title: string; height: number };

/**
 * The table on as many slides as it needs, with its head on each. The verdict stands on the first where there is no chart
 * before it.
 */
export function addTableSlides(deck: PptxGenJS, takeaway: Takeaway, alone: boolean): void {
  const { table, language } = takeaway;
  const size = SIZES.find((points) => neededWidth(takeaway, points) <= INNER) ?? 7;
  const widths = shareOut(columnWidths(table, size * PT), INNER - 2 * PAD * table.columns.length, 0).map(
    (width) => width + 2 * PAD,
  );
  const heightOf = (texts: readonly string[], weight?: 'bold'): number =>
    Math.max(...texts.map((text, index) => linesOf(text, (widths[index] ?? 1) - 2 * PAD, size, weight))) *
      size *
      PT *
      1.32 +
    2 * PAD;
  const headHeight = heightOf(
    table.columns.map(({ label }) => label),
    'bold',
  );
  const left = linesToShow(takeaway, heightOf);
  let first = true;
  while (left.length > 0) {
    const slide = deck.addSlide();
    const title = first ? takeaway.title : takeaway.title + translate(FILES.more, language);
    const top = addHead(slide, title, takeaway.subtitle);
    const foot = addFoot(slide, takeaway);
    const bottom = alone && first ? addCaveats(slide, takeaway, foot) : foot;
    let room = bottom - top - headHeight - 0.15;
    const shown: Line[] = [];
    // A slide has at least one line, however high it is.
    while (left[0] && (shown.length === 0 || left[0].height <= room)) {
      const line = left.shift();
      if (line === undefined) break;
      room -= line.height;
      shown.push(line);
    }
    const rows = [
      table.columns.map(({ label, kind }) => ({
        text: printable(label),
        options: { bold: true, color: '5D5C58', align: sideOf(kind), border: borders('1B1B1A') },
      })),
      ...shown.map(({ row, title: group }) =>
        group !== ''
          ? [{ text: printable(group), options: { bold: true, colspan: widths.length, border: borders() } }]
          : row.cells.map((cell, index) => ({
              text: printable(cellText(cell)),
              options: {
                bold: row.total,
                color: cell.kind === 'missing' ? '5D5C58' : '1B1B1A',
                align: sideOf(table.columns[index]?.kind),
                border: borders(),
              },
            })),
      ),
    ];
    slide.addTable(rows, {
      x: PAGE.margin,
      y: top + 0.05,
      w: INNER,
      colW: widths,
      rowH: [headHeight, ...shown.map(({ height }) => height)],
      fontFace: OFFICE_FACE,
      fontSize: size,
      margin: PAD,
      valign: 'top',
      autoPage: false,
    });
    first = false;
  }
}

function neededWidth({ table }: Takeaway, points: number): number {
  return columnWidths(table, points * PT).reduce((sum, { least }) => sum + least + 2 * PAD, 0);
}

function linesToShow({ table }: Takeaway, heightOf: (texts: readonly string[]) => number): Line[] {
  let group = '';
  return table.rows.flatMap((row) => {
    const line = { row, title: '', height: heightOf(row.cells.map(cellText)) };
    if (row.group === group || row.group === '') return [line];
    group = row.group;
    return [{ row, title: row.group, height: heightOf(['']) }, line];
  });
}

function sideOf(kind: string | undefined): 'left' | 'right' {
  return kind === 'figure' ? 'right' : 'left';
}

type Border = { type: 'none' | 'solid'; pt?: number; color?: string };

/** A hairline under each row, as on the page. */
function borders(colour = 'DEDCD5'): [Border, Border, Border, Border] {
  const none: Border = { type: 'none' };
  return [none, none, { type: 'solid', pt: 0.75, color: colour }, none];
}
