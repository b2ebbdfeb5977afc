import type { Message } from '../message.ts';

/** Words of 对标: one department beside the others. */
export const PEERS = {
  heading: { zh: '对标：{county}与其他所选部门', en: '{county} beside the other chosen departments' },
  marked: { zh: '{county}（{held}）', en: '{county} ({held})' },
  item: { zh: '项目', en: 'Item' },
  median: { zh: '其他部门的中位数', en: 'Median of the others' },
  distance: { zh: '相差', en: 'Distance' },
  place: { zh: '位次', en: 'Place' },
  structure: { zh: '支出结构', en: 'Parts of the spending' },
  keyFigures: { zh: '关键数', en: 'Key figures' },
  points: { zh: ' 个百分点', en: ' pp' },
  unit: { zh: ' {unit}', en: ' {unit}' },
  noMedian: { zh: '无可比部门', en: 'none to compare' },
  placeOf: { zh: '第 {rank} 位／{of}，{quarter}', en: '{rank} of {of}, {quarter}' },
  quarter1: { zh: '最高的四分之一', en: 'highest quarter' },
  quarter2: { zh: '次高的四分之一', en: 'second quarter' },
  quarter3: { zh: '次低的四分之一', en: 'third quarter' },
  quarter4: { zh: '最低的四分之一', en: 'lowest quarter' },
  placeNote: {
    zh: '位次从高到低，高低不等于好坏。',
    en: 'Places count from the highest; high is neither good nor bad.',
  },
  tooFew: {
    zh: '{items}可比的部门连同{county}不足 {least} 个，不排位次，不分四分位。',
    en: '{items}with fewer than {least} comparable departments, {county} among them, there is no place and no quartile.',
  },
  tooFewMany: {
    zh: '可比的部门连同{county}不足 {least} 个，不排位次，不分四分位。',
    en: 'With fewer than {least} comparable departments, {county} among them, there is no place and no quartile.',
  },
  from: { zh: '取自', en: 'Of' },
  everything: { zh: '各项', en: 'everything' },
  leftOut: { zh: '中位数未计入{county}：{list}。', en: 'Not in the median, {county}: {list}.' },
  leftOutFrom: { zh: '{items}（{reasons}）', en: '{items} ({reasons})' },
  items: { zh: '{list}：', en: '{list}: ' },
  mismatch: { zh: '基本＋项目不等于合计', en: 'basic + project is not the total' },
  notChosen: {
    zh: '本部门{county}不在所选之中，无从对标。',
    en: 'Your department, {county}, is not among those chosen.',
  },
  unknown: {
    zh: '链接把 {code} 标为本部门，但没有收录它的报告。',
    en: 'The link marks {code} as your department, but there is no report of it.',
  },
  alone: {
    zh: '只选了{county}一个部门，无从对标。',
    en: 'Only {county} is chosen: there is nothing to compare it with.',
  },
  choose: { zh: '加入所选', en: 'Choose it' },
  unmark: { zh: '取消本部门', en: 'Unmark it' },
} satisfies Record<string, Message>;

/** Why a figure is not in a median, in a word. */
export const MISSING_SHORT = {
  declared_empty: { zh: '空表', en: 'declared empty' },
  not_disclosed: { zh: '未列示', en: 'not disclosed' },
  unreadable: { zh: '未能识别', en: 'not readable' },
  no_denominator: { zh: '缺少基数', en: 'no denominator' },
  zero_denominator: { zh: '基数为零', en: 'a denominator of zero' },
  no_prior_year: { zh: '无可比的上年', en: 'no year before' },
  year_not_available: { zh: '该年无报告', en: 'no report for the year' },
} satisfies Record<string, Message>;
