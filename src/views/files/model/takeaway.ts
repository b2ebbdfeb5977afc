import type { ChartBuilder } from '../../../charts/echarts.ts';
import type { DecalName } from '../../../charts/palette.ts';
import type { DecimalText } from '../../../model/records.ts';
import type { TextLanguage } from '../../../text/translate.ts';

/** A figure of a cell: its exact amount, how it is written on the screen, and what of that a spreadsheet must know. */
export type TakeawayFigure = {
  kind: 'figure';
  amount: DecimalText;
  /** As on the screen, unit included: `1,833.40`, `75.1%`, `+12.00`. */
  shown: string;
  /** Digits behind the point on the screen. */
  decimals: number;
  percent: boolean;
  signed: boolean;
  /** What stands behind the figure in its cell: a unit, 年初预算. */
  suffix: string;
  /** A check touches the figure: what is said of it; `''` for none. */
  mark: string;
};

/** A cell. `missing` is one of the states without a figure, never zero; `text` of a code stays text. */
export type TakeawayCell =
  TakeawayFigure | { kind: 'missing'; state: string; shown: string } | { kind: 'text'; text: string };

export type TakeawayColumn = { label: string; kind: 'code' | 'text' | 'figure' };

/** A row; `group` is the name of the group it stands in, `''` where the table has none; `total` closes the table. */
export type TakeawayRow = { group: string; total: boolean; cells: readonly TakeawayCell[] };

export type TakeawayTable = {
  columns: readonly TakeawayColumn[];
  rows: readonly TakeawayRow[];
};

/** One series of a chart; a value that is not there is null, not zero. `colour` is `#rrggbb`. */
export type TakeawaySeries = {
  name: string;
  colour: string;
  decal: DecalName;
  values: readonly (number | null)[];
};

/** Horizontal bars: `categories` from the top, stacked or beside each other. Percent values are in percent, money in its unit. */
export type TakeawayChart = {
  stacked: boolean;
  percent: boolean;
  /** Digits behind the point of a value that is no percentage; two where it is not said. */
  decimals?: number;
  categories: readonly string[];
  series: readonly TakeawaySeries[];
};

/** A line of the legend as it stands in a picture. */
export type TakeawayLegend = { label: string; colour: string; decal: DecalName };

/** A labelled sentence that must not be lost: verdict, caveats, source, filters, version, link. */
export type TakeawayNote = { label: string; text: string };

/** Everything that leaves with a chart or table, made once from what is on the screen; each format only writes it. */
export type Takeaway = {
  title: string;
  subtitle: string;
  unit: string;
  language: TextLanguage;
  /** What the person looks at: a picture is of that. */
  showing: 'chart' | 'table';
  table: TakeawayTable;
  chart: TakeawayChart | null;
  /** Draws the chart again at another width, for pictures. */
  draw: ChartBuilder | null;
  legend: readonly TakeawayLegend[];
  /** Why what is compared is not like for like, and what the view adds: the weightiest first. */
  caveats: readonly string[];
  source: string;
  /** What was chosen beside the departments: year, funds, reading. */
  filters: readonly TakeawayNote[];
  /** Department, year, document and where it is held, of each report. */
  reports: readonly string[];
  version: string;
  link: string;
  /** Without its ending. */
  fileName: string;
};
