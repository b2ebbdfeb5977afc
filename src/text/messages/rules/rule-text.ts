import type { Message } from '../../message.ts';

/** A rule in plain words: its name, what it holds against what, what it may miss by, and one example with its arithmetic. */
export type RuleText = { name: Message; plain: Message; tolerance: Message; example: Message };

/** Tolerances that many rules share. */
export const TOLERANCES = {
  sum: {
    zh: 'n 个数相加，允许相差 n × 0.005 万元（至少 0.01）',
    en: 'a sum of n figures may miss by n × 0.005 (at least 0.01), CNY 10,000',
  },
  same: {
    zh: '同一个数说两次，允许相差 0.01 万元',
    en: 'the same figure twice may differ by 0.01 (CNY 10,000)',
  },
  digits: {
    zh: '按所写位数：末位相差 1 以内算四舍五入',
    en: 'by the digits printed: one in the last digit is rounding',
  },
  none: { zh: '没有允许的误差', en: 'none' },
  threshold: { zh: '超过说明中的界限才提示', en: 'told only past the threshold named' },
} as const satisfies Record<string, Message>;
