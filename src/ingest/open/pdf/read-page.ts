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

  constructor(
    private readonly operations: Operations,
    private readonly fontOf: (id: string) => FontMetrics,
    view: Matrix,
    private readonly pageArea: number,
    isShown: IsShown,
  ) {
    this.state = { matrix: view, style: INITIAL_STYLE, clip: null };
    this.layers = new Layers(isShown);
  }

  run(operation: number, args: readonly unknown[]): void {
    const { operations: ops } = this;
    const first = Number(args[0]);
    switch (operation) {
      case ops.save:
        this.saved.push(this.state);
        break;
      case ops.beginGroup:
        this.saved.push(this.state);
        this.clipToGroup(args[0]);
        break;
      case ops.restore:
      case ops.endGroup:
      case ops.paintFormXObjectEnd:
        this.state = this.saved.pop() ?? this.state;
        break;
      case ops.paintFormXObjectBegin:
        this.saved.push(this.state);
        this.transform(maybeMatrix(args[0]) ?? IDENTITY);
        this.clipTo(maybeBox(args[1], this.state.matrix));
        break;
      case ops.clip:
      case ops.eoClip:
        this.clipsNext = true;
        break;
      case ops.transform:
        this.transform(maybeMatrix(args) ?? IDENTITY);
        break;
      case ops.constructPath:
        this.path(first, args);
        break;
      case ops.beginText:
        this.pen.setMatrix(IDENTITY);
        break;
      case ops.setTextMatrix:
        this.pen.setMatrix(maybeMatrix(args[0]) ?? maybeMatrix(args) ?? IDENTITY);
        break;
      case ops.setLeadingMoveText:
        this.change({ leading: Number(args[1]) });
        this.pen.move(first, Number(args[1]));
        break;
      case ops.moveText:
        this.pen.move(first, Number(args[1]));
        break;
      case ops.nextLine:
        this.pen.move(0, this.state.style.leading);
        break;
      case ops.showText:
        this.show(args[0]);
        break;
      default:
        this.changeStyle(operation, args, first);
    }
  }

  private changeStyle(operation: number, args: readonly unknown[], first: number): void {
    const { operations: ops } = this;
    if (operation === ops.setFont) this.change({ font: this.fontOf(String(args[0])), size: Number(args[1]) });
    else if (operation === ops.setCharSpacing) this.change({ charSpacing: first });
    else if (operation === ops.setWordSpacing) this.change({ wordSpacing: first });
    else if (operation === ops.setHScale) this.change({ scale: first / 100 });
    else if (operation === ops.setLeading) this.change({ leading: -first });
    else if (operation === ops.setTextRise) this.change({ rise: first });
    else if (operation === ops.setTextRenderingMode) this.change({ mode: first });
    else if (operation === ops.setGState) this.changeByGState(args[0]);
    else if (operation === ops.setFillRGBColor) this.change({ fill: String(args[0]) });
    else if (operation === ops.setFillColorN || operation === ops.setFillTransparent)
      this.change({ fill: '' });
    else if (operation === ops.shadingFill) this.hasShading = true;
    else if (operation === ops.beginMarkedContent) this.layers.begin(null, null);
    else if (operation === ops.beginMarkedContentProps) this.layers.begin(args[0], args[1]);
    else if (operation === ops.endMarkedContent) this.layers.end();
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
    this.state = { ...this.state, style: { ...this.state.style, ...style } };
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
