import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Value } from '../../../src/model/value.ts';
import { READINGS } from '../../../src/state/view-state.ts';
import { formatReading } from '../../../src/views/figure/Figure.tsx';
import { readValue } from '../../../src/views/figure/reading.ts';

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
  test('in yuan: 1,833.40 万元 is 18,334,000 yuan, and the unit beside it says so', () => {
    const { value, unit } = read(figure('1833.40'), figure('1833.40'), 'yuan');
    expect(formatReading(amountOf(value), 'yuan', 'en')).toBe('18,334,000');
    expect(unit).toEqual({ zh: '元', en: 'CNY' });
    expect(read(figure('1833.40'), figure('1833.40'), 'amount').unit.en).toBe('CNY 10,000');
  });
  test('in yuan every digit is kept, fen too, however many', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), (fen) => {
        const digits = String(fen < 0n ? -fen : fen).padStart(7, '0');
        const wan = `${fen < 0n ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`;
        const { value } = read(figure(wan), figure('1'), 'yuan');
        const yuan = amountOf(value);
        const [whole = '', fraction = ''] = yuan.split('.');
        expect(BigInt(whole + fraction.padEnd(2, '0'))).toBe(fen);
      }),
    );
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
