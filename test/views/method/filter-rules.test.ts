import { expect, test } from 'vitest';
import { LISTED_RULES, filterRules } from '../../../src/views/method/rules/filter-rules.ts';

const idsFor = (words: string): string[] => filterRules(LISTED_RULES, words).map(({ id }) => id);

test('nothing asked for is everything', () => {
  expect(idsFor('')).toHaveLength(LISTED_RULES.length);
  expect(idsFor('  ')).toHaveLength(LISTED_RULES.length);
});

test('a rule is found by a word of either language, whatever is shown', () => {
  for (const word of ['降幅', 'more than 100 %', 'FALL-over-100'])
    expect(idsFor(word)).toContain('fall-over-100');
});

test('a rule is found by its family, by a figure of its example, and by full-width characters', () => {
  expect(idsFor('残留')).toContain('tracked-change');
  expect(idsFor('15.05')).toContain('children-sum');
  expect(idsFor('１５．０５')).toContain('children-sum');
});

test('every word must be there', () => {
  const both = idsFor('接待 人次');
  expect(both).toContain('reception-cost');
  expect(both.length).toBeLessThan(idsFor('接待').length);
  expect(idsFor('接待 no-such-word')).toEqual([]);
});
