import { TOLERANCES } from './rule-text.ts';
import type { RuleText } from './rule-text.ts';

/** 空表: what is said to be empty or announced, against what is there. */
export const EMPTINESS_TEXTS = {
  'listed-tables': {
    name: { zh: '目录所列报表都在', en: 'Listed statements are there' },
    severity: 'error',
    plain: {
      zh: '目录列出的报表，报告里应都有。缺了，读者就无从核对这一部分。',
      en: 'The statements that the report lists are in it. What is missing cannot be checked by anybody.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '目录列 9 张，文中有 7 张，9 − 7 = 2 张缺，不符',
      en: 'Nine are listed, seven are there, 9 − 7 = 2 missing: contradictory',
    },
  },
  'declared-empty': {
    name: { zh: '空表声明与表内数字', en: 'Declared empty or not' },
    severity: 'either',
    plain: {
      zh: '声明为空表的，表中和正文都不应有金额；声明不是空表的，应有数字。声明为空而表中只印 0.00 的，只作提示。',
      en: 'A statement declared empty has no amount in it or in the prose, one declared not empty has figures. Declared empty with 0.00 printed is a notice.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '政府性基金表声明为空表，正文却有基金支出 11.00，不符',
      en: 'The fund is declared empty; the prose has 11.00 of it: contradictory',
    },
  },
  'blank-reason': {
    name: { zh: '空表要有理由', en: 'A blank table says why' },
    severity: 'notice',
    plain: {
      zh: '没有数字的表应说明原因（不涉及、上级统筹等）。不说明，读者分不清是没有还是没公开。',
      en: 'A statement left blank says why; else a reader cannot tell none from not disclosed.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '国有资本经营预算表空白，无说明，提示',
      en: 'The state-capital statement is blank without a word: notice',
    },
  },
  'no-data-note': {
    name: { zh: '注明无数据却有数字', en: 'Noted as without data' },
    severity: 'either',
    plain: {
      zh: '表下注明“本表无数据”的，表中不应印有金额；只印 0.00 的作提示。',
      en: 'A note that a table holds no data stands under a blank table. Amounts above it are an error, 0.00 a notice.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '表注无数据，表中印有 4.00，不符',
      en: 'Noted as without data, it prints 4.00: contradictory',
    },
  },
  'denied-spending': {
    name: { zh: '文字称无而别处有', en: 'Denied, yet spent' },
    severity: 'error',
    plain: {
      zh: '正文称没有某项支出（如会议费、基金支出），表中、经济科目中或正文别处却有金额。',
      en: 'Prose says there was none of something, while a statement, an economic code or the prose itself has an amount.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '称无会议费支出，30215 会议费 1.00，不符',
      en: 'No conferences, it says; 30215 has 1.00: contradictory',
    },
  },
  'sources-filled': {
    name: { zh: '收入来源不能全空', en: 'Income has a source' },
    severity: 'error',
    plain: {
      zh: '总表的收入合计有金额，上面的各项来源就不能全部空白。',
      en: 'A total of income has at least one source above it.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '本年收入合计 100.00，各来源都空白，不符',
      en: 'Income of the year 100.00, every source blank: contradictory',
    },
  },
  'department-filled': {
    name: { zh: '编制部门栏填写', en: 'The department is filled in' },
    severity: 'notice',
    plain: {
      zh: '各表的“编制部门”一栏应填写；空白只作提示。',
      en: 'The name of the department is filled in on the statements; blank, it is a notice.',
    },
    tolerance: TOLERANCES.none,
    example: { zh: '3 张表的编制部门空白，提示', en: 'Three statements leave it blank: notice' },
  },
  'zero-rows': {
    name: { zh: '全为零的多余行', en: 'Rows of nothing' },
    severity: 'notice',
    plain: {
      zh: '一般公共预算支出表里各栏都是 0.00、支出决算表里又没有的科目，像是别的年度留下的行。',
      en: 'A row of nothing but 0.00 that the expenditure statement does not have seems left over from another year.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '2101504 各栏 0.00，支出决算表无此科目，提示',
      en: '2101504 is 0.00 throughout and not in the expenditure statement: notice',
    },
  },
  'announced-table': {
    name: { zh: '所称公开的自评表', en: 'Announced forms' },
    severity: 'notice',
    plain: {
      zh: '正文称随文公开的绩效自评表，报告里应有。',
      en: 'A self-evaluation form that is said to be published is in the report.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '称公开 2 张自评表，有 1 张，2 − 1 = 1 张缺，提示',
      en: 'Two are announced, one is there, 2 − 1 = 1 missing: notice',
    },
  },
  'denied-form': {
    name: { zh: '称不填却有自评表', en: 'A form said not to exist' },
    severity: 'error',
    plain: {
      zh: '正文称不单独填写绩效自评表，报告里却有一张。',
      en: 'The text says that no self-evaluation form is filled in; the report has one.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '称不单独填写，附有 1 张，不符',
      en: 'Said not to be filled in, one is given: contradictory',
    },
  },
  'projects-evaluated': {
    name: { zh: '有项目支出就有自评', en: 'Projects are evaluated' },
    severity: 'notice',
    plain: {
      zh: '有项目支出而报告称没有项目绩效自评结果。',
      en: 'Money was spent on projects, and the report has no evaluation of any.',
    },
    tolerance: TOLERANCES.none,
    example: { zh: '项目支出 17.00，无项目自评，提示', en: 'Projects 17.00, none evaluated: notice' },
  },
  'project-forms': {
    name: { zh: '自评项目数与表数', en: 'Projects and forms' },
    severity: 'notice',
    plain: {
      zh: '正文所称自评项目的个数，应与所附自评表的张数相同。',
      en: 'As many forms are given as projects are said to be evaluated.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '称 4 个项目，附 3 张表，4 − 3 = 1，提示',
      en: 'Four projects, three forms, 4 − 3 = 1: notice',
    },
  },
  'indicator-filled': {
    name: { zh: '自评指标不空白', en: 'Indicators are filled in' },
    severity: 'notice',
    plain: {
      zh: '绩效自评表的指标除名称外应填有内容。',
      en: 'An indicator of a self-evaluation form has more than its label.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '12 个指标中 5 个只有名称，提示',
      en: 'Five of twelve indicators have nothing but a name: notice',
    },
  },
} as const satisfies Record<string, RuleText>;
