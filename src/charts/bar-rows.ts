import type { BuiltChart, DrawnSegment } from './echarts.ts';
import { DECALS, FONT, INK, PAPER, SOFT, textWidth } from './palette.ts';
import type { DecalName } from './palette.ts';
import { layoutRows, rowFrame } from './rows-axis.ts';
import type { RowLabel } from './rows-axis.ts';

/** A kind of segment: one colour and pattern wherever it stands. */
export type BarPart = { id: string; colour: string; onColour: string; decal: DecalName };

/** A piece of a bar: `size` is for drawing, `text` is what is said inside it where it fits. */
export type BarSegment = DrawnSegment;

/** One bar: its pieces, and what is said behind its end. A bar without pieces says there why it has none. */
export type BarLine = { segments: readonly BarSegment[]; end: string };

/** A row: its names, and one bar or several under each other. */
export type BarRow = RowLabel & { lines: readonly BarLine[] };

export type BarRows = { parts: readonly BarPart[]; rows: readonly BarRow[] };

const TEXT_SIZE = 13;
const PADDING = 7;
const GAP = 5;

const lengthOf = (line: BarLine): number => line.segments.reduce((sum, { size }) => sum + size, 0);

/** CSS pixels for one unit, so that every bar and the words behind it stay within `room`. */
function scaleFor(lines: readonly BarLine[], room: number): number {
  const scales = lines
    .filter((line) => lengthOf(line) > 0)
    .map((line) => {
      const words = line.end === '' ? 0 : textWidth(line.end, TEXT_SIZE) + 2 * PADDING;
      return Math.max(room - words, room * 0.2) / lengthOf(line);
    });
  return Math.min(...scales, room);
}

/** Rows of horizontal bars, each bar stacked of parts, labelled inside where the label fits and at its end. */
export function barRowsOption({ parts, rows }: BarRows, width: number, dense = false): BuiltChart {
  const count = Math.max(1, ...rows.map((row) => row.lines.length));
  const single = count === 1;
  const gap = dense ? 2 : GAP;
  const thickness = dense ? (single ? 22 : 18) : single ? (width < 600 ? 28 : 30) : 22;
  const layout = layoutRows(rows, width, { bar: count * thickness + (count - 1) * gap, dense });
  const room = Math.max(80, width - layout.left - layout.right);
  const scale = scaleFor(
    rows.flatMap((row) => row.lines),
    room,
  );
  const common = {
    type: 'bar',
    barWidth: thickness,
    barGap: `${Math.round((gap / thickness) * 100)}%`,
    emphasis: { disabled: true },
    cursor: 'default',
  };
  const series = Array.from({ length: count }, (_, index) => {
    const pieces = parts.map((part) => ({
      ...common,
      name: part.id,
      stack: `line-${index}`,
      itemStyle: { color: part.colour, decal: DECALS[part.decal], borderColor: PAPER, borderWidth: 1 },
      data: rows.map((row) => pieceOf(row.lines[index], part, scale)),
    }));
    const ends = {
      ...common,
      name: `end-${index}`,
      stack: `line-${index}`,
      silent: true,
      itemStyle: { color: 'transparent' },
      data: rows.map((row) => endOf(row.lines[index])),
    };
    return [...pieces, ends];
  });
  return {
    height: layout.height + 1,
    drawn: () => ({ parts, rows }),
    option: {
      aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
      textStyle: { fontFamily: FONT },
      ...rowFrame(rows, layout, room / scale),
      series: series.flat(),
    },
  };
}

function pieceOf(line: BarLine | undefined, part: BarPart, scale: number): object {
  const segment = line?.segments.find((candidate) => candidate.part === part.id);
  // A part that is not there is no piece, not a piece of no length.
  if (!segment) return { value: '-' };
  const fits = segment.size * scale > textWidth(segment.text, TEXT_SIZE) + 2 * PADDING;
  return {
    value: segment.size,
    name: part.id,
    label: {
      show: fits && segment.text !== '',
      formatter: escapeTemplate(segment.text),
      position: 'insideLeft',
      distance: PADDING,
      color: part.onColour,
      fontFamily: FONT,
      fontSize: TEXT_SIZE,
    },
  };
}

function endOf(line: BarLine | undefined): object {
  if (!line || line.end === '') return { value: '-' };
  return {
    value: 0,
    label: {
      show: true,
      formatter: escapeTemplate(line.end),
      position: 'right',
      distance: lengthOf(line) > 0 ? PADDING : 0,
      color: line.segments.length > 0 ? INK : SOFT,
      fontFamily: FONT,
      fontSize: TEXT_SIZE,
    },
  };
}

// `{a}` in a label is a template of ECharts: text from data must not be able to write one.
function escapeTemplate(text: string): string {
  return text.replace(/[{}|]/g, ' ');
}
