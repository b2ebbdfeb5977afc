import { describe, expect, test } from 'vitest';
import { projectsCovered, projectsEvaluated } from '../../../src/checks/prose/performance/evaluated.ts';
import { formPoints, scoreInRange } from '../../../src/checks/prose/performance/points.ts';
import { projectSpending } from '../../../src/checks/prose/performance/spending.ts';
import { taskNamedAsItem, tasksInAccounts, taskTotals } from '../../../src/checks/prose/performance/tasks.ts';
import {
  spendingOrBudget,
  wholeDepartment,
  wholeParts,
  wholeSaidTwice,
} from '../../../src/checks/prose/performance/whole.ts';
import { PERFORMANCE_LABELS, type Claim } from '../../../src/model/claim.ts';
import { outcomes, runs } from '../own-report.ts';
import { indicator, list, number, printed, project } from './input-of.ts';

const SPENT = [
  printed({ statement: 'expenditure' }, '50.00'),
  printed({ statement: 'expenditure', measure: 'basic' }, '38.00'),
  printed({ statement: 'expenditure', measure: 'project' }, '12.00'),
];
const money = (id: string, value: string) => indicator(id, value, 200, '万元');

function table(total: readonly [string, string], ...rows: (readonly [string, string, string])[]) {
  return [
    ...rows.map(([name, budget, executed]) => project(name, budget, executed)),
    project('金额合计', total[0], total[1], 310),
  ];
}

describe('a table of tasks', () => {
  test('adds up, budgeted and carried out', () => {
    const projects = table(['15', '14'], ['甲', '10', '9'], ['乙', '5', '4']);
    expect(outcomes(taskTotals, { projects })).toEqual(['holds', 'fails error']);
  });

  test('of projects alone spends no more than project expenditure', () => {
    const projects = (spent: string) => table([spent, spent], ['甲', spent, spent]);
    expect(outcomes(tasksInAccounts, { facts: SPENT, projects: projects('12') })).toEqual(['holds']);
    expect(outcomes(tasksInAccounts, { facts: SPENT, projects: projects('9') })).toEqual(['holds']);
    expect(outcomes(tasksInAccounts, { facts: SPENT, projects: projects('20') })).toEqual(['fails error']);
    expect(outcomes(tasksInAccounts, { projects: projects('20') })).toEqual(['could_not_run']);
  });

  test('with a row of basic expenditure has that of the accounts', () => {
    const projects = (basic: string) => table(['50', '50'], ['基本支出', basic, basic], ['甲', '12', '12']);
    expect(outcomes(tasksInAccounts, { facts: SPENT, projects: projects('38') })).toEqual(['holds']);
    expect(outcomes(tasksInAccounts, { facts: SPENT, projects: projects('30') })).toEqual(['fails error']);
  });

  test('a task named like an item spends no more than the item has', () => {
    const facts = [
      printed({ statement: 'general_budget', code: '2101103', label: '公务员医疗补助' }, '8.00'),
    ];
    const projects = (spent: string) => table([spent, spent], ['公务员医疗补助', spent, spent]);
    expect(outcomes(taskNamedAsItem, { facts, projects: projects('6') })).toEqual(['holds']);
    expect(outcomes(taskNamedAsItem, { facts, projects: projects('18') })).toEqual(['fails error']);
  });
});

describe('the whole department', () => {
  test('spends what the accounts have', () => {
    const projects = (spent: string) => [project('部门整体支出', spent, spent)];
    expect(outcomes(wholeDepartment, { facts: SPENT, projects: projects('50') })).toEqual(['holds']);
    expect(outcomes(wholeDepartment, { facts: SPENT, projects: projects('3') })).toEqual(['fails error']);
    expect(outcomes(wholeDepartment, { projects: projects('3') })).toEqual(['could_not_run']);
  });

  test('has one budget under performance management, made of personnel, public use and projects', () => {
    const indicators = [
      money('performance_total', '60.00'),
      money('performance_personnel', '30.00'),
      money('performance_public_use', '8.00'),
      money('performance_project_amount', '22.00'),
    ];
    const projects = table(['65', '50'], ['甲', '65', '50']);
    expect(outcomes(wholeParts, { indicators })).toEqual(['holds']);
    expect(outcomes(wholeSaidTwice, { indicators, projects })).toEqual(['fails error']);
    expect(outcomes(spendingOrBudget, { indicators, facts: SPENT })).toEqual(['fails notice']);
    expect(
      outcomes(spendingOrBudget, { indicators: [money('performance_total', '50.00')], facts: SPENT }),
    ).toEqual(['holds']);
    expect(outcomes(spendingOrBudget, { indicators })).toEqual(['could_not_run']);
  });
});

describe('projects evaluated', () => {
  const indicators = [indicator('performance_projects', '2'), money('performance_amount', '15.00')];

  test('have the money of the projects listed, where as many are listed', () => {
    const two = (second: string) => [project('甲', '10', '10'), project('乙', second, second)];
    expect(outcomes(projectsEvaluated, { indicators, projects: two('5') })).toEqual(['holds']);
    expect(outcomes(projectsEvaluated, { indicators, projects: two('50') })).toEqual(['fails error']);
    expect(outcomes(projectsEvaluated, { indicators, projects: two('50').slice(1) })).toEqual([]);
  });

  test('all of them: then all project expenditure', () => {
    const about = {
      statement: 'general_budget',
      code: '',
      label: PERFORMANCE_LABELS.allProjects,
      measure: 'project',
      phase: 'final',
    } as const;
    const claims: Claim[] = [{ kind: 'figure', about, said: number('3.00') }];
    const facts = (amount: string) => [printed({ statement: 'general_budget', measure: 'project' }, amount)];
    expect(outcomes(projectsCovered, { claims, facts: facts('3.00') })).toEqual(['holds']);
    expect(outcomes(projectsCovered, { claims, facts: facts('12.00') })).toEqual(['fails notice']);
    expect(outcomes(projectsCovered, { claims })).toEqual(['could_not_run']);
  });

  test('project spending in a performance report is that of the accounts and of the task table', () => {
    const about = {
      statement: 'expenditure',
      code: '',
      label: PERFORMANCE_LABELS.projectSpending,
      measure: 'project',
      phase: 'final',
    } as const;
    const claims: Claim[] = [{ kind: 'figure', about, said: number('12.00') }];
    const projects = table(['50', '50'], ['基本支出', '38', '38'], ['甲', '12', '12']);
    expect(outcomes(projectSpending, { claims, facts: SPENT, projects })).toEqual(['holds', 'holds']);
    const short = table(['48', '48'], ['基本支出', '38', '38'], ['甲', '10', '10']);
    const [, run] = runs(projectSpending, { claims, facts: SPENT, projects: short });
    expect(run).toMatchObject({ outcome: 'fails', expected: '10', arithmetic: '48.00 − 38.00 = 10.00' });
    expect(outcomes(projectSpending, { claims })).toEqual(['could_not_run']);
  });
});

test('the points of a form make 100, or 90 and those for execution', () => {
  const points = (...parts: string[]) => [list('100', parts, { label: PERFORMANCE_LABELS.points }, 'count')];
  expect(outcomes(formPoints, { claims: points('10', '50', '30', '10') })).toEqual(['holds']);
  expect(outcomes(formPoints, { claims: points('50', '30', '10') })).toEqual(['holds']);
  expect(outcomes(formPoints, { claims: points('50', '30', '15') })).toEqual(['fails error']);
});

test('no score is above 100', () => {
  const scored = (score: string) => [{ ...project('甲', null, null), score }];
  expect(outcomes(scoreInRange, { projects: scored('100') })).toEqual(['holds']);
  expect(outcomes(scoreInRange, { projects: scored('102') })).toEqual(['fails error']);
});
