import { use as register, setPlatformAPI } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { echarts } from '../echarts.ts';
import type { ChartBuilder } from '../echarts.ts';

/** A canvas as ECharts knows it, from a library without a document. */
export type AnyCanvas = object;

/**
 * Draws a chart into `canvas` (made for `width` × the chart's height at `scale`), for pictures made when the site is built.
 * A canvas knows no CSS variables: `colour` gives what each stands for. `createCanvas` makes those for patterns and measures.
 */
export function drawOnCanvas(args: {
  build: ChartBuilder;
  width: number;
  scale: number;
  canvas: AnyCanvas;
  createCanvas: () => AnyCanvas;
  colour: (css: string) => string;
  /** Takes the drawing, which is gone when it returns. */
  use: () => void;
}): void {
  const { build, width, scale, canvas, createCanvas, colour } = args;
  register([CanvasRenderer]);
  setPlatformAPI({ createCanvas: () => createCanvas() as HTMLCanvasElement });
  const { option, height } = build(width);
  const chart = echarts.init(canvas as HTMLCanvasElement, null, {
    renderer: 'canvas',
    width,
    height,
    devicePixelRatio: scale,
  });
  try {
    // Without a document there is nothing to be labelled; the patterns are wanted.
    const aria = { enabled: true, decal: { show: true }, label: { enabled: false } };
    chart.setOption({ ...withColours(option, colour), aria, animation: false });
    // Drawn in the next frame otherwise, of which there is none.
    chart.getZr().flush();
    args.use();
  } finally {
    chart.dispose();
  }
}

/** The same option with every colour of the stylesheet written out. */
function withColours<Option>(option: Option, colour: (css: string) => string): Option {
  const written = (value: unknown): unknown => {
    if (typeof value === 'string') return value.startsWith('var(') ? colour(value) : value;
    if (Array.isArray(value)) return value.map(written);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, written(inner)]));
  };
  return written(option) as Option;
}
