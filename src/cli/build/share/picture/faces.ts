import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { GlobalFonts } from '@napi-rs/canvas';

const { resolve } = createRequire(import.meta.url);

/** The faces of the pictures by the package they are in: Hei for figures and notes, Song for titles. */
const PACKAGES = { sans: 'noto-sans-sc', serif: 'noto-serif-sc' } as const;
export type Face = keyof typeof PACKAGES;

type Slice = { file: string; family: string; ranges: readonly (readonly [number, number])[]; known: boolean };

/**
 * Noto Sans SC and Noto Serif SC as the pictures use them. The packages have them in a hundred slices of characters, each
 * of which becomes a family of its own: a text is set in the families that have its characters. Nothing of them enters the
 * site.
 */
export class Faces {
  readonly #slices: Readonly<Record<Face, Slice[]>>;
  readonly #fonts: typeof GlobalFonts;
  readonly #files: ReadonlyMap<string, Buffer>;
  readonly #found: Readonly<Record<Face, Map<string, readonly Slice[]>>> = {
    sans: new Map(),
    serif: new Map(),
  };
  /** Characters that no slice has. */
  readonly lacking = new Set<string>();

  private constructor(
    fonts: typeof GlobalFonts,
    slices: Readonly<Record<Face, Slice[]>>,
    files: ReadonlyMap<string, Buffer>,
  ) {
    this.#fonts = fonts;
    this.#slices = slices;
    this.#files = files;
  }

  static async open(fonts: typeof GlobalFonts): Promise<Faces> {
    const [sans, serif] = await Promise.all([slicesOf('sans'), slicesOf('serif')]);
    const files = await Promise.all(
      [...sans, ...serif].map(async ({ file }) => [file, await readFile(file)] as const),
    );
    return new Faces(fonts, { sans, serif }, new Map(files));
  }

  /** The families that have the characters of a text, for a font of the canvas. */
  families(face: Face, text: string): string {
    const needed = new Set<Slice>();
    for (const character of text) this.#slicesOf(face, character).forEach((slice) => needed.add(slice));
    for (const slice of needed) this.#register(slice);
    return [...needed].map(({ family }) => family).join(', ') || 'sans-serif';
  }

  /** Looked up once: a picture asks for the same characters thousands of times. */
  #slicesOf(face: Face, character: string): readonly Slice[] {
    const known = this.#found[face].get(character);
    if (known !== undefined) return known;
    const code = character.codePointAt(0) ?? 0;
    const slices = this.#slices[face].filter(({ ranges }) =>
      ranges.some(([first, last]) => code >= first && code <= last),
    );
    if (slices.length === 0 && character.trim() !== '') this.lacking.add(character);
    this.#found[face].set(character, slices);
    return slices;
  }

  #register(slice: Slice): void {
    if (slice.known) return;
    slice.known = true;
    const bytes = this.#files.get(slice.file);
    if (bytes === undefined || !this.#fonts.register(bytes, slice.family)) {
      throw new Error(`the font ${slice.file} cannot be read`);
    }
  }
}

async function slicesOf(face: Face): Promise<Slice[]> {
  const name = PACKAGES[face];
  const folder = dirname(resolve(`@fontsource-variable/${name}/package.json`));
  const ranges = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  const slices = Object.entries(ranges).map(([subset, range]): Slice => {
    const id = subset.replace(/[[\]]/gu, '');
    return {
      file: join(folder, 'files', `${name}-${id}-wght-normal.woff2`),
      family: `ledger-${face}-${id}`,
      ranges: range.split(',').map(parseRange),
      known: false,
    };
  });
  // Latin first: its digits and signs are of one cut, whatever other slice has some of them too.
  return slices.sort((a, b) => Number(b.family.endsWith('-latin')) - Number(a.family.endsWith('-latin')));
}

/** `U+4e00-4e8f` → its first and last code. */
function parseRange(text: string): readonly [number, number] {
  const [first = '', last = first] = text.trim().slice(2).split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
