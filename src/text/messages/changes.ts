import type { Message } from '../message.ts';

/** Words of 同比. */
export const CHANGES = {
  headlineBoth: {
    zh: '{down} 个部门支出比上年减少，{up} 个增加；变动最大的是{county}（{percent}）',
    en: 'Spending: {down} down, {up} up on the year before; {county} changed most ({percent})',
  },
  headlineDown: {
    zh: '{down} 个部门支出都比上年减少，最多的是{county}（{percent}）',
    en: 'Spending fell in all {down} departments that say so, most in {county} ({percent})',
  },
  headlineUp: {
    zh: '{up} 个部门支出都比上年增加，最多的是{county}（{percent}）',
    en: 'Spending rose in all {up} departments that say so, most in {county} ({percent})',
  },
  headlineOne: {
    zh: '{county}的支出较上年增减 {change} {money}（{percent}）',
    en: '{county}: spending {cny}{change}{wan} on the year before ({percent})',
  },
  headlineSmall: {
    zh: '{county}的支出较上年增减 {change} {money}，基数太小，不比百分比',
    en: '{county}: spending {cny}{change}{wan} on the year before; the base is too small for a percentage',
  },
  headlineNone: {
    zh: '所选部门没有可比的上年支出',
    en: 'The chosen departments give no spending of the year before',
  },
  subtitleAll: {
    zh: '报告正文所述的支出总计，上年与本年，{money}。上年数由本年数减增减额推算。',
    en: 'Total spending as the prose compares it, the year before above this year, {money}. The year before is derived: current less change.',
  },
  subtitleGeneral: {
    zh: '报告正文所述的一般公共预算财政拨款支出，上年与本年，{money}。上年数由本年数减增减额推算。',
    en: 'General public budget spending as the prose compares it, the year before above this year, {money}. The year before is derived.',
  },
  prior: { zh: '上年（推算）', en: 'Year before (derived)' },
  current: { zh: '本年', en: 'This year' },
  yearLine: { zh: '{year} 年 {figure}', en: '{year}: {figure}' },
  change: { zh: '增减', en: 'Change' },
  printedPercent: { zh: '报告所列 %', en: 'Printed %' },
  truePercent: { zh: '实际 %', en: 'True %' },
  differs: { zh: '与实际不符', en: 'differs from the true one' },
  reason: { zh: '报告所述原因', en: 'Reason given' },
  place: { zh: '出处', en: 'Place' },
  item: { zh: '报表 · 项目', en: 'Statement · item' },
  noReason: { zh: '未说明', en: 'none given' },
  noPrior: { zh: '无上年数据', en: 'no year before' },
  firstYear: { zh: '机构首年，无上年数据', en: 'first year of the body, no year before' },
  notSaid: { zh: '报告未作同比', en: 'the report makes no comparison' },
  smallBase: { zh: '基数太小，不比百分比', en: 'base too small for a percentage' },
  smallBaseNote: {
    zh: '上年不足 {base} {money}的变动不按百分比比较：{list}。',
    en: 'Changes on a base under {cny}{base}{wan} are not compared by percentage: {list}.',
  },
  wrongPercent: {
    zh: '{county}报告所列百分比 {printed} 与实际 {computed} 不符。',
    en: '{county}: the printed {printed} is not the true {computed}.',
  },
  otherTotal: {
    zh: '{county}比较的是支出总计 {amount}，不同于本年支出合计 {total}。',
    en: '{county} compares a total of {amount}, which is not the year’s spending of {total}.',
  },
  reasonsHeading: { zh: '报告所述原因', en: 'Reasons given' },
  listHeading: { zh: '报告所述的全部同比', en: 'Every comparison the reports make' },
} satisfies Record<string, Message>;
