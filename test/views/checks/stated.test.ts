import { describe, expect, test } from 'vitest';
import { writeTerms } from '../../../src/checks/write-terms.ts';
import { isTelling, statedOf } from '../../../src/views/checks/stated.ts';
import { run, term } from './run.ts';

test('a figure beside itself is no arithmetic', () => {
  expect(isTelling('606.81 = 606.81')).toBe(false);
  expect(isTelling('0 = 0.00')).toBe(false);
  expect(isTelling('')).toBe(false);
  expect(isTelling('110.30 + 62.37 = 172.67')).toBe(true);
  expect(isTelling('3.30 ÷ 135.20 = 2.22 %')).toBe(true);
});

describe('the numbers of a run as a reader would write them', () => {
  test('money has its two decimals, and the statement is what it is held against', () => {
    expect(statedOf(run('sum'), 'zh')).toEqual({
      expected: '74.00',
      actual: '70.00',
      difference: '−4.00',
      tolerance: '±0.01',
      isPercent: false,
      arithmetic: '40.00 + 34.00 = 74.00',
      isSaid: false,
    });
  });

  test('in yuan money is ten thousand times as much and says its unit; what divides stays as it is', () => {
    expect(statedOf(run('sum'), 'zh', 'yuan')).toMatchObject({
      expected: '740,000 元',
      difference: '−40,000 元',
      tolerance: '±100 元',
      arithmetic: '400,000 + 340,000 = 740,000 元',
    });
    const divides = '4848.67 ÷ 5697.42';
    expect(statedOf(run('sum', { arithmetic: divides }), 'zh', 'yuan').arithmetic).toBe(divides);
  });

  test('a percentage keeps its sign and is shown as printed', () => {
    const percent = run('percent', {
      expected: '85.1',
      actual: '185.1',
      difference: '100',
      tolerance: '0.1',
      arithmetic: '4848.67 ÷ 5697.42 = 85.1 %',
      terms: writeTerms([
        term({ role: 'other', amount: '185.1', printed: '185.10%', statement: '', phase: '' }),
      ]),
    });
    const { expected, actual, difference, isPercent, isSaid } = statedOf(percent, 'zh');
    expect([expected, actual, difference, isPercent, isSaid]).toEqual([
      '85.1 %',
      '185.10%',
      '+100',
      true,
      true,
    ]);
  });

  test('counts have no decimals, and what must be exact has no tolerance', () => {
    const count = run('units', {
      expected: '2',
      actual: '3',
      difference: '1',
      tolerance: '0',
      arithmetic: '',
      terms: writeTerms([term({ role: 'other', printed: '3', statement: '', phase: '' })]),
    });
    const { expected, actual, difference, tolerance } = statedOf(count, 'zh');
    expect([expected, actual, difference, tolerance]).toEqual(['2', '3', '+1', '']);
  });

  test('nothing is written where two figures are held side by side', () => {
    expect(statedOf(run('same', { arithmetic: '0 = 0.00' }), 'zh').arithmetic).toBe('');
  });
});
