import type { MissingReason } from '../../model/value.ts';
import type { Message } from '../message.ts';

/** What stands in place of a figure, short enough for a cell. */
export const MISSING_MARKS: Readonly<Record<MissingReason, Message>> = {
  declared_empty: { zh: '空表', en: 'empty' },
  not_disclosed: { zh: '—', en: '—' },
  unreadable: { zh: '未识别', en: 'unread' },
  no_denominator: { zh: '无基数', en: 'n/a' },
  zero_denominator: { zh: '基数为零', en: 'of zero' },
  no_prior_year: { zh: '无可比', en: 'none to compare' },
  year_not_available: { zh: '无报告', en: 'no report' },
};

/** Why there is no figure, in a sentence. */
export const MISSING_REASONS: Readonly<Record<MissingReason, Message>> = {
  declared_empty: {
    zh: '报告说明此表无数据（空表），不等于零',
    en: 'The report declares this table empty; that is not zero',
  },
  not_disclosed: { zh: '报告未列示，不等于零', en: 'Not disclosed in the report; that is not zero' },
  unreadable: { zh: '报告中有，但未能识别', en: 'In the report, but could not be read' },
  no_denominator: {
    zh: '报告未给出计算所需的基数，无法换算',
    en: 'The report gives no denominator for this reading',
  },
  zero_denominator: {
    zh: '报告所列的基数（合计或人数）为零，无法换算',
    en: 'The total or count to divide by is disclosed and is zero',
  },
  no_prior_year: {
    zh: '没有可比的上年数：机构首年，报告未作比较，或所比的是另一合计',
    en: 'No year before to compare with: a first year, nothing said, or another total was compared',
  },
  year_not_available: { zh: '该年度没有收录此县的报告', en: 'No report of this county for that year' },
};
