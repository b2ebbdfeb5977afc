import { writeTerms } from '../../../src/checks/write-terms.ts';
import type { Term } from '../../../src/model/check.ts';
import type { CheckRow } from '../../../src/queries/check-rows.ts';

/** A run that fails as an error inside the income and expenditure statement, unless said otherwise. */
export function run(checkId: string, given: Partial<CheckRow> = {}): CheckRow {
  return {
    reportId: 'a-2020',
    checkId,
    rule: 'overview-classes',
    family: 'inside',
    outcome: 'fails',
    severity: 'error',
    statement: 'income_expenditure',
    code: '',
    measure: 'expenditure',
    expected: '74',
    actual: '70',
    difference: '-4',
    tolerance: '0.01',
    arithmetic: '40.00 + 34.00 = 74.00',
    terms: writeTerms([
      term({ amount: '40', printed: '40.00', label: '教育支出', sourceLine: 12 }),
      term({ role: 'whole', amount: '70', printed: '70.00', label: '本年支出合计', sourceLine: 20 }),
    ]),
    missing: '',
    cause: '',
    messageZh: '各类支出之和为 74.00，差 -4.00。',
    messageEn: 'The classes add up to 74.00; difference -4.00.',
    ...given,
  };
}

/** A part printed in the income and expenditure statement. */
export function term(given: Partial<Term>): Term {
  return {
    role: 'part',
    amount: null,
    printed: '',
    label: '',
    statement: 'income_expenditure',
    code: '',
    measure: 'expenditure',
    phase: 'final',
    sourcePage: null,
    sourceLine: null,
    ...given,
  };
}

const ended = (outcome: CheckRow['outcome'], more: Partial<CheckRow> = {}): Partial<CheckRow> => ({
  outcome,
  severity: '',
  difference: null,
  ...more,
});
export const ROUNDING = ended('rounding', { severity: 'rounding', difference: '0.01' });
export const NOT_RUN = ended('could_not_run', { expected: null, actual: null, missing: 'income' });
export const HOLDS = ended('holds');
export const NOTICE = { severity: 'notice' } as const;
