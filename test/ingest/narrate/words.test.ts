import { expect, test } from 'vitest';
import { isPhaseOnly, nameOf, phaseOf } from '../../../src/ingest/narrate/prose/words.ts';

test('a budget is initial or adjusted by its word, and a clause of such words alone names nothing', () => {
  expect(['年初预算为', '全年预算数为', '调整后预算为', '预算', '支出决算为'].map(phaseOf)).toEqual([
    'initial_budget',
    'budget',
    'budget',
    'budget',
    'final',
  ]);
  for (const clause of ['年初预算为', '全年预算为', '调整预算数为', '支出决算为']) {
    expect(isPhaseOnly(clause)).toBe(true);
    expect(nameOf(clause)).toBe('');
  }
  expect(isPhaseOnly('住房公积金全年预算为')).toBe(false);
  expect(nameOf('住房公积金全年预算为')).toBe('住房公积金');
});
