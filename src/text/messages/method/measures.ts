import type { Measure, StatementId } from '../../../model/statement.ts';
import type { Message } from '../../message.ts';

/** What one row of each statement is. */
export const STATEMENT_ROWS: Readonly<Record<StatementId, Message>> = {
  income_expenditure: {
    zh: '左边一种收入来源，右边一类支出（功能分类）；两边各有自己的合计与总计',
    en: 'a source of income on the left, a functional class on the right; each side with its own totals',
  },
  income: { zh: '一个功能科目（类、款、项）', en: 'a functional code' },
  expenditure: { zh: '一个功能科目（类、款、项）', en: 'a functional code' },
  appropriation: {
    zh: '左边一种财政拨款，右边一类支出，支出按预算种类分栏',
    en: 'a kind of treasury money on the left, a functional class on the right, by kind of budget',
  },
  general_budget: { zh: '一个功能科目（类、款、项）', en: 'a functional code' },
  basic_expenditure: {
    zh: '一个经济科目（类、款），只含基本支出，不含项目支出',
    en: 'an economic code; basic expenditure only, no projects',
  },
  three_public: { zh: '预算数一行，决算数一行', en: 'one row of budgets and one of final amounts' },
  government_fund: { zh: '一个功能科目（类、款、项）', en: 'a functional code' },
  state_capital: { zh: '一个功能科目（类、款、项）', en: 'a functional code' },
};

/** What each column holds. */
export const MEASURE_TEXTS: Readonly<Record<Measure, Message>> = {
  income: {
    zh: '本年取得的收入；总表左侧一行的金额',
    en: 'Income of the year; on an overview, the amount on the left',
  },
  expenditure: { zh: '总表右侧一行的支出金额', en: 'On the overview, the amount of spending on the right' },
  total: { zh: '这一行所有部分之和', en: 'All parts of the row together' },
  fiscal: { zh: '本级财政拨给的钱', en: 'Money given by the treasury of the same level' },
  superior: {
    zh: '主管部门和上级单位给的非财政补助',
    en: 'Grants from a superior body that are not treasury money',
  },
  institutional: {
    zh: '事业单位开展专业活动的收入',
    en: 'What an institution earns by its professional work',
  },
  operating: {
    zh: '专业活动以外的经营收入，或为此发生的支出',
    en: 'Earned by business beside that work, or spent on it',
  },
  subordinate: {
    zh: '附属独立核算单位按规定上缴的钱',
    en: 'Paid up by subordinate units with accounts of their own',
  },
  other: { zh: '以上各项之外的收入', en: 'Income that is none of the others' },
  basic: {
    zh: '为机构正常运转、完成日常任务发生的支出：人员和公用',
    en: 'What keeps the office running: personnel and public use',
  },
  project: {
    zh: '在基本支出之外，为特定任务和目标发生的支出',
    en: 'Spent on a particular task or aim, beyond basic expenditure',
  },
  to_superior: { zh: '按规定上缴上级单位的钱', en: 'Paid up to a superior body' },
  to_subordinate: {
    zh: '用非财政的钱补助附属单位',
    en: 'Grants to subordinate units out of money not the treasury’s',
  },
  general: {
    zh: '以税收为主的一般公共预算拨的款',
    en: 'From the general public budget, mainly taxes',
  },
  fund: {
    zh: '专款专用的政府性基金预算拨的款，如彩票公益金',
    en: 'From the government fund budget, money bound to a purpose, lottery money say',
  },
  capital: { zh: '国有资本收益形成的预算拨的款', en: 'From the budget of state capital’s returns' },
  personnel: {
    zh: '工资福利（301）和对个人和家庭的补助（303）',
    en: 'Wages (301) and benefits to persons (303)',
  },
  public_use: {
    zh: '基本支出中的其余：办公、差旅、设备等',
    en: 'The rest of basic expenditure: office, travel, equipment',
  },
  abroad: { zh: '公务出国（境）的旅费、食宿、培训等', en: 'Travel, board and training abroad on duty' },
  vehicle: { zh: '公务用车的购置与运行维护', en: 'Buying and running official vehicles' },
  vehicle_purchase: { zh: '买车，含购置税', en: 'Vehicles bought, with their tax' },
  vehicle_operation: { zh: '燃料、维修、过路、保险等', en: 'Fuel, repairs, tolls, insurance' },
  reception: { zh: '按规定开支的各类公务接待', en: 'Official reception' },
  conference: {
    zh: '会议的费用，列在三公旁边，不计入三公',
    en: 'Conferences; beside the three public expenses, not in them',
  },
  training: {
    zh: '培训的费用，列在三公旁边，不计入三公',
    en: 'Training; beside the three public expenses, not in them',
  },
  opening: { zh: '上年没有用完、结转到本年的钱', en: 'Left over from the year before' },
  closing: { zh: '本年没有用完、留到下年的钱', en: 'Left over for the year after' },
};

/** A way of reading amounts: what is divided by what, and where the denominator comes from. */
export type ReadingText = { name: Message; formula: Message; denominator: Message };

/** The readings that the line of selection offers, by their key in a link, and the unit of money beside them. */
export const READING_TEXTS: Readonly<
  Record<'amount' | 'yuan' | 'share' | 'per_insured' | 'per_staff', ReadingText>
> = {
  amount: {
    name: { zh: '金额', en: 'Amount' },
    formula: { zh: '报告所印的数，以万元计', en: 'the figure as printed, in CNY 10,000' },
    denominator: { zh: '无', en: 'none' },
  },
  yuan: {
    name: { zh: '单位选元', en: 'Unit yuan' },
    formula: {
      zh: '任何以万元计的数 × 10000，元；任何读法、任何视图都可选',
      en: 'any figure in CNY 10,000 × 10,000, in CNY; with any reading, in any view',
    },
    denominator: { zh: '无', en: 'none' },
  },
  share: {
    name: { zh: '占比', en: 'Share' },
    formula: { zh: '部分 ÷ 合计 × 100，%', en: 'part ÷ whole × 100, %' },
    denominator: {
      zh: '所看那一层的合计：最上层是支出合计，下钻后是所点的科目。合计取报告所印的数，不用各部分之和代替',
      en: 'the total of the level in view: all spending at the top, the code drilled to below. As printed, not the sum of the parts',
    },
  },
  per_insured: {
    name: { zh: '每参保人', en: 'Per insured person' },
    formula: { zh: '金额 × 10000 ÷ 参保人数，元', en: 'amount × 10,000 ÷ insured persons, CNY' },
    denominator: {
      zh: '居民参保人数＋职工参保人数，取自正文；缺任一个就不换算',
      en: 'insured residents + insured employees, from the prose; without both there is no such reading',
    },
  },
  per_staff: {
    name: { zh: '每在职人员', en: 'Per member of staff' },
    formula: { zh: '金额 ÷ 实有在职人数，万元', en: 'amount ÷ staff in post, CNY 10,000' },
    denominator: {
      zh: '正文所说的实有人数，不用编制数',
      en: 'staff in post as the prose says, not the quota',
    },
  },
};

/** Figures that views work out. `{base}` is in 万元, as the views have it. */
export const WORKED_OUT = {
  basic_share: {
    name: { zh: '基本支出占比', en: 'Basic share' },
    formula: { zh: '基本支出 ÷ 合计 × 100，%', en: 'basic ÷ total × 100, %' },
    denominator: {
      zh: '同一张表、同一行的合计；所选口径决定用哪张表',
      en: 'the total of the same row and statement; the basis decides which',
    },
  },
  prior: {
    name: { zh: '上年数', en: 'Year before' },
    formula: {
      zh: '本年数 − 增减额，都取自正文说同比的那句话（报告只有一年的表）',
      en: 'this year − change, both of the sentence that compares (a report holds one year of tables)',
    },
    denominator: { zh: '无', en: 'none' },
  },
  change: {
    name: { zh: '增减百分比', en: 'Change in per cent' },
    formula: { zh: '增减额 ÷ 上年数 × 100，%', en: 'change ÷ year before × 100, %' },
    denominator: {
      zh: '推算的上年数；不足 {base} 万元的不按百分比比较。报告印的百分比列在旁边',
      en: 'the derived year before; under {base} (CNY 10,000) nothing is compared by percentage. The printed one stands beside it',
    },
  },
  completion: {
    name: { zh: '完成预算', en: 'Budget completed' },
    formula: { zh: '决算数 ÷ 预算数 × 100，%', en: 'final ÷ budget × 100, %' },
    denominator: {
      zh: '年初预算；没有年初预算的用调整后预算，并注明',
      en: 'the initial budget; the adjusted one, and said so, where no initial one is given',
    },
  },
  rest: {
    name: { zh: '未细分', en: 'Not broken down' },
    formula: { zh: '上级科目 − 已列示的下级科目', en: 'parent − the children that are disclosed' },
    denominator: { zh: '无', en: 'none' },
  },
} as const satisfies Record<string, ReadingText>;

/** Which money and which aid an amount is of. */
export const BASIS_TEXTS = {
  all: {
    name: { zh: '全部资金', en: 'All funds' },
    meaning: {
      zh: '取自支出决算表：财政拨款（含政府性基金）和其他来源的钱都在内。',
      en: 'From the expenditure statement: treasury money, funds included, and all else.',
    },
  },
  general: {
    name: { zh: '一般公共预算', en: 'General public budget' },
    meaning: {
      zh: '取自一般公共预算财政拨款支出决算表：不含政府性基金和非财政的钱。',
      en: 'From the general-budget statement: no government fund, no money that is not the treasury’s.',
    },
  },
  narrow: {
    name: { zh: '医疗救助（窄）', en: 'Medical aid, narrow' },
    meaning: {
      zh: '21013 医疗救助及其下各项，按功能分类。',
      en: '21013 and the items below it, by function.',
    },
  },
  wide: {
    name: { zh: '医疗救助（宽）', en: 'Medical aid, wide' },
    meaning: {
      zh: '再加 2296013 用于城乡医疗救助的彩票公益金支出（政府性基金，只在全部资金口径下）。',
      en: 'With 2296013, lottery money for medical aid: a government fund, on the basis of all funds only.',
    },
  },
  economic: {
    name: { zh: '医疗费补助（经济分类）', en: 'Medical expense subsidies (economic class)' },
    meaning: {
      zh: '30307 是同一类钱按经济分类看，只列在旁边，从不与上面相加。',
      en: '30307 is such money by economic class: beside the above, never added to it.',
    },
  },
} as const satisfies Record<string, { name: Message; meaning: Message }>;
