import { PERFORMANCE_LABELS } from '../../../model/claim.ts';
import type { Rule, Run } from '../../rule.ts';
import { missingRun, sumRun } from '../../sum-run.ts';
import { saidIndicators } from '../figures/said.ts';
import { isBasicRow, projectTerm, taskTables, totalTerm, WHOLE_DEPARTMENT } from './said-performance.ts';
import { indicatorTerm } from '../../terms.ts';

/** 自评项目金额: the money of the projects evaluated is that of the projects listed, where as many are listed as are said. */
export const projectsEvaluated: Rule = {
  id: 'performance-projects',
  family: 'prose',
  run: (input) => {
    const [amount] = [
      ...saidIndicators(input, 'performance_project_amount'),
      ...saidIndicators(input, 'performance_amount'),
    ];
    const count = saidIndicators(input, 'performance_projects')[0];
    if (amount === undefined || count === undefined) return [];
    const tasks = taskTables(input).flatMap(({ rows }) => rows.filter((row) => !isBasicRow(row)));
    const named = input.projects.filter(
      (row) =>
        row.budget !== null &&
        row.project !== WHOLE_DEPARTMENT &&
        row.project !== input.report.department &&
        row.project !== '金额合计',
    );
    const listed = [tasks, named.filter((row) => !tasks.includes(row))].find(
      (rows) => String(rows.length) === count.value,
    );
    if (listed === undefined) return [];
    return [
      sumRun(
        { key: String(amount.sourceLine), statement: '', code: '', measure: '' },
        [
          ...listed.map((row) => projectTerm(row, row.budget, 'part')),
          indicatorTerm(amount, 'whole', '自评项目金额'),
        ],
        {
          words: ({ expected, actual }) => ({
            zh: `自评的 ${count.value} 个项目写作 ${actual}，所列项目预算数合计 ${expected}。`,
            en: `The ${count.value} project${count.value === '1' ? '' : 's'} evaluated are said to be ${actual}; the budgets of those listed make ${expected}.`,
          }),
        },
      ),
    ];
  },
};

/** 自评是否全面: all projects are said to be evaluated, yet their money is less than project expenditure. */
export const projectsCovered: Rule = {
  id: 'performance-coverage',
  family: 'prose',
  run: (input) =>
    input.claims.flatMap((claim): Run[] => {
      if (claim.kind !== 'figure' || claim.about.label !== PERFORMANCE_LABELS.allProjects) return [];
      const subject = {
        key: String(claim.said.sourceLine),
        statement: 'general_budget' as const,
        code: '',
        measure: 'project' as const,
      };
      const project = totalTerm(input, 'general_budget', 'project', 'part');
      if (project === undefined) return [missingRun(subject, ['general_budget.project'])];
      const whole = projectTerm(
        {
          reportId: '',
          project: '自评项目金额',
          budget: null,
          executed: null,
          completed: '',
          score: null,
          sourcePage: claim.said.sourcePage,
          sourceLine: claim.said.sourceLine,
        },
        claim.said.value,
        'whole',
      );
      return [
        {
          ...sumRun(subject, [project, { ...whole, printed: claim.said.printed }], {
            severity: 'notice',
            words: ({ expected, actual }) => ({
              zh: `称项目支出全部自评，涉及资金 ${actual}，项目支出为 ${expected}。`,
              en: `All projects are said to be evaluated, with ${actual}; project expenditure is ${expected}.`,
            }),
          }),
          isSum: false,
        },
      ];
    }),
};
