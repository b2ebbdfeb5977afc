import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import type { EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

// Only what is drawn is taken, for the page's size; SVG so that a chart prints and can carry CSS variables.
echarts.use([BarChart, GridComponent, AriaComponent, SVGRenderer]);

export { echarts };

/** An option of ECharts as our builders make it. */
export type ChartOption = EChartsCoreOption;

/** A chart for a width in CSS pixels: what is drawn, and how high. */
export type BuiltChart = { option: ChartOption; height: number };
export type ChartBuilder = (width: number) => BuiltChart;
