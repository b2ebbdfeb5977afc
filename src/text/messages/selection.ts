import type { Message } from '../message.ts';

export const SELECTION = {
  label: { zh: '选择', en: 'Selection' },
  counties: { zh: '部门', en: 'Departments' },
  year: { zh: '年度', en: 'Year' },
  basis: { zh: '口径', en: 'Funds' },
  reading: { zh: '读法', en: 'Reading' },
  latest: { zh: '各县最近', en: 'latest of each' },
  allFunds: { zh: '全部资金', en: 'all funds' },
  generalBudget: { zh: '一般公共预算', en: 'general public budget' },
  everyCounty: { zh: '全选', en: 'Select all' },
  atLeastOne: { zh: '至少留一个部门', en: 'Keep at least one department' },
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
  oneYear: { zh: '只看 {year} 年', en: 'Only {year}' },
  backToLatest: { zh: '回到各县最近一年', en: 'Back to the latest of each' },
} satisfies Record<string, Message>;

/** Why a comparison of the chosen reports needs care; each is worked out from the data. */
export const COMPARABILITY = {
  title: { zh: '可比性提示', en: 'Comparability' },
  none: {
    zh: '所选各部门年度、机构性质与核算范围一致。',
    en: 'The chosen departments agree in year, kind of body and scope.',
  },
  years: { zh: '年度不同：{list}。', en: 'Different years: {list}.' },
  agency: {
    zh: '{list}为经办机构，不含局机关。',
    en: '{list}: the handling agency alone, without the bureau.',
  },
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
