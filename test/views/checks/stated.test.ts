import { describe, expect, test } from 'vitest';
import { writeTerms } from '../../../src/checks/write-terms.ts';
import { ruleText } from '../../../src/text/messages/rules/rule-texts.ts';
import { COUNTED, isTelling, quotesWan, statedOf } from '../../../src/views/checks/stated.ts';
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

  test('in yuan money is ten thousand times as much and says its unit', () => {
    expect(statedOf(run('sum'), 'zh', 'yuan')).toMatchObject({
      expected: '740,000 元',
      difference: '−40,000 元',
      tolerance: '±100 元',
      arithmetic: '400,000 + 340,000 = 740,000 元',
    });
    // Printed without decimals and missed by nothing that a rule allows: money all the same.
    const fund = run('fund', { rule: 'fund-overspent', expected: '221', actual: '709', tolerance: null });
    expect(statedOf(fund, 'en', 'yuan')).toMatchObject({
      expected: '2,210,000 CNY',
      actual: '7,090,000 CNY',
    });
  });

  test('in yuan a quotient converts its amounts and neither its percentage nor what it is divided among', () => {
    const said = (arithmetic: string): string =>
      statedOf(run('sum', { arithmetic }), 'zh', 'yuan').arithmetic;
    expect(said('4848.67 ÷ 5697.42 = 85.10 %')).toBe('48,486,700 元 ÷ 56,974,200 元 = 85.10 %');
    expect(said('1.00 ÷ 140 = 0.0071')).toBe('10,000 ÷ 140 = 71 元');
    expect(said('73.70 × 2 = 147.40')).toBe('737,000 × 2 = 1,474,000 元');
  });

  test('counts, points and rates are no yuan', () => {
    const points = run('points', { rule: 'performance-points', expected: '90.5', actual: '100' });
    expect(statedOf(points, 'zh', 'yuan')).toMatchObject({ expected: '90.5', actual: '100' });
    const people = run('people', { rule: 'prose-list', arithmetic: '15 + 14 = 29', tolerance: '0' });
    expect(statedOf(people, 'zh', 'yuan').arithmetic).toBe('15 + 14 = 29');
    for (const rule of COUNTED) expect(ruleText(rule), rule).not.toBeNull();
  });

  test('a sentence that quotes amounts of 万元 is known by its two decimals', () => {
    expect(quotesWan(run('a'), '合计为 471.55，差 -135.25。')).toBe(true);
    expect(quotesWan(run('a'), '决算为预算的 43.74 %，共 3 项。')).toBe(false);
    expect(quotesWan(run('a'), '支出 1.50 万元。')).toBe(false);
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
