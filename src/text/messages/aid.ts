import type { Message } from '../message.ts';

/** Words of 医疗救助. */
export const AID = {
  readingLegend: { zh: '医疗救助口径', en: 'Reading of medical aid' },
  narrow: { zh: '窄口径：21013 医疗救助', en: 'Narrow: 21013 medical aid' },
  wide: {
    zh: '宽口径：加 2296013 彩票公益金用于城乡医疗救助',
    en: 'Wide: with 2296013, lottery money for medical aid',
  },
  narrowShort: { zh: '窄口径', en: 'narrow reading' },
  wideShort: { zh: '宽口径', en: 'wide reading' },
  name: { zh: '医疗救助', en: 'medical aid' },
  headlineShare: {
    zh: '{count} 个部门中 {with} 个列有医疗救助支出，占其支出的 {low} 到 {high}',
    en: '{with} of {count} departments show medical aid: {low} to {high} of their spending',
  },
  headlineAmount: {
    zh: '{count} 个部门中 {with} 个列有医疗救助支出，{range}',
    en: '{with} of {count} departments show medical aid: {range}',
  },
  headlineSome: {
    zh: '{count} 个部门中 {with} 个列有医疗救助支出，能换算的 {known} 个为 {range}',
    en: '{with} of {count} departments show medical aid; the {known} with a denominator: {range}',
  },
  headlineOne: {
    zh: '{count} 个部门中只有{county}列有医疗救助支出，{value}',
    en: 'Of {count} departments only {county} shows medical aid: {value}',
  },
  headlineSingle: { zh: '{county}的医疗救助支出：{value}', en: 'Medical aid of {county}: {value}' },
  headlineUnread: {
    zh: '{count} 个部门中 {with} 个列有医疗救助支出，但缺少基数，无法换算',
    en: '{with} of {count} departments show medical aid, but no denominator to read it by',
  },
  headlineNone: {
    zh: '所选部门都没有列示医疗救助支出',
    en: 'None of the chosen departments shows medical aid',
  },
  shareOf: { zh: '占支出的 {share}', en: '{share} of spending' },
  subtitle: {
    zh: '{reading}，按项目，{unit}。据《{statement}》。',
    en: '{reading}, by item, {unit}. From “{statement}”.',
  },
  unitShare: { zh: '占{whole}的 %', en: '% of {whole}' },
  rest: { zh: '未细分', en: 'Not broken down' },
  bookedBasic: { zh: '记为基本支出', en: 'booked as basic' },
  bookedProject: { zh: '记为项目支出', en: 'booked as project' },
  bookedBoth: { zh: '部分记为基本、部分记为项目', en: 'booked partly as basic, partly as project' },
  bookedUnknown: { zh: '未说明记为基本或项目', en: 'basic or project not said' },
  lotteryGeneral: {
    zh: '彩票公益金属政府性基金，一般公共预算口径不含。',
    en: 'Lottery money belongs to the government fund budget and is not in the general public budget.',
  },
  noWhole: {
    zh: '{list}没有列示支出合计，算不出占比。',
    en: '{list}: total spending is not disclosed, so there is no share.',
  },
  item: { zh: '项目', en: 'Item' },
  department: { zh: '部门', en: 'Department' },
  amount: { zh: '金额（{unit}）', en: 'Amount ({unit})' },
  share: { zh: '占支出', en: 'Share of spending' },
  perInsured: { zh: '元/参保人', en: 'CNY per insured' },
  basic: { zh: '其中基本支出', en: 'of it basic' },
  project: { zh: '其中项目支出', en: 'of it project' },
  sum: { zh: '合计（{reading}）', en: 'Sum ({reading})' },
  economicHeading: { zh: '按经济分类看', en: 'By economic class' },
  economicNote: {
    zh: '30307 医疗费补助是同一笔支出的另一种归类，只作对照，不与上面相加。',
    en: '30307 is the same kind of money in another classification: for comparison, never added to the above.',
  },
  economicItem: { zh: '30307 医疗费补助（{unit}）', en: '30307 Medical expense subsidies ({unit})' },
  peopleHeading: { zh: '救助了多少人', en: 'People aided' },
  peopleNote: {
    zh: '据报告正文，统计口径由各报告自定，与决算支出不必相等。',
    en: 'From the reports’ prose; each report counts in its own way, and the amounts need not equal the accounts.',
  },
  persons: { zh: '救助人（次）', en: 'People aided' },
  paid: { zh: '正文所述救助金额', en: 'Amount said in the prose' },
  residents: { zh: '其中居民', en: 'of these residents' },
  employees: { zh: '其中职工', en: 'of these employees' },
  special: { zh: '其中特殊人群', en: 'of these special groups' },
} satisfies Record<string, Message>;
