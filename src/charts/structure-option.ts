import type { BuiltChart } from './echarts.ts';
import { escapeTemplate } from './escape-template.ts';
import {
  DECALS,
  FONT,
  PAPER,
  REST,
  SOFT,
  onPartColour,
  partColour,
  partDecal,
  textWidth,
} from './palette.ts';
import { layoutRows, rowFrame } from './rows-axis.ts';
import type { RowLabel } from './rows-axis.ts';

/** A part of one row: `code` is `''` for what the parts leave (未细分). `size` is for drawing, `text` is what is said. */
export type StructurePart = { code: string; size: number; text: string };

/** One bar: a report's parts, or the reason there are none. */
export type StructureRow = RowLabel & { parts: readonly StructurePart[]; missing: string | null };

/** Codes in the order of the stack; parts keep colour and place in every row. */
export type StructureChart = { codes: readonly string[]; rows: readonly StructureRow[]; max: number };

const LABEL_SIZE = 14;
const LABEL_PADDING = 8;

/** Stacked bars, one a report: each part in its class's colour, labelled where the label fits. */
export function structureOption(chart: StructureChart, width: number, dense = false): BuiltChart {
  const layout = layoutRows(chart.rows, width, { dense });
  const scale = (width - layout.left - layout.right) / (chart.max || 1);
  const codes = chart.codes;
  const series = codes.map((code, index) => ({
    type: 'bar',
    name: code,
    stack: 'whole',
    barWidth: layout.bar,
    cursor: code === '' ? 'default' : 'pointer',
    emphasis: { disabled: true },
    itemStyle: {
      color: code === '' ? REST : partColour(code, index),
      decal: DECALS[partDecal(code, index)],
      borderColor: PAPER,
      borderWidth: 1,
    },
    data: chart.rows.map((row) => {
      const part = row.parts.find((candidate) => candidate.code === code);
      if (!part) return { value: '-' };
      const fits = part.size * scale > textWidth(part.text, LABEL_SIZE) + 2 * LABEL_PADDING;
      return {
        value: part.size,
        name: code,
        label: {
          show: fits,
          formatter: escapeTemplate(part.text),
          position: 'insideLeft',
          distance: LABEL_PADDING,
          color: code === '' ? 'var(--ink)' : onPartColour(code, index),
          fontFamily: FONT,
          fontSize: LABEL_SIZE,
        },
      };
    }),
  }));
  const absent = {
    type: 'bar',
    name: 'missing',
    barGap: '-100%',
    barWidth: layout.bar,
    silent: true,
    itemStyle: { color: 'transparent' },
    emphasis: { disabled: true },
    data: chart.rows.map((row) =>
      row.missing === null
        ? { value: '-' }
        : {
            value: 0,
            label: {
              show: true,
              formatter: escapeTemplate(row.missing),
              position: 'right',
              color: SOFT,
              fontFamily: FONT,
              fontSize: 13,
            },
          },
    ),
  };
  return {
    height: layout.height + 1,
    drawn: () => ({
      parts: codes.map((code, index) => ({
        id: code,
        colour: code === '' ? REST : partColour(code, index),
        decal: partDecal(code, index),
      })),
      rows: chart.rows.map(({ missing, parts, ...row }) => ({
        ...row,
        lines: [
          { segments: parts.map(({ code, ...part }) => ({ part: code, ...part })), end: missing ?? '' },
        ],
      })),
    }),
    option: {
      aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
      textStyle: { fontFamily: FONT },
      ...rowFrame(chart.rows, layout, chart.max),
      series: [...series, absent],
    },
  };
}
