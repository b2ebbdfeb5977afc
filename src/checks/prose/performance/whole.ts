import type { Term } from '../../../model/check.ts';
import type { Fact, Indicator, Project } from '../../../model/records.ts';
import { compareDecimal } from '../../../model/money.ts';
import type { CheckInput, Rule, Run } from '../../rule.ts';
import { missingRun, sumRun } from '../../sum-run.ts';
import { factTerm, indicatorTerm } from '../../terms.ts';
import { saidFacts, saidIndicators } from '../figures/said.ts';
import { projectTerm, taskTables, totalFigure, totalTerm, WHOLE_DEPARTMENT } from './said-performance.ts';

/** Where a report says what its whole department was given and spent: reviews in sentences, totals of task tables. */
function wholes(input: CheckInput): Project[] {
  return [
    ...input.projects.filter((row) => row.project === WHOLE_DEPARTMENT && row.executed !== null),
    ...taskTables(input).map(({ total }) => total),
  ];
}

/** 整体支出: the money of the whole department's self-evaluation is its expenditure in the accounts. */
export const wholeDepartment: Rule = {
  id: 'performance-whole',
  family: 'prose',
  run: (input) =>
    wholes(input).map((whole): Run => {
      const subject = {
        key: String(whole.sourceLine),
        statement: 'expenditure' as const,
        code: '',
        measure: 'total' as const,
      };
      const spent = totalTerm(input, 'expenditure', 'total', 'part');
      if (spent === undefined) return missingRun(subject, ['expenditure.total']);
      return sumRun(subject, [spent, projectTerm(whole, whole.executed, 'whole')], {
        words: ({ expected, actual }) => ({
          zh: `部门整体绩效自评执行数为 ${actual}，决算支出合计为 ${expected}。`,
          en: `The self-evaluation of the whole department says ${actual} was spent; the accounts have ${expected}.`,
        }),
      });
    }),
};

/** What is said to be the budget of the whole department for its performance. */
function wholeBudgets(input: CheckInput): Term[] {
  return [
    ...saidIndicators(input, 'performance_total').map((row) =>
      indicatorTerm(row, 'part', '纳入预算绩效管理的支出总额'),
    ),
    // Where all of it was carried out, it is held against the accounts: once is enough.
    ...wholes(input).flatMap((row) =>
      row.budget === null || row.executed === null || compareDecimal(row.budget, row.executed) === 0
        ? []
        : [projectTerm(row, row.budget, 'part')],
    ),
  ];
}

/** 绩效总额前后: the whole department's money under performance management is the same wherever it is said. */
export const wholeSaidTwice: Rule = {
  id: 'performance-whole-twice',
  family: 'prose',
  run: (input) => {
    const [first, ...others] = wholeBudgets(input);
    if (first === undefined) return [];
    return others.map((other) =>
      sumRun(
        { key: `${other.sourceLine}`, statement: '', code: '', measure: '' },
        [first, { ...other, role: 'whole' }],
        {
          words: ({ expected, actual }) => ({
            zh: `部门整体绩效的预算数先为 ${expected}，第 ${other.sourceLine ?? '?'} 行为 ${actual}。`,
            en: `The whole department’s budget under performance management is ${expected}, and ${actual} on line ${other.sourceLine ?? '?'}.`,
          }),
        },
      ),
    );
  },
};

/** 绩效总额的构成: personnel, public use and projects make the total under performance management. */
export const wholeParts: Rule = {
  id: 'performance-parts',
  family: 'prose',
  run: (input) =>
    saidIndicators(input, 'performance_total').flatMap((whole): Run[] => {
      const parts = ['performance_personnel', 'performance_public_use', 'performance_project_amount'].map(
        (id) => saidIndicators(input, id)[0],
      );
      const found = parts.flatMap((part) => part ?? []);
      if (found.length < parts.length) return [];
      return [
        sumRun(
          { key: String(whole.sourceLine), statement: '', code: '', measure: '' },
          [
            ...found.map((part) => indicatorTerm(part, 'part', part.indicator)),
            indicatorTerm(whole, 'whole', '支出总额'),
          ],
          {
            words: ({ expected, actual }) => ({
              zh: `绩效管理支出总额写作 ${actual}，人员、公用与项目合计 ${expected}。`,
              en: `The total under performance management is said to be ${actual}; personnel, public use and projects make ${expected}.`,
            }),
          },
        ),
      ];
    }),
};

function saidBudgetTotal(input: CheckInput): Fact | undefined {
  return saidFacts(input).find(
    (fact) =>
      fact.statement === 'general_budget' &&
      fact.code === '' &&
      fact.measure === 'total' &&
      fact.phase !== 'final',
  );
}

function isSame(row: Indicator, fact: Fact | undefined): boolean {
  return fact !== undefined && compareDecimal(row.value, fact.amount) === 0;
}

/** 支出还是预算: money called spending under performance management that is the initial budget, not what was spent. */
export const spendingOrBudget: Rule = {
  id: 'performance-budget-as-spending',
  family: 'prose',
  run: (input) =>
    saidIndicators(input, 'performance_total').map((row): Run => {
      const subject = {
        key: String(row.sourceLine),
        statement: 'expenditure' as const,
        code: '',
        measure: 'total' as const,
      };
      const spent = totalFigure(input, 'expenditure', 'total');
      const budget = saidBudgetTotal(input);
      if (spent === undefined) return missingRun(subject, ['expenditure.total']);
      const run = sumRun(
        subject,
        [
          factTerm(spent, 'part'),
          indicatorTerm(row, 'whole', '支出总额'),
          ...(budget === undefined ? [] : [factTerm(budget, 'other')]),
        ],
        {
          severity: 'notice',
          words: ({ expected, actual }) => ({
            zh: isSame(row, budget)
              ? `称为支出总额的 ${actual} 是年初预算数，决算支出为 ${expected}。`
              : `绩效管理支出总额为 ${actual}，决算支出为 ${expected}。`,
            en: isSame(row, budget)
              ? `The ${actual} called spending under performance management is the initial budget; ${expected} was spent.`
              : `Spending under performance management is ${actual}; the accounts have ${expected}.`,
          }),
        },
      );
      // It is no sum of which one figure could be put right: two different things carry one name.
      return { ...run, isSum: false };
    }),
};
