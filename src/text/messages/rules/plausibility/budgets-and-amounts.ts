import { TOLERANCES } from '../rule-text.ts';
import type { RuleText } from '../rule-text.ts';

/** 合理性: amounts that are odd beside others; notices all of them. */
export const PLAUSIBLE_AMOUNTS_TEXTS = {
  'operating-cost-in-basic': {
    name: { zh: '机关运行经费与公用经费', en: 'Operating cost and public use' },
    severity: 'notice',
    plain: {
      zh: '机关运行经费买的是商品和服务，不应大于公用经费，更不应等于含工资的全部基本支出。',
      en: 'Operating cost buys goods and services: it is at most public use, and never the whole of basic expenditure, wages included.',
    },
    tolerance: TOLERANCES.same,
    example: {
      zh: '机关运行经费 78.00，恰为全部基本支出；公用经费 11.50，78.00 − 11.50 = 66.50 是人员经费，提示',
      en: 'Operating cost 78.00 is all of basic spending; public use is 11.50, 78.00 − 11.50 = 66.50 are wages: notice',
    },
  },
  'operating-cost-in-item': {
    name: { zh: '机关运行经费与行政运行', en: 'Operating cost and its item' },
    severity: 'notice',
    plain: {
      zh: '机关运行经费出自行政运行（代码末两位 01 的项），大于该项的全部支出就需要说明。',
      en: 'Operating cost is paid from 行政运行 (the item ending in 01): more than all of that needs a word.',
    },
    tolerance: TOLERANCES.same,
    example: {
      zh: '机关运行经费 70.00，2101501 行政运行 60.00，70.00 − 60.00 = 10.00，提示',
      en: 'Operating cost 70.00, 2101501 60.00: 70.00 − 60.00 = 10.00 more: notice',
    },
  },
  'aid-as-basic': {
    name: { zh: '医疗救助列为基本支出', en: 'Medical aid as basic spending' },
    severity: 'notice',
    plain: {
      zh: '21013 医疗救助发给群众，列在基本支出会把它算成机构运转的开支，基本占比也就不能与别县相比。',
      en: 'Medical aid (21013) goes to residents; as basic expenditure it counts as the cost of running the office, and basic shares no longer compare.',
    },
    tolerance: TOLERANCES.threshold,
    example: {
      zh: '21013 基本支出栏 45.00，大于 0，提示',
      en: '21013 has 45.00 in the basic column, more than nothing: notice',
    },
  },
  'relief-as-basic': {
    name: { zh: '扶贫列为基本支出', en: 'Poverty relief as basic spending' },
    severity: 'notice',
    plain: {
      zh: '21305 扶贫（巩固脱贫衔接乡村振兴）按性质是项目支出，却列在基本支出。',
      en: 'Poverty relief (21305) is project money by its nature and is booked as basic expenditure.',
    },
    tolerance: TOLERANCES.threshold,
    example: { zh: '21305 基本支出栏 8.00，提示', en: '21305 has 8.00 in the basic column: notice' },
  },
  'project-item-as-basic': {
    name: { zh: '项目类科目列为基本', en: 'A project item as basic' },
    severity: 'notice',
    plain: {
      zh: '一般行政管理事务、信息化建设两种科目反映的是项目支出，却有金额列在基本支出。',
      en: 'The items 一般行政管理事务 and 信息化建设 are for projects; one has money in the basic column.',
    },
    tolerance: TOLERANCES.threshold,
    example: { zh: '2101502 基本支出栏 5.00，提示', en: '2101502 has 5.00 in the basic column: notice' },
  },
  'budget-equals-final': {
    name: { zh: '预算与决算处处相等', en: 'Budgets met to the cent' },
    severity: 'notice',
    plain: {
      zh: '所说的预算（至少三处）与决算分毫不差，像是照决算倒填的预算；年末还有结余时更可疑。',
      en: 'Every budget given, three at least, is met to the cent: they seem written down from the final accounts, the more so where money was left.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '5 处 100 %，年末结转 17.50，提示',
      en: 'Five completions of 100 %, and 17.50 was left: notice',
    },
  },
  'budget-far-from-final': {
    name: { zh: '决算与预算相差悬殊', en: 'Far from the budget' },
    severity: 'notice',
    plain: {
      zh: '决算超过预算的 200 %，或不到 50 %（单个科目不到 10 %）；预算不足 1 万元的不查。',
      en: 'The final amount is above 200 % of its budget or below 50 % (a single item: 10 %). Budgets under 1 (CNY 10,000) are not asked.',
    },
    tolerance: TOLERANCES.threshold,
    example: {
      zh: '95.00 ÷ 40.00 = 237.50 %，超过 200 %，提示',
      en: '95.00 ÷ 40.00 = 237.50 %, above 200 %: notice',
    },
  },
  'three-public-over-budget': {
    name: { zh: '三公超预算', en: 'Three public over budget' },
    severity: 'notice',
    plain: {
      zh: '“三公”各项、会议费、培训费的决算大于预算，或没有预算而有支出。',
      en: 'A component of the three public expenses, conferences or training cost more than its budget, or had none.',
    },
    tolerance: TOLERANCES.same,
    example: {
      zh: '接待费预算 1.00，决算 1.10，1.10 − 1.00 = 0.10，提示',
      en: 'Reception: 1.10 − 1.00 = 0.10 over its budget: notice',
    },
  },
  'initial-budget-of-new-body': {
    name: { zh: '新设部门有年初预算', en: 'A new body’s initial budget' },
    severity: 'notice',
    plain: {
      zh: '部门当年才成立，年初不可能有预算，报告却给出年初预算数。',
      en: 'A body founded during the year cannot have had a budget at its beginning.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '当年 3 月成立，年初预算 60.00，提示',
      en: 'Founded in March, initial budget 60.00: notice',
    },
  },
  'large-closing-balance': {
    name: { zh: '年末结余过大', en: 'A large closing balance' },
    severity: 'notice',
    plain: {
      zh: '年末结转结余超过本年收入的一半，不是一般的跨年支付能解释的。',
      en: 'More than half of the income of the year was left at its end, more than a delay explains.',
    },
    tolerance: TOLERANCES.threshold,
    example: {
      zh: '60.00 ÷ 100.00 = 60.00 %，超过 50 %，提示',
      en: '60.00 ÷ 100.00 = 60.00 %, above 50 %: notice',
    },
  },
  'twice-the-row': {
    name: { zh: '恰为表中的两倍', en: 'Exactly twice the row' },
    severity: 'notice',
    plain: {
      zh: '正文的数恰是表中同一科目的两倍，像是把款和它下面的项加在了一起。',
      en: 'An amount in prose is exactly twice the row: parent and children seem added together.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '45.00 × 2 = 90.00，文中正是 90.00，提示',
      en: '45.00 × 2 = 90.00, and the prose says 90.00: notice',
    },
  },
  'reason-above-change': {
    name: { zh: '原因大于所解释的变动', en: 'A reason above its change' },
    severity: 'notice',
    plain: {
      zh: '说明增减原因的金额大于增减额本身：其余部分必有反方向的变动，报告没有说。',
      en: 'A reason is larger than the change it explains: the rest moved the other way, which is not said.',
    },
    tolerance: { zh: '0.05 万元', en: '0.05 (CNY 10,000)' },
    example: {
      zh: '减少 15.00，原因是某项少支 40.00，40.00 − 15.00 = 25.00 反向，提示',
      en: 'A fall of 15.00 is explained by 40.00 less of one thing: 40.00 − 15.00 = 25.00 went up: notice',
    },
  },
  'project-equals-department': {
    name: { zh: '一个项目等于整个部门', en: 'A project as large as the whole' },
    severity: 'notice',
    plain: {
      zh: '绩效自评中一个项目的预算与部门整体的预算相同，像是填错了一处。',
      en: 'In the self-evaluation one project has the budget of the whole department: one of them seems misfilled.',
    },
    tolerance: TOLERANCES.same,
    example: { zh: '项目 88.00，部门整体 88.00，提示', en: 'Project 88.00, whole department 88.00: notice' },
  },
} as const satisfies Record<string, RuleText>;
