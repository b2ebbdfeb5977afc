import { use as register, setPlatformAPI } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { platformApi } from 'zrender/lib/core/platform.js';
import { echarts } from '../echarts.ts';
import type { ChartBuilder } from '../echarts.ts';
import { FONT } from '../palette.ts';

/** The charts' faces by a name of their own: ECharts keeps widths by name, and those of a drawing without a canvas are estimates. */
const MEASURED_FONT = `${FONT}, canvas`;

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
  // Put back afterwards: drawings without a canvas are made in the same program, with widths that it estimates.
  const before = { ...platformApi };
  const ruler = (createCanvas() as HTMLCanvasElement).getContext('2d');
  setPlatformAPI({
    createCanvas: () => createCanvas() as HTMLCanvasElement,
    measureText: (text, font) => {
      if (ruler === null) return before.measureText(text, font);
      ruler.font = font ?? ruler.font;
      return ruler.measureText(text);
    },
  });
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
    setPlatformAPI(before);
  }
}

/** The same option with every colour of the stylesheet written out, and its faces by the name they are measured under. */
function withColours<Option>(option: Option, colour: (css: string) => string): Option {
  const written = (value: unknown): unknown => {
    if (value === FONT) return MEASURED_FONT;
    if (typeof value === 'string') return value.startsWith('var(') ? colour(value) : value;
    if (Array.isArray(value)) return value.map(written);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, written(inner)]));
  };
  return written(option) as Option;
}
