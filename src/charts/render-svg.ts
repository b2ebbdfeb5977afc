import { echarts } from './echarts.ts';
import type { ChartBuilder } from './echarts.ts';

/** A chart as SVG text without a document, for pages drawn when the site is built. */
export function renderSvg(build: ChartBuilder, width: number): string {
  const { option, height } = build(width);
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ ...option, animation: false });
    return chart
      .renderToSVGString()
      .replace(/ ecmeta_\w+="[^"]*"/g, '')
      .replace(`width="${width}" height="${height}"`, 'width="100%"');
  } finally {
    chart.dispose();
  }
}
