import type { Message } from '../message.ts';

/** Words of 预算执行. */
export const BUDGET = {
  subtitle: {
    zh: '决算数占年初预算数（没有年初预算的按调整后预算数）的百分比，据金额重新计算。',
    en: 'Final as a percentage of the initial budget (else of the adjusted one), recomputed from the amounts.',
  },
  headline: {
    zh: '决算占预算：{list}',
    en: 'Final as a share of budget: {list}',
  },
  headlineNone: {
    zh: '所选部门的报告没有公布预算数',
    en: 'The chosen departments disclose no budgets',
  },
  headlineRange: {
    zh: '{count} 个部门的决算占预算，从{low} 到{high}',
    en: '{count} departments spent {low} to {high} of budget',
  },
  headlineAll: {
    zh: '{count} 个部门的决算都是预算的 {percent}',
    en: 'All {count} departments spent {percent} of budget',
  },
  whoseEnd: { zh: '{who} {percent}', en: '{percent} ({who})' },
  bareEnd: { zh: ' {percent}', en: '{percent}' },
  largest: {
    zh: '{subtitle}差额最大的是{county}的{item}：预算 {budget} {money}，决算 {final} {money}。',
    en: '{subtitle} The largest gap is {county}’s “{item}”: budget {cny}{budget}{wan}, final {cny}{final}.',
  },
  item: { zh: '项目', en: 'Item' },
  initial: { zh: '年初预算', en: 'Initial budget' },
  adjusted: { zh: '调整后预算', en: 'Adjusted budget' },
  final: { zh: '决算', en: 'Final' },
  completion: { zh: '完成', en: 'Completed' },
  difference: { zh: '决算 − 预算', en: 'Final − budget' },
  verdict: { zh: '结论', en: 'Verdict' },
  over: { zh: '超预算', en: 'over budget' },
  under: { zh: '低于预算', en: 'under budget' },
  equal: { zh: '与预算相同', en: 'on budget' },
  none: { zh: '没有预算数', en: 'no budget given' },
  zero: { zh: '预算为零', en: 'budget of zero' },
  unknown: { zh: '没有决算数', en: 'no final figure' },
  kinds: {
    general_budget: { zh: '一般公共预算', en: 'General public budget' },
    government_fund: { zh: '政府性基金', en: 'Government funds' },
    state_capital: { zh: '国有资本经营', en: 'State capital' },
  },
  whole: { zh: '合计', en: 'Total' },
  done: { zh: '完成部分', en: 'completed' },
  beyond: { zh: '超出预算部分', en: 'beyond the budget' },
  end: { zh: '{percent} · 预算 {budget} → 决算 {final}', en: '{percent} · {budget} → {final}' },
  endNone: { zh: '没有预算数 · 决算 {final}', en: 'no budget · final {final}' },
  endZero: { zh: '预算 {zero} → 决算 {final}', en: 'budget {zero} → final {final}' },
  endUnknown: { zh: '预算 {budget} · 没有决算数', en: 'budget {budget} · no final figure' },
  initialIs: { zh: '{list}给出的是年初预算数。', en: '{list}: initial budgets.' },
  adjustedIs: {
    zh: '{list}给出的是预算数（调整后），与年初预算不是一回事。',
    en: '{list}: adjusted budgets, which are not initial ones.',
  },
  noBudget: { zh: '{list}没有公布预算数。', en: '{list}: no budgets disclosed.' },
  noItems: { zh: '{list}没有逐项公布预算。', en: '{list}: no budgets by item.' },
  threePublic: {
    zh: '的预算与决算另列一页。',
    en: ' budgets have a view of their own.',
  },
  itemsOf: { zh: '{county}{year} 年各项预算的执行', en: '{county} {year}: budget and final by item' },
  adds: { zh: '{count} 项预算合计 {sum} {money}', en: '{count} budgets by item add up to {cny}{sum}{wan}' },
} satisfies Record<string, Message | Record<string, Message>>;
