import { toDrawing } from '../model/money.ts';
import { barRowsOption } from './bar-rows.ts';
import type { BuiltChart } from './echarts.ts';
import { REST, onPartColour, partColour } from './palette.ts';
import type { DecalName } from './palette.ts';
import type { RowLabel } from './rows-axis.ts';

/** One item of 医疗救助 as it is read; `code` is `''` for what the items leave of the whole (未细分). */
export type AidPiece = { code: string; amount: string; text: string };

/** One report: its items, and behind them how they are booked or why there are none. */
export type AidRow = RowLabel & { pieces: readonly AidPiece[]; end: string };

const DECALS: readonly DecalName[] = ['none', 'dots', 'lines'];

/** Colour and pattern of the n-th item, the same in the chart and in its legend. */
export function aidPart(code: string, index: number): { colour: string; onColour: string; decal: DecalName } {
  if (code === '') return { colour: REST, onColour: 'var(--ink)', decal: 'hatch' };
  return {
    colour: partColour(code, index),
    onColour: onPartColour(code, index),
    decal: DECALS[index % DECALS.length] ?? 'none',
  };
}

/** 医疗救助 by item, one stacked bar a report. `codes` gives the order, which holds in every row. */
export function aidOption(
  codes: readonly string[],
  rows: readonly AidRow[],
  width: number,
  dense?: boolean,
): BuiltChart {
  return barRowsOption(
    {
      parts: codes.map((code, index) => ({ id: code, ...aidPart(code, index) })),
      rows: rows.map((row) => ({
        ...row,
        lines: [
          {
            segments: row.pieces.map(({ code, amount, text }) => ({
              part: code,
              size: Math.max(0, toDrawing(amount)),
              figure: toDrawing(amount),
              text,
            })),
            end: row.end,
          },
        ],
      })),
    },
    width,
    dense,
  );
}
