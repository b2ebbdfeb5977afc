import type { Message } from '../message.ts';

export const SELECTION = {
  label: { zh: '选择', en: 'Selection' },
  counties: { zh: '部门', en: 'Departments' },
  year: { zh: '年度', en: 'Year' },
  basis: { zh: '口径', en: 'Funds' },
  reading: { zh: '读法', en: 'Reading' },
  unit: { zh: '单位', en: 'Unit' },
  latest: { zh: '各县最近', en: 'latest of each' },
  allFunds: { zh: '全部资金', en: 'all funds' },
  generalBudget: { zh: '一般公共预算', en: 'general public budget' },
  bureau: { zh: '局', en: 'bureau' },
  agency: { zh: '经办机构', en: 'agency' },
  consolidated: { zh: '汇总', en: 'consolidated' },
  ownAccounts: { zh: '本级', en: 'own accounts' },
  kindAndScope: { zh: '{kind}（{scope}）', en: '{kind} ({scope})' },
  firstYear: { zh: '首年', en: 'first year' },
  chosenCount: { zh: '{count} 个部门', en: '{count} departments' },
  aid: { zh: '救助', en: 'Aid' },
  aidNarrow: { zh: '窄口径', en: 'narrow' },
  aidWide: { zh: '宽口径（含彩票公益金）', en: 'wide (with lottery money)' },
  mine: { zh: '本部门', en: 'my department' },
  heldLocal: { zh: '本机', en: 'this browser' },
  heldDraft: { zh: '草稿', en: 'draft' },
  oneYear: { zh: '只看 {year} 年', en: 'Only {year}' },
  backToLatest: { zh: '回到各县最近一年', en: 'Back to the latest of each' },
} satisfies Record<string, Message>;

/** Why a comparison of the chosen reports needs care; each is worked out from the data. */
export const COMPARABILITY = {
  title: { zh: '可比性提示', en: 'Comparability' },
  years: { zh: '年度不同：{list}。', en: 'Different years: {list}.' },
  agency: {
    zh: '{list}为经办机构，不含局机关。',
    en: '{list}: the handling agency alone, without the bureau.',
  },
  local: { zh: '{list}为本机报告，未经发布。', en: '{list}: brought in by you, not published.' },
  draft: { zh: '{list}为草稿，未经发布。', en: '{list}: a draft, not published.' },
  scopeUnknown: {
    zh: '{list}未说明是汇总还是本级决算。',
    en: '{list}: not said whether consolidated or own accounts.',
  },
  scopeOwn: {
    zh: '{list}为本级决算，其余为汇总决算。',
    en: '{list}: own accounts; the others are consolidated.',
  },
  firstYear: {
    zh: '{list}为机构成立首年，无上年数据。',
    en: '{list}: the body’s first year; there is no year before.',
  },
  absentStatement: {
    zh: '{list}没有公开决算表，数字取自正文。',
    en: '{list}: no statutory tables; figures are from the prose.',
  },
  unusableStatement: {
    zh: '{list}没有可用的《{statement}》。',
    en: '{list}: no usable “{statement}”.',
  },
  aidBooking: { zh: '医疗救助记账不同：{list}。', en: 'Medical aid is booked differently: {list}.' },
  booked_basic: { zh: '{list}记为基本支出', en: '{list} as basic' },
  booked_project: { zh: '{list}记为项目支出', en: '{list} as project' },
  booked_both: { zh: '{list}两者都有', en: '{list} as both' },
  lottery: {
    zh: '{list}的医疗救助有一部分出自彩票公益金（2296013）。',
    en: '{list}: part of the medical aid is lottery money (2296013).',
  },
  subsidies: {
    zh: '参保补助、扶贫资金列支不同：{list}。',
    en: 'Insurance subsidies and poverty relief are carried differently: {list}.',
  },
  carried: { zh: '列支范围不同：{list}。', en: 'Not the same spending is carried: {list}.' },
  carriedClause: {
    zh: '{codes}，{having}有，{lacking}没有',
    en: '{codes} in {having}, not in {lacking}',
  },
  declaredEmpty: {
    zh: '{list}声明此表无数据：{reason}。',
    en: '{list}: this table is declared empty; {reason}.',
  },
  declaredEmptyUnexplained: {
    zh: '{list}声明此表无数据，没有说明原因。',
    en: '{list}: this table is declared empty, without a reason.',
  },
  noInsured: {
    zh: '{list}未列示参保人数，无法换算为每参保人。',
    en: '{list}: insured persons not disclosed, so there is no amount per insured person.',
  },
  noStaff: {
    zh: '{list}未列示在职人数，无法换算为每在职人员。',
    en: '{list}: staff in post not disclosed, so there is no amount per member of staff.',
  },
  withoutYear: { zh: '{list}没有 {year} 年的报告。', en: '{list}: no report for {year}.' },
} satisfies Record<string, Message>;

/** What follows for the reader from each reason. */
export const CONSEQUENCES = {
  years: {
    zh: '物价、政策与职责逐年变化，高低未必是县与县的差别。',
    en: 'Prices, policies and duties change: a difference need not be one between counties.',
  },
  agency: {
    zh: '经办机构的支出只是医保部门的一部分，与局不是同一口径。',
    en: 'An agency spends only part of what a bureau accounts for.',
  },
  scopeOwn: {
    zh: '本级不含下属单位，数字天然偏小。',
    en: 'Own accounts leave out subordinate units and are smaller by nature.',
  },
  scopeUnknown: {
    zh: '是否含下属单位不明，规模只作参考。',
    en: 'Whether subordinate units are in is not known: sizes are indicative.',
  },
  unpublished: {
    zh: '只在这个浏览器里，数字由读者自己核对。',
    en: 'It is in this browser only; its figures are for you to verify.',
  },
  firstYear: { zh: '增减无从比较。', en: 'There is no change to compare.' },
  proseOnly: {
    zh: '正文没有说到的支出没有数，不等于零。',
    en: 'What the prose does not name has no figure; that is not zero.',
  },
  statementUnusable: {
    zh: '只有正文说到的才有数，缺数不等于零。',
    en: 'Only what the prose says has a figure; the rest is not zero.',
  },
  declaredEmpty: {
    zh: '空表不等于零，不计入比较。',
    en: 'Empty is not zero; it stays out of the comparison.',
  },
  noDenominator: { zh: '按此读法不计入比较。', en: 'It stays out of the comparison in this reading.' },
  aidBooking: {
    zh: '同样的钱有的算基本、有的算项目，基本占比与医疗救助因此不可比。',
    en: 'The same money counts as basic in one and as project in another: neither basic shares nor medical aid compare.',
  },
  lotteryLeftOut: {
    zh: '当前口径不含这部分，其医疗救助显得偏小。',
    en: 'The reading in use leaves it out, so that medical aid looks smaller than it is.',
  },
  lotteryIncluded: {
    zh: '宽口径已计入，但这是政府性基金，不是一般公共预算的钱。',
    en: 'The wide reading counts it, but it is money of the government fund budget.',
  },
  subsidies: {
    zh: '别处可能由其他部门列支，支出总额因此不可比。',
    en: 'Elsewhere another department may carry it: total spending does not compare.',
  },
  carried: {
    zh: '支出总额因此不可比，占比的分母也不同。',
    en: 'Total spending does not compare, and shares are of different wholes.',
  },
  carriedLight: { zh: '占比的分母因此不同。', en: 'Shares are of different wholes.' },
} satisfies Record<string, Message>;

/** Why counties are not ranked, by the id of the note, in a few words. */
export const NOTE_NAMES = {
  aid_booking: { zh: '医疗救助记账不同', en: 'medical aid is booked differently' },
  lottery: { zh: '彩票公益金', en: 'lottery money' },
  years: { zh: '年度不同', en: 'different years' },
  agency: { zh: '局与经办机构不同', en: 'bureau against agency' },
  scope_own: { zh: '汇总与本级不同', en: 'consolidated against own accounts' },
  subsidies: { zh: '参保补助或扶贫资金', en: 'insurance subsidies or poverty relief' },
  carried: { zh: '列支范围不同', en: 'not the same spending' },
} satisfies Record<string, Message>;

/** What counties could be ranked by. */
export const MEASURE_NAMES = {
  spending: { zh: '支出总额', en: 'total spending' },
  structure: { zh: '支出结构', en: 'parts of the spending' },
  ratio: { zh: '基本支出占比', en: 'basic share' },
  aid: { zh: '医疗救助', en: 'medical aid' },
  three_public: { zh: '三公经费', en: 'the three public expenses' },
  change: { zh: '增减', en: 'change' },
} satisfies Record<string, Message>;

/** The verdict as it stands on the page. */
export const VERDICT = {
  unranked: {
    zh: '因此不按{measure}给所选部门排名：{reasons}。',
    en: 'So there is no ranking by {measure}: {reasons}.',
  },
  more: { zh: '其余 {count} 条', en: '{count} more' },
  less: { zh: '收起', en: 'Fewer' },
} satisfies Record<string, Message>;
