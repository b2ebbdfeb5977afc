import type { SKRSContext2D } from '@napi-rs/canvas';
import { drawOnCanvas } from '../../../../charts/canvas/draw-on-canvas.ts';
import { textWidth } from '../../../../charts/palette.ts';
import type { SharePage } from '../../../../share/share-pages.tsx';
import { CHART_FRAME } from '../../../../text/messages/chart-frame.ts';
import { SHARE } from '../../../../text/messages/share.ts';
import { SHELL } from '../../../../text/messages/shell.ts';
import { translate } from '../../../../text/translate.ts';
import { wrapText } from '../../../../views/files/formats/svg/text.ts';
import { resolveColour } from '../../../../views/files/model/light-tokens.ts';
import type { Tokens } from '../../../../views/files/model/light-tokens.ts';
import type { Canvases } from './canvas.ts';
import { drawLegend, legendHeight } from './legend.ts';
import { setText } from './set-text.ts';
import type { Look } from './set-text.ts';

const MARGIN = 52;
const GAP = 14;

/** Widths in CSS pixels at which a chart may be laid out: narrower, names would stand above the bars. */
const LEAST_WIDTH = 700;
const MOST_WIDTH = 4000;

/** Room beside the source for the name of the site. */
const BRAND_ROOM = 180;

/**
 * Sizes of a title in pixels, and the lines it may take at each: the first that does is taken. What takes more says its first
 * clause alone, which leaves the chart its room; the page has the whole.
 */
const TITLE_SIZES = [
  { size: 44, lines: 1 },
  { size: 32, lines: 1 },
  { size: 36, lines: 2 },
] as const;
const LEAST_TITLE = { size: 30, lines: 3 } as const;

/** What a picture is drawn from. */
export type PicturePage = Pick<SharePage, 'facts' | 'legend' | 'build' | 'language'>;

/**
 * The picture of a page as PNG: title, unit, verdict, legend, chart, source and version on white paper. The chart is made
 * as large as the room between the words allows, never cut.
 */
export async function drawPicture(
  page: PicturePage,
  { width, height }: { width: number; height: number },
  tokens: Tokens,
  { create }: Canvases,
): Promise<Uint8Array> {
  const { facts, legend, build, language } = page;
  const room = width - 2 * MARGIN;
  const colour = (css: string): string => resolveColour(css, tokens);
  const [ink, soft] = [colour('var(--ink)'), colour('var(--soft)')];
  const canvas = create(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = colour('var(--paper)');
  context.fillRect(0, 0, width, height);

  let y = MARGIN - 20;
  const write = (lines: readonly string[], look: Look & { line: number }, left = MARGIN): void => {
    setText(context, look);
    for (const line of lines) {
      context.fillText(line, left, y + (look.line + look.size * 0.72) / 2);
      y += look.line;
    }
  };
  // The estimate of a text's width is for the widest of faces: here it can be measured.
  const wrap = (text: string, size: number, face?: 'serif', width = room): string[] => {
    setText(context, { size, colour: ink, bold: face === 'serif', ...(face ? { face } : {}) });
    const measured = context.measureText(text).width;
    return wrapText(text, measured === 0 ? width : (width * textWidth(text, size)) / measured, size);
  };
  const title = titleLines(facts.title, (said, size) => wrap(said, size, 'serif'));
  write(title.lines, { size: title.size, line: title.size * 1.35, colour: ink, face: 'serif', bold: true });
  y += 4;
  // What takes a second line says its first sentence alone.
  const subtitle = wrap(facts.subtitle, 20);
  const [short = facts.subtitle] = facts.subtitle.split(/(?<=。|\.\s)/u);
  write(subtitle.length > 1 ? wrap(short.trim(), 20) : subtitle, { size: 20, line: 29, colour: soft });
  const verdict = verdictWords(page);
  if (verdict !== '') {
    y += 8;
    const top = y;
    write(wrap(verdict, 17, undefined, room - 18), { size: 17, line: 25, colour: soft }, MARGIN + 18);
    context.fillStyle = colour('var(--mark)');
    context.fillRect(MARGIN, top, 3, y - top);
  }

  const brand = translate(SHELL.title, language);
  const said = [
    `${translate(CHART_FRAME.source, language)}${facts.source}`,
    `${facts.chosen} · ${translate(SHELL.dataVersion, language, { version: facts.version })}`,
  ].flatMap((line) => wrap(line, 16, undefined, room - BRAND_ROOM));
  const footTop = height - MARGIN + 24 - said.length * 23;
  y += GAP;
  drawLegend(context, legend, { left: MARGIN, top: y, width: room }, colour);
  y += legendHeight(legend, room);
  const below = { left: MARGIN, top: y, width: room, height: footTop - GAP - y };
  y += drawChart(context, build, below, { create, colour }) + GAP;
  // A chart of one bar leaves room for what stands out.
  for (const sentence of facts.sentences) {
    const lines = wrap(sentence, 22);
    if (y + 14 + lines.length * 33 > footTop - GAP) break;
    y += 14;
    write(lines, { size: 22, line: 33, colour: ink });
  }

  y = footTop;
  write(said, { size: 16, line: 23, colour: soft });
  setText(context, { size: 22, colour: ink, face: 'serif', bold: true });
  context.fillText(brand, width - MARGIN - context.measureText(brand).width, y - 7);
  return canvas.encode('png');
}

type Title = { size: number; lines: string[] };

function titleLines(title: string, wrap: (said: string, size: number) => string[]): Title {
  const [first = title] = title.split(/；|; /u);
  const tried = [title, first].flatMap((said) =>
    TITLE_SIZES.map(({ size, lines: most }) => ({ size, most, lines: wrap(said, size) })),
  );
  return (
    tried.find(({ most, lines }) => lines.length <= most) ?? {
      size: LEAST_TITLE.size,
      lines: wrap(first, LEAST_TITLE.size).slice(0, LEAST_TITLE.lines),
    }
  );
}

/** The weightiest of the caveats, what follows from all of them where that is said, and how many there are. */
function verdictWords({ facts: { verdict }, language }: PicturePage): string {
  const [first] = verdict;
  const said = verdict.length > 1 ? verdict.at(-1) : first;
  if (said === undefined) return '';
  const count = verdict.length > 1 ? translate(SHARE.verdictMore, language, { count: verdict.length }) : '';
  return `${translate(SHARE.verdict, language)}${language === 'zh' ? '：' : ': '}${said}${count}`;
}

type Box = { left: number; top: number; width: number; height: number };

/**
 * The chart in a box: laid out at the least width at which, drawn as wide as the box, it is no higher; its rows are packed
 * where they would not fit at that. Gives the height it took.
 */
function drawChart(
  context: SKRSContext2D,
  build: PicturePage['build'],
  box: Box,
  { create, colour }: Pick<Canvases, 'create'> & { colour: (css: string) => string },
): number {
  const fits = (build(LEAST_WIDTH).height * box.width) / LEAST_WIDTH <= box.height;
  const packed: PicturePage['build'] = (wide) => build(wide, !fits);
  let width = LEAST_WIDTH;
  while ((packed(width).height * box.width) / width > box.height && width < MOST_WIDTH) width += 20;
  const height = (packed(width).height * box.width) / width;
  const canvas = create(1, 1);
  drawOnCanvas({
    build: packed,
    width,
    // Twice as fine and halved: below a ratio of one ECharts loses its patterns.
    scale: (2 * box.width) / width,
    canvas,
    createCanvas: () => create(1, 1),
    colour,
    use: () => {
      context.drawImage(canvas, box.left, box.top, box.width, height);
    },
  });
  return height;
}
