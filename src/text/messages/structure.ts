import type { Message } from '../message.ts';

export const STRUCTURE = {
  kind: { zh: '分类', en: 'Classification' },
  functional: { zh: '按功能分类', en: 'By function' },
  economic: { zh: '按经济分类', en: 'By economic class' },
  rest: { zh: '未细分', en: 'not broken down' },
  restOf: { zh: '未细分（{county}）', en: 'not broken down ({county})' },
  wholeFromProse: { zh: '{list}的合计据报告正文', en: 'totals of {list} from the reports’ prose' },
  partsFromProse: { zh: '{list}部分数字据报告正文', en: 'some figures of {list} from the reports’ prose' },
  headlineSome: {
    zh: '{name}占其中 {count} 个部门{whole}的 {low} 到 {high}，其余未列示',
    en: '{name} takes {low} to {high} of {whole} in {count} departments; the others do not disclose it',
  },
  headlineRange: {
    zh: '{name}占各部门{whole}的 {low} 到 {high}',
    en: '{name} takes {low} to {high} of {whole}',
  },
  headlineOne: {
    zh: '{county}{year} 年：{name}占{whole}的 {share}',
    en: '{county} {year}: {name} takes {share} of {whole}',
  },
  headlineAmounts: {
    zh: '各部门{whole}从 {range}',
    en: 'From {range} of {whole}',
  },
  headlineAmountOne: {
    zh: '{county}{year} 年{whole} {amount}',
    en: '{county} {year}: {whole} of {amount}',
  },
  headlineNone: { zh: '{whole}：所选部门没有列示', en: 'Not disclosed by the chosen departments: {whole}' },
  whole: { zh: '支出', en: 'spending' },
  wholeBasic: { zh: '基本支出', en: 'basic spending' },
  subtitle: {
    zh: '{statement}，{whole}按{level}的构成，{unit}',
    en: '{statement}: composition of {whole} by {level}, {unit}',
  },
  levelClass: { zh: '类', en: 'class' },
  levelSection: { zh: '款', en: 'section' },
  levelItem: { zh: '项', en: 'item' },
  drill: { zh: '点击色块或图例下钻', en: 'Click a part or its name to go deeper' },
  stops: {
    zh: '披露到此为止：所选报告在“{name}”之下不再细分。',
    en: 'Disclosure stops here: below “{name}” the chosen reports give no parts.',
  },
  exceeds: {
    zh: '{list}：各部分之和超过合计，未画出余数。',
    en: '{list}: the parts add up to more than the whole; no remainder is drawn.',
  },
  economicBasis: {
    zh: '经济分类只在一般公共预算基本支出表中公开，不含项目支出。',
    en: 'Economic classes are published for basic spending of the general public budget only.',
  },
  denominators: { zh: '换算基数：{list}', en: 'Denominators: {list}' },
  item: { zh: '科目', en: 'Item' },
  total: { zh: '合计', en: 'Total' },
  chartLabel: { zh: '{headline}。{rows}', en: '{headline}. {rows}' },
} satisfies Record<string, Message>;
