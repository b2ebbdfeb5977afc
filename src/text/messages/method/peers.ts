import type { Message } from '../../message.ts';

/** How 对标 is computed, one entry a word that the table of 对标 uses. `{least}` is how few departments have no order. */
export const PEERS_TEXTS = {
  members: {
    name: { zh: '同谁比', en: 'Among whom' },
    meaning: {
      zh: '所选的其他部门中，由数据判断这一项与本部门能比、并且印有这一数字的；不能比的、没有数的，逐个写明，不计入。',
      en: 'The other chosen departments that the data says compare with yours by this item and that print the figure. Those that do not are named with the reason, and left out.',
    },
  },
  median: {
    name: { zh: '中位数', en: 'Median' },
    meaning: {
      zh: '把能比的其他部门由低到高排列，取正中一个；成双数时取正中两个的平均，不四舍五入。本部门不在其中。',
      en: 'The figure in the middle of the other departments that compare, in order; of an even number, the mean of the two in the middle, not rounded. Your own is not among them.',
    },
  },
  distance: {
    name: { zh: '相差', en: 'Distance' },
    meaning: {
      zh: '本部门减中位数。金额相差以万元计，占比相差以百分点计，各用未舍入的数计算。',
      en: 'Your own less the median: amounts in CNY 10,000, shares in percentage points, both from figures not rounded.',
    },
  },
  place: {
    name: { zh: '位次', en: 'Place' },
    meaning: {
      zh: '连同本部门由高到低：1 加上高于本部门的个数，同数取同一位次。四分之一按位次分：位次减一，除以个数。高低不等于好坏。',
      en: 'From the highest, your own among them: one and how many are above it; equal figures share a place. The quarter is by the place, less one, over their number. High is neither good nor bad.',
    },
  },
  withheld: {
    name: { zh: '何时不给', en: 'When withheld' },
    meaning: {
      zh: '能比的连同本部门不足 {least} 个，不排位次，不分四分位；一个都没有，也没有中位数。理由写在表下。',
      en: 'With fewer than {least} that compare, your own among them, no place and no quartile is given; with none, no median either. The reason stands under the table.',
    },
  },
} as const satisfies Record<string, { name: Message; meaning: Message }>;
