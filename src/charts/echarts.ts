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

/** A chart for a width in CSS pixels: what is drawn, and how high. */
export type BuiltChart = { option: ChartOption; height: number };
export type ChartBuilder = (width: number) => BuiltChart;
