import PptxGenJS from 'pptxgenjs';
import { FILES } from '../../../../text/messages/files.ts';
import { translate } from '../../../../text/translate.ts';
import type { Takeaway, TakeawayChart } from '../../model/takeaway.ts';
import { printable } from '../neutralise.ts';
import { OFFICE_FACE } from '../office-face.ts';
import { placeCharts } from './place-charts.ts';
import { INNER, PAGE, TITLE_FACE, addCaveats, addFoot, addHead } from './slide-parts.ts';
import { addTableSlides } from './table-slides.ts';

/**
 * Slides with a native chart that can be edited, its data sheet, unit, verdict, source and caveats on the slide, then the
 * table with every state of a value. Without a chart, the table alone.
 */
export async function writePptx(takeaway: Takeaway): Promise<Uint8Array> {
  const { language, chart } = takeaway;
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = printable(takeaway.title);
  deck.company = translate(FILES.product, language);
  deck.author = translate(FILES.product, language);
  deck.theme = { headFontFace: TITLE_FACE, bodyFontFace: OFFICE_FACE };
  if (chart) addChartSlide(deck, takeaway, chart);
  addTableSlides(deck, takeaway, chart === null);
  const bytes = (await deck.write({
    outputType: 'uint8array',
    compression: true,
  })) as Uint8Array<ArrayBuffer>;
  return placeCharts(bytes, chart ? [chart] : []);
}

function addChartSlide(deck: PptxGenJS, takeaway: Takeaway, chart: TakeawayChart): void {
  const slide = deck.addSlide();
  const top = addHead(slide, takeaway.title, takeaway.subtitle);
  const foot = addFoot(slide, takeaway);
  const caveats = addCaveats(slide, takeaway, foot);
  // The chart's own part is put in its place below; this gives it a name, a type and a frame.
  slide.addChart(
    deck.ChartType.bar,
    chart.series.map(({ name }) => ({ name, labels: [''], values: [0] })),
    {
      x: PAGE.margin,
      y: top + 0.05,
      w: INNER,
      h: Math.max(2, caveats - top - 0.15),
      altText: printable(takeaway.title),
    },
  );
}
