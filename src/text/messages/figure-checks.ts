import type { Message } from '../message.ts';

/** The checks a figure takes part in, beside its source. */
export const FIGURE_CHECKS = {
  heading: { zh: '勾稽关系', en: 'Identities it takes part in' },
  none: { zh: '没有规则用到这个数字。', en: 'No rule uses this figure.' },
  open: { zh: '打开核对', en: 'Open the checks' },
  more: { zh: '其余 {count} 条', en: '{count} more' },
  equals: { zh: '{arithmetic}，等于 {label}', en: '{arithmetic}, which is {label}' },
  same: { zh: '与{place}的 {amount} 一致', en: 'agrees with {amount} in {place}' },
  near: { zh: '与{place}的 {amount} 只差尾数', en: 'but for rounding, {amount} in {place}' },
  notRun: { zh: '{rule}：缺少所需的数字', en: '{rule}: a figure it needs is missing' },
  statement: { zh: '《{statement}》', en: '{statement}' },
  statementItem: { zh: '《{statement}》{item}', en: '{item}, {statement}' },
  showSource: { zh: '看“{name}”里的这一处', en: 'Show the place in “{name}”' },
  openingSource: { zh: '正在打开原件……', en: 'Opening the document…' },
  noSource: {
    zh: '这份报告没有留下原件：从数据包加入的，和浏览器存储空间不够时收下的，只有数字。',
    en: 'No document of this report is kept: one added from a data package, or when the browser’s storage was full, has its figures alone.',
  },
  prose: { zh: '正文', en: 'the prose' },
} satisfies Record<string, Message>;
