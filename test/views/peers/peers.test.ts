import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDecimal, subtractDecimal, sumDecimal } from '../../../src/model/money.ts';
import { LEAST_RANKED, peers } from '../../../src/views/peers/peers.ts';
import type { PeerValue } from '../../../src/views/peers/peers.ts';

const list = (...amounts: string[]): PeerValue[] =>
  amounts.map((amount, index) => ({ id: `r${index}`, amount }));

const arbitraryValues = fc
  .array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { maxLength: 12 })
  .map((cents) => list(...cents.map((cent) => (cent / 100).toFixed(2))));

test('the median of the others, the own figure left out: the middle one, or exactly between the two', () => {
  expect(peers(list('10', '1', '5', '3'), 'r0')).toMatchObject({ others: 3, median: '3', middle: ['r3'] });
  expect(peers(list('10', '0.1', '0.2'), 'r0')).toMatchObject({ median: '0.15', middle: ['r1', 'r2'] });
  expect(peers(list('10', '0.1', '0.2'), 'r0').distance).toBe('9.85');
});

test('without others there is no median and no distance; without an own figure no distance and no place', () => {
  expect(peers(list('10'), 'r0')).toEqual({
    others: 0,
    median: null,
    middle: [],
    distance: null,
    place: null,
  });
  expect(peers(list('1', '2', '3', '4'), 'mine')).toMatchObject({
    others: 4,
    median: '2.5',
    distance: null,
    place: null,
  });
});

test('a place needs four departments; equal figures share the better one', () => {
  expect(peers(list('3', '2', '1'), 'r0').place).toBeNull();
  expect(peers(list('3', '4', '2', '1'), 'r0').place).toEqual({ rank: 2, of: 4, quarter: 2 });
  expect(peers(list('3', '3', '2', '1'), 'r1').place).toEqual({ rank: 1, of: 4, quarter: 1 });
  expect(peers(list('1', '5', '4', '3', '2'), 'r0').place).toEqual({ rank: 5, of: 5, quarter: 4 });
});

test('half of the others lie on either side of the median, and the order they come in changes nothing', () => {
  fc.assert(
    fc.property(arbitraryValues, (values) => {
      const found = peers(values, 'r0');
      const others = values.filter(({ id }) => id !== 'r0');
      expect(found.others).toBe(others.length);
      expect(peers([...values].reverse(), 'r0')).toEqual(found);
      if (found.median === null) {
        expect(others).toEqual([]);
        return;
      }
      const { median } = found;
      const side = (sign: number): number =>
        others.filter(({ amount }) => compareDecimal(amount, median) === sign).length;
      expect(side(1)).toBeLessThanOrEqual(others.length / 2);
      expect(side(-1)).toBeLessThanOrEqual(others.length / 2);
      // Own − distance is the median again, to the last digit.
      const mine = values.find(({ id }) => id === 'r0')?.amount ?? '0';
      expect(compareDecimal(subtractDecimal(mine, found.distance ?? '0'), median)).toBe(0);
      // The median is the figure of one department or the mean of two.
      const middle = values.filter(({ id }) => found.middle.includes(id)).map(({ amount }) => amount);
      expect(compareDecimal(sumDecimal(middle), sumDecimal(middle.map(() => median)))).toBe(0);
    }),
  );
});

test('a place lies within its group and in the quarter that it is in; fewer than four have none', () => {
  fc.assert(
    fc.property(arbitraryValues, (values) => {
      const { place } = peers(values, 'r0');
      if (values.length < LEAST_RANKED) {
        expect(place).toBeNull();
        return;
      }
      const mine = values[0]?.amount ?? '';
      const higher = values.filter(({ amount }) => compareDecimal(amount, mine) > 0).length;
      expect(place).toMatchObject({ rank: higher + 1, of: values.length });
      const quarter = place?.quarter ?? 0;
      expect(higher / values.length).toBeGreaterThanOrEqual((quarter - 1) / 4);
      expect(higher / values.length).toBeLessThan(quarter / 4);
    }),
  );
});
