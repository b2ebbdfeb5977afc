import { toDrawing } from '../model/money.ts';
import { barRowsOption } from './bar-rows.ts';
import type { BarLine, BarPart } from './bar-rows.ts';
import type { BuiltChart } from './echarts.ts';
import { ACCENT, REST } from './palette.ts';
import type { RowLabel } from './rows-axis.ts';

/** One report: the year before, derived from what the report says, above this year; `null` where there is no figure. */
export type ChangesChartRow = RowLabel & {
  prior: { amount: string | null; end: string };
  current: { amount: string | null; end: string };
};

/** The year before is hatched: it is our arithmetic, not a figure of the report. */
export const CHANGE_PARTS: readonly [BarPart, BarPart] = [
  { id: 'prior', colour: REST, onColour: 'var(--ink)', decal: 'hatch' },
  { id: 'current', colour: ACCENT, onColour: 'var(--paper)', decal: 'none' },
];

/** The year before and this year, two bars a report. */
export function changesOption(rows: readonly ChangesChartRow[], width: number, dense?: boolean): BuiltChart {
  const line = (part: 'prior' | 'current', bar: ChangesChartRow['prior']): BarLine => ({
    segments:
      bar.amount === null
        ? []
        : [{ part, size: Math.max(0, toDrawing(bar.amount)), figure: toDrawing(bar.amount), text: '' }],
    end: bar.end,
  });
  return barRowsOption(
    {
      parts: CHANGE_PARTS,
      rows: rows.map((row) => ({ ...row, lines: [line('prior', row.prior), line('current', row.current)] })),
    },
    width,
    dense,
  );
}
