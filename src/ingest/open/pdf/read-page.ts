import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Backgrounds, isWhite } from './backgrounds.ts';
import type { PdfjsModule } from './load-pdfjs.ts';
import { maybeMatrix, multiply, IDENTITY, type Matrix } from './matrix.ts';
import type { PageContent } from './page-content.ts';
import { addFilled, addStroked, type RuledLines } from './ruled-lines.ts';
import { maybeBox, NOWHERE, shared, type Box } from './seen/box.ts';
import { withoutClipped } from './seen/clipped.ts';
import { Layers, type IsShown } from './seen/layers.ts';
import {
  DEFAULT_FONT,
  INITIAL_STYLE,
  TextPen,
  type FontMetrics,
  type PaintedGlyph,
  type TextStyle,
} from './text-state.ts';
import { turnUpright } from './turn-upright.ts';
import { markUnmapped } from './unmapped.ts';

type Operations = PdfjsModule['OPS'];
/** What an operation does with what is given to it. */
type Step = (args: readonly unknown[]) => void;
/** `clip`: what of the page is painted on; null for all of it. */
type State = { matrix: Matrix; style: TextStyle; clip: Box | null };

/** No page of accounts has as many; past this a file is made to exhaust memory. */
const MOST_GLYPHS = 200_000;
const MOST_LINES = 100_000;
/** The share of a page that a picture takes up where the page is (in part) a picture. */
const PICTURE_SHARE = 0.2;
/** Text of these modes is not painted: the words that a scanner's program laid under its picture. */
const INVISIBLE = new Set([3, 7]);

/** Goes through what a page paints, in order, and keeps its glyphs and ruled lines. */
class PageReader {
  readonly glyphs: PaintedGlyph[] = [];
  readonly lines: RuledLines = { across: [], down: [] };
  pictureArea = 0;
  private readonly backgrounds = new Backgrounds();
  private hasShading = false;
  private state: State;
  private readonly saved: State[] = [];
  private readonly pen = new TextPen();
  private readonly layers: Layers;
  /** Whether the next path is one to cut off at. */
  private clipsNext = false;
  /** What each operation of pdf.js does here: a page has tens of thousands. */
  private readonly does: ReadonlyMap<number, Step>;

  constructor(
    private readonly operations: Operations,
    private readonly fontOf: (id: string) => FontMetrics,
    view: Matrix,
    private readonly pageArea: number,
    isShown: IsShown,
  ) {
    this.state = { matrix: view, style: INITIAL_STYLE, clip: null };
    this.layers = new Layers(isShown);
    this.does = new Map([...this.stateSteps(), ...this.textSteps(), ...this.styleSteps()]);
  }

  /** Paints nothing itself: where and within what the page paints. */
  private stateSteps(): [number, Step][] {
    const { operations: ops } = this;
    const save = (): void => void this.saved.push(this.state);
    const restore = (): void => void (this.state = this.saved.pop() ?? this.state);
    const clipNext = (): void => void (this.clipsNext = true);
    return [
      [ops.save, save],
      [ops.beginGroup, ([group]) => (save(), this.clipToGroup(group))],
      [ops.restore, restore],
      [ops.endGroup, restore],
      [ops.paintFormXObjectEnd, restore],
      [
        ops.paintFormXObjectBegin,
        ([matrix, box]) => {
          save();
          this.transform(maybeMatrix(matrix) ?? IDENTITY);
          this.clipTo(maybeBox(box, this.state.matrix));
        },
      ],
      [ops.clip, clipNext],
      [ops.eoClip, clipNext],
      [ops.transform, (args) => this.transform(maybeMatrix(args) ?? IDENTITY)],
      [ops.constructPath, (args) => this.path(Number(args[0]), args)],
      [ops.shadingFill, () => void (this.hasShading = true)],
      [ops.beginMarkedContent, () => this.layers.begin(null, null)],
      [ops.beginMarkedContentProps, ([tag, properties]) => this.layers.begin(tag, properties)],
      [ops.endMarkedContent, () => this.layers.end()],
    ];
  }

  /** Where text stands and what it says. */
  private textSteps(): [number, Step][] {
    const { operations: ops, pen } = this;
    return [
      [ops.beginText, () => pen.setMatrix(IDENTITY)],
      [ops.setTextMatrix, (args) => pen.setMatrix(maybeMatrix(args[0]) ?? maybeMatrix(args) ?? IDENTITY)],
      [
        ops.setLeadingMoveText,
        ([x, y]) => {
          this.change({ leading: Number(y) });
          pen.move(Number(x), Number(y));
        },
      ],
      [ops.moveText, ([x, y]) => pen.move(Number(x), Number(y))],
      [ops.nextLine, () => pen.move(0, this.state.style.leading)],
      [ops.showText, ([glyphs]) => this.show(glyphs)],
    ];
  }

  /** How text and areas look. */
  private styleSteps(): [number, Step][] {
    const { operations: ops } = this;
    const noColour = (): void => this.change({ fill: '' });
    return [
      [ops.setFont, ([id, size]) => this.change({ font: this.fontOf(String(id)), size: Number(size) })],
      [ops.setCharSpacing, ([charSpacing]) => this.change({ charSpacing: Number(charSpacing) })],
      [ops.setWordSpacing, ([wordSpacing]) => this.change({ wordSpacing: Number(wordSpacing) })],
      [ops.setHScale, ([percent]) => this.change({ scale: Number(percent) / 100 })],
      [ops.setLeading, ([leading]) => this.change({ leading: -Number(leading) })],
      [ops.setTextRise, ([rise]) => this.change({ rise: Number(rise) })],
      [ops.setTextRenderingMode, ([mode]) => this.change({ mode: Number(mode) })],
      [ops.setGState, ([entries]) => this.changeByGState(entries)],
      [ops.setFillRGBColor, ([colour]) => this.change({ fill: String(colour) })],
      [ops.setFillColorN, noColour],
      [ops.setFillTransparent, noColour],
    ];
  }

  run(operation: number, args: readonly unknown[]): void {
    this.does.get(operation)?.(args);
  }

  private clipTo(box: Box | null): void {
    const { clip } = this.state;
    if (box !== null) this.state = { ...this.state, clip: clip === null ? box : shared(clip, box) };
  }

  /** A group is painted only inside its own box. */
  private clipToGroup(group: unknown): void {
    if (group === null || typeof group !== 'object') return;
    const { matrix, bbox } = group as Record<string, unknown>;
    this.clipTo(maybeBox(bbox, multiply(this.state.matrix, maybeMatrix(matrix) ?? IDENTITY)));
  }

  /** A graphics-state dictionary may set the font and how far things are seen through. */
  private changeByGState(entries: unknown): void {
    if (!Array.isArray(entries)) return;
    for (const entry of entries as unknown[]) {
      const [key, value] = Array.isArray(entry) ? (entry as unknown[]) : [];
      if (key === 'ca') this.change({ isClear: value === 0 });
      if (key === 'Font' && Array.isArray(value))
        this.change({ font: this.fontOf(String(value[0])), size: Number(value[1]) });
    }
  }

  private change(style: Partial<TextStyle>): void {
    const { style: now } = this.state;
    // Programs that make PDFs set the same font and colour again and again.
    if ((Object.keys(style) as (keyof TextStyle)[]).every((key) => now[key] === style[key])) return;
    this.state = { ...this.state, style: { ...now, ...style } };
  }

  private transform(matrix: Matrix): void {
    const result = multiply(this.state.matrix, matrix);
    this.state = { ...this.state, matrix: result };
    // pdf.js leaves the picture itself out (see `maxImageSize`); a picture fills the unit square of its own transformation.
    const [a, b, c, d] = result;
    this.pictureArea = Math.max(this.pictureArea, Math.abs(a * d - b * c));
  }

  /** Whether pictures take up so much that the page is (in part) a picture. */
  hasLargePicture(): boolean {
    return this.pictureArea >= this.pageArea * PICTURE_SHARE;
  }

  private path(painting: number, args: readonly unknown[]): void {
    const { operations: ops, lines } = this;
    if (this.clipsNext) {
      this.clipsNext = false;
      // Of a path that is no rectangle the box round it; one of no points leaves nothing to paint on.
      this.clipTo(args[2] === null || args[2] === undefined ? NOWHERE : maybeBox(args[2], this.state.matrix));
    }
    if (this.layers.isHidden) return;
    const path = (args[1] as readonly (ArrayLike<number> | null)[] | null)?.[0];
    if (path === null || path === undefined || lines.across.length + lines.down.length > MOST_LINES) return;
    const { matrix, style } = this.state;
    if (painting !== ops.stroke && painting !== ops.closeStroke && painting !== ops.endPath)
      this.backgrounds.add(style.fill, args[2], matrix);
    if (painting === ops.fill || painting === ops.eoFill) addFilled(lines, path, matrix);
    else if (painting !== ops.endPath) addStroked(lines, path, matrix);
  }

  private show(glyphs: unknown): void {
    const { style, matrix, clip } = this.state;
    if (!Array.isArray(glyphs) || style.size === 0 || this.glyphs.length > MOST_GLYPHS) return;
    const painted = this.pen.show(glyphs, style, matrix);
    if (INVISIBLE.has(style.mode) || style.isClear || this.layers.isHidden) return;
    for (const glyph of withoutClipped(painted, clip))
      if (this.isSeen(glyph, style.fill)) this.glyphs.push(glyph);
  }

  /** White on paper is not seen; on a colour or a picture it is. */
  private isSeen(glyph: PaintedGlyph, fill: string): boolean {
    return !isWhite(fill) || this.hasShading || this.hasLargePicture() || this.backgrounds.isUnder(glyph);
  }
}

function metricsOf(font: unknown): FontMetrics {
  if (font === null || typeof font !== 'object') return DEFAULT_FONT;
  const { fontMatrix, vertical, isType3Font, composite } = font as Record<string, unknown>;
  return {
    fontMatrix: maybeMatrix(fontMatrix) ?? DEFAULT_FONT.fontMatrix,
    vertical: vertical === true,
    isType3: isType3Font === true,
    isComposite: composite === true,
  };
}

/** Waits until pdf.js has put down the fonts that a page names. */
async function fontsOf(page: PDFPageProxy, names: readonly string[]): Promise<void> {
  const missing = names.filter((name) => !page.commonObjs.has(name));
  await Promise.all(
    missing.map(async (name) => new Promise((resolve) => void page.commonObjs.get(name, resolve))),
  );
}

/**
 * The text and ruled lines of a page, upright; one pass over what the page paints gives both. What nobody sees is left out:
 * beyond the path that it is cut off at, or on a layer that is switched off.
 */
export async function readPage(
  { OPS }: PdfjsModule,
  page: PDFPageProxy,
  isShown: IsShown = () => true,
): Promise<PageContent> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const named = argsArray.filter((_, index) => fnArray[index] === OPS.setFont) as unknown[][];
  await fontsOf(page, [...new Set(named.map(([name]) => String(name)))]);
  const view = page.getViewport({ scale: 1 });
  const fonts = new Map<string, FontMetrics>();
  const fontOf = (id: string): FontMetrics => {
    const known = fonts.get(id) ?? metricsOf(page.commonObjs.has(id) ? page.commonObjs.get(id) : null);
    fonts.set(id, known);
    return known;
  };
  const matrix = maybeMatrix(view.transform) ?? IDENTITY;
  const reader = new PageReader(OPS, fontOf, matrix, view.width * view.height, isShown);
  fnArray.forEach((operation, index) => {
    const args: unknown = argsArray[index];
    reader.run(
      operation,
      Array.isArray(args) ? (args as unknown[]) : args instanceof Float32Array ? [...args] : [],
    );
  });
  markUnmapped(reader.glyphs);
  return turnUpright(reader.glyphs, reader.lines, view, reader.hasLargePicture());
}
