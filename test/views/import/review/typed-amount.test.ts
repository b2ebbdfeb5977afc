import fc from 'fast-check';
import { expect, test } from 'vitest';
import { multiplyDecimal } from '../../../../src/model/money.ts';
import { typedNumber } from '../../../../src/views/import/review/edits/typed-amount.ts';
import { inOtherUnit, inWan, PRINTED_UNITS } from '../../../../src/views/import/review/edits/units.ts';

test('a figure is taken as one types it from a page', () => {
  const typed = ['1,767.85', ' 606.81 ', '１，７６７．８５', '-0.60', '−0.60', '0', '007.5'];
  expect(typed.map((each) => typedNumber(each, 'wan').number)).toEqual([
    ...['1767.85', '606.81', '1767.85', '-0.60', '-0.60', '0', '7.5'],
  ]);
});

test('what is no number, or could not be kept exactly, is refused and never rounded', () => {
  const problems = (typed: string, unit: (typeof PRINTED_UNITS)[number]) => typedNumber(typed, unit).problem;
  for (const typed of ['85..54', '一百', '12万元', '1e5', '=1+1', '12%', '--1', '1.', '.5'])
    expect(problems(typed, 'wan')).toBe('not_a_number');
  expect(problems('', 'wan')).toBe('empty');
  expect(problems('  ', 'yuan')).toBe('empty');
  expect(problems('1000000000000', 'wan')).toBe('too_large');
  expect(problems('1000000000', 'yi')).toBe('too_large');
  expect(problems('0.001', 'yuan')).toBe('too_fine');
  expect(problems('0.01', 'yuan')).toBeNull();
  expect(problems('0.1234567', 'wan')).toBe('too_fine');
});

test('an amount in another unit is exact and turns back', () => {
  const amounts = fc
    .tuple(fc.bigInt(0n, 999_999_999n), fc.integer({ min: 0, max: 99 }))
    .map(([whole, cents]) => `${whole}.${String(cents).padStart(2, '0')}`);
  const units = fc.constantFrom(...PRINTED_UNITS);
  fc.assert(
    fc.property(amounts, units, units, (number, from, to) => {
      const amount = inWan(number, from);
      const turned = inOtherUnit(amount, from, to);
      expect(multiplyDecimal(turned, '1')).toBe(multiplyDecimal(inWan(number, to), '1'));
      expect(multiplyDecimal(inOtherUnit(turned, to, from), '1')).toBe(multiplyDecimal(amount, '1'));
    }),
  );
});
