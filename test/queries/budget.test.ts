import { beforeAll, expect, test } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import { budgetExecution } from '../../src/queries/budget.ts';
import { shown } from '../views/report.ts';
import { ask, fact, openFixtureDb, report, statement } from './fixture-db.ts';

const A = 'a-2020';
const budgeted = { statement: 'general_budget' } as const;

let db: Db;
beforeAll(async () => {
  db = await openFixtureDb({
    reports: [
      report({ reportId: A, countyCode: '100001' }),
      report({ reportId: 'b-2020', countyCode: '100002' }),
    ],
    statements: [
      statement({ reportId: A, statement: 'general_budget', state: 'disclosed' }),
      statement({ reportId: A, statement: 'government_fund', state: 'declared_empty' }),
    ],
    facts: [
      fact({ ...budgeted, reportId: A, amount: '30' }),
      fact({ ...budgeted, reportId: A, amount: '40', phase: 'initial_budget', origin: 'narrative' }),
      fact({ ...budgeted, reportId: A, amount: '31', phase: 'budget', origin: 'narrative' }),
      fact({ ...budgeted, reportId: A, code: '2101301', amount: '10' }),
      fact({
        ...budgeted,
        reportId: A,
        code: '2101301',
        amount: '12',
        phase: 'initial_budget',
        origin: 'narrative',
      }),
      // A class has no budget of its own: it is not listed.
      fact({ ...budgeted, reportId: A, code: '210', amount: '30' }),
      fact({ ...budgeted, reportId: A, code: '2101501', amount: '20' }),
      fact({ ...budgeted, reportId: A, code: '2101501', amount: '7', measure: 'basic' }),
      // A budget for what was never spent, and for a 款.
      fact({ ...budgeted, reportId: A, code: '2101505', amount: '5', phase: 'budget', origin: 'narrative' }),
      fact({ ...budgeted, reportId: A, code: '21099', amount: '1', phase: 'budget', origin: 'narrative' }),
      fact({
        reportId: A,
        statement: 'government_fund',
        amount: '2',
        phase: 'initial_budget',
        origin: 'narrative',
      }),
      fact({ reportId: A, statement: 'expenditure', code: '2101599', amount: '99' }),
    ],
  });
});

test('every total, every budgeted code and every item stands with its two budgets and its final', async () => {
  const rows = await ask(db, budgetExecution({ reportIds: ['b-2020', A] }));
  expect(
    rows.map((row) => [row.statement, row.code, shown(row.initial), shown(row.budget), shown(row.final)]),
  ).toEqual([
    ['general_budget', '', '40', '31', '30'],
    ['general_budget', '2101301', '12', '[not_disclosed]', '10'],
    ['general_budget', '2101501', '[not_disclosed]', '[not_disclosed]', '20'],
    ['general_budget', '2101505', '[not_disclosed]', '5', '[not_disclosed]'],
    ['general_budget', '21099', '[not_disclosed]', '1', '[not_disclosed]'],
    ['government_fund', '', '2', '[declared_empty]', '[declared_empty]'],
  ]);
});

test('each budget leads to its own place', async () => {
  const [total] = await ask(db, budgetExecution({ reportIds: [A] }));
  expect(total?.initial).toMatchObject({ ref: { phase: 'initial_budget', label: '合计', measure: 'total' } });
  expect(total?.budget).toMatchObject({ ref: { phase: 'budget' } });
});
