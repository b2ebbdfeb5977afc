import type { MoneyUnit } from '../../model/money.ts';
import type { Message } from '../message.ts';

/** What money is written in. */
export const MONEY_NAMES = {
  wan: { zh: '万元', en: 'CNY 10,000' },
  yuan: { zh: '元', en: 'CNY' },
} satisfies Record<MoneyUnit, Message>;

/** Units as they stand beside a figure. */
export const UNITS = {
  money: { zh: '{money}', en: '{money}' },
  percent: { zh: '%', en: '%' },
  yuanPerInsured: { zh: '元/参保人', en: 'CNY per insured person' },
  moneyPerStaff: { zh: '{money}/在职人员', en: '{money} per member of staff' },
} satisfies Record<string, Message>;

/** Names of the readings of an amount. */
export const READING_NAMES = {
  amount: { zh: '金额', en: 'amount' },
  share: { zh: '占比', en: 'share' },
  per_insured: { zh: '每参保人', en: 'per insured person' },
  per_staff: { zh: '每在职人员', en: 'per member of staff' },
} satisfies Record<string, Message>;

/** What a reading divides by, with its source. */
export const DENOMINATORS = {
  insured: {
    zh: '{county}：参保 {count} 人（居民 {residents}＋职工 {employees}，据报告正文）',
    en: '{county}: {count} insured (residents {residents} + employees {employees}, from the report’s prose)',
  },
  staff: {
    zh: '{county}：实有在职 {count} 人（据报告正文）',
    en: '{county}: {count} staff in post (from the report’s prose)',
  },
  share: { zh: '占 {whole} 的比例', en: 'share of {whole}' },
} satisfies Record<string, Message>;
