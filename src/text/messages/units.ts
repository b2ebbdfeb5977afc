import type { MoneyUnit } from '../../model/money.ts';
import type { Message } from '../message.ts';

/** What money is written in. */
export const MONEY_NAMES = {
  wan: { zh: '万元', en: 'CNY 10,000' },
  yuan: { zh: '元', en: 'CNY' },
} satisfies Record<MoneyUnit, Message>;

/**
 * How an English sentence says what its amounts are in. In yuan the currency stands before each amount, as it is written
 * in English: CNY 18,334,000. English has no word for 万: in that unit an amount keeps the digits of the tables, and the
 * unit follows, once, in brackets: 1,833.40 (CNY 10,000). `{cny}` stands before each amount, `{wan}` behind the first.
 */
export function aroundMoney(place: string, unit: MoneyUnit): string | undefined {
  if (place === 'cny') return unit === 'yuan' ? 'CNY ' : '';
  if (place === 'wan') return unit === 'yuan' ? '' : ' (CNY 10,000)';
  return undefined;
}

/** An amount in a reading, or two as `FROM_TO` has them, with the unit, in a sentence. */
export const IN_UNIT = {
  amount: { zh: '{said} {money}', en: '{cny}{said}{wan}' },
  share: { zh: '{said}', en: '{said}' },
  per_insured: { zh: '{said} 元/参保人', en: 'CNY {said} per insured person' },
  per_staff: { zh: '{said} {money}/在职人员', en: '{cny}{said} per member of staff{wan}' },
} satisfies Record<string, Message>;

/** From the least to the most, before its unit is said. */
export const FROM_TO: Message = { zh: '{low} 到 {high}', en: '{low} to {high}' };

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
} satisfies Record<string, Message>;
