/** A place in a text: `from` and `to` are offsets, line and column are counted from 1 (a column is a character). */
export type TextPlace = { from: number; to: number; line: number; column: number };

const POINTED = /LINE (\d+): (.*)\n( *)\^/;
// East Asian wide characters take two columns where the engine counts where to put its mark.
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/**
 * Where in `text` an error of DuckDB points: its message repeats the line (`LINE 4: where x = 1`, long lines cut to
 * `…part…` with dots) and has a mark below. Null where the message points nowhere.
 */
export function placeInText(message: string, text: string): TextPlace | null {
  const [, lineText = '', shown = '', indent = ''] = POINTED.exec(message) ?? [];
  if (lineText === '') return null;
  const line = Number(lineText);
  const lines = text.split('\n');
  const own = lines[line - 1];
  if (own === undefined) return null;
  const start = lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0);
  const at = indexAtWidth(shown, indent.length - `LINE ${lineText}: `.length);
  // A cut line is found again by what of it is shown.
  const isCut = shown.startsWith('...');
  const part = shown.slice(isCut ? 3 : 0, shown.endsWith('...') ? -3 : undefined);
  const offset = isCut ? own.indexOf(part) + at - 3 : at;
  const column = Math.min(Math.max(offset, 0), own.length);
  const word = /^[\p{L}\p{N}_]+|^./u.exec(own.slice(column))?.[0] ?? '';
  return {
    from: start + column,
    to: start + column + word.length,
    line,
    column: [...own.slice(0, column)].length + 1,
  };
}

/** The index in a text at which `width` columns stand before it. */
function indexAtWidth(text: string, width: number): number {
  let index = 0;
  let left = width;
  for (const character of text) {
    if (left <= 0) break;
    left -= WIDE.test(character) ? 2 : 1;
    index += character.length;
  }
  return index;
}
