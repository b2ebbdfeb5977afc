import type { Claim } from '../../model/claim.ts';
import { compareDecimal } from '../../model/money.ts';
import type { CheckInput, Rule, Run, Words } from '../rule.ts';
import { wordTerm } from '../terms.ts';
import { claimsOf } from './figures.ts';

type Mark = Extract<Claim, { kind: 'mark' }>;

function markRun(mark: Mark, words: Words, severity: Run['severity'] = 'notice'): Run {
  return {
    key: `${mark.mark}:${mark.place.sourceLine ?? ''}`,
    statement: '',
    code: '',
    measure: '',
    outcome: 'fails',
    severity,
    terms: [
      wordTerm(mark.printed, mark.printed, mark.place),
      ...mark.also.map((place) => wordTerm(mark.expected, mark.expected, place)),
    ],
    expected: null,
    actual: null,
    difference: null,
    tolerance: null,
    arithmetic: '',
    missing: [],
    words,
    isSum: false,
  };
}

function marksOf(input: CheckInput, id: string): Mark[] {
  return claimsOf(input, 'mark').filter((mark) => mark.mark === id);
}

/** A completion called one of the initial budget (年初预算) where the budget given is another. */
export const COMPLETION_PHASE: Rule = {
  id: 'completion-phase',
  family: 'words',
  run: (input) =>
    marksOf(input, 'completion_phase').map((mark) =>
      markRun(mark, {
        zh: `前面给出的是${mark.expected}，完成比例却称为完成${mark.printed}的比例。`,
        en: `The budget given is ${mark.expected}; the degree of completion is called one of ${mark.printed}.`,
      }),
    ),
};

/** 约 before a number that is exact to one. */
export const ABOUT_EXACT: Rule = {
  id: 'about-exact',
  family: 'words',
  run: (input) =>
    marksOf(input, 'about_exact').map((mark) =>
      markRun(mark, {
        zh: `“${mark.printed}”：数字精确到个位，却称约数。`,
        en: `“${mark.printed}”: called approximate, printed exact to one.`,
      }),
    ),
};

/** What an amount of nothing was mainly used for. */
export const USE_OF_NOTHING: Rule = {
  id: 'use-of-nothing',
  family: 'words',
  run: (input) =>
    marksOf(input, 'use_of_nothing').map((mark) =>
      markRun(mark, {
        zh: `支出为 ${mark.printed}，却说明主要用途。`,
        en: `${mark.printed} was spent, and yet its main use is told.`,
      }),
    ),
};

/** All tasks called done (圆满完成) beside tasks that the performance table marks undone. */
export const ALL_TASKS_DONE: Rule = {
  id: 'all-tasks-done',
  family: 'words',
  run: (input) => {
    const undone = input.projects.filter((project) => project.completed === 'not_done');
    return marksOf(input, 'all_tasks_done').map((mark): Run => {
      const places = undone.map(({ sourcePage, sourceLine }) => ({ sourcePage, sourceLine }));
      const run = markRun(
        { ...mark, expected: '未完成', also: places },
        {
          zh: `文中称各项任务“${mark.printed}”，绩效表中有 ${undone.length} 项未完成。`,
          en: `All tasks are called done (${mark.printed}); ${undone.length} in the performance table are not.`,
        },
        'error',
      );
      return { ...run, outcome: undone.length > 0 ? 'fails' : 'holds' };
    });
  },
};

/** A task marked done with less carried out than was planned for it, or undone with all of it. */
export const TASK_DONE: Rule = {
  id: 'task-done',
  family: 'words',
  run: (input) =>
    input.projects.flatMap((project): Run[] => {
      const { budget, executed, completed, sourcePage, sourceLine } = project;
      if (budget === null || executed === null || !['done', 'not_done'].includes(completed)) return [];
      const isShort = compareDecimal(executed, budget) < 0;
      const isDone = completed === 'done';
      const run = markRun(
        {
          kind: 'mark',
          mark: 'task',
          printed: isDone ? '完成' : '未完成',
          expected: '',
          place: { sourcePage, sourceLine },
          also: [],
        },
        {
          zh: `该项任务标为${isDone ? '完成' : '未完成'}，预算 ${budget}，执行 ${executed}。`,
          en: `The task is marked ${isDone ? 'done' : 'not done'} with ${executed} of ${budget} carried out.`,
        },
      );
      return [
        {
          ...run,
          outcome: isDone === isShort ? 'fails' : 'holds',
          expected: budget,
          actual: executed,
          arithmetic: `${executed} / ${budget}`,
        },
      ];
    }),
};
