import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import { Faces } from './faces.ts';
import type { Face } from './faces.ts';

/** Makes canvases whose text is set in the faces of the pictures, whatever fonts the machine has or lacks. */
export type Canvases = { create: (width: number, height: number) => Canvas; faces: Faces };

const FONT = /^(.*?)(\d+(?:\.\d+)?)px\s+(.*)$/su;

/** Opens Skia. Rejects where its program for this machine is not installed. */
export async function openCanvases(): Promise<Canvases> {
  const { createCanvas, DOMMatrix, GlobalFonts } = await import('@napi-rs/canvas');
  // By this global ECharts' drawing knows whether a pattern can be turned.
  if (!('DOMMatrix' in globalThis)) Object.assign(globalThis, { DOMMatrix });
  const faces = await Faces.open(GlobalFonts);
  return {
    faces,
    create(width, height) {
      const canvas = createCanvas(width, height);
      const context = setInFaces(canvas.getContext('2d'), faces);
      canvas.getContext = () => context;
      return canvas;
    },
  };
}

/** Sets every text in the families that have its characters, and weight by the font's own axis. */
function setInFaces(context: SKRSContext2D, faces: Faces): SKRSContext2D {
  const native = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(context), 'font');
  let asked = '12px sans-serif';
  const apply = (text: string): void => {
    const [, style = '', size = '12', family = ''] = FONT.exec(asked) ?? [];
    const face: Face = /serif/u.test(family) && !/sans/u.test(family) ? 'serif' : 'sans';
    native?.set?.call(context, `${size}px ${faces.families(face, text)}`);
    context.fontVariationSettings = `'wght' ${/bold|[67]00/u.test(style) ? 700 : 400}`;
  };
  Object.defineProperty(context, 'font', { get: () => asked, set: (font: string) => (asked = font) });
  const fillText = context.fillText.bind(context);
  const measureText = context.measureText.bind(context);
  context.fillText = (text, ...rest) => (apply(text), fillText(narrowQuotes(text), ...rest));
  context.measureText = (text) => (apply(text), measureText(narrowQuotes(text)));
  return context;
}

/** A Chinese face draws these as wide as a Han character, which tears an English word apart. */
function narrowQuotes(text: string): string {
  return text
    .replace(/(?<=[\w.])’|’(?=s\b)/gu, "'")
    .replace(/“(?=\w)/gu, '"')
    .replace(/(?<=[\w.])”/gu, '"');
}
