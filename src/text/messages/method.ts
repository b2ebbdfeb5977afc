import type { Message } from '../message.ts';

/** The sections of 方法, in their order. */
export const METHOD_SECTIONS = {
  reading: { zh: '报告怎么读', en: 'How a report is read' },
  measures: { zh: '报表与栏目', en: 'Statements and columns' },
  readings: { zh: '读法与口径', en: 'Readings and bases' },
  checks: { zh: '核对怎么做', en: 'How checks work' },
  rules: { zh: '全部规则', en: 'Every rule' },
  comparability: { zh: '能不能比', en: 'Comparability' },
  glossary: { zh: '名词', en: 'Glossary' },
  package: { zh: '数据包与引用', en: 'The data and how to cite it' },
} as const satisfies Record<string, Message>;
export type MethodSection = keyof typeof METHOD_SECTIONS;

/** Words of 方法. */
export const METHOD = {
  headline: {
    zh: '数字怎么读、怎么定义、怎么用 {rules} 条规则核对',
    en: 'How figures are read, defined and checked by {rules} rules',
  },
  subtitle: {
    zh: '本站只用公开的部门决算。金额单位为万元，可改选元；数字按报告所印，从不改正，也不把缺数当作零。',
    en: 'Only published final accounts are used. Amounts are in CNY 10,000, or yuan on request, as printed: never corrected, and a missing one is never zero.',
  },
  contents: { zh: '本页目录', en: 'On this page' },
  identity: { zh: '应有的等式', en: 'What must hold' },
  row: { zh: '一行是{what}。', en: 'One row is {what}.' },
  denominator: { zh: '分母：{what}', en: 'Denominator: {what}' },
  filter: { zh: '查规则', en: 'Find a rule' },
  filterHint: {
    zh: '例如：接待、比例、2101、children-sum',
    en: 'reception, percentage, 2101, children-sum …',
  },
  found: { zh: '{count} 条，共 {all} 条', en: '{count} of {all} rules' },
  notFound: {
    zh: '没有规则说到“{words}”。换一个词，或清空后按类别看。',
    en: 'No rule speaks of “{words}”. Try another word, or clear it and read by family.',
  },
  clear: { zh: '清空', en: 'Clear' },
  familyRules: { zh: '{family}（{count}）', en: '{family} ({count})' },
  familyIndex: { zh: '本类各条', en: 'The rules of this family' },
  seeChecks: { zh: '看本类核对结果', en: 'See what these checks found' },
  tolerance: { zh: '允许误差', en: 'Tolerance' },
  example: { zh: '举例', en: 'Example' },
  exampleNote: {
    zh: '例中的数字都是编的，单位除注明外为万元。每条后面的小字是它在数据文件中的代号。',
    en: 'The figures of the examples are invented, in CNY 10,000 unless said. The small print is the rule’s id in the data files.',
  },
  unranked: { zh: '不据以排名：{list}', en: 'Not ranked by: {list}' },
} as const satisfies Record<string, Message>;
