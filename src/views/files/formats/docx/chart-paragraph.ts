import { Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import { labelColour, labelFormat, shortPoints } from '../../model/chart-labels.ts';
import type { TakeawayChart } from '../../model/takeaway.ts';
import { printable } from '../neutralise.ts';

/** Where a chart stands: its greatest width in twentieths of a point, the face of its words, what it is called and shows. */
export type ChartPlace = { width: number; face: string; name: string; title: string; tallest?: number };

/** CSS pixels of a length in twentieths of a point. */
export function pixels(twentieths: number): number {
  return Math.round((twentieths / 1440) * 96);
}

/** A chart that Word edits, as wide as its place; what is drawn too short for its number has none, as on the screen. */
export function chartParagraph(chart: TakeawayChart, place: ChartPlace): Paragraph {
  const { width, face, name: called, title, tallest = 860 } = place;
  const font = { name: face };
  const below = chart.series.some(({ values }) => values.some((value) => value !== null && value < 0));
  const rows = chart.categories.length * (chart.stacked ? 1 : chart.series.length);
  return new Paragraph({
    children: [
      new ChartRun({
        type: 'bar',
        categories: [...chart.categories],
        series: chart.series.map(({ name, values, colour, decal }) => ({
          name,
          values: [...values],
          color: colour.replace('#', ''),
          dataLabels: {
            value: true,
            numberFormat: labelFormat(chart),
            position: chart.stacked ? 'center' : 'outsideEnd',
            font: { ...font, color: chart.stacked ? labelColour({ colour }) : '1B1B1A' },
          },
          pointLabels: chart.stacked
            ? shortPoints({ name, values, colour, decal }, chart).map((short) => (short ? false : undefined))
            : [],
        })),
        stacking: chart.stacked ? 'stacked' : 'none',
        gapWidth: 55,
        font,
        legend: { position: 'top' },
        emptyValues: 'gap',
        categoryAxis: { reverseOrder: true },
        valueAxis: { visible: false, gridlines: false, ...(below ? {} : { minimum: 0 }) },
        chartArea: { border: 'none' },
        transformation: { width: pixels(width), height: Math.min(tallest, Math.max(240, 90 + rows * 40)) },
        altText: { name: called, title: printable(title) },
      }),
    ],
  });
}
