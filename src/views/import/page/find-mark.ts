import type { Document, Line } from '../../data/source-page/source-document.ts';

/** Which of several equal figures of one line is meant: the one at `at` (from 0) of the `of` that were read there. */
export type Among = { readonly at: number; readonly of: number };

/** A stretch of a line's characters, from the first to before the last. */
type Span = { readonly from: number; readonly to: number };

/**
 * What is marked: cells of a line by their index, or the characters themselves in running text; neither where the line as a
 * whole is marked.
 */
export type Mark = { line: Line; cells: readonly number[]; spans: readonly Span[] };

/** A row whose words wrap may print its figure a line or two away from where it begins. */
const LINES_AROUND = [0, 1, -1, 2, -2];

const bare = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

/** The cells that hold exactly these characters, else those that hold them among others. */
function cellsWith(line: Line, printed: string): number[] {
  const wanted = bare(printed);
  if (wanted === '' || line.cells === null) return [];
  const texts = line.cells.map((cell) => bare(cell.text));
  const holding = (isHit: (text: string) => boolean): number[] =>
    texts.flatMap((text, index) => (isHit(text) ? [index] : []));
  const exact = holding((text) => text === wanted);
  return exact.length > 0 ? exact : holding((text) => text.includes(wanted));
}

/** The characters where they stand in running text, but not within a longer number. */
function spansOf(line: Line, printed: string): Span[] {
  if (line.cells !== null || printed === '') return [];
  const spans: Span[] = [];
  for (let at = line.text.indexOf(printed); at !== -1; at = line.text.indexOf(printed, at + printed.length)) {
    const around = line.text.slice(Math.max(0, at - 1), at) + line.text.charAt(at + printed.length);
    if (!/[\d.,]/u.test(around) || !/^[\d.,-]+$/u.test(printed))
      spans.push({ from: at, to: at + printed.length });
  }
  return spans;
}

/** The one that is meant, where it can be told; else all of them. */
function meant<Found>(found: readonly Found[], among: Among | undefined): readonly Found[] {
  const one = among !== undefined && among.of === found.length ? found[among.at] : undefined;
  return one === undefined ? found : [one];
}

/**
 * Where a figure stands in the document: the line it was read from and the cell with its characters. Where a line has the
 * same characters in several cells and it cannot be told which is meant, all of them are marked. Null where the document
 * has no such line.
 */
export function findMark(
  { lines }: Pick<Document, 'lines'>,
  sought: { line: number | null; printed: string; among?: Among },
): Mark | null {
  const { line: number, printed, among } = sought;
  if (number === null) return null;
  const at = lines.findIndex((each) => each.number === number);
  const own = lines[at];
  if (own === undefined) return null;
  const near = LINES_AROUND.flatMap((step) => lines[at + step] ?? []);
  const wanted = bare(printed);
  const line = near.find((each) => wanted !== '' && bare(each.text).includes(wanted)) ?? own;
  return {
    line,
    cells: meant(cellsWith(line, printed), among),
    spans: meant(spansOf(line, printed), among),
  };
}

/** A rectangle in points from the page's top left corner; without `left` and `right` it goes across the page. */
export type MarkBox = { top: number; bottom: number; left: number | null; right: number | null };

/** The boxes of a mark on its page; none where the format has no coordinates. */
export function markBoxes({ line, cells }: Mark): MarkBox[] {
  const { top, bottom } = line;
  if (top === undefined || bottom === undefined) return [];
  const boxes = cells.flatMap((index): MarkBox[] => {
    const cell = line.cells?.[index];
    return cell === undefined ? [] : [{ top, bottom, left: cell.left, right: cell.right }];
  });
  return boxes.length > 0 ? boxes : [{ top, bottom, left: null, right: null }];
}

/** A stretch of lines to be shown: those around a line, or from a place one went on to. Indices into `lines`. */
export function linesAround(count: number, middle: number, size: number): { first: number; last: number } {
  const first = Math.max(0, Math.min(middle - Math.floor(size / 2), count - size));
  return { first, last: Math.min(count, first + size) - 1 };
}
