import type { Sink } from './filters.ts';

const MOST_CODES = 4096;
const CLEAR = 256;
const END = 257;

/** The LZW of TIFF and PDF, as PDF has it: codes of 9 to 12 bits, one code early where `early` is 1. */
export function lzw(next: Sink, early: 0 | 1): Sink {
  const values = Uint8Array.from({ length: MOST_CODES }, (_, code) => code & 0xff);
  const lengths = new Uint16Array(MOST_CODES).fill(1);
  const before = new Uint16Array(MOST_CODES);
  let [bits, held, width, free, last, hasEnded] = [0, 0, 9, CLEAR + 2, -1, false];
  const wordOf = (code: number): Uint8Array => {
    const word = new Uint8Array(lengths[code] ?? 1);
    for (let at = word.length - 1, from = code; at >= 0; at -= 1) {
      word[at] = values[from] ?? 0;
      from = before[from] ?? 0;
    }
    return word;
  };
  const take = (code: number): void => {
    if (code === END) hasEnded = true;
    if (code === CLEAR) [width, free, last] = [9, CLEAR + 2, -1];
    if (code === END || code === CLEAR) return;
    const known = code < free ? wordOf(code) : wordOf(Math.max(0, last));
    const word = code < free || last === -1 ? known : Uint8Array.of(...known, known[0] ?? 0);
    if (last !== -1 && free < MOST_CODES) {
      before[free] = last;
      lengths[free] = (lengths[last] ?? 1) + 1;
      values[free] = word[0] ?? 0;
      free += 1;
      const counted = free + early;
      if (counted >= 1 << width && width < 12) width += 1;
    }
    last = code;
    next(word);
  };
  return (data) => {
    for (const byte of data) {
      if (hasEnded) return;
      held = ((held << 8) | byte) & 0xfffff;
      bits += 8;
      if (bits < width) continue;
      bits -= width;
      take((held >>> bits) & ((1 << width) - 1));
    }
  };
}
