import { BarChart } from 'echarts/charts';
import { AriaComponent, GridSimpleComponent } from 'echarts/components';
import { dispose, getInstanceByDom, init, use } from 'echarts/core';
import type { EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

// Only what is drawn is taken, for the page's size (the simple grid is the one without a pointer that follows the
// mouse); SVG so that a chart prints and can carry CSS variables.
use([BarChart, GridSimpleComponent, AriaComponent, SVGRenderer]);

/** The parts of ECharts that make and end a chart; the whole namespace would bring maps and dates into the page. */
export const echarts = { init, dispose, getInstanceByDom };

/** An option of ECharts as our builders make it. */
export type ChartOption = EChartsCoreOption;

/** A piece of a bar: `size` is drawn, `figure` is what it stands for where that is another number. */
export type DrawnSegment = { part: string; size: number; figure?: number | undefined; text: string };

/** What a chart of bars draws, as data: for what leaves the page as numbers. A part has a colour and a pattern's name. */
export type DrawnBars = {
  parts: readonly { id: string; colour: string; decal: string }[];
  rows: readonly {
    title: string;
    detail: string;
    lines: readonly { segments: readonly DrawnSegment[]; end: string }[];
  }[];
};

/** A chart for a width in CSS pixels: what is drawn, how high, and the same as data. */
export type BuiltChart = { option: ChartOption; height: number; drawn: () => DrawnBars };
/** Makes a chart. `dense` packs its rows, for a picture that is shown small: the lower a chart, the larger its words. */
export type ChartBuilder = (width: number, dense?: boolean) => BuiltChart;
