import { TOLERANCES } from '../rule-text.ts';
import type { RuleText } from '../rule-text.ts';

/** 合理性: people, vehicles, contributions, purchases and funds; notices all of them. */
export const PLAUSIBLE_PEOPLE_TEXTS = {
  'vehicle-cost': {
    name: { zh: '每车运行费少见', en: 'Running cost of a vehicle' },
    severity: 'notice',
    plain: {
      zh: '运行维护费除以车辆数，不在每辆每年 0.3 至 6 万元之间，或有车而没有费用。',
      en: 'The cost of running divided by vehicles is not within 0.3 to 6 (CNY 10,000) a year, or there are vehicles and no cost.',
    },
    tolerance: TOLERANCES.threshold,
    example: {
      zh: '14.00 ÷ 2 = 7，超过 6，提示',
      en: '14.00 ÷ 2 = 7, above 6: notice',
    },
  },
  'reception-cost': {
    name: { zh: '接待批次人次与金额', en: 'Visits, guests and their cost' },
    severity: 'notice',
    plain: {
      zh: '每人次不在 10 元至 300 元之间，每批次多于 30 人，或有人次没有金额、有金额没有人次。',
      en: 'A guest costs less than 10 or more than 300 yuan, a visit has more than 30 guests, or there are guests without cost or cost without guests.',
    },
    tolerance: TOLERANCES.threshold,
    example: {
      zh: '接待费 1.10 万元、25 人次：11000 ÷ 25 = 440 元，超过 300，提示',
      en: 'Reception 1.10 (CNY 10,000), 25 guests: 11000 ÷ 25 = 440 yuan, above 300: notice',
    },
  },
  'staff-above-quota': {
    name: { zh: '实有人数超过编制', en: 'Staff above quota' },
    severity: 'notice',
    plain: {
      zh: '在职人数多于编制数，行政、事业和合计分别看。',
      en: 'More staff than posts: administrative, institutional and in all.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '编制 18，实有 20，20 − 18 = 2，提示',
      en: 'Posts 18, staff 20, 20 − 18 = 2 more: notice',
    },
  },
  'subsidy-above-insurance': {
    name: { zh: '公务员补助超过医保缴费', en: 'Supplement above the insurance' },
    severity: 'notice',
    plain: {
      zh: '30111 公务员医疗补助超过 30110 基本医疗保险缴费的两倍，像是把全县的补助记在了本单位。',
      en: 'The supplement for civil servants (30111) is more than twice the basic insurance (30110): money for more than this staff seems booked here.',
    },
    tolerance: TOLERANCES.threshold,
    example: {
      zh: '30110 为 5.00，5.00 × 2 = 10.00；30111 为 42.00，提示',
      en: '30110 is 5.00, 5.00 × 2 = 10.00; 30111 is 42.00: notice',
    },
  },
  'medical-above-pension': {
    name: { zh: '医疗缴费大于养老缴费', en: 'Medical above pension' },
    severity: 'notice',
    plain: {
      zh: '单位养老缴费率约 16 %，医疗约 6 % 至 9 %，医疗缴费大于养老缴费就不寻常。',
      en: 'Employers pay about 16 % of wages into pensions and 6 to 9 % into medical insurance: more for the latter is odd.',
    },
    tolerance: TOLERANCES.threshold,
    example: {
      zh: '医疗 15.00 − 养老 12.00：15.00 − 12.00 = 3.00，提示',
      en: 'Medical less pension: 15.00 − 12.00 = 3.00: notice',
    },
  },
  'other-income-to-other': {
    name: { zh: '其他收入全列其他支出', en: 'Other income, other spending' },
    severity: 'notice',
    plain: {
      zh: '其他收入占全部收入两成以上，又分文不差列为 2299901 其他支出，来源和用途都不明。',
      en: 'Other income is a fifth of all or more and is spent to the cent as 2299901: neither its source nor its use is told.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '其他收入 30.00，其他支出 30.00，30.00 ÷ 120.00 = 25.00 %，提示',
      en: 'Other income 30.00, other spending 30.00, 30.00 ÷ 120.00 = 25.00 %: notice',
    },
  },
  'equipment-without-procurement': {
    name: { zh: '买了设备却无采购', en: 'Equipment without procurement' },
    severity: 'notice',
    plain: {
      zh: '政府采购支出为零，而办公设备购置等资本性支出有金额。',
      en: 'Nothing was procured, beside money spent on equipment.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '政府采购 0.00，31002 办公设备购置 1.20，提示',
      en: 'Procurement 0.00, 31002 1.20: notice',
    },
  },
  'nothing-from-small-firms': {
    name: { zh: '中小企业合同为零', en: 'Nothing from small firms' },
    severity: 'notice',
    plain: {
      zh: '有政府采购而授予中小企业的合同金额为零；县级部门买的多由中小企业供应。',
      en: 'Of what was procured nothing went to small or medium firms, who supply most of what a county office buys.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '政府采购 5.50，授予中小企业 0.00，提示',
      en: 'Procurement 5.50, small firms 0.00: notice',
    },
  },
  'fund-overspent': {
    name: { zh: '医保基金支大于收', en: 'A fund paid more than it raised' },
    severity: 'notice',
    plain: {
      zh: '报告所说某项医保基金当年支出大于当年筹资，而没有说明。',
      en: 'An insurance fund paid more than it raised in the year, without a word on it.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '筹资 5000.00，支出 5200.00，5200.00 − 5000.00 = 200.00，提示',
      en: '5200.00 − 5000.00 = 200.00 more paid than raised: notice',
    },
  },
  'coverage-over-100': {
    name: { zh: '参保率超过百分之百', en: 'Participation above 100 %' },
    severity: 'notice',
    plain: {
      zh: '参保率超过 100 %：参保人数多于应参保人数，口径需要说明。',
      en: 'A rate of participation above 100 %: more are insured than are due to be.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '20400 ÷ 20000 = 102.00 %，提示',
      en: '20400 ÷ 20000 = 102.00 %: notice',
    },
  },
} as const satisfies Record<string, RuleText>;
