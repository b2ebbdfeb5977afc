import type { Numbering } from './read-numbering.ts';
import { writeNumber } from './write-number.ts';

/** A paragraph's own list, level and style, as its properties name them. */
export type ParagraphList = { list: string | null; level: number | null; style: string | null };
/** The number that Word writes before each paragraph, asked for in the order of the text. */
export type ListCounter = (paragraph: ParagraphList) => string;

const FIRST_LEVEL = 0;

/**
 * Counts the paragraphs of a file's lists as Word does: lists of one definition go on counting together, a list that says
 * where it starts starts there when it is first used, and a level starts anew under each paragraph of a higher one.
 */
export function listCounter(numbering: Numbering | null): ListCounter {
  const counts = new Map<string, Map<number, number>>();
  const started = new Set<string>();
  return ({ list: named, level: ownLevel, style }) => {
    const ofStyle = style === null ? undefined : numbering?.styles.get(style);
    const id = named ?? ofStyle?.list ?? null;
    const list = id === null ? undefined : numbering?.lists.get(id);
    const at = ownLevel ?? ofStyle?.level ?? FIRST_LEVEL;
    const level = list?.levels.get(at);
    if (id === null || list === undefined || level === undefined) return '';
    const count = counts.get(list.definition) ?? new Map<number, number>();
    counts.set(list.definition, count);
    const override = started.has(`${id} ${String(at)}`) ? undefined : list.restarts.get(at);
    started.add(`${id} ${String(at)}`);
    const before = count.get(at);
    count.set(at, override ?? (before === undefined ? level.start : before + 1));
    for (const [lower, { restart }] of list.levels) {
      const isAnew = restart === undefined ? lower > at : restart !== 0 && lower > at && at < restart;
      if (isAnew) count.delete(lower);
    }
    return level.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const of = Number(digit) - 1;
      const { format = 'decimal', start = 1 } = list.levels.get(of) ?? {};
      const isInDigits = level.isLegal && of !== at && format !== 'none';
      return writeNumber(count.get(of) ?? start, isInDigits ? 'decimal' : format);
    });
  };
}
