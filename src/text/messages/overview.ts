import type { Message } from '../message.ts';

export const OVERVIEW = {
  heading: { zh: '一眼看账', en: 'The accounts at a glance' },
  subtitle: {
    zh: '各部门关键数，{money}；点击任何数字看出处',
    en: 'Key figures of each department, {money}; click any figure for its source',
  },
  department: { zh: '部门', en: 'Department' },
  expenditure: { zh: '本年支出', en: 'Spending' },
  change: { zh: '比上年', en: 'On the year before' },
  basicShare: { zh: '基本支出占比', en: 'Basic share' },
  aidShare: { zh: '医疗救助占比', en: 'Aid share' },
  threePublic: { zh: '三公经费', en: 'Three public' },
  entries: { zh: '继续看', en: 'Go on to' },
  aboutStructure: { zh: '钱花在哪些类、款、项', en: 'where the money goes, down to the item' },
  aboutRatio: { zh: '养机构与办项目各占多少', en: 'running the body against projects' },
  aboutAid: { zh: '救助金额、人均与入账方式', en: 'aid: amounts, per person, how it is booked' },
  aboutThreePublic: { zh: '预算对决算，谁超谁省', en: 'budget against final, over and under' },
  aboutChanges: { zh: '比上年增减与所述原因', en: 'change on the year before and its stated reason' },
  aboutBudget: { zh: '年初预算、调整预算与决算，逐项对照', en: 'budgets against final, item by item' },
  aboutChecks: { zh: '报告自己是否前后一致', en: 'whether a report agrees with itself' },
  aboutMethod: { zh: '怎样读数、怎样核对、怎样引用', en: 'how figures are read, checked and cited' },
  aboutLedger: { zh: '任何一张表、任何一个科目', en: 'any statement, any line' },
} satisfies Record<string, Message>;
