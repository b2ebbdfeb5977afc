import { columnWidths, shareOut } from '../../../files/model/column-widths.ts';
import { cellText } from '../../../files/model/flat-table.ts';
import type { TakeawayRow, TakeawayTable } from '../../../files/model/takeaway.ts';
import { INNER, PAGE, PT, linesOf } from '../../../files/formats/pptx/slide-parts.ts';
import { printable } from '../../../files/formats/neutralise.ts';
import { COLOURS, FACES } from '../faces.ts';
import type { SlideFlow } from './slide-flow.ts';

/** Inches between the text of a cell and its edge, at each side. */
const PAD = 0.06;

/** A program that has none of the faces takes a wider one. */
const SLACK = 1.14;
/** Lines of the faces that stand in take up to this much of their size. */
const LEADING = 1.46;

type Line = { row: TakeawayRow; group: string; height: number };

/** Where a table stands on its slide: from where, how wide, and in which sizes of text it may be set. */
export type TablePlace = { x?: number; width?: number; sizes?: readonly number[]; ontoNext?: boolean };

/**
 * A table below what is there, on as many slides as it needs with its head on each; where it may not go on (`ontoNext`
 * false), what does not fit is left out. Gives how many rows were set.
 */
export function addTable(flow: SlideFlow, table: TakeawayTable, place: TablePlace = {}): number {
  const { x = PAGE.margin, width = INNER, sizes = [12, 11, 10, 9, 8], ontoNext = true } = place;
  const size = sizes.find((points) => neededWidth(table, points) <= width) ?? sizes.at(-1) ?? 8;
  const widths = shareOut(
    columnWidths(table, size * PT * SLACK),
    width - 2 * PAD * table.columns.length,
    0,
  ).map((one) => one + 2 * PAD);
  const heightOf = (texts: readonly string[]): number =>
    Math.max(...texts.map((text, index) => linesOf(text, (widths[index] ?? 1) - 2 * PAD, size * 1.04))) *
      size *
      PT *
      LEADING +
    2 * PAD;
  const headHeight = heightOf(table.columns.map(({ label }) => label));
  const left = linesOfTable(table, heightOf);
  let set = 0;
  while (left.length > 0) {
    const [first] = left;
    if (first && ontoNext) flow.need(headHeight + first.height);
    let room = flow.room - headHeight;
    const shown: Line[] = [];
    while (left[0] && (left[0].height <= room || (ontoNext && shown.length === 0))) {
      const line = left.shift();
      if (line === undefined) break;
      room -= line.height;
      shown.push(line);
    }
    if (shown.length === 0) return set;
    const heights = [headHeight, ...shown.map(({ height }) => height)];
    flow.slide.addTable(
      [
        table.columns.map(({ label, kind }) => ({
          text: printable(label),
          options: {
            color: COLOURS.soft,
            fontFace: FACES.head.name,
            align: sideOf(kind),
            border: rule(COLOURS.ink),
          },
        })),
        ...shown.map((line) => rowOf(line, table)),
      ],
      {
        x,
        y: flow.top,
        w: width,
        colW: widths,
        rowH: heights,
        fontFace: FACES.body.name,
        fontSize: size,
        margin: PAD,
        valign: 'top',
        autoPage: false,
      },
    );
    flow.top += heights.reduce((sum, one) => sum + one, 0) + 0.12;
    set += shown.filter(({ group }) => group === '').length;
    if (!ontoNext) return set;
    if (left.length > 0) flow.next();
  }
  return set;
}

function rowOf({ row, group }: Line, { columns }: TakeawayTable) {
  if (group !== '') {
    const options = { fontFace: FACES.head.name, colspan: columns.length, border: rule() };
    return [{ text: printable(group), options }];
  }
  return row.cells.map((cell, index) => ({
    text: printable(cellText(cell)),
    options: {
      bold: row.total,
      color: cell.kind === 'missing' ? COLOURS.soft : COLOURS.ink,
      align: sideOf(columns[index]?.kind),
      border: rule(),
    },
  }));
}

function neededWidth(table: TakeawayTable, points: number): number {
  return columnWidths(table, points * PT * SLACK).reduce((sum, { least }) => sum + least + 2 * PAD, 0);
}

function linesOfTable({ rows }: TakeawayTable, heightOf: (texts: readonly string[]) => number): Line[] {
  let group = '';
  return rows.flatMap((row) => {
    const line = { row, group: '', height: heightOf(row.cells.map(cellText)) };
    if (row.group === group || row.group === '') return [line];
    group = row.group;
    return [{ row, group, height: heightOf(['']) }, line];
  });
}

function sideOf(kind: string | undefined): 'left' | 'right' {
  return kind === 'figure' ? 'right' : 'left';
}

type Border = { type: 'none' | 'solid'; pt?: number; color?: string };

/** A hairline under each row. */
function rule(colour = COLOURS.rule): [Border, Border, Border, Border] {
  const none: Border = { type: 'none' };
  return [none, none, { type: 'solid', pt: 0.75, color: colour }, none];
}
