import { TOLERANCES } from '../rule-text.ts';
import type { RuleText } from '../rule-text.ts';

/** 文与表: the performance section (绩效) against itself and against the accounts. */
export const PERFORMANCE_TEXTS = {
  'performance-tasks': {
    name: { zh: '任务表各行等于合计', en: 'Tasks make their total' },
    severity: 'error',
    plain: {
      zh: '绩效自评任务表的各行预算数、执行数，分别相加应等于表末的金额合计。',
      en: 'Budgets and amounts carried out of the tasks in a self-evaluation table add up to its total.',
    },
    tolerance: TOLERANCES.sum,
    example: {
      zh: '30.00 + 12.00 + 8.00 = 50.00，金额合计印为 55.00，不符',
      en: '30.00 + 12.00 + 8.00 = 50.00; the table prints 55.00: contradictory',
    },
  },
  'performance-accounts': {
    name: { zh: '任务表与决算', en: 'Task table and accounts' },
    severity: 'error',
    plain: {
      zh: '任务表中“基本支出”一行的执行数应等于决算基本支出；全是项目的任务表，执行合计不能超过项目支出。',
      en: 'The row of basic expenditure in a task table is that of the accounts; a table of projects alone does not spend more than project expenditure.',
    },
    tolerance: TOLERANCES.same,
    example: {
      zh: '任务表基本支出 87.00，决算 78.00，差 9.00，不符',
      en: 'Task table 87.00, accounts 78.00, off by 9.00: contradictory',
    },
  },
  'performance-item': {
    name: { zh: '任务执行不超过同名科目', en: 'A task and its item' },
    severity: 'error',
    plain: {
      zh: '与某个科目同名的任务（如公务员医疗补助），执行数不能超过该科目的决算数。',
      en: 'A task named like an item of the accounts spends no more than the item has.',
    },
    tolerance: TOLERANCES.atMost,
    example: {
      zh: '任务执行 5.00，同名科目决算 3.00，5.00 − 3.00 = 2.00，不符',
      en: 'Task 5.00, item 3.00: 5.00 − 3.00 = 2.00 too much: contradictory',
    },
  },
  'performance-whole': {
    name: { zh: '整体自评与决算支出', en: 'Whole department and accounts' },
    severity: 'error',
    plain: {
      zh: '部门整体绩效自评的执行数，应等于决算的支出合计。',
      en: 'What the self-evaluation of the whole department says was spent is the spending of the accounts.',
    },
    tolerance: TOLERANCES.same,
    example: {
      zh: '整体自评执行数 90.00，支出合计 95.00，差 −5.00，不符',
      en: 'Self-evaluation 90.00, accounts 95.00, off by −5.00: contradictory',
    },
  },
  'performance-whole-twice': {
    name: { zh: '整体绩效预算前后一致', en: 'One budget under performance' },
    severity: 'error',
    plain: {
      zh: '纳入绩效管理的总额、部门整体预算等在报告中说了几次，应相同。',
      en: 'The money of the whole department under performance management is the same wherever it is said.',
    },
    tolerance: TOLERANCES.same,
    example: {
      zh: '一处 100.00，一处 96.00，不符',
      en: '100.00 in one place, 96.00 in another: contradictory',
    },
  },
  'performance-parts': {
    name: { zh: '绩效总额＝人员公用项目', en: 'Parts of the performance total' },
    severity: 'error',
    plain: {
      zh: '纳入绩效管理的总额，应等于所说的人员经费、公用经费和项目资金之和。',
      en: 'The total under performance management is the personnel, public use and projects said beside it.',
    },
    tolerance: TOLERANCES.sum,
    example: {
      zh: '66.50 + 11.50 + 20.00 = 98.00，总额写作 100.00，不符',
      en: '66.50 + 11.50 + 20.00 = 98.00; the total is said to be 100.00: contradictory',
    },
  },
  'performance-budget-as-spending': {
    name: { zh: '把预算说成支出', en: 'A budget called spending' },
    severity: 'notice',
    plain: {
      zh: '绩效部分称为“支出总额”的数与决算支出不同，往往是年初预算数。名称会误导读者，所以提示。',
      en: 'What the performance section calls total spending differs from the accounts; often it is the initial budget. The name misleads: a notice.',
    },
    tolerance: TOLERANCES.same,
    example: {
      zh: '称支出总额 88.00，决算支出 95.00，年初预算恰为 88.00，提示',
      en: 'Called spending: 88.00; accounts 95.00; the initial budget is 88.00: notice',
    },
  },
  'performance-projects': {
    name: { zh: '自评项目金额与名单', en: 'Money of the projects evaluated' },
    severity: 'error',
    plain: {
      zh: '报告说自评了几个项目、共多少钱；所列项目恰为此数时，其预算数相加应等于所说金额。',
      en: 'Where as many projects are listed as are said to be evaluated, their budgets add up to the money said.',
    },
    tolerance: TOLERANCES.sum,
    example: {
      zh: '两个项目 12.00 + 8.00 = 20.00，写作 22.00，不符',
      en: 'Two projects: 12.00 + 8.00 = 20.00; said to be 22.00: contradictory',
    },
  },
  'performance-coverage': {
    name: { zh: '称全部自评而金额不同', en: 'All projects evaluated?' },
    severity: 'notice',
    plain: {
      zh: '报告称项目支出全部开展自评，涉及资金却与决算项目支出不同。',
      en: 'All projects are said to be evaluated, yet the money named is not project expenditure.',
    },
    tolerance: TOLERANCES.same,
    example: {
      zh: '称全部自评 20.00，项目支出 35.00，差 −15.00，提示',
      en: 'All evaluated: 20.00; project expenditure 35.00, off by −15.00: notice',
    },
  },
  'performance-project-spending': {
    name: { zh: '绩效报告的项目支出', en: 'Projects in the performance report' },
    severity: 'error',
    plain: {
      zh: '绩效报告所称的项目支出，应等于决算的项目支出，也应等于任务表中项目执行数之和。',
      en: 'What a performance report says was spent on projects is the project expenditure of the accounts, and what the projects of the task table carried out.',
    },
    tolerance: TOLERANCES.sum,
    example: {
      zh: '任务表合计 95.00 − 基本 78.00：95.00 − 78.00 = 17.00，绩效报告称 19.00，不符',
      en: 'Task table less its basic row: 95.00 − 78.00 = 17.00; the report says 19.00: contradictory',
    },
  },
  'performance-points': {
    name: { zh: '自评表分值合计一百', en: 'Points make 100' },
    severity: 'error',
    plain: {
      zh: '自评表各项分值相加应为 100 分；预算执行的 10 分另列的，其余应为 90 分。',
      en: 'The points of an evaluation form make 100, or 90 where the 10 for carrying out the budget stand apart.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '50 + 30 + 15 = 95，应为 100，不符',
      en: '50 + 30 + 15 = 95; they should make 100: contradictory',
    },
  },
  'performance-score': {
    name: { zh: '得分不超过一百', en: 'No score above 100' },
    severity: 'error',
    plain: {
      zh: '项目自评得分不能超过满分 100 分。',
      en: 'No project scores more than the 100 points there are.',
    },
    tolerance: TOLERANCES.none,
    example: { zh: '得分 102 > 100，不符', en: 'Score 102 > 100: contradictory' },
  },
} as const satisfies Record<string, RuleText>;
