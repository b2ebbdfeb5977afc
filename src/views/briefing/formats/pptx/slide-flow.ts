import type PptxGenJS from 'pptxgenjs';
import { BRIEFING } from '../../../../text/messages/briefing/pages.ts';
import { FILES } from '../../../../text/messages/files.ts';
import { translate } from '../../../../text/translate.ts';
import { INNER, PAGE, PT, linesOf } from '../../../files/formats/pptx/slide-parts.ts';
import type { Slide } from '../../../files/formats/pptx/slide-parts.ts';
import { printable } from '../../../files/formats/neutralise.ts';
import type { Briefing, BriefingPage } from '../../model/page.ts';
import { COLOURS, FACES } from '../faces.ts';

/** A text on a slide: its size in points, its face, its colour, and where it begins. */
export type TextLook = {
  size: number;
  face: keyof typeof FACES;
  colour?: string;
  bold?: boolean;
  x?: number;
  width?: number;
};

/** Lines stand this much apart, in their height. */
const LEADING = 1.35;

/** Height of paragraphs in inches. */
export function heightOf(text: string, width: number, size: number): number {
  const lines = text.split('\n').reduce((sum, line) => sum + linesOf(line, width, size), 0);
  return lines * size * PT * LEADING;
}

/** A slide that is filled from the top, and those that follow where it is full: each with its head and its foot. */
export class SlideFlow {
  readonly #deck: PptxGenJS;
  readonly #briefing: Briefing;
  readonly #page: BriefingPage;
  #slide: Slide;
  #isFirst = true;
  top = 0;
  bottom = 0;

  constructor(deck: PptxGenJS, briefing: Briefing, page: BriefingPage) {
    this.#deck = deck;
    this.#briefing = briefing;
    this.#page = page;
    this.#slide = this.#begin();
  }

  get slide(): Slide {
    return this.#slide;
  }

  get room(): number {
    return this.bottom - this.top;
  }

  /** Goes on on another slide. */
  next(): void {
    this.#isFirst = false;
    this.#slide = this.#begin();
  }

  /** Goes on on another slide, where less than `height` inches are left on this one. */
  need(height: number): void {
    if (this.room < height) this.next();
  }

  /** Writes paragraphs and stands below them. */
  write(text: string, look: TextLook, gap = 0.08): void {
    const height = heightOf(text, look.width ?? INNER, look.size) + 0.04;
    this.need(height);
    this.put(text, this.top, height, look);
    this.top += height + gap;
  }

  /** Writes where it is told to. */
  put(text: string, y: number, height: number, look: TextLook): void {
    const { size, face, colour = COLOURS.ink, bold = false, x = PAGE.margin, width = INNER } = look;
    const lines = text.split('\n').map(printable);
    this.#slide.addText(
      lines.map((line, index) => ({ text: line, options: { breakLine: index < lines.length - 1 } })),
      {
        x,
        y,
        w: width,
        h: height,
        margin: 0,
        wrap: true,
        valign: 'top',
        fontFace: FACES[face].name,
        fontSize: size,
        color: colour,
        bold,
        // Exact, so that a face that stands in takes the same room.
        lineSpacing: size * LEADING,
        lang: this.#briefing.language === 'zh' ? 'zh-CN' : 'en-GB',
      },
    );
  }

  #begin(): Slide {
    const { language } = this.#briefing;
    const slide = this.#deck.addSlide();
    this.#slide = slide;
    this.bottom = this.#foot() - 0.12;
    this.top = 0.42;
    const more = this.#isFirst ? '' : translate(FILES.more, language);
    const title = this.#page.title.replaceAll('\n', ' ') + more;
    const size = linesOf(title, INNER, 24) > 1 ? 20 : 24;
    const height = heightOf(title, INNER, size) + 0.05;
    this.put(title, this.top, height, { size, face: 'title' });
    slide.addShape('line', {
      x: PAGE.margin,
      y: this.top + height + 0.06,
      w: INNER,
      h: 0,
      line: { color: COLOURS.ink, width: 0.75 },
    });
    this.top += height + 0.2;
    return slide;
  }

  /** Source, choice, version and link; gives where they begin. */
  #foot(): number {
    const { language, filters, version, link } = this.#briefing;
    const { source, link: own } = this.#page.body;
    const say = (message: (typeof FILES)['footSource'], params: Record<string, string>): string =>
      translate(message, language, params);
    const width = INNER - 0.7;
    const lines = [...(source === '' ? [] : [say(FILES.footSource, { source })]), filters];
    const mine = [
      translate(FILES.product, language),
      say(FILES.footVersion, { version }),
      translate(BRIEFING.open, language),
    ].join(' · ');
    const height = heightOf([...lines, mine].join('\n'), width, 9) + 0.05;
    const top = PAGE.height - 0.28 - height;
    this.#slide.addText(
      [
        ...lines.map((line) => ({ text: printable(line), options: { breakLine: true } })),
        {
          text: mine,
          options: { hyperlink: { url: own || link, tooltip: own || link }, color: COLOURS.accent },
        },
      ],
      {
        x: PAGE.margin,
        y: top,
        w: width,
        h: height,
        margin: 0,
        valign: 'top',
        fontFace: FACES.body.name,
        fontSize: 9,
        color: COLOURS.soft,
      },
    );
    this.#slide.slideNumber = {
      x: PAGE.width - PAGE.margin - 0.6,
      y: PAGE.height - 0.55,
      w: 0.6,
      h: 0.25,
      align: 'right',
      fontFace: FACES.body.latin,
      fontSize: 10,
      color: COLOURS.soft,
    };
    return top;
  }
}
