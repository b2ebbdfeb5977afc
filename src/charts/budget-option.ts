import { barRowsOption } from './bar-rows.ts';
import type { BarPart, BarSegment } from './bar-rows.ts';
import type { BuiltChart } from './echarts.ts';
import { ACCENT, MARK } from './palette.ts';
import { NARROW } from './rows-axis.ts';
import type { RowLabel } from './rows-axis.ts';

/** The degree of completion of one item in per cent (null where there is none), and what is said behind its bar. */
export type BudgetChartRow = RowLabel & { percent: number | null; end: string };

/** A budget kept is one bar; what goes beyond it is told apart by colour and pattern. */
const PARTS: readonly BarPart[] = [
  { id: 'done', colour: ACCENT, onColour: 'var(--paper)', decal: 'none' },
  { id: 'beyond', colour: MARK, onColour: 'var(--paper)', decal: 'hatch' },
];

/** Completion past this is drawn as this long, and said in words: one item must not flatten all others. */
const LONGEST_PERCENT = 200;

/** 决算 as a share of 预算, one bar a row, the part beyond the budget apart. */
export function budgetOption(rows: readonly BudgetChartRow[], width: number, dense?: boolean): BuiltChart {
  return barRowsOption(
    {
      parts: PARTS,
      rows: rows.map(({ percent, end, ...label }) => ({
        ...label,
        // Above a narrow bar there is room for the name alone; the verdict is in the percentage behind it.
        totalNote: width < NARROW ? '' : label.totalNote,
        lines: [{ segments: percent === null ? [] : segmentsOf(percent), end }],
      })),
    },
    width,
    dense,
  );
}

function segmentsOf(percent: number): BarSegment[] {
  const shown = Math.max(0, Math.min(percent, LONGEST_PERCENT));
  const done = { part: 'done', size: Math.min(shown, 100), text: '' };
  return shown > 100
    ? [done, { part: 'beyond', size: shown - 100, figure: percent - 100, text: '' }]
    : [done];
}
