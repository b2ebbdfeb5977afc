import type { Message } from '../message.ts';

/** What is said beside the selection while there are reports of the reader's own. */
export const LOCAL_NOTICE = {
  label: { zh: '本机报告', en: 'Your own reports' },
  chosen: {
    zh: '{list}只在这个浏览器里：打开链接的人看不到。要给别人看，请发数据包。',
    en: '{list}: in this browser only; whoever opens the link will not have it. To show it, send the data package.',
  },
  download: { zh: '下载数据包', en: 'Download the data package' },
  failed: {
    zh: '数据包没有做成：{reason}。请重试。',
    en: 'The data package could not be made: {reason}. Try again.',
  },
  denied: {
    zh: '浏览器不允许保存，本机报告关闭页面后就没有了；要留下请下载数据包。',
    en: 'This browser does not let the page keep anything: your own reports last until the page is closed. Download the data package to keep them.',
  },
  full: {
    zh: '浏览器的存储空间已满，新导入的报告关闭页面后就没有了；请下载数据包，或删除不用的报告后重新导入。',
    en: 'The browser’s storage is full: what was brought in last is gone when the page is closed. Download the data package, or remove reports and bring it in again.',
  },
  noEngine: {
    zh: '数据库没有启动，{count} 份本机报告暂时不能显示；它们仍在这个浏览器里。',
    en: 'The database did not start, so your own reports ({count}) cannot be shown now; they are still in this browser.',
  },
  file: { zh: '医保账本-{list}', en: 'yibao-ledger-{list}' },
  manyReports: { zh: '{count}份报告', en: '{count}-reports' },
} satisfies Record<string, Message>;

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
