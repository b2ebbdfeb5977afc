import type { Glyph, PageContent } from '../../open/pdf/page-content.ts';
import type { Rules } from '../picture/find-rules.ts';
import type { Picture } from '../picture/picture.ts';
import type { ReadWord } from './read-figures.ts';

/** Heights of what is printed, as shares of the type's size. */
const DIGIT_HEIGHT = 0.72;
const HAN_HEIGHT = 0.92;
/** How far below its middle a line's ink stands on, as a share of the type's size (as page-content.ts has it). */
const MIDDLE = 0.35;

const HAN = /\p{Script=Han}/u;
/** Specks and ends of rules that are taken for marks. */
const SPECK = /^[|丨.,'`’‘“”"_~:;·、。，\\/!^*-]+$/u;
const UNSURE = 60;

function median(numbers: readonly number[]): number | null {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? null;
}

/** The size of type that a word's ink tells; null for words of flat characters (一, 二) and marks. */
function sizeOf({ text, box }: ReadWord): number | null {
  const height = box.bottom - box.top;
  if (HAN.test(text)) return /[^一二三〇、，。“”（）]/u.test(text) ? height / HAN_HEIGHT : null;
  return /[\dA-Za-z]/u.test(text) ? height / DIGIT_HEIGHT : null;
}

/** How wide a character is beside the others of its word. */
const widthOf = (character: string): number =>
  HAN.test(character) || /[（）“”、，。：]/u.test(character) ? 1 : /[.,:'|]/u.test(character) ? 0.28 : 0.52;

/** The characters of a word side by side in its box: the engine's own places of characters are rough. */
function glyphsOf(word: ReadWord, baseline: number, size: number): Glyph[] {
  const characters = [...word.text];
  const whole = characters.reduce((sum, character) => sum + widthOf(character), 0);
  const { left, right } = word.box;
  let from = left;
  return characters.map((text): Glyph => {
    const to = from + ((right - left) * widthOf(text)) / whole;
    const glyph = { text, left: from, right: to, baseline, size };
    from = to;
    return glyph;
  });
}

/** Ends of rules beside words, taken for quotation marks that have no partner. */
function withoutStrayQuotes(word: ReadWord): ReadWord {
  const quotes = word.text.match(/[“”‘’"'|]/gu)?.length ?? 0;
  return quotes === 1 && HAN.test(word.text) ? { ...word, text: word.text.replace(/[“”‘’"'|]/u, '') } : word;
}

/** Blanks narrower than this share of the type's size between Chinese words are none. */
const NO_BLANK = 0.9;
const endsHan = ({ text }: ReadWord): boolean => /[\p{Script=Han}、）”]$/u.test(text);
const beginsHan = ({ text }: ReadWord): boolean => /^[\p{Script=Han}、（“]/u.test(text);

/** Whether a rule stands between two words of a line. */
function isParted(last: ReadWord, word: ReadWord, { down }: Rules): boolean {
  const middle = (word.box.top + word.box.bottom) / 2;
  const [from, to] = [last.box.right, word.box.left].sort((a, b) => a - b);
  return down.some(
    ({ left, right, top, bottom }) =>
      right >= (from ?? 0) - 2 && left <= (to ?? 0) + 2 && top <= middle && bottom >= middle,
  );
}

/**
 * The words of a line one after the other: the engine's boxes of words overlap or leave gaps, which would mix their
 * characters or part them.
 */
function inOrder(words: readonly ReadWord[], size: number, rules: Rules): ReadWord[] {
  const placed: ReadWord[] = [];
  for (const word of words) {
    const last = placed.at(-1);
    if (last === undefined) {
      placed.push(word);
      continue;
    }
    const gap = word.box.left - last.box.right;
    const isOne = endsHan(last) && beginsHan(word) && gap < size * NO_BLANK && !isParted(last, word, rules);
    // Half way between two words that overlap; for Chinese, where the next one begins.
    const edge = gap < 0 ? Math.max(last.box.left + 1, last.box.right + gap / 2) : word.box.left;
    if (gap < 0 || isOne) placed[placed.length - 1] = { ...last, box: { ...last.box, right: edge } };
    placed.push({ ...word, box: { ...word.box, left: edge, right: Math.max(edge + 1, word.box.right) } });
  }
  return placed;
}

const isSpeck = ({ text, confidence }: ReadWord): boolean => SPECK.test(text) && confidence < UNSURE;

/** What was recognised on a page as the PDF reader has a page: characters and rules in points. */
export function toContent(
  picture: Picture,
  pixelsPerPoint: number,
  lines: readonly (readonly ReadWord[])[],
  rules: Rules,
): PageContent {
  const usual = median(lines.flat().flatMap((word) => sizeOf(word) ?? [])) ?? 10 * pixelsPerPoint;
  const glyphs = lines.flatMap((line) => {
    const own = line.filter((word) => !isSpeck(word)).map(withoutStrayQuotes);
    const size = median(own.flatMap((word) => sizeOf(word) ?? [])) ?? usual;
    const words = inOrder(own, size, rules);
    return words.flatMap((word) => {
      const middle = (word.box.top + word.box.bottom) / 2;
      // A mark's own middle is low; it stands where its line does.
      const lineMiddle = median(
        words.filter((w) => sizeOf(w) !== null).map((w) => (w.box.top + w.box.bottom) / 2),
      );
      return glyphsOf(word, (lineMiddle ?? middle) + size * MIDDLE, size);
    });
  });
  const points = (pixels: number): number => pixels / pixelsPerPoint;
  return {
    width: points(picture.width),
    height: points(picture.height),
    glyphs: glyphs.map((glyph) => ({
      text: glyph.text,
      left: points(glyph.left),
      right: points(glyph.right),
      baseline: points(glyph.baseline),
      size: points(glyph.size),
    })),
    across: rules.across.map(({ left, right, top, bottom }) => ({
      at: points((top + bottom) / 2),
      from: points(left),
      to: points(right),
    })),
    down: rules.down.map(({ left, right, top, bottom }) => ({
      at: points((left + right) / 2),
      from: points(top),
      to: points(bottom),
    })),
    hasPicture: true,
  };
}
