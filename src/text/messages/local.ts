import type { Message } from '../message.ts';

/** What is said of a data package that the reader brings in. */
export const BRING_IN = {
  noReports: {
    zh: '里面没有可用的报告：数据包须有 reports.csv（一个文件夹的 CSV 文件，或它们的 .zip）。',
    en: 'there is no report in it: a data package has a reports.csv (the CSV files of a folder, or a .zip of them).',
  },
  orphans: {
    zh: '有 {count} 行不属于 reports.csv 中的任何报告，未读取。',
    en: '{count} rows belong to no report in reports.csv and were left out.',
  },
  identical: {
    zh: '{name}（{id}）与已有的 {other} 相同（同一文件、同样的数字），未重复加入。',
    en: '{name} ({id}) is the same as {other}, which is here already (same file, same figures), and was not added again.',
  },
  renamed: {
    zh: '{name}的编号 {id} 已被使用或不能写入链接，改为 {other}。',
    en: '{name}: the id {id} is taken or cannot stand in a link; it is now {other}.',
  },
  tooMany: {
    zh: '数据包有 {count} 份报告，超过上限 {limit} 份，没有加入。请分成几个数据包。',
    en: 'the package has {count} reports, more than the {limit} that can be brought in; nothing was added. Split it into several.',
  },
  more: { zh: '另有 {count} 个问题未列出。', en: '{count} more problems are not listed.' },
  siteUnknown: {
    zh: '网站自己的数据取不到，无法核对报告是否重复，没有加入。请检查网络后重试。',
    en: 'the site’s own data could not be had, so reports cannot be told from those already here; nothing was added. Check the network and try again.',
  },
} satisfies Record<string, Message>;
