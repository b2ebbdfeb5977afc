const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/gu;
const CHARACTERS_THAT_RUN_TOGETHER = /[\dA-Za-z.,]/u;

/** Text without characters that nobody sees, and with one kind of blank; tabs and line breaks stay. */
export function visibleText(text: string): string {
  return text.replace(INVISIBLE, '').replace(/[\u00a0\u2000-\u200a\u202f]/gu, ' ');
}

/**
 * The pieces of one cell as one text. Chinese wraps anywhere, so nothing comes between; but two numbers one under the
 * other are never joined into a third.
 */
export function joinWrapped(pieces: readonly string[]): string {
  let joined = '';
  for (const piece of pieces.flatMap((text) => text.split(/[\r\n\f\v]+/u))) {
    const text = piece.trim();
    const runTogether =
      CHARACTERS_THAT_RUN_TOGETHER.test(joined.at(-1) ?? '') &&
      CHARACTERS_THAT_RUN_TOGETHER.test(text[0] ?? '');
    joined += runTogether ? ` ${text}` : text;
  }
  return joined;
}
