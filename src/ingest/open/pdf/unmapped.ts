import { UNKNOWN } from './seen/figures.ts';
import type { FontMetrics, PaintedGlyph } from './text-state.ts';

/** Characters of a Chinese text; letters of other scripts are none. */
const OF_A_TEXT =
  /^[\u0020-\u007e\u00a0-\u00ff\u2000-\u206f\u20ac\u2100-\u2bff\u3000-\u303f\u4e00-\u9fff\uf900-\ufaff\ufe30-\uffef\u{20000}-\u{3ffff}]*$/u;
/** The share of a font's characters past which their being the numbers of their glyphs is no chance. */
const MOST = 0.5;

/** Whether pdf.js, finding nothing that says what a glyph means, took its number in the font for a character. */
const isItsNumber = ({ text, code }: PaintedGlyph): boolean => text === String.fromCharCode(code);

/** Characters of one font of many glyphs (CID) whose file does not say what they mean. */
function unmappedOf(glyphs: readonly PaintedGlyph[]): readonly PaintedGlyph[] {
  const numbers = glyphs.filter(isItsNumber);
  if (numbers.length <= glyphs.length * MOST) return numbers;
  // Some encodings number glyphs by Unicode itself; then what they make is text.
  return numbers.every(({ text }) => OF_A_TEXT.test(text)) ? [] : glyphs;
}

/**
 * Marks the characters that the file gives no meaning. Without it a glyph's number in its font would be taken for a character,
 * and a figure of three digits for any other.
 */
export function markUnmapped(glyphs: readonly PaintedGlyph[]): void {
  const byFont = new Map<FontMetrics, PaintedGlyph[]>();
  for (const glyph of glyphs) {
    if (!glyph.font.isComposite || glyph.isSpace) continue;
    const own = byFont.get(glyph.font);
    if (own === undefined) byFont.set(glyph.font, [glyph]);
    else own.push(glyph);
  }
  for (const own of byFont.values()) for (const glyph of unmappedOf(own)) glyph.text = UNKNOWN;
}
