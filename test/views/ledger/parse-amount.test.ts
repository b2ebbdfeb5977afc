import { expect, test } from 'vitest';
import { parseAmount } from '../../../src/views/ledger/ledger-choice.ts';

test('a least amount is typed in the unit of the screen and kept in 万元, as the link has it', () => {
  expect(parseAmount('1,000', 'wan')).toBe('1000');
  expect(parseAmount('１２５，０００', 'yuan')).toBe('12.5');
  expect(parseAmount('0.01', 'yuan')).toBe('0.000001');
  expect(parseAmount('', 'yuan')).toBeNull();
  // Finer than a link can carry, or no number.
  for (const typed of ['0.001', '-5', 'x']) expect(parseAmount(typed, 'yuan')).toBeUndefined();
});
