import { compareDecimal, subtractDecimal, sumDecimal, toDrawing } from '../model/money.ts';
import type { Value } from '../model/value.ts';
import { barRowsOption } from './bar-rows.ts';
import type { BarLine, BarPart, BarSegment } from './bar-rows.ts';
import type { BuiltChart } from './echarts.ts';
import { REST, onPartColour, partColour } from './palette.ts';
import type { DecalName } from './palette.ts';
import type { RowLabel } from './rows-axis.ts';

/** The components that fill 三公, and the two kinds of spending that stand beside it. */
export const THREE_PUBLIC_COMPONENTS = ['vehicle', 'reception', 'abroad'] as const;
export const BESIDE_COMPONENTS = ['conference', 'training'] as const;

/** One phase of a report: the components, the total where they have one, and the words at the bar's end. */
export type ThreePublicBar = { values: Readonly<Record<string, Value>>; total: Value | null; end: string };

/** One report: 预算 above 决算. */
export type ThreePublicChartRow = RowLabel & { budget: ThreePublicBar; final: ThreePublicBar };

const DECALS: readonly DecalName[] = ['none', 'dots', 'lines'];

/** Colour and pattern of a component, the same in the chart and in its legend; `''` is what no component explains. */
export function threePublicPart(component: string, index: number): BarPart {
  if (component === '') return { id: '', colour: REST, onColour: 'var(--ink)', decal: 'hatch' };
  return {
    id: component,
    colour: partColour(component, index),
    onColour: onPartColour(component, index),
    decal: DECALS[index % DECALS.length] ?? 'none',
  };
}

/** Budget against final as two bars a report, each stacked by component. */
export function threePublicOption(
  components: readonly string[],
  rows: readonly ThreePublicChartRow[],
  write: (amount: string) => string,
  width: number,
  dense?: boolean,
): BuiltChart {
  const parts = [...components, ''].map(threePublicPart);
  const line = (bar: ThreePublicBar): BarLine => ({
    segments: segmentsOf(bar, components, write),
    end: bar.end,
  });
  return barRowsOption(
    { parts, rows: rows.map((row) => ({ ...row, lines: [line(row.budget), line(row.final)] })) },
    width,
    dense,
  );
}

function segmentsOf(
  bar: ThreePublicBar,
  components: readonly string[],
  write: (amount: string) => string,
): BarSegment[] {
  const segment = (part: string, amount: string): BarSegment => ({
    part,
    size: Math.max(0, toDrawing(amount)),
    figure: toDrawing(amount),
    text: write(amount),
  });
  const known = components.flatMap((component) => {
    const value = bar.values[component];
    return value?.state === 'figure' ? [{ component, amount: value.amount }] : [];
  });
  const segments = known.map(({ component, amount }) => segment(component, amount));
  const rest = unitemised(bar, components);
  if (rest !== null) return [...segments, segment('', rest)];
  // A total of zero without components is a figure all the same: a bar of no length, not a missing one.
  return segments.length === 0 && bar.total?.state === 'figure' ? [segment('', '0')] : segments;
}

/** What the known components leave of the total; null where there is no total or they fill it. */
export function unitemised(
  { values, total }: Pick<ThreePublicBar, 'values' | 'total'>,
  components: readonly string[],
): string | null {
  if (total?.state !== 'figure') return null;
  const known = components.flatMap((component) => {
    const value = values[component];
    return value?.state === 'figure' ? [value.amount] : [];
  });
  const rest = subtractDecimal(total.amount, sumDecimal(known));
  return compareDecimal(rest, '0') > 0 ? rest : null;
}
