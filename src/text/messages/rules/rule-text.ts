import type { Message } from '../../message.ts';

/** How grave it is where a rule fails: always an error, always a notice, or one or the other as `plain` says. */
export type RuleSeverity = 'error' | 'notice' | 'either';

/** A rule in plain words: its name, what it holds against what, what it may miss by, and one example with its arithmetic. */
export type RuleText = {
  name: Message;
  severity: RuleSeverity;
  plain: Message;
  tolerance: Message;
  /** Figures of ours, never a report's. */
  example: Message;
};

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
  said: {
    zh: '写到两位小数的允许相差 0.01；写得更粗的，允许末位的一半再加 0.005 万元',
    en: 'two decimals: 0.01; a coarser figure: half of its last digit and 0.005 (CNY 10,000)',
  },
  digits: {
    zh: '按所写位数：末位相差 1 以内算四舍五入',
    en: 'by the digits printed: one in the last digit is rounding',
  },
  percent: {
    zh: '按所写位数：末位相差 1 以内，或金额各自四舍五入足以解释的，算尾差',
    en: 'by the digits printed: one in the last digit, or what the rounding of the amounts explains, is rounding',
  },
  atMost: {
    zh: '只查不能超过：超出 0.01 万元（几个数相加时 n × 0.005）才算不符',
    en: 'an upper bound: only more than 0.01 above it (n × 0.005 for a sum of n) fails',
  },
  none: { zh: '没有允许的误差', en: 'none' },
  threshold: { zh: '超过说明中的界限才提示', en: 'told only past the threshold named' },
} as const satisfies Record<string, Message>;
