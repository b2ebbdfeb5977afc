import { describe, expect, it } from 'vitest';
import { heldAgainstForm } from '../../../../src/ingest/assign/place/printed-form.ts';
import type { PlacedNumber } from '../../../../src/ingest/assign/rows.ts';

const line = { number: 1, page: 1, text: '', cells: null };
const placed = (printed: string): PlacedNumber => ({
  row: { ordinal: 1, codePrinted: '', label: '合计', numbers: [], places: null },
  number: { kind: 'number', amount: printed, printed, integer: !printed.includes('.'), line },
  measure: 'total',
  inferred: false,
});
const doubted = (printed: string): string[] =>
  heldAgainstForm(printed.split(' ').map(placed)).flatMap(({ inferred, number }) =>
    inferred ? [number.printed] : [],
  );

const FIXED = '0.00 12.50 10.30 3,456.78 1,000.00 0.00 33.20 7,812.00 5,100.10 9,999.99 0.00';

describe('a table that prints all its amounts in one form', () => {
  it('is not certain of those that have another number of decimals', () => {
    for (const odd of ['29.4', '7', '0.000']) expect(doubted(`${FIXED} ${odd}`)).toEqual([odd]);
  });

  it('is not certain of those whose thousands are not parted, where the others are', () => {
    expect(doubted(`${FIXED} 41680.16`)).toEqual(['41680.16']);
  });

  it('is not certain of a nought alone, where noughts have their decimals', () => {
    expect(doubted(`${FIXED} 0`)).toEqual(['0']);
    expect(doubted('12.50 13.60 14.75 1.25 3.85 4.95 12.15 14.10 0')).toEqual([]);
  });

  it('says nothing where noughts at the end are left out, of few figures, or where forms differ', () => {
    expect(doubted('12.5 13 14.25 1200.75 16.5 17 18.25 19.75 20.1 21.33')).toEqual([]);
    expect(doubted('0.00 12.50 13.60 7')).toEqual([]);
    expect(doubted('0.00 12.50 13 14 15.00 16 17.50 18.20 19 20.10')).toEqual([]);
  });
});
