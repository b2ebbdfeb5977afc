import type PptxGenJS from 'pptxgenjs';
import { FILES } from '../../../../text/messages/files.ts';
import { translate } from '../../../../text/translate.ts';
import type { Takeaway } from '../../model/takeaway.ts';
import { printable } from '../neutralise.ts';
import { OFFICE_FACE } from '../office-face.ts';

/** The page of a slide, 16 : 9, in inches, and what stays free at its edges. */
export const PAGE = { width: 13.333, height: 7.5, margin: 0.55 } as const;
/** Width of what stands on a slide, in inches. */
export const INNER = PAGE.width - 2 * PAGE.margin;

/** 标题 in a Song face, as official slides have it; Office has it on Windows and macOS. */
export const TITLE_FACE = 'STZhongsong';

/** A point in inches. */
export const PT = 1 / 72;

/** Width of a Latin letter by its height; bold ones are wider, most of all in the faces that stand in where ours is not there. */
const LATIN = { regular: 0.56, bold: 0.68 } as const;

/** Lines that a text takes at a size in points: a Han character is as wide as it is high. */
export function linesOf(
  text: string,
  width: number,
  points: number,
  weight: keyof typeof LATIN = 'regular',
): number {
  const wide = [...text].reduce((sum, one) => sum + (one > '\u2E7F' ? 1 : LATIN[weight]), 0) * points * PT;
  return Math.max(1, Math.ceil((wide * 1.04) / width));
}

/** A slide of the deck. */
export type Slide = ReturnType<PptxGenJS['addSlide']>;

/** Title, unit and page of a slide; gives where its content begins. */
export function addHead(slide: Slide, title: string, subtitle: string): number {
  const size = linesOf(title, INNER, 24, 'bold') > 2 ? 19 : 24;
  const height = linesOf(title, INNER, size, 'bold') * size * PT * 1.3 + 0.1;
  const line = { x: PAGE.margin, w: INNER, margin: 0, wrap: true, valign: 'top' as const };
  slide.addText(printable(title), {
    ...line,
    y: 0.4,
    h: height,
    fontFace: TITLE_FACE,
    fontSize: size,
    bold: true,
    color: '1B1B1A',
  });
  if (subtitle === '') return 0.45 + height;
  const under = linesOf(subtitle, INNER, 13) * 13 * PT * 1.3 + 0.05;
  slide.addText(printable(subtitle), {
    ...line,
    y: 0.45 + height,
    h: under,
    fontFace: OFFICE_FACE,
    fontSize: 13,
    color: '5D5C58',
  });
  return 0.5 + height + under;
}

/** Source, version and link at the foot of a slide; gives where it begins. */
export function addFoot(slide: Slide, takeaway: Takeaway): number {
  const say = (message: (typeof FILES)[keyof typeof FILES], params?: Record<string, string>): string =>
    translate(message, takeaway.language, params);
  const source = say(FILES.footSource, { source: takeaway.source });
  const mine = `${say(FILES.product)} · ${say(FILES.footVersion, { version: takeaway.version })}`;
  const filters = takeaway.filters.map(({ label, text }) => `${label} ${text}`).join(' · ');
  const lines = [source, filters].filter((text) => text !== '');
  const height = (lines.reduce((sum, text) => sum + linesOf(text, INNER, 9), 0) + 1) * 9 * PT * 1.35 + 0.05;
  const top = PAGE.height - 0.3 - height;
  slide.addText(
    [
      ...lines.map((text) => ({ text: printable(text), options: { breakLine: true } })),
      { text: mine, options: { hyperlink: { url: takeaway.link }, color: '0F5A73' } },
    ],
    {
      x: PAGE.margin,
      y: top,
      w: INNER,
      h: height,
      margin: 0,
      fontFace: OFFICE_FACE,
      fontSize: 9,
      color: '5D5C58',
      valign: 'top',
    },
  );
  return top;
}

/** The verdict above the foot, smaller where there is more to say; gives where it begins. */
export function addCaveats(slide: Slide, { caveats, language }: Takeaway, bottom: number): number {
  if (caveats.length === 0) return bottom;
  const width = INNER - 0.15;
  const heightAt = (size: number): number =>
    (caveats.reduce((sum, text) => sum + linesOf(text, width, size), 0) + 1) * size * PT * 1.35 + 0.05;
  const size = [11, 10, 9, 8, 7].find((points) => heightAt(points) < 2.1) ?? 7;
  const height = heightAt(size);
  const top = bottom - height - 0.1;
  slide.addShape('rect', {
    x: PAGE.margin,
    y: top,
    w: 0.03,
    h: height,
    fill: { color: '9A3B26' },
    line: { color: '9A3B26', width: 0 },
  });
  slide.addText(
    [
      { text: translate(FILES.caveat, language), options: { bold: true, color: '9A3B26', breakLine: true } },
      ...caveats.map((text, index) => ({
        text: printable(text),
        options: { breakLine: index < caveats.length - 1 },
      })),
    ],
    {
      x: PAGE.margin + 0.15,
      y: top,
      w: width,
      h: height,
      margin: 0,
      fontFace: OFFICE_FACE,
      fontSize: size,
      color: '5D5C58',
      valign: 'top',
    },
  );
  return top;
}
