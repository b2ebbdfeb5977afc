import type { Message } from '../message.ts';

/** Where a figure comes from, in a few words. */
export const FIGURE = {
  printed: { zh: '决算表所列', en: 'printed in a statement' },
  narrative: { zh: '正文所述', en: 'said in the prose' },
  chart: { zh: '图表数据', en: 'from a chart’s data' },
  derived: { zh: '本站推算', en: 'derived by us' },
  inferred: { zh: '表中所列，按勾稽关系定位', en: 'printed, its column placed by arithmetic' },
  hand: { zh: '经手工改正或补录', en: 'put right or added by hand' },
  error: { zh: '与报告其他数字不符：打开核对', en: 'contradicted in the report: open the checks' },
  notice: { zh: '核对有提示：打开核对', en: 'the checks have a notice: open them' },
  open: { zh: '点击查看出处', en: 'open its source' },
} satisfies Record<string, Message>;
