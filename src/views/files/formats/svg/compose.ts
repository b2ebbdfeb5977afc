import { textWidth } from '../../../../charts/palette.ts';
import { FILES } from '../../../../text/messages/files.ts';
import { translate } from '../../../../text/translate.ts';
import type { Tokens } from '../../model/light-tokens.ts';
import type { Takeaway, TakeawayLegend } from '../../model/takeaway.ts';
import { drawChart } from './drawing.ts';
import type { Drawn } from './drawing.ts';
import type { Shape } from './shapes.ts';
import { drawTable, tableWidth } from './table-drawing.ts';
import { HEI, HEI_ENGLISH, SONG, round, textLine, wrapText } from './text.ts';

/** Width in CSS pixels of a picture at scale 1, the least width it is laid out at, and its height where that is fixed. */
const FRAMES: Readonly<Record<Shape, { width: number; layout: number; ratio: number | null }>> = {
  wide: { width: 1000, layout: 1000, ratio: null },
  square: { width: 540, layout: 620, ratio: 1 },
  tall: { width: 540, layout: 540, ratio: 4 / 3 },
};

/** A layout wider than this would be too small to read: the picture becomes higher instead. */
const WIDEST = 1500;

const INK = '#1b1b1a';
const SOFT = '#5d5c58';
const MARK = '#9a3b26';
const RULE = '#dedcd5';

/** A picture: its SVG text and its size in CSS pixels at scale 1. */
export type Picture = { svg: string; width: number; height: number };

/**
 * The chart (or the table, where that is looked at) with what must never leave it: title, unit, verdict, legend, source,
 * version. A fixed shape is laid out wider until everything fits; nothing is cut.
 */
export function composePicture(takeaway: Takeaway, shape: Shape, tokens: Tokens): Picture {
  const frame = FRAMES[shape];
  const margin = (layout: number): number => Math.round(layout * 0.045);
  const least = takeaway.showing === 'table' || takeaway.draw === null ? tableWidth(takeaway.table) : 0;
  let layout = frame.layout;
  while (layout - 2 * margin(layout) < least) layout += 20;
  let drawn = layOut(takeaway, layout, margin(layout), tokens);
  if (frame.ratio !== null) {
    while (drawn.height > layout * frame.ratio && layout < WIDEST) {
      layout += 30;
      drawn = layOut(takeaway, layout, margin(layout), tokens);
    }
  }
  const height = frame.ratio === null ? drawn.height : Math.max(drawn.height, layout * frame.ratio);
  const foot = footOf(takeaway, layout, margin(layout), height);
  const size = { width: frame.width, height: Math.round((frame.width * height) / layout) };
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${size.width}" height="${size.height}" viewBox="0 0 ${round(layout)} ${round(height)}">
<rect width="100%" height="100%" fill="#ffffff"/>
${drawn.svg}
${foot.svg}
</svg>`;
  return { svg: inLanguage(svg, takeaway), ...size };
}

function layOut(takeaway: Takeaway, layout: number, margin: number, tokens: Tokens): Drawn {
  const width = layout - 2 * margin;
  const parts: string[] = [];
  let y = margin;
  const write = (
    text: string,
    look: { size: number; line: number; colour: string; face?: string; bold?: boolean },
    indent = 0,
  ): void => {
    for (const said of wrapText(text, width - indent, look.size)) {
      parts.push(textLine(said, margin + indent, y + look.size, look));
      y += look.line;
    }
  };
  write(takeaway.title, { size: 26, line: 37, colour: INK, face: SONG, bold: true });
  if (takeaway.subtitle !== '') {
    y += 4;
    write(takeaway.subtitle, { size: 15, line: 23, colour: SOFT });
  }
  if (takeaway.caveats.length > 0) {
    y += 10;
    const top = y;
    const indent = 14;
    write(
      translate(FILES.caveat, takeaway.language),
      { size: 13, line: 21, colour: MARK, bold: true },
      indent,
    );
    for (const caveat of takeaway.caveats) write(caveat, { size: 13, line: 20, colour: SOFT }, indent);
    parts.push(`<rect x="${margin}" y="${round(top)}" width="2" height="${round(y - top)}" fill="${MARK}"/>`);
  }
  y += 12;
  const body = drawBody(takeaway, width, tokens);
  parts.push(`<g transform="translate(${margin} ${round(y)})">${body.svg}</g>`);
  y += body.height;
  y += 14;
  return { svg: parts.join('\n'), height: y + footOf(takeaway, layout, margin, 0).height };
}

/** The chart with its legend, or the table, without what stands around it: for a document that says that itself. */
export function composeBody(takeaway: Takeaway, tokens: Tokens): Picture {
  const { width } = FRAMES.wide;
  const { svg, height } = drawBody(takeaway, width, tokens);
  const whole = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${Math.ceil(height)}" viewBox="0 0 ${width} ${Math.ceil(height)}">
<rect width="100%" height="100%" fill="#ffffff"/>
${svg}
</svg>`;
  return {
    svg: inLanguage(whole, takeaway),
    width,
    height: Math.ceil(height),
  };
}

/** The picture with the faces of its language. */
function inLanguage(svg: string, { language }: Takeaway): string {
  return language === 'en' ? svg.replaceAll(HEI, HEI_ENGLISH) : svg;
}

function drawBody(takeaway: Takeaway, width: number, tokens: Tokens): Drawn {
  const draw = takeaway.showing === 'chart' ? takeaway.draw : null;
  if (draw === null) return drawTable(takeaway.table, width);
  const legend = drawLegend(takeaway.legend, width);
  const top = legend.height > 0 ? legend.height + 8 : 0;
  const chart = drawChart(draw, Math.floor(width), tokens);
  const rule = (y: number, colour: string): string =>
    `<path d="M0 ${round(y)}H${round(width)}" stroke="${colour}" fill="none"/>`;
  return {
    svg: `${legend.svg}${rule(top, RULE)}<g transform="translate(0 ${top})">${chart.svg}</g>${rule(top + chart.height, INK)}`,
    height: top + chart.height + 1,
  };
}

/** Source, filters, version, at the foot of the picture. */
function footOf(takeaway: Takeaway, layout: number, margin: number, bottom: number): Drawn {
  const { language } = takeaway;
  const say = (message: (typeof FILES)[keyof typeof FILES], params?: Record<string, string>): string =>
    translate(message, language, params);
  const filters = takeaway.filters.map(({ label, text }) => `${label} ${text}`).join(' · ');
  const mine = `${say(FILES.product)} · ${say(FILES.footVersion, { version: takeaway.version })}`;
  const lines = [say(FILES.footSource, { source: takeaway.source }), filters, mine]
    .filter((text) => text !== '')
    .flatMap((text) => wrapText(text, layout - 2 * margin, 12));
  const height = lines.length * 18 + margin * 0.8;
  const top = bottom - height;
  return {
    svg: lines
      .map((text, index) => textLine(text, margin, top + 12 + index * 18, { size: 12, colour: SOFT }))
      .join('\n'),
    height,
  };
}

const SWATCH = 12;

function drawLegend(legend: readonly TakeawayLegend[], width: number): Drawn {
  let x = 0;
  let y = 0;
  const parts = legend.map(({ label, colour, decal }, index) => {
    const wide = SWATCH + 7 + textWidth(label, 14) * 1.04;
    if (x > 0 && x + wide > width) {
      x = 0;
      y += 24;
    }
    const id = `legend-${index}`;
    const at = { x: round(x), y: y + 5 };
    x += wide + 20;
    const square = (fill: string): string =>
      `<rect x="${at.x}" y="${at.y}" width="${SWATCH}" height="${SWATCH}" fill="${fill}"/>`;
    const pattern = decal === 'none' ? '' : swatchPattern(id, decal) + square(`url(#${id})`);
    return `${square(colour)}${pattern}${textLine(label, at.x + SWATCH + 7, at.y + 11, { size: 14, colour: INK })}`;
  });
  return { svg: parts.join(''), height: legend.length === 0 ? 0 : y + 24 };
}

function swatchPattern(id: string, decal: Exclude<TakeawayLegend['decal'], 'none'>): string {
  const stroke = 'stroke="#000000" stroke-opacity="0.34" stroke-width="1.4" fill="none"';
  const mark = {
    hatch: `<path d="M-1 1L1 -1M0 4L4 0M3 5L5 3" ${stroke}/>`,
    lines: `<path d="M-1 3L1 5M0 0L4 4M3 -1L5 1" ${stroke}/>`,
    dots: '<circle cx="2" cy="2" r="0.9" fill="#000000" fill-opacity="0.4"/>',
  }[decal];
  return `<defs><pattern id="${id}" width="4" height="4" patternUnits="userSpaceOnUse">${mark}</pattern></defs>`;
}
