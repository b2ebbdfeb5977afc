import { joinLines } from './runs.ts';

/** A printed line of a table whose rows no rule parts: the words of each column. */
export type ColumnLine = { baseline: number; size: number; texts: string[] };

/** Lines that make up one row; each column's text joined. */
export type LineRow = { first: number; last: number; size: number; texts: string[] };

const FIGURE = /^-?[\d,]+(?:\.{1,2}\d+)?%?$/u;
const OPENS =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.、．](?!\d)|合\s*计|总\s*计|本年)/u;

/** Whether a cell's words are a figure or a code and nothing else. */
export function isFigure(text: string): boolean {
  return FIGURE.test(text.replace(/\s/gu, ''));
}

const isAnchor = (line: ColumnLine): boolean =>
  line.texts.some((text) => isFigure(text) || OPENS.test(text)) ||
  line.texts.filter((text) => text !== '').length > 2;

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/**
 * How near a line of words must stand to a row to be the rest of its label: nearer than rows usually stand to each other, and
 * nearer than any two rows do that have nothing between them.
 */
function wrapDistance(lines: readonly ColumnLine[]): number {
  const anchors = lines.filter(isAnchor);
  const usual = median(
    anchors.slice(1).map((line, index) => line.baseline - (anchors[index]?.baseline ?? 0)),
  );
  const next = lines.slice(1).flatMap((line, index) => {
    const before = lines[index];
    return before !== undefined && isAnchor(before) && isAnchor(line)
      ? [line.baseline - before.baseline]
      : [];
  });
  return Math.min(usual * 0.8, ...next.map((distance) => distance * 0.97));
}

/** Lines that stand as near to each other as the lines of one cell do. */
function stretchesOf(lines: readonly ColumnLine[]): ColumnLine[][] {
  const wrapped = wrapDistance(lines);
  const stretches: ColumnLine[][] = [];
  for (const line of lines) {
    const before = stretches.at(-1);
    const last = before?.at(-1);
    if (before !== undefined && last !== undefined && line.baseline - last.baseline < wrapped)
      before.push(line);
    else stretches.push([line]);
  }
  return stretches;
}

/**
 * The rows that lines make up where no rule parts them. A line with a figure, a code or an ordinal is a row; a line of words
 * alone is the rest of the label of the row nearest to it, where it stands nearer than rows do; lines of words that no row is
 * near are a row without figures.
 */
export function groupRows(lines: readonly ColumnLine[]): LineRow[] {
  const owner = new Map<ColumnLine, number>();
  for (const stretch of stretchesOf(lines)) {
    const anchors = stretch.filter(isAnchor);
    for (const line of stretch) {
      const distance = (anchor: ColumnLine): number => Math.abs(anchor.baseline - line.baseline);
      const [nearest] = isAnchor(line) ? [line] : [...anchors].sort((p, q) => distance(p) - distance(q));
      owner.set(line, lines.indexOf(nearest ?? stretch[0] ?? line));
    }
  }
  const rows = new Map<number, ColumnLine[]>();
  lines.forEach((line, index) => {
    const key = owner.get(line) ?? index;
    rows.set(key, [...(rows.get(key) ?? []), line]);
  });
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([, members]) => ({
      first: Math.min(...members.map((line) => line.baseline)),
      last: Math.max(...members.map((line) => line.baseline)),
      size: Math.max(...members.map((line) => line.size)),
      texts: (members[0]?.texts ?? []).map((_, column) =>
        joinLines(members.map((line) => line.texts[column] ?? '').filter((text) => text !== '')),
      ),
    }));
}
