import { PERFORMANCE_LABELS } from '../../../model/claim.ts';
import { compareDecimal, sumDecimal } from '../../../model/money.ts';
import type { Rule, Run } from '../../rule.ts';
import { sumRun } from '../../sum-run.ts';
import { saidTerm } from '../../terms.ts';
import { asCount } from '../figures/said.ts';
import { projectTerm } from './said-performance.ts';

/** The points for carrying out the budget, which some forms print in a column of their own. */
const EXECUTION_POINTS = '10';

/** 分值: the points of an evaluation form make 100 (90 where those for carrying out the budget stand apart). */
export const formPoints: Rule = {
  id: 'performance-points',
  family: 'prose',
  run: (input) =>
    input.claims.flatMap((claim): Run[] => {
      if (claim.kind !== 'list' || claim.label !== PERFORMANCE_LABELS.points) return [];
      const run = asCount(
        sumRun(
          { key: String(claim.whole.sourceLine), statement: '', code: '', measure: '' },
          [
            ...claim.parts.map((part) => saidTerm(part.said, 'part', part.label)),
            saidTerm(claim.whole, 'whole', '满分'),
          ],
          {
            tolerance: '0',
            words: ({ expected }) => ({
              zh: `绩效自评表各项分值合计 ${String(Number(expected))}，满分应为 100。`,
              en: `The points of the evaluation form make ${String(Number(expected))}; they should make 100.`,
            }),
          },
        ),
      );
      const withExecution = sumDecimal([...claim.parts.map((part) => part.said.value), EXECUTION_POINTS]);
      const isApart = compareDecimal(withExecution, claim.whole.value) === 0;
      return [isApart ? { ...run, outcome: 'holds' } : run];
    }),
};

/** 得分: no score is more than the 100 points there are. */
export const scoreInRange: Rule = {
  id: 'performance-score',
  family: 'prose',
  run: (input) =>
    input.projects.flatMap((project): Run[] => {
      if (project.score === null) return [];
      const isMore = compareDecimal(project.score, '100') > 0;
      return [
        {
          key: `${project.project}:${project.sourceLine}`,
          statement: '',
          code: '',
          measure: '',
          outcome: isMore ? 'fails' : 'holds',
          severity: 'error',
          terms: [projectTerm(project, project.score, 'other')],
          expected: null,
          actual: project.score,
          difference: null,
          tolerance: null,
          arithmetic: '',
          missing: [],
          words: {
            zh: `${project.project}自评得分 ${project.score}，超过 100 分。`,
            en: `${project.project} scores ${project.score} of 100 points.`,
          },
          isSum: false,
        },
      ];
    }),
};
