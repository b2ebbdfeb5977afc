import { FONT, INK, RULE, SOFT, textWidth } from './palette.ts';

/** A row of a bar chart: what stands before its bar and what stands behind it. */
export type RowLabel = { title: string; detail: string; total: string; totalNote: string };

/** Below this width the names stand above the bars instead of beside them. */
export const NARROW = 600;
/** So do they where beside them less than this would be left for the bars: English names are long. */
export const LEAST_FOR_BARS = 260;

/** Packed rows from this many on have their names on one line. */
const MANY_ROWS = 7;
/** The height of a packed row's names: two lines or one. */
const DENSE_NAMES = { two: 42, one: 24 } as const;

/** The height of a second line of names above a bar. */
const SECOND_LINE = 20;

/** Where the bars of a chart of rows lie, and how high a row is. */
export type RowsLayout = {
  narrow: boolean;
  width: number;
  /** Whether, where it is narrow, some row has no room for all its names on one line: then every row has two. */
  stacked: boolean;
  left: number;
  right: number;
  row: number;
  bar: number;
  /** Whether names stand on one line beside their bar: many rows, packed. */
  oneLine: boolean;
  /** How far below the middle of its row a bar stands, to leave room for the names above it. */
  drop: number;
  height: number;
};

/** The layout of rows at a width; names are never cut: the margin is as wide as the widest. */
export function layoutRows(
  rows: readonly RowLabel[],
  width: number,
  options: { bar?: number; dense?: boolean } = {},
): RowsLayout {
  const { left, right } = margins(rows, options.dense === true && rows.length >= MANY_ROWS);
  const narrow = width < NARROW || width - left - right < LEAST_FOR_BARS;
  const dense = options.dense === true && !narrow;
  const oneLine = dense && rows.length >= MANY_ROWS;
  const bar = options.bar ?? (dense ? 22 : narrow ? 28 : 30);
  const stacked = narrow && rows.some((row) => lineWidth(row) > width);
  const second = stacked ? SECOND_LINE : 0;
  const packed = Math.max(bar, oneLine ? DENSE_NAMES.one : DENSE_NAMES.two) + 6;
  const row = dense ? packed : narrow ? bar + 54 + second : bar + 34;
  const drop = narrow ? 11 + second / 2 : 0;
  const sides = narrow ? { left: 0, right: 0 } : { left, right };
  return { narrow, width, stacked, oneLine, ...sides, row, bar, drop, height: row * rows.length };
}

/** How wide the names before the bars and the totals behind them are, with the room between. */
function margins(rows: readonly RowLabel[], oneLine: boolean): { left: number; right: number } {
  // A name and what stands with it: below each other, or behind each other.
  const widest = (pairs: readonly (readonly [string, string])[]): number =>
    Math.max(
      0,
      ...pairs.map(([large, small]) =>
        oneLine
          ? textWidth(large, 16) + textWidth(`${small}  `, 13)
          : Math.max(textWidth(large, 16), textWidth(small, 13)),
      ),
    );
  return {
    left: widest(rows.map((r) => [r.title, r.detail])) + 28,
    right: widest(rows.map((r) => [r.total, r.totalNote])) + 24,
  };
}

/** How wide a row's names and total are on one line, with the least room between them, in CSS pixels. */
function lineWidth({ title, detail, total, totalNote }: RowLabel): number {
  return textWidth(title, 16) + textWidth(total, 16) + textWidth(`${detail}${totalNote}    `, 13) + 12;
}

const BASE = { fontFamily: FONT };

/** Grids and axes of a chart of rows: the bars up to `max` with their names and totals, and hairlines between the rows. */
export function rowFrame(
  rows: readonly RowLabel[],
  layout: RowsLayout,
  max: number,
): { grid: object[]; xAxis: object[]; yAxis: object[] } {
  // Margins are measured here, so ECharts must not move the bars for its own idea of the labels.
  const fixed = { height: layout.height, outerBoundsMode: 'none' };
  return {
    grid: [
      { ...fixed, left: layout.left, right: layout.right, top: layout.drop },
      // The hairlines run the whole width and keep their place when the bars stand lower.
      { ...fixed, left: 0, right: 0, top: 0 },
    ],
    xAxis: [
      { type: 'value', show: false, min: 0, max },
      { type: 'value', show: false, min: 0, max: 1, gridIndex: 1 },
    ],
    yAxis: [
      ...rowAxes(rows, layout),
      {
        type: 'category',
        gridIndex: 1,
        data: rows.map((_, index) => String(index)),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { show: false },
        splitLine: {
          show: true,
          interval: 0,
          showMinLine: false,
          showMaxLine: false,
          lineStyle: { color: RULE, width: 1 },
        },
      },
    ],
  };
}

// The y axis before the bars (names) and the one behind them (totals), as rich labels of ECharts.
function rowAxes(rows: readonly RowLabel[], layout: RowsLayout): object[] {
  const { narrow, bar } = layout;
  const isOneLine = layout.oneLine || (narrow && !layout.stacked);
  const data = rows.map((_, index) => String(index));
  const common = {
    type: 'category',
    inverse: true,
    data,
    axisLine: { show: false },
    axisTick: { show: false },
  };
  const lift = {
    verticalAlign: 'bottom',
    padding: [0, 0, bar / 2 + 8, 0],
  };
  const before = (value: string): string => {
    const row = rows[Number(value)];
    return row
      ? isOneLine
        ? `{t|${plain(row.title)}}{d|${row.title && '  '}${plain(row.detail)}}`
        : `${row.title && `{t|${plain(row.title)}}\n`}{d|${plain(row.detail)}}`
      : '';
  };
  const behind = (value: string): string => {
    const row = rows[Number(value)];
    return row
      ? narrow || layout.oneLine
        ? // Beside the title, where the detail has the second line.
          `{n|${plain(row.total)}}{d|  ${plain(row.totalNote)}}${layout.stacked ? '\n{d| }' : ''}`
        : `${row.total && `{n|${plain(row.total)}}\n`}{d|${plain(row.totalNote)}}`
      : '';
  };
  const rich = {
    t: { ...BASE, fontSize: 16, fontWeight: 'bold', color: INK, lineHeight: 22 },
    n: { ...BASE, fontSize: 16, color: INK, lineHeight: 22 },
    d: { ...BASE, fontSize: 13, color: SOFT, lineHeight: 20 },
  };
  const label = { interval: 0, hideOverlap: false, textMargin: 0, rich };
  return [
    {
      ...common,
      axisLabel: {
        ...label,
        formatter: before,
        align: 'left',
        margin: narrow ? 0 : layout.left,
        inside: false,
        // A name wider than a phone says that it goes on; it is whole in the table.
        ...(narrow ? { ...lift, width: layout.width, overflow: 'truncate', ellipsis: '…' } : {}),
      },
    },
    {
      ...common,
      position: 'right',
      axisLabel: {
        ...label,
        formatter: behind,
        align: 'right',
        margin: narrow ? 0 : layout.right,
        ...(narrow ? lift : {}),
      },
    },
  ];
}

// Braces and bars are rich-text syntax: a county's name must not be able to write it.
function plain(text: string): string {
  return text.replace(/[{}|]/g, ' ');
}
