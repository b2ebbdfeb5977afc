import type { ResultColumn, ResultValue } from './write-values.ts';

/** What text may take before it is broken into lines, in characters of a digit; a figure is never broken. */
const WIDEST_TEXT = 44;
const NARROWEST = 7;

const lengthOf = (text: string): number => {
  let length = 0;
  for (const character of text) length += character > '\u2E7F' ? 2 : 1;
  return length;
};

/** The width of each column as CSS: what is in it, of every row, so that it stays while one scrolls. */
export function columnWidths(
  columns: readonly ResultColumn[],
  shown: readonly (readonly ResultValue[])[],
): string[] {
  return columns.map(({ name, kind }, index) => {
    const values = (shown[index] ?? []).reduce((most, value) => Math.max(most, lengthOf(value ?? '')), 0);
    const head = Math.min(lengthOf(name) + 2, 24);
    const widest = Math.max(NARROWEST, head, values);
    return `calc(${kind === 'number' ? widest : Math.min(widest, WIDEST_TEXT)}ch + 1.6rem)`;
  });
}
