import { PERFORMANCE_LABELS } from '../../../model/claim.ts';
import type { Rule, Run } from '../../rule.ts';
import { missingRun, sumRun, sumTolerance } from '../../sum-run.ts';
import { saidTerm } from '../../terms.ts';
import { isBasicRow, projectTerm, taskTables, totalTerm } from './said-performance.ts';

/**
 * 绩效报告中的项目支出: what a performance report says was spent on projects is the project expenditure of the accounts, and
 * what the table of tasks says was carried out.
 */
export const projectSpending: Rule = {
  id: 'performance-project-spending',
  family: 'prose',
  run: (input) =>
    input.claims.flatMap((claim): Run[] => {
      if (claim.kind !== 'figure' || claim.about.label !== PERFORMANCE_LABELS.projectSpending) return [];
      const whole = saidTerm(claim.said, 'whole', PERFORMANCE_LABELS.projectSpending);
      const subject = {
        key: String(claim.said.sourceLine),
        statement: 'expenditure' as const,
        code: '',
        measure: 'project' as const,
      };
      const project = totalTerm(input, 'expenditure', 'project', 'part');
      const accounts =
        project === undefined
          ? missingRun(subject, ['expenditure.project'])
          : sumRun(subject, [project, whole], {
              words: ({ expected, actual }) => ({
                zh: `绩效报告称项目支出 ${actual}，决算项目支出为 ${expected}。`,
                en: `The performance report says ${actual} was spent on projects; the accounts have ${expected}.`,
              }),
            });
      const tables = taskTables(input).map(({ rows, total }): Run => {
        const projects = rows.filter((row) => !isBasicRow(row));
        const basic = rows.filter(isBasicRow);
        const terms = [
          projectTerm(total, total.executed, 'part'),
          ...basic.map((row) => projectTerm(row, row.executed, 'less')),
          whole,
        ];
        return sumRun(
          { ...subject, key: `${claim.said.sourceLine}:${total.sourceLine}`, statement: '', measure: '' },
          terms,
          {
            tolerance: sumTolerance(terms),
            words: ({ expected, actual }) => ({
              zh: `绩效报告称项目支出 ${actual}，任务表 ${projects.length} 个项目执行数合计 ${expected}。`,
              en: `The performance report says ${actual} was spent on projects; the ${projects.length} projects of the task table carried out ${expected}.`,
            }),
          },
        );
      });
      return [accounts, ...tables];
    }),
};
