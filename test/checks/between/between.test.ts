import { describe, expect, test } from 'vitest';
import { BETWEEN_RULES } from '../../../src/checks/between/rules.ts';
import type { CheckInput, Run } from '../../../src/checks/rule.ts';
import { isAllTreasury } from '../../../src/checks/statements/treasury.ts';
import type { Fact } from '../../../src/model/records.ts';
import { cleanFacts, inputOf } from '../mutation/clean-report.ts';

const TREASURY = inputOf(cleanFacts({ columns: false, otherIncome: false }));
const WITH_OTHER = inputOf(cleanFacts({ columns: false, otherIncome: true }));

function failing(rule: string, input: CheckInput): Run[] {
  return BETWEEN_RULES.filter(({ id }) => id === rule)
    .flatMap((found) => found.run(input))
    .filter(({ outcome }) => outcome === 'fails');
}

/** The input with the amount of the facts that `choose` chooses set to `amount`, or without them. */
function having(input: CheckInput, choose: (fact: Fact) => boolean, amount: string | null): CheckInput {
  const facts = input.facts.flatMap((fact) =>
    !choose(fact) ? [fact] : amount === null ? [] : [{ ...fact, amount, printed: amount }],
  );
  return { ...input, facts };
}

const isEconomic =
  (code: string) =>
  (fact: Fact): boolean =>
    fact.statement === 'basic_expenditure' && fact.code === code;

describe('三公 against the economic classes of basic expenditure', () => {
  test('more there than in all is an error, less may be project money and is a notice', () => {
    const more = failing('three-public-by-class', having(TREASURY, isEconomic('30217'), '0.60'));
    expect(more.map(({ severity, code, difference }) => [severity, code, difference])).toEqual([
      ['error', '30217', '-0.1'],
    ]);
    const less = failing('three-public-by-class', having(TREASURY, isEconomic('30217'), '0.10'));
    expect(less.map(({ severity, difference }) => [severity, difference])).toEqual([['notice', '0.4']]);
  });

  test('a row that the economic table leaves out is nought', () => {
    const none = failing('three-public-by-class', having(TREASURY, isEconomic('30216'), null));
    expect(none.map(({ severity, code, expected, actual }) => [severity, code, expected, actual])).toEqual([
      ['notice', '30216', '0', '1.50'],
    ]);
  });
});

describe('money of the treasury and all money', () => {
  test('are known apart, also where one figure is wrong', () => {
    expect(isAllTreasury(TREASURY)).toBe(true);
    expect(isAllTreasury(WITH_OTHER)).toBe(false);
    const wrong = having(
      TREASURY,
      ({ statement, label }) => statement === 'income_expenditure' && label === '其他收入',
      '9.00',
    );
    expect(isAllTreasury(wrong)).toBe(true);
  });

  test('where all is the treasury’s, an item that only one statement has is an error', () => {
    const input = having(
      TREASURY,
      ({ statement, code }) => statement === 'general_budget' && code === '2101599',
      null,
    );
    const found = failing('spending-items', input);
    expect(found.map(({ code, statement, expected }) => [code, statement, expected])).toEqual([
      ['2101599', 'general_budget', '0'],
      ['2101599', 'general_budget', '0'],
    ]);
  });

  test('else the treasury’s part may be less than the whole and not more', () => {
    const change = (amount: string): CheckInput =>
      having(
        WITH_OTHER,
        ({ statement, code, measure }) =>
          statement === 'expenditure' && code === '2101599' && measure === 'total',
        amount,
      );
    expect(failing('spending-items', change('15.00'))).toEqual([]);
    expect(failing('spending-items', change('8.00')).map(({ code }) => code)).toEqual(['2101599']);
  });
});

test('the opening balance is held against what prose leaves for the end of the year before', () => {
  // 174.00 and 142.00 this year, 30.00 and 40.00 more than the year before: 144.00 − 102.00 = 42.00 was left, 11.00 is printed.
  const change = (
    statement: 'appropriation' | 'general_budget',
    amount: string,
    by: string,
  ): CheckInput['changes'][0] => ({
    reportId: 'made-up-2023',
    statement,
    code: '',
    measure: 'total',
    amount,
    change: by,
    percentPrinted: null,
    percentComputed: null,
    priorAmount: null,
    reason: '',
    sourcePage: null,
    sourceLine: 900,
  });
  const facts = having(
    TREASURY,
    ({ statement, measure }) => statement === 'appropriation' && measure === 'fund',
    '0.00',
  ).facts;
  const input = {
    ...TREASURY,
    facts,
    changes: [change('appropriation', '174.00', '30.00'), change('general_budget', '142.00', '40.00')],
  };
  expect(
    failing('prior-closing', input).map(({ severity, expected, actual }) => [severity, expected, actual]),
  ).toEqual([['notice', '42', '11.00']]);
  expect(failing('prior-closing', { ...input, changes: [] })).toEqual([]);
});
