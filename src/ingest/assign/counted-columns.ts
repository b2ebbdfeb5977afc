import type { Line } from '../document.ts';
import { withoutSpaces } from '../recognise/fold-text.ts';
import { maybeCellNumber } from './tokens.ts';

const LEAST_COUNTED = 3;
/** The share of a row's numbers that go on counting: a damaged one may have lost its place or its digits. */
const MOST = 0.6;
const HEAD_OF_COUNT = /^.?[栏列].{0,2}$|^.{0,2}次$/u;

/** Whether most of `numbers`, at their places, are each the next after the one before. */
function counts(numbers: readonly { place: number; value: number }[]): boolean {
  const offsets = new Map<number, number>();
  for (const { place, value } of numbers)
    if (Number.isInteger(value)) offsets.set(value - place, (offsets.get(value - place) ?? 0) + 1);
  return Math.max(0, ...offsets.values()) >= Math.max(LEAST_COUNTED, numbers.length * MOST);
}

/** Whether a row counts the columns (栏次 1 2 3, 7 8 9 … where 1 to 6 are lost) and has no figure. */
export function countsColumns(line: Line): boolean {
  const cells = line.cells ?? [];
  const found = cells.flatMap((cell, at) => {
    const number = maybeCellNumber(cell.text, line);
    return number === null ? [] : [{ at, value: Number(number.amount), isWhole: number.integer }];
  });
  const isHeaded = cells.some((cell) => HEAD_OF_COUNT.test(withoutSpaces(cell.text)));
  if (isHeaded && found.length > 0 && found.every(({ value, isWhole }) => isWhole && value < 100))
    return true;
  return (
    counts(found.map(({ at, value }) => ({ place: at, value }))) ||
    counts(found.map(({ value }, place) => ({ place, value })))
  );
}
