import { toDrawing } from '../model/money.ts';
import type { Value } from '../model/value.ts';
import { barRowsOption } from './bar-rows.ts';
import type { BarLine, BarPart } from './bar-rows.ts';
import type { BuiltChart } from './echarts.ts';
import { BASIC, PROJECT } from './palette.ts';
import type { RowLabel } from './rows-axis.ts';

/** 基本支出 and 项目支出 of one report as they are read. */
export type RatioRow = RowLabel & { basic: Value; project: Value };

/** How a value is written in a bar, and how a missing part is said behind it. */
export type RatioWords = {
  write(amount: string): string;
  missing(part: 'basic' | 'project', value: Value): string;
};

const PARTS: readonly BarPart[] = [
  { id: 'basic', colour: BASIC, onColour: 'var(--on-basic)', decal: 'none' },
  { id: 'project', colour: PROJECT, onColour: 'var(--on-project)', decal: 'hatch' },
];

/** 基本支出 against 项目支出, one stacked bar a report; a part without a figure is said in words behind the bar. */
export function ratioOption(
  rows: readonly RatioRow[],
  words: RatioWords,
  width: number,
  dense?: boolean,
): BuiltChart {
  return barRowsOption(
    { parts: PARTS, rows: rows.map((row) => ({ ...row, lines: [lineOf(row, words)] })) },
    width,
    dense,
  );
}

function lineOf(row: RatioRow, words: RatioWords): BarLine {
  const ids = ['basic', 'project'] as const;
  const segments = ids.flatMap((id) => {
    const value = row[id];
    return value.state === 'figure'
      ? [
          {
            part: id,
            size: Math.max(0, toDrawing(value.amount)),
            figure: toDrawing(value.amount),
            text: words.write(value.amount),
          },
        ]
      : [];
  });
  const missing = ids.filter((id) => row[id].state === 'missing').map((id) => words.missing(id, row[id]));
  return { segments, end: missing.join(' · ') };
}
