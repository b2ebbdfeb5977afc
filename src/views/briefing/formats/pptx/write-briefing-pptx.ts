import PptxGenJS from 'pptxgenjs';
import { BRIEFING } from '../../../../text/messages/briefing/pages.ts';
import { EDITOR } from '../../../../text/messages/briefing/editor.ts';
import { FILES } from '../../../../text/messages/files.ts';
import { translate } from '../../../../text/translate.ts';
import type { Message, MessageParams } from '../../../../text/message.ts';
import { placeCharts } from '../../../files/formats/pptx/place-charts.ts';
import { INNER, PAGE, linesOf } from '../../../files/formats/pptx/slide-parts.ts';
import { printable } from '../../../files/formats/neutralise.ts';
import type { TakeawayChart } from '../../../files/model/takeaway.ts';
import type { Briefing, BriefingPage, NamedTable } from '../../model/page.ts';
import { shownCaveats } from '../../model/shown-caveats.ts';
import { COLOURS, FACES } from '../faces.ts';
import { pageDone } from '../making.ts';
import type { Making } from '../making.ts';
import { dressDeck } from './dress.ts';
import { SlideFlow, heightOf } from './slide-flow.ts';
import { addTable } from './slide-table.ts';

type Text = (message: Message, params?: MessageParams) => string;

/** Width of the table beside a chart, and what stays free between them, in inches. */
const BESIDE = { width: 4.5, gap: 0.3 } as const;
/** A chart lower than this is not read. */
const LEAST_CHART = 2.3;

/** The briefing as slides, 16:9: native charts with their data, tables, sources, verdicts, the way back to the site. */
export async function writeBriefingPptx(briefing: Briefing, making: Making): Promise<Uint8Array> {
  const deck = new PptxGenJS();
  const text: Text = (message, params) => translate(message, briefing.language, params);
  deck.layout = 'LAYOUT_WIDE';
  deck.title = printable((briefing.pages[0]?.title ?? briefing.fileName).replaceAll('\n', ' '));
  deck.company = text(FILES.product);
  deck.author = text(FILES.product);
  deck.theme = { headFontFace: FACES.title.name, bodyFontFace: FACES.body.name };
  const charts: TakeawayChart[] = [];
  for (const [index, page] of briefing.pages.entries()) {
    if (page.id === 'cover') addCover(deck, page, briefing, text);
    else if (page.body.chart?.chart) {
      addChartSlides(deck, page, page.body.chart.chart, briefing, text);
      charts.push(page.body.chart.chart);
    } else addWordSlides(deck, page, briefing, text);
    await pageDone(making, index + 1);
  }
  const bytes = (await deck.write({
    outputType: 'uint8array',
    compression: true,
  })) as Uint8Array<ArrayBuffer>;
  making.signal.throwIfAborted();
  return placeCharts(bytes, charts, dressDeck);
}

function addCover(deck: PptxGenJS, page: BriefingPage, briefing: Briefing, text: Text): void {
  const slide = deck.addSlide();
  const centred = { x: 1.2, w: PAGE.width - 2.4, align: 'center' as const, margin: 0, wrap: true };
  const lines = page.title.split('\n').map(printable);
  const size = lines.some((line) => linesOf(line, PAGE.width - 2.4, 38) > 1) ? 30 : 38;
  slide.addText(
    lines.map((line, index) => ({ text: line, options: { breakLine: index < lines.length - 1 } })),
    {
      ...centred,
      y: 1.7,
      h: 2.1,
      valign: 'bottom',
      fontFace: FACES.title.name,
      fontSize: size,
      color: COLOURS.ink,
    },
  );
  slide.addShape('line', { x: 4.7, y: 4.05, w: 3.93, h: 0, line: { color: COLOURS.mark, width: 1.5 } });
  slide.addText(printable(page.said), {
    ...centred,
    y: 4.25,
    h: 1.3,
    valign: 'top',
    fontFace: FACES.note.name,
    fontSize: heightOf(page.said, PAGE.width - 2.4, 18) > 1.2 ? 14 : 18,
    color: COLOURS.soft,
  });
  const foot = [
    briefing.date,
    briefing.filters,
    `${text(FILES.product)} · ${text(FILES.footVersion, { version: briefing.version })} · ${text(BRIEFING.open)}`,
  ];
  slide.addText(
    foot.map((line, index) => ({
      text: printable(line),
      options: {
        fontSize: index === 0 ? 16 : 11,
        breakLine: index < foot.length - 1,
        color: index === 2 ? COLOURS.accent : COLOURS.soft,
        ...(index === 2 ? { hyperlink: { url: briefing.link } } : {}),
      },
    })),
    { ...centred, y: 5.95, h: 1.1, valign: 'bottom', fontFace: FACES.body.name },
  );
}

function addChartSlides(
  deck: PptxGenJS,
  page: BriefingPage,
  chart: TakeawayChart,
  briefing: Briefing,
  text: Text,
): void {
  const flow = new SlideFlow(deck, briefing, page);
  const [beside] = page.body.tables;
  if (page.said !== '') {
    const size = heightOf(page.said, INNER, 15) > 1 ? 13 : 15;
    flow.write(page.said, { size, face: 'body' });
  }
  const subtitle = page.body.chart?.subtitle ?? '';
  if (subtitle !== '') flow.write(subtitle, { size: 10.5, face: 'note', colour: COLOURS.soft }, 0.04);
  flow.bottom = addCaveats(flow, shownCaveats(page, briefing.pages, text), text);
  const height = flow.room - 0.05;
  const width = beside ? INNER - BESIDE.width - BESIDE.gap : INNER;
  // The chart's own part is put in its place later; this gives it a name, a type and a frame.
  flow.slide.addChart(
    deck.ChartType.bar,
    chart.series.map(({ name }) => ({ name, labels: [''], values: [0] })),
    {
      x: PAGE.margin,
      y: flow.top,
      w: width,
      h: Math.max(LEAST_CHART, height),
      altText: printable(page.title),
    },
  );
  if (beside) addBeside(flow, beside, text);
}

/** Where the department stands, at the right of its chart; what has no room there is on a slide of its own. */
function addBeside(flow: SlideFlow, { title, table, notes }: NamedTable, text: Text): void {
  const x = PAGE.margin + INNER - BESIDE.width;
  const side = { x, width: BESIDE.width };
  flow.write(title, { size: 12, face: 'head', ...side }, 0.02);
  const set = addTable(flow, table, { ...side, sizes: [10.5, 10, 9, 8], ontoNext: false });
  const rest = { ...table, rows: table.rows.slice(set) };
  for (const note of notes) {
    if (rest.rows.length > 0 || heightOf(note, BESIDE.width, 8.5) > flow.room) break;
    flow.write(note, { size: 8.5, face: 'note', colour: COLOURS.soft, ...side }, 0.02);
  }
  if (rest.rows.length === 0) return;
  flow.next();
  flow.write(title + text(FILES.more), { size: 12, face: 'head' });
  addTable(flow, rest);
  for (const note of notes) flow.write(note, { size: 10, face: 'note', colour: COLOURS.soft });
}

/** The verdict above the foot; gives where it begins. */
function addCaveats(flow: SlideFlow, caveats: readonly string[], text: Text): number {
  if (caveats.length === 0) return flow.bottom;
  const width = INNER - 0.15;
  const said = [text(EDITOR.caveats), ...caveats].join('\n');
  const size =
    [10, 9, 8].find((points) => flow.room - heightOf(said, width, points) > LEAST_CHART + 0.6) ?? 7.5;
  const height = heightOf(said, width, size) + 0.04;
  const top = flow.bottom - height;
  flow.slide.addShape('rect', {
    x: PAGE.margin,
    y: top,
    w: 0.03,
    h: height,
    fill: { color: COLOURS.mark },
    line: { color: COLOURS.mark, width: 0 },
  });
  flow.put(said, top, height, { size, face: 'body', colour: COLOURS.soft, x: PAGE.margin + 0.15, width });
  return top - 0.1;
}

/** A page of words, lists and tables, on as many slides as they need. */
function addWordSlides(deck: PptxGenJS, page: BriefingPage, briefing: Briefing, text: Text): void {
  const flow = new SlideFlow(deck, briefing, page);
  if (page.said !== '') flow.write(page.said, { size: 15, face: 'body' }, 0.15);
  for (const [index, { title, table, notes }] of page.body.tables.entries()) {
    // Each of the tables behind the charts begins on a slide of its own.
    if (page.id === 'tables' && index > 0) flow.next();
    flow.need(1.2);
    flow.write(title, { size: 13, face: 'head' }, 0.03);
    if (page.id === 'tables')
      flow.write(notes.join('\n'), { size: 10.5, face: 'note', colour: COLOURS.soft }, 0.05);
    addTable(flow, table);
    if (page.id === 'tables') continue;
    for (const note of notes) flow.write(note, { size: 10, face: 'note', colour: COLOURS.soft }, 0.02);
  }
  for (const { title, items } of page.body.lists) {
    const size = items.length > 7 ? 12 : 13;
    flow.need(0.9);
    flow.write(title, { size: 14, face: 'head' }, 0.05);
    items.forEach((item, index) => flow.write(`${index + 1}. ${item}`, { size, face: 'body' }, 0.05));
    flow.top += 0.1;
  }
  const caveats = shownCaveats(page, briefing.pages, text);
  if (caveats.length > 0)
    flow.write([text(EDITOR.caveats), ...caveats].join('\n'), { size: 10, face: 'note' });
}
