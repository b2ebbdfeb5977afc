import { TOLERANCES } from './rule-text.ts';
import type { RuleText } from './rule-text.ts';

/** 年度与主体: whose accounts of which year these are. */
export const IDENTITY_TEXTS = {
  'title-year': {
    name: { zh: '标题和表头的年度', en: 'Year of the titles' },
    severity: 'error',
    plain: {
      zh: '标题、表头所写的年度，应是本报告的决算年度；写成别的年度多半是沿用了旧文件。',
      en: 'Titles and heads of tables carry the year of the accounts; another year tells of an old file used again.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '2021 年度决算，某表表头写 2020 年度，不符',
      en: 'Accounts of 2021, the head of a table says 2020: contradictory',
    },
  },
  'sentence-year': {
    name: { zh: '句首的年度', en: 'Year that opens a sentence' },
    severity: 'error',
    plain: {
      zh: '说明本年收支的句子，开头的年度应是决算年度。',
      en: 'A sentence about the accounts that opens with a year opens with theirs.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '2021 年度决算，句子以“2019 年”开头说明本年支出，不符',
      en: 'Accounts of 2021, a sentence on the year opens with 2019: contradictory',
    },
  },
  'state-date': {
    name: { zh: '截止日期的年份', en: 'Date of the state of assets' },
    severity: 'error',
    plain: {
      zh: '资产、车辆、人员状况的“截至某年 12 月 31 日”，应是决算年度的年末。',
      en: 'The state of assets, vehicles and staff is that of the end of the year of the accounts.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '2021 年度决算写“截至 2020 年 12 月 31 日”，不符',
      en: 'Accounts of 2021, the state is dated at the end of 2020: contradictory',
    },
  },
  'compared-year': {
    name: { zh: '对比的年度', en: 'The year compared with' },
    severity: 'error',
    plain: {
      zh: '“与某年相比”的年度，应在决算年度之前；写成本年，就是自己与自己相比。',
      en: 'A comparison with a year is with one before that of the accounts; with their own year they would be held against themselves.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '2021 年度决算写“与 2021 年度相比，支出增加 5.00”，不符',
      en: 'Accounts of 2021, spending is said to have risen against 2021: contradictory',
    },
  },
  'other-year': {
    name: { zh: '提到别的年度', en: 'Another year is named' },
    severity: 'notice',
    plain: {
      zh: '决算情况说明中，除本年和上年外提到别的年度。可能有理由，所以只作提示。',
      en: 'The explanation of the accounts names a year that is neither theirs nor the one before. There may be a reason: a notice.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '2021 年度决算说明中出现 2018 年，提示',
      en: 'The explanation of 2021 names 2018: notice',
    },
  },
  'body-name': {
    name: { zh: '部门名称前后一致', en: 'One name of the department' },
    severity: 'either',
    plain: {
      zh: '标题、编制部门、各表所写的部门应是同一个名称。相近的名称是差错，完全不同的只作提示（可能确是两个单位）。',
      en: 'Title, head of the tables and forms name one body. Names that are alike are an error, quite different ones a notice, for they may be two bodies.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '“甲县医疗保障局”8 处，“甲县医疗保障管理局”1 处，不符',
      en: '甲县医疗保障局 8 times and 甲县医疗保障管理局 once: contradictory',
    },
  },
  'agency-name': {
    name: { zh: '所属单位名称前后一致', en: 'One name of the agency' },
    severity: 'either',
    plain: {
      zh: '所属经办机构在正文中应始终用同一名称；报告只有一个这样的单位时是差错，否则只作提示。',
      en: 'The subordinate centre has one name throughout: an error where the report has one such unit only, else a notice.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '“医疗保障服务中心”与“医疗保障事务中心”混用，不符',
      en: 'One centre goes by two names: contradictory',
    },
  },
  'unit-count': {
    name: { zh: '单位个数与名单', en: 'Number of units and their list' },
    severity: 'error',
    plain: {
      zh: '正文所说纳入决算编制范围的单位个数，应与所列名单的个数相同。',
      en: 'The number of units said to be in the accounts is that of the list.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '称 3 个单位，名单列 2 个，3 − 2 = 1，不符',
      en: 'Three are said, two are listed, 3 − 2 = 1: contradictory',
    },
  },
  'unit-parts': {
    name: { zh: '单位总数＝本级＋所属', en: 'The department and those below' },
    severity: 'error',
    plain: {
      zh: '“共几个单位”应等于本级（1 个）加所属单位个数。',
      en: 'The number of units in all is the department proper (one) and those below it.',
    },
    tolerance: TOLERANCES.none,
    example: { zh: '1 + 2 = 3，文中称共 2 个，不符', en: '1 + 2 = 3; the text says 2 in all: contradictory' },
  },
  'other-level': {
    name: { zh: '写成别的级次', en: 'Another level of government' },
    severity: 'error',
    plain: {
      zh: '县级部门的报告写作“省级部门”等，是省里模板的文字没有改。',
      en: 'A county department’s report speaks of provincial departments: words of the province’s template.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '县级决算写“省级部门决算”，不符',
      en: 'A county’s accounts are called provincial: contradictory',
    },
  },
  'table-title': {
    name: { zh: '报表名称与目录', en: 'Titles and contents' },
    severity: 'notice',
    plain: {
      zh: '各表的名称应与目录中的名称相同；不同只作提示。',
      en: 'A statement is titled as the lists of statements call it; if not, a notice.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '目录称“支出决算表”，表名“支出决算总表”，提示',
      en: 'Listed as 支出决算表, titled 支出决算总表: notice',
    },
  },
  'contents-heading': {
    name: { zh: '目录标题正文里有', en: 'Headings of the contents' },
    severity: 'notice',
    plain: {
      zh: '目录列出的每个标题，正文中应再出现。',
      en: 'Every heading of the table of contents comes again in the text.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '目录有“预算绩效情况”，正文没有这个标题，提示',
      en: 'The contents list a heading that the text does not have: notice',
    },
  },
} as const satisfies Record<string, RuleText>;
