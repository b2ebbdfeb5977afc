import type { Words } from '../../rule.ts';

/** What the words of a failing check call a count or an amount outside the statements, and which are compared at all. */
export const INDICATOR_NAMES: Readonly<Record<string, Words>> = {
  staff_quota: { zh: '编制数', en: 'Staff quota' },
  staff_quota_administrative: { zh: '行政编制', en: 'Administrative quota' },
  staff_quota_institutional: { zh: '事业编制', en: 'Institution quota' },
  staff_actual: { zh: '实有人员', en: 'Staff' },
  staff_actual_administrative: { zh: '行政人员', en: 'Administrative staff' },
  staff_actual_institutional: { zh: '事业人员', en: 'Institution staff' },
  staff_retired: { zh: '离退休人员', en: 'Retired staff' },
  vehicles: { zh: '车辆', en: 'Vehicles' },
  vehicles_purchased: { zh: '购置车辆', en: 'Vehicles bought' },
  reception_batches: { zh: '国内公务接待批次', en: 'Receptions' },
  reception_persons: { zh: '国内公务接待人次', en: 'Persons received' },
  abroad_groups: { zh: '因公出国（境）团组', en: 'Groups abroad' },
  abroad_persons: { zh: '因公出国（境）人次', en: 'Persons abroad' },
  operating_cost: { zh: '机关运行经费', en: 'Operating cost of the body' },
  procurement: { zh: '政府采购支出', en: 'Government procurement' },
  insured_residents: { zh: '城乡居民参保人数', en: 'Residents insured' },
  insured_employees: { zh: '城镇职工参保人数', en: 'Employees insured' },
  insured_injury: { zh: '工伤保险参保人数', en: 'Persons insured against injury' },
  poor_insured: { zh: '建档立卡参保人数', en: 'Registered poor insured' },
  fund_income_residents: { zh: '居民医保基金收入', en: 'Income of the residents’ fund' },
  fund_income_employees: { zh: '职工医保基金收入', en: 'Income of the employees’ fund' },
  fund_spending_residents: { zh: '居民医保基金支出', en: 'Spending of the residents’ fund' },
  fund_spending_employees: { zh: '职工医保基金支出', en: 'Spending of the employees’ fund' },
};

/** Whether the indicator is money in 万元, not a count. */
export function isMoneyIndicator(indicator: string): boolean {
  return /^(?:operating_cost|procurement|fund_)/u.test(indicator);
}
