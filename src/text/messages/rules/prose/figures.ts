import { TOLERANCES } from '../rule-text.ts';
import type { RuleText } from '../rule-text.ts';

/** 文与表: what prose and charts say, against the statements and against each other. */
export const PROSE_TEXTS = {
  'prose-figure': {
    name: { zh: '文字数字与决算表', en: 'Prose and statement' },
    severity: 'error',
    plain: {
      zh: '正文说到的每一个能在决算表中找到位置的数（合计、科目、三公等），应与表中印的相同；表中没有这一项也算不符。',
      en: 'Every figure in prose that has a place in a statement (a total, a code, a component) is the one printed there; a row the statement does not have fails too.',
    },
    tolerance: TOLERANCES.said,
    example: {
      zh: '文字称行政运行 62.00 万元，表中 2101501 为 60.20，不符；称“约 60 万元”，末位的一半是 0.5，相差 0.20，算尾差',
      en: 'Prose 62.00, statement 60.20 (2101501): contradictory; prose “60”, half of whose last digit is 0.5: 0.20 off is rounding',
    },
  },
  'prose-two-in-one': {
    name: { zh: '两项合说等于两项之和', en: 'One figure for two things' },
    severity: 'error',
    plain: {
      zh: '正文把两样合成一个数来说（如人员经费和公用经费共若干），应等于表中两个数之和。',
      en: 'An amount said of two things together, personnel and public use say, is the sum of the two printed.',
    },
    tolerance: TOLERANCES.sum,
    example: {
      zh: '66.50 + 11.50 = 78.00，文字合称 87.00，不符',
      en: '66.50 + 11.50 = 78.00; the prose says 87.00 of both: contradictory',
    },
  },
  'prose-same-name': {
    name: { zh: '经济分类中的功能科目名', en: 'A functional name in an economic list' },
    severity: 'notice',
    plain: {
      zh: '正文在按经济分类说明时，提到一个与功能科目同名的支出（如医疗救助）而金额不同。可能各有所指，所以只作提示。',
      en: 'Where prose goes by economic class it names an item that the functional statement has too, with another amount. The two may differ in meaning: a notice.',
    },
    tolerance: TOLERANCES.said,
    example: {
      zh: '按经济分类称医疗救助 35.00，功能科目 21013 为 45.00，差 10.00，提示',
      en: 'Medical aid 35.00 by economic class, 45.00 by function (21013), off by 10.00: notice',
    },
  },
  'prose-other-name': {
    name: { zh: '金额对、科目名不对', en: 'The amount of another item' },
    severity: 'error',
    plain: {
      zh: '正文说的经济科目，表中没有，而同类的另一科目正好是这个金额、正文又没有提到：名称写错了。',
      en: 'The table has no such economic item, and another of its class, of which prose says nothing, has just this amount: the name is wrong.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '文字称印刷费 6.00，表中没有印刷费，30201 办公费为 6.00，不符',
      en: 'Printing is 6.00 in prose and not in the table; 30201, office costs, is 6.00: contradictory',
    },
  },
  'prose-totals': {
    name: { zh: '文字中总数与分项', en: 'Totals and parts in prose' },
    severity: 'error',
    plain: {
      zh: '正文自己说的合计与它自己说的组成部分应相等：基本加项目等于支出、三公三项等于三公合计等。没有决算表的报告也能查。',
      en: 'Totals said in prose agree with the parts said in prose: basic and project with spending, the three with their total. It works for reports without tables too.',
    },
    tolerance: TOLERANCES.sum,
    example: {
      zh: '文字称基本 78.00、项目 21.00：78.00 + 21.00 = 99.00，而支出写作 95.00，不符',
      en: 'Basic and project as said: 78.00 + 21.00 = 99.00; spending is said to be 95.00: contradictory',
    },
  },
  'prose-items': {
    name: { zh: '文字逐项之和', en: 'Items listed in prose' },
    severity: 'error',
    plain: {
      zh: '正文逐类逐项列出的数，应加得出它们所属的数；只列主要项目的，不能超过它。',
      en: 'Classes and items gone through in prose add up to the figure they are listed under; a list of the main ones alone may stay below it.',
    },
    tolerance: TOLERANCES.sum,
    example: {
      zh: '9.00 + 80.00 + 6.00 = 95.00，所属合计写作 94.00，不符',
      en: '9.00 + 80.00 + 6.00 = 95.00; their total is said to be 94.00: contradictory',
    },
  },
  'prose-items-left-out': {
    name: { zh: '逐项说明漏了科目', en: 'An item left out of the prose' },
    severity: 'notice',
    plain: {
      zh: '正文对一般公共预算逐项说明预算与决算时，表中有金额的每一项都应说到。漏说的只作提示。',
      en: 'Where prose goes through the items of the general budget with budget and final, every item with money in the statement is among them. One left out is a notice.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '表中 6 项有金额，逐项说明只有 5 项，少 2210201 住房公积金 7.00，提示',
      en: 'Six items have money, the prose goes through five; 2210201, 7.00, is left out: notice',
    },
  },
  'prose-list': {
    name: { zh: '其中各项不超过总数', en: 'A list and its whole' },
    severity: 'either',
    plain: {
      zh: '一句话里“共若干，其中……”的各部分应等于总数，或至少不超过。部分大于总数是差错；不知是否列全而偏少的只作提示。',
      en: 'Parts that a sentence lists of a whole add up to it, or do not exceed it. More than the whole is an error; less, where the list may not be complete, a notice.',
    },
    tolerance: {
      zh: '人数、车辆数等没有误差；金额 n × 0.005 万元，以亿元说的按各自末位的一半',
      en: 'none for counts; money n × 0.005 (CNY 10,000), and half of each last digit where it is said in 亿元',
    },
    example: {
      zh: '在职 20 人，其中行政 8 人、事业 14 人：8 + 14 = 22，大于 20，不符',
      en: 'Staff 20, of them 8 and 14: 8 + 14 = 22, more than 20: contradictory',
    },
  },
  'prose-twice': {
    name: { zh: '同一金额两处不同', en: 'One amount said twice' },
    severity: 'error',
    plain: {
      zh: '同一个金额在正文中说了几次，每次应相同。第二次说的与第一次对照。',
      en: 'An amount that prose gives more than once is the same each time: every later one is held against the first.',
    },
    tolerance: TOLERANCES.said,
    example: {
      zh: '前文称接待费 1.10，后文称 1.70，不符',
      en: 'Reception is 1.10 first and 1.70 later: contradictory',
    },
  },
  'prose-count-twice': {
    name: { zh: '同一人数车数两处不同', en: 'One count said twice' },
    severity: 'either',
    plain: {
      zh: '编制、在职、车辆、接待批次、参保人数等在正文中说了几次，应相同；带“余”“约”或以万计的不查。参保和基金数随统计日变化，只作提示。',
      en: 'Staff, vehicles, visits or insured persons said more than once are the same; round ones are not asked. Insured persons and fund money change with the day they are counted: a notice.',
    },
    tolerance: {
      zh: '人数、车辆数等没有误差；金额允许 0.01 万元',
      en: 'none for counts; 0.01 (CNY 10,000) for money',
    },
    example: {
      zh: '一处称车辆 2 辆，一处称 3 辆，不符',
      en: 'Two vehicles in one place, three in another: contradictory',
    },
  },
  'prose-counts': {
    name: { zh: '人员与采购分项之和', en: 'Staff and procurement add up' },
    severity: 'error',
    plain: {
      zh: '行政加事业等于编制（在职）总数；货物、工程、服务之和等于政府采购；授予中小企业的不超过采购额，小微不超过中小。',
      en: 'Administrative and institution staff make all staff; goods, works and services make procurement; what small firms got is not more than all, nor micro firms more than small ones.',
    },
    tolerance: {
      zh: '人数没有误差；采购金额 n × 0.005 万元（至少 0.01）',
      en: 'none for staff; n × 0.005 (at least 0.01) for procurement',
    },
    example: {
      zh: '4.00 + 0.00 + 1.50 = 5.50，政府采购写作 5.00，不符',
      en: '4.00 + 0.00 + 1.50 = 5.50; procurement is said to be 5.00: contradictory',
    },
  },
  'prose-operating-cost': {
    name: { zh: '机关运行经费超过基本支出', en: 'Operating cost above basic spending' },
    severity: 'error',
    plain: {
      zh: '机关运行经费是基本支出（其中的公用经费）的一部分，不能大于全部基本支出。',
      en: 'Operating cost of the office is a part of basic expenditure, of its public use, and cannot be more than all of it.',
    },
    tolerance: TOLERANCES.atMost,
    example: {
      zh: '机关运行经费 99.00 − 基本支出 78.00：99.00 − 78.00 = 21.00，超出，不符',
      en: 'Operating cost less basic spending: 99.00 − 78.00 = 21.00 above it: contradictory',
    },
  },
  'prose-aid': {
    name: { zh: '文称救助额超过决算', en: 'Aid said, above the accounts' },
    severity: 'notice',
    plain: {
      zh: '正文称发放的医疗救助费用多于决算 21013 医疗救助。可能含其他来源的钱，所以只作提示。',
      en: 'The medical aid that prose says was paid is more than 21013 in the accounts. It may hold money from elsewhere: a notice.',
    },
    tolerance: TOLERANCES.atMost,
    example: {
      zh: '文字称救助 60.00，决算 45.00，60.00 − 45.00 = 15.00，提示',
      en: 'Prose 60.00, accounts 45.00: 60.00 − 45.00 = 15.00 more: notice',
    },
  },
  'prose-named': {
    name: { zh: '列为主要支出却为零', en: 'Named as main, printed as none' },
    severity: 'either',
    plain: {
      zh: '正文说“主要包括”的科目，表中不应印为 0.00（差错）。没有经济分类表的报告，则看逐项说明里有没有对应的功能科目（提示）。',
      en: 'What prose names as a main part is not 0.00 in the statement (an error). Without that table, the items gone through should have the code that goes with it (a notice).',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '文字称主要包括奖金，表中 30103 奖金为 0.00，不符',
      en: 'Bonuses are named as a main part; 30103 prints 0.00: contradictory',
    },
  },
  'prose-chart': {
    name: { zh: '图表数字与表、文', en: 'Chart, statement and prose' },
    severity: 'error',
    plain: {
      zh: '报告里图表画的数应与决算表（没有表则与正文）相同。图是照抄的，没有自己的尾差，除非它少写了位数或画的是推算的上年。',
      en: 'What a chart draws is what the statement prints, or else what the prose says. A chart copies: it has no rounding of its own, unless it drops digits or draws a derived year before.',
    },
    tolerance: {
      zh: '照抄的没有误差；少写位数的允许末位的一半再加 0.005；推算的上年允许 0.01 万元',
      en: 'none for a copy; half of its last digit and 0.005 where digits are dropped; 0.01 for a derived year before',
    },
    example: {
      zh: '图中公用经费 12.34，正文 12.43，不符',
      en: 'The chart draws 12.34, the prose says 12.43: contradictory',
    },
  },
  'prose-chart-sum': {
    name: { zh: '图中各块之和', en: 'Slices of a chart' },
    severity: 'error',
    plain: {
      zh: '同一张图里各类支出，或基本与项目两块，相加应等于总数。',
      en: 'The slices of one chart, classes or basic and project, make the total.',
    },
    tolerance: TOLERANCES.sum,
    example: {
      zh: '78.00 + 17.00 = 95.00，支出合计为 95.00，相符',
      en: '78.00 + 17.00 = 95.00; total spending is 95.00: holds',
    },
  },
  'prose-rate-twice': {
    name: { zh: '同一绩效指标两处不同', en: 'One rate said twice' },
    severity: 'error',
    plain: {
      zh: '绩效部分的同一个比率或数量（如参保率、报销率）在几处说到，应相同。',
      en: 'A rate or count of the performance section is the same wherever it is said.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '参保率前称 96 %，后称 98 %，不符',
      en: 'Participation is 96 % first and 98 % later: contradictory',
    },
  },
} as const satisfies Record<string, RuleText>;
