import { toDrawing } from '../model/money.ts';
import type { DecimalText } from '../model/records.ts';
import { barRowsOption } from './bar-rows.ts';
import type { BarPart } from './bar-rows.ts';
import type { BuiltChart } from './echarts.ts';
import { BASIC, PROJECT } from './palette.ts';

/** A row of a person's own query: its name and one or two figures, each as exact text and as it is written; null is NULL. */
export type QueryBar = { name: string; figures: readonly ({ amount: DecimalText; text: string } | null)[] };

/** The series of a chart of a query, first and second. */
export const QUERY_PARTS: readonly BarPart[] = [
  { id: 'first', colour: BASIC, onColour: 'var(--on-basic)', decal: 'none' },
  { id: 'second', colour: PROJECT, onColour: 'var(--on-project)', decal: 'hatch' },
];

/** Bars of a query's answer, one or two a row; `empty` is said where there is no figure. */
export function queryOption(bars: readonly QueryBar[], empty: string, width: number): BuiltChart {
  return barRowsOption(
    {
      parts: QUERY_PARTS,
      rows: bars.map(({ name, figures }) => ({
        title: name,
        detail: '',
        total: '',
        totalNote: '',
        lines: figures.map((figure, index) => {
          const part = QUERY_PARTS[index]?.id ?? '';
          if (figure === null) return { segments: [], end: empty };
          return {
            segments: [{ part, size: Math.max(0, toDrawing(figure.amount)), text: '' }],
            end: figure.text,
          };
        }),
      })),
    },
    width,
  );
}
