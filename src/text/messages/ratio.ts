import type { Message } from '../message.ts';

/** Words of 基本与项目. */
export const RATIO = {
  basic: { zh: '基本支出', en: 'Basic' },
  project: { zh: '项目支出', en: 'Project' },
  total: { zh: '合计', en: 'Total' },
  basicShare: { zh: '基本支出占比', en: 'Basic share' },
  wholeAll: { zh: '本年支出合计', en: 'total spending of the year' },
  wholeGeneral: { zh: '一般公共预算财政拨款支出合计', en: 'total spending of the general public budget' },
  wholeCode: { zh: '{name}合计', en: 'the total of {name}' },
  headlineRange: {
    zh: '基本支出占{whole}的 {low}（{lowCounty}）到 {high}（{highCounty}）',
    en: 'Basic spending takes from {low} ({lowCounty}) to {high} ({highCounty}) of {whole}',
  },
  headlineUnranked: {
    zh: '基本支出占{whole}的 {low} 到 {high}',
    en: 'Basic spending takes from {low} to {high} of {whole}',
  },
  headlineSame: {
    zh: '有数的部门，基本支出都占{whole}的 {share}',
    en: 'Basic spending takes {share} of {whole} in every department that discloses it',
  },
  headlineOne: {
    zh: '{county}：基本支出占{whole}的 {share}',
    en: '{county}: basic spending takes {share} of {whole}',
  },
  headlineNone: {
    zh: '{whole}：所选部门没有可比的基本支出与项目支出',
    en: '{whole}: the chosen departments disclose no basic and project spending to compare',
  },
  subtitleShare: {
    zh: '基本支出与项目支出各占{whole}的比例，%。据《{statement}》。',
    en: 'Basic and project spending, % of {whole}. From “{statement}”.',
  },
  subtitleAmount: {
    zh: '{whole}中的基本支出与项目支出，{unit}。据《{statement}》。',
    en: 'Basic and project spending in {whole}, {unit}. From “{statement}”.',
  },
  missingPart: { zh: '{part} {mark}', en: '{part} {mark}' },
  mismatch: {
    zh: '{county}的“{name}”：基本＋项目为 {sum} {money}，报告所列合计为 {total} {money}，原文如此。',
    en: '{county}, “{name}”: basic + project is {cny}{sum}, the printed total {cny}{total}{wan}; as printed.',
  },
  all: { zh: '全部支出', en: 'All spending' },
  classesHeading: { zh: '{name}：下一级科目', en: '{name}: one level down' },
  classesNote: {
    zh: '每一科目中基本支出与项目支出之比；点科目名称下钻。单位：{unit}。',
    en: 'Basic against project within each item; press a name to drill. Unit: {unit}.',
  },
  item: { zh: '科目 / 部门', en: 'Item / department' },
  proportion: { zh: '比例', en: 'Proportion' },
  department: { zh: '部门', en: 'Department' },
  stopsHere: {
    zh: '所选部门的报告没有公开“{name}”以下的科目，下钻到此为止。',
    en: 'The chosen reports disclose nothing below “{name}”; drilling stops here.',
  },
  leaf: { zh: '未再细分', en: 'not broken down' },
  codeNotHere: {
    zh: '所选部门在《{statement}》中都没有列示科目 {code}。',
    en: 'None of the chosen departments shows item {code} in “{statement}”.',
  },
  chartLabel: { zh: '{headline}。{rows}', en: '{headline}. {rows}' },
} satisfies Record<string, Message>;
