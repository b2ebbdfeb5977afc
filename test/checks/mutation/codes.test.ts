import { describe, expect, test } from 'vitest';
import { BETWEEN_RULES } from '../../../src/checks/between/rules.ts';
import { INSIDE_RULES } from '../../../src/checks/inside/rules.ts';
import { cleanFacts, inputOf } from './clean-report.ts';
import { mutateFacts, outcomeOf } from './mutate.ts';

const RULES = [...INSIDE_RULES, ...BETWEEN_RULES];
const clean = inputOf(cleanFacts({ columns: true, otherIncome: false }));

describe('a row under the code of another item', () => {
  test.each([
    ['expenditure', '2101501', '2101101'],
    ['expenditure', '2101599', '2101399'],
    ['general_budget', '2210201', '2100299'],
    ['income', '2080505', '2101102'],
  ] as const)(
    'in %s, %s printed as %s: the sums that have it and those that lack it are one cause',
    (statement, from, to) => {
      const mutation = mutateFacts(
        clean,
        `${statement} ${from} as ${to}`,
        (fact) => fact.statement === statement && fact.code === from,
        { code: to, codePrinted: to },
      );
      const { rules, causes } = outcomeOf(mutation, RULES);
      expect(rules).toContain('children-sum');
      expect(causes.map(({ checkId }) => checkId)).toHaveLength(1);
    },
  );

  test('a code that no list has keeps its row where it stands: the sums hold', () => {
    const mutation = mutateFacts(
      clean,
      'income 2101501 as 2101591',
      (fact) => fact.statement === 'income' && fact.code === '2101501',
      { code: '', codePrinted: '2101591' },
    );
    expect(outcomeOf(mutation, RULES).rules).toEqual([]);
  });
});

test('a class of an overview under the name of another class is one cause', () => {
  const mutation = mutateFacts(
    clean,
    '卫生健康支出 as 节能环保支出',
    (fact) => fact.statement === 'income_expenditure' && fact.label === '卫生健康支出',
    { label: '节能环保支出' },
  );
  const { rules, causes } = outcomeOf(mutation, RULES);
  expect(rules).toEqual(['overviews', 'spending-overview']);
  expect(causes.map(({ checkId }) => checkId)).toHaveLength(1);
});
