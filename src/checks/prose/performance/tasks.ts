import { findByName } from '../../../model/classification/resolve.ts';
import type { Project } from '../../../model/records.ts';
import { compareDecimal } from '../../../model/money.ts';
import type { CheckInput, Rule, Run } from '../../rule.ts';
import { missingRun, sumRun } from '../../sum-run.ts';
import { cell, rowsOf } from '../../statements/rows.ts';
import { factTerm } from '../../terms.ts';
import { isBasicRow, projectTerm, taskTables, totalTerm, type TaskTable } from './said-performance.ts';

const COLUMNS = [
  { id: 'budget', zh: '全年预算数', en: 'budgets' },
  { id: 'executed', zh: '全年执行数', en: 'amounts carried out' },
] as const;

/** 任务表合计: the tasks of a self-evaluation table add up to its 金额合计, budgeted and carried out. */
export const taskTotals: Rule = {
  id: 'performance-tasks',
  family: 'prose',
  run: (input) =>
    taskTables(input).flatMap(({ rows, total }) =>
      COLUMNS.map(({ id, zh, en }): Run =>
        sumRun(
          { key: `${id}:${total.sourceLine}`, statement: '', code: '', measure: '' },
          [
            ...rows.flatMap((row) => (row[id] === null ? [] : [projectTerm(row, row[id], 'part')])),
            ...(total[id] === null ? [] : [projectTerm(total, total[id], 'whole')]),
          ],
          {
            words: ({ expected, actual }) => ({
              zh: `绩效任务表 ${rows.length} 项${zh}合计 ${expected}，表中为 ${actual}。`,
              en: `The ${en} of ${rows.length} tasks add up to ${expected}; the table says ${actual}.`,
            }),
          },
        ),
      ),
    ),
};

/** The money of a table's projects, its basic row left out. */
function projectsRun(input: CheckInput, { rows, total }: TaskTable): Run {
  const subject = {
    key: `projects:${total.sourceLine}`,
    statement: 'expenditure' as const,
    code: '',
    measure: 'project' as const,
  };
  const project = totalTerm(input, 'expenditure', 'project', 'part');
  if (project === undefined || total.executed === null) return missingRun(subject, ['expenditure.project']);
  return sumRun(subject, [project, projectTerm(total, total.executed, 'whole')], {
    words: ({ expected, actual }) => ({
      zh: `绩效任务表 ${rows.length} 项执行数合计 ${actual}，项目支出为 ${expected}。`,
      en: `The ${rows.length} projects of the task table spent ${actual}; project expenditure is ${expected}.`,
    }),
  });
}

function basicRun(input: CheckInput, row: Project): Run {
  const subject = {
    key: `basic:${row.sourceLine}`,
    statement: 'expenditure' as const,
    code: '',
    measure: 'basic' as const,
  };
  const basic = totalTerm(input, 'expenditure', 'basic', 'part');
  if (basic === undefined) return missingRun(subject, ['expenditure.basic']);
  return sumRun(subject, [basic, projectTerm(row, row.executed, 'whole')], {
    words: ({ expected, actual }) => ({
      zh: `绩效任务表中基本支出执行数为 ${actual}，决算基本支出为 ${expected}。`,
      en: `The task table says that basic expenditure of ${actual} was carried out; the accounts have ${expected}.`,
    }),
  });
}

/**
 * 任务表与决算: the row 基本支出 of a task table is the basic expenditure of the accounts; a table of projects alone does not
 * spend more than project expenditure.
 */
export const tasksInAccounts: Rule = {
  id: 'performance-accounts',
  family: 'prose',
  run: (input) =>
    taskTables(input).flatMap((table): Run[] => {
      const basic = table.rows.filter((row) => row.project === '基本支出' && row.executed !== null);
      if (basic.length > 0) return basic.map((row) => basicRun(input, row));
      if (table.rows.some(isBasicRow)) return [];
      const run = projectsRun(input, table);
      // Tasks may leave projects out; more than all projects they cannot be.
      const isLess = run.difference?.startsWith('-') === true;
      return [isLess && run.outcome === 'fails' ? { ...run, outcome: 'holds' } : run];
    }),
};

/** 任务与科目: a task named like an item of the accounts (公务员医疗补助) spends no more than the item has. */
export const taskNamedAsItem: Rule = {
  id: 'performance-item',
  family: 'prose',
  run: (input) => {
    const rows = rowsOf(input, 'general_budget');
    return taskTables(input).flatMap((table) =>
      table.rows.flatMap((task): Run[] => {
        const code = findByName('functional', [task.project]);
        const printed = cell(
          rows.find((row) => row.code === code && code.length > 3),
          'total',
        );
        if (printed === undefined || task.executed === null) return [];
        const run = sumRun(
          { key: `${code}:${task.sourceLine}`, statement: 'general_budget', code, measure: 'total' },
          [factTerm(printed, 'part'), projectTerm(task, task.executed, 'whole')],
          {
            words: ({ expected, actual }) => ({
              zh: `绩效任务“${task.project}”执行数为 ${actual}，${code} ${printed.label}决算为 ${expected}。`,
              en: `The task ${task.project} spent ${actual}; the item ${code} has ${expected} in the accounts.`,
            }),
          },
        );
        const isPart = compareDecimal(task.executed, printed.amount) <= 0;
        return [isPart ? { ...run, outcome: 'holds' } : run];
      }),
    );
  },
};
