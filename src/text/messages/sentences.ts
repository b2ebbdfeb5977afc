import type { Message } from '../message.ts';

/** What stands out in the accounts, said in sentences; money in the unit the reader chose. */
export const SENTENCES = {
  changeDown: {
    zh: '{county} {year} 年{what} {amount} {money}，比上年减少 {change} {money}（{percent}）{reason}。',
    en: '{county}: {what} of {cny}{amount}{wan} in {year}, {cny}{change} less than the year before, {percent}{reason}.',
  },
  changeUp: {
    zh: '{county} {year} 年{what} {amount} {money}，比上年增加 {change} {money}（{percent}）{reason}。',
    en: '{county}: {what} of {cny}{amount}{wan} in {year}, {cny}{change} more than the year before, {percent}{reason}.',
  },
  spending: { zh: '支出', en: 'spending' },
  grandTotal: { zh: '支出总计（含年末结转）', en: 'a grand total (closing balance included)' },
  reason: { zh: '，报告所述原因：{reason}', en: '; the reason given: {reason}' },
  noReason: { zh: '，报告没有说明原因', en: '; no reason is given' },
  changeFormula: {
    zh: '增减 ÷（本年数 − 增减），按金额重新计算',
    en: 'change ÷ (this year − change), recomputed from the amounts',
  },
  onlyClass: {
    zh: '{county}有 {share} 的支出在{name}（{amount} {money}），所选其他部门都没有这一类支出。',
    en: '{share} of {county}’s spending is {name}, {cny}{amount}{wan}; none of the other chosen departments discloses any.',
  },
  unusualClass: {
    zh: '{county}的{name}占支出 {share}，所选其他部门在 {low} 至 {high} 之间。',
    en: '{name} is {share} of {county}’s spending; among the other chosen departments it is {low} to {high}.',
  },
  unusualAgainstOne: {
    zh: '{county}的{name}占支出 {share}，所选其他部门为 {high}。',
    en: '{name} is {share} of {county}’s spending; in the other chosen departments it is {high}.',
  },
  classFormula: {
    zh: '该类支出 ÷ 本年支出合计',
    en: 'spending of the class ÷ total spending',
  },
  threePublicOver: {
    zh: '{county}三公经费决算 {final} {money}，超出预算 {gap} {money}。',
    en: '{county}’s three public expenses came to {cny}{final}{wan}, {cny}{gap} over budget.',
  },
  besideOver: {
    zh: '{county}{name}预算 {budget}，决算 {final} {money}。',
    en: '{county}: {name}, budget {cny}{budget}, final {cny}{final}{wan}.',
  },
  conference: { zh: '会议费', en: 'Conferences' },
  training: { zh: '培训费', en: 'Training' },
  threePublicFormula: { zh: '决算数 − 预算数', en: 'final − budget' },
  leftOver: {
    zh: '{county}年末结转和结余 {closing} {money}，相当于本年收入的 {share}。',
    en: '{county} carries {cny}{closing}{wan} into the next year, {share} of the year’s income.',
  },
  leftOverFormula: {
    zh: '年末结转和结余 ÷ 本年收入合计',
    en: 'closing balance ÷ income of the year',
  },
  budgetUnder: {
    zh: '{county}{kind} {budget} {money}，决算 {final} {money}，只完成 {percent}。',
    en: '{county}’s {kind} was {cny}{budget}{wan}; it spent {cny}{final}, only {percent} of it.',
  },
  budgetOver: {
    zh: '{county}{kind} {budget} {money}，决算 {final} {money}，为预算的 {percent}。',
    en: '{county}’s {kind} was {cny}{budget}{wan}; it spent {cny}{final}, {percent} of it.',
  },
  initialBudget: { zh: '年初预算', en: 'initial budget' },
  adjustedBudget: { zh: '调整后预算', en: 'adjusted budget' },
  budgetFormula: { zh: '决算数 ÷ 预算数', en: 'final ÷ budget' },
  contradiction: {
    zh: '{county}的报告有 {count} 处前后矛盾，其中：{finding}',
    en: 'Contradictions in {county}’s report: {count}, among them: {finding}',
  },
  contradictionFormula: {
    zh: '逐条见“核对”，尾差不计；所引金额为万元',
    en: 'each of them under Checks; rounding is not counted; amounts quoted are in CNY 10,000',
  },
  formula: { zh: '算法：{formula}', en: 'How it is computed: {formula}' },
} satisfies Record<string, Message>;

/** Words around the sentences of the overview. */
export const STANDS_OUT = {
  heading: { zh: '先看这些', en: 'What stands out' },
  subtitle: {
    zh: '由数字自动生成，按偏离程度排序；点击数字看出处',
    en: 'Made from the figures, the largest departures first; click a figure for its source',
  },
  more: { zh: '其余 {count} 条', en: '{count} more' },
  less: { zh: '收起', en: 'Fewer' },
  none: { zh: '所选部门没有特别之处', en: 'Nothing stands out among the chosen departments' },
  open: { zh: '打开“{view}”', en: 'Open {view}' },
} satisfies Record<string, Message>;
