import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Value } from '../../../src/model/value.ts';
import { READINGS } from '../../../src/state/view-state.ts';
import { textIn } from '../../../src/text/translate.ts';
import { formatReading, readValue, readingUnit } from '../../../src/views/figure/reading.ts';

const figure = (amount: string): Value => ({
  state: 'figure',
  amount,
  origin: 'printed',
  certainty: 'certain',
  ref: null,
});
const report = { insured: 275_000, staffActual: 21 };
const amountOf = (value: Value): string => (value.state === 'figure' ? value.amount : value.reason);
const read = (
  value: Value,
  whole: Value,
  reading: (typeof READINGS)[number],
  of = report as Parameters<typeof readValue>[0]['report'],
) => readValue({ value, whole, report: of, reading });

describe('how an amount is read', () => {
  test('as itself: the digits as printed', () => {
    expect(amountOf(read(figure('1833.40'), figure('1833.40'), 'amount').value)).toBe('1833.40');
  });
  test('money is written in the unit chosen whatever the reading, what is none never is', () => {
    const yuan = textIn('en', 'yuan');
    expect(formatReading('1833.40', 'amount', 'en', textIn('en', 'wan'))).toBe('1,833.40');
    expect(formatReading('1833.40', 'amount', 'en', yuan)).toBe('18,334,000');
    expect(formatReading('1833.40', 'signed', 'en', yuan)).toBe('+18,334,000');
    expect(formatReading('28.9', 'per_staff', 'en', yuan)).toBe('289,000');
    expect(yuan(readingUnit('per_staff'))).toBe('CNY per member of staff');
    expect(formatReading('75.09', 'share', 'en', yuan)).toBe('75.1%');
    expect(formatReading('4', 'per_insured', 'en', yuan)).toBe('4.00');
    expect(formatReading('-3.5', 'points', 'en', yuan)).toBe('−3.50');
  });
  test('as percent of the whole: 455.67 of 606.81 is 75.093 %', () => {
    expect(amountOf(read(figure('455.67'), figure('606.81'), 'share').value)).toBe('75.092698');
  });
  test('per insured person in yuan: 110 万元 for 275,000 persons is 4 yuan', () => {
    const { value, unit } = read(figure('110'), figure('606.81'), 'per_insured');
    expect(Number(amountOf(value))).toBe(4);
    expect(unit.zh).toContain('元');
  });
  test('per member of staff in 万元: 606.9 for 21 is 28.9', () => {
    expect(Number(amountOf(read(figure('606.9'), figure('606.9'), 'per_staff').value))).toBe(28.9);
  });
  test('zero is a figure in every reading', () => {
    for (const reading of READINGS)
      expect(Number(amountOf(read(figure('0'), figure('5'), reading).value))).toBe(0);
  });
});

describe('what cannot be read', () => {
  test('a share of a whole that is missing has no denominator, of one that is printed as zero a denominator of zero', () => {
    const missing: Value = { state: 'missing', reason: 'not_disclosed' };
    expect(amountOf(read(figure('5'), missing, 'share').value)).toBe('no_denominator');
    expect(amountOf(read(figure('5'), figure('0.00'), 'share').value)).toBe('zero_denominator');
    expect(amountOf(read(figure('0.00'), figure('0.00'), 'share').value)).toBe('zero_denominator');
  });
  test('without persons there is no amount per person', () => {
    const none = { insured: null, staffActual: null };
    expect(amountOf(read(figure('5'), figure('9'), 'per_insured', none).value)).toBe('no_denominator');
    expect(amountOf(read(figure('5'), figure('9'), 'per_staff', none).value)).toBe('no_denominator');
    expect(amountOf(read(figure('5'), figure('9'), 'per_staff', { insured: 1, staffActual: 0 }).value)).toBe(
      'zero_denominator',
    );
  });
  test('a missing amount keeps its own reason', () => {
    for (const reading of READINGS) {
      const { value } = read({ state: 'missing', reason: 'declared_empty' }, figure('9'), reading);
      expect(value).toEqual({ state: 'missing', reason: 'declared_empty' });
    }
  });
});

describe('the place of a reading', () => {
  const ref = {
    reportId: 'a-2020',
    fiscalYear: 2020,
    statement: 'expenditure',
    code: '210',
    label: '',
    measure: 'total',
    phase: 'final',
  };
  const at = (amount: string, place: typeof ref | null): Value => ({
    ...(figure(amount) as Extract<Value, { state: 'figure' }>),
    ref: place,
  });
  const refOf = (value: Value) => (value.state === 'figure' ? value.ref : undefined);
  const whole = at('10', { ...ref, code: '', label: '合计' });

  test('a share names its whole, an amount per person what it divides by, an amount itself nothing more', () => {
    expect(refOf(read(at('5', ref), whole, 'share').value)).toEqual({
      ...ref,
      reading: {
        by: 'share',
        of: { statement: 'expenditure', code: '', label: '合计', measure: 'total', phase: 'final' },
      },
    });
    expect(refOf(read(at('5', ref), whole, 'per_insured').value)?.reading).toEqual({ by: 'per_insured' });
    expect(refOf(read(at('5', ref), whole, 'per_staff').value)?.reading).toEqual({ by: 'per_staff' });
    expect(refOf(read(at('5', ref), whole, 'amount').value)).toEqual(ref);
  });
  test('a figure without a place has none as a reading; without the whole’s the amount’s is kept', () => {
    expect(refOf(read(at('5', null), whole, 'share').value)).toBeNull();
    expect(refOf(read(at('5', ref), figure('10'), 'share').value)).toEqual(ref);
  });
});

test('shares of parts add up to a hundred as exactly as their digits allow', () => {
  const cents = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(cents, (parts) => {
      const total = parts.reduce((sum, part) => sum + part, 0);
      fc.pre(total > 0);
      const whole = figure((total / 100).toFixed(2));
      const shares = parts.map((part) =>
        Number(amountOf(read(figure((part / 100).toFixed(2)), whole, 'share').value)),
      );
      expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100)).toBeLessThan(1e-5);
    }),
  );
});
