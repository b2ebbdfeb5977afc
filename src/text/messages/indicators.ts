import type { Message } from '../message.ts';

/** Names of the context figures, by their id in indicators.csv. */
export const INDICATOR_NAMES: Readonly<Record<string, Message>> = {
  staff_quota: { zh: '人员编制', en: 'staff quota' },
  staff_quota_administrative: { zh: '行政编制', en: 'administrative quota' },
  staff_quota_institutional: { zh: '事业编制', en: 'institutional quota' },
  staff_actual: { zh: '实有在职人员', en: 'staff in post' },
  staff_actual_administrative: { zh: '实有行政人员', en: 'administrative staff in post' },
  staff_actual_institutional: { zh: '实有事业人员', en: 'institutional staff in post' },
  staff_retired: { zh: '离退休人员', en: 'retired staff' },
  insured_residents: { zh: '居民医保参保人数', en: 'insured residents' },
  insured_employees: { zh: '职工医保参保人数', en: 'insured employees' },
  insured_injury: { zh: '工伤保险参保人数', en: 'persons insured against work injury' },
  aid_persons: { zh: '救助人次', en: 'persons aided' },
  aid_amount: { zh: '救助金额', en: 'aid paid' },
  vehicles: { zh: '公务用车保有量', en: 'vehicles' },
  vehicles_general: { zh: '一般公务用车', en: 'general vehicles' },
  vehicles_law_enforcement: { zh: '执法执勤用车', en: 'law-enforcement vehicles' },
  vehicles_purchased: { zh: '购置公务用车', en: 'vehicles bought' },
  reception_batches: { zh: '公务接待批次', en: 'reception batches' },
  reception_persons: { zh: '公务接待人次', en: 'reception persons' },
  reception_foreign_groups: { zh: '外事接待批次', en: 'foreign reception groups' },
  reception_foreign_persons: { zh: '外事接待人次', en: 'foreign reception persons' },
  abroad_groups: { zh: '因公出国（境）团组', en: 'groups sent abroad' },
  abroad_persons: { zh: '因公出国（境）人次', en: 'persons sent abroad' },
  operating_cost: { zh: '机关运行经费', en: 'operating cost of the office' },
  operating_cost_budget: { zh: '机关运行经费预算', en: 'operating cost, budget' },
  operating_cost_initial_budget: { zh: '机关运行经费年初预算', en: 'operating cost, initial budget' },
  procurement: { zh: '政府采购', en: 'government procurement' },
};

/** Where a context figure stands. */
export const INDICATOR = {
  page: { zh: '第 {page} 页', en: 'page {page}' },
  line: { zh: '第 {line} 行', en: 'line {line}' },
  printed: { zh: '原文“{printed}”', en: 'printed “{printed}”' },
  source: { zh: '{document}，{place}（{origin}）', en: '{document}, {place} ({origin})' },
} satisfies Record<string, Message>;

/** Units of the context figures, by the unit in indicators.csv. */
export const INDICATOR_UNITS: Readonly<Record<string, Message>> = {
  人: { zh: '人', en: 'persons' },
  人次: { zh: '人次', en: 'persons' },
  个: { zh: '个', en: '' },
  辆: { zh: '辆', en: 'vehicles' },
  批次: { zh: '批次', en: 'batches' },
  万元: { zh: '万元', en: 'CNY 10,000' },
};
