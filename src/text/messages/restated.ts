import type { Message } from '../message.ts';

/** The year before as a report gives it, beside what that year's own report says (追溯调整). */
export const RESTATED = {
  heading: { zh: '上年数与上年报告', en: 'The year before, as given and as reported' },
  note: {
    zh: '报告给出的上年数与上年自己的报告比较了 {count} 项：{same} 项相符，其余不符（提示，尾差 0.01 以内算相符）。可能是追溯调整、口径变化，或其中一份有误。',
    en: 'What reports give for the year before was compared with that year’s own report in {count} items: {same} agree, the others do not (a notice; 0.01 is rounding). The accounts were restated, their scope changed, or one report is wrong.',
  },
  none: {
    zh: '报告给出的上年数与上年自己的报告比较了 {count} 项，全部相符。',
    en: 'What reports give for the year before was compared with that year’s own report in {count} items; all agree.',
  },
  priorSaid: { zh: '本年报告所述上年', en: 'Year before, as given' },
  priorReported: { zh: '上年报告', en: 'Year before, as reported' },
  difference: { zh: '相差', en: 'Difference' },
  priorReport: { zh: '上年报告来源', en: 'Report of the year before' },
  realPrior: {
    zh: '{list}的上年数取自上年自己的报告，其余由本年数减增减额推算。',
    en: '{list}: the year before is from that year’s own report; the others are derived, current less change.',
  },
  restated: {
    zh: '{county}：{year} 年报告所述上年支出 {prior}，上年报告为 {earlier}，相差 {difference} {money}；图中按上年报告。',
    en: '{county}: the {year} report gives {cny}{prior} for the year before, that year’s own report {cny}{earlier}: a difference of {cny}{difference}{wan}. The chart follows the latter.',
  },
} satisfies Record<string, Message>;
