import type { Message } from '../../message.ts';

/** Headings within the sections of 方法, with a line under them. */
export const METHOD_READING = {
  origins: { zh: '一个数从哪里来', en: 'Where a figure comes from' },
  originsNote: {
    zh: '先用表内的，没有再用正文，再用图表。字样不同，一眼可辨；点任何一个数，可看它在哪份文件、哪一页、哪一行，原文怎么印。',
    en: 'The statement first, then the prose, then a chart. Each is set in its own way; any figure opens its document, page, line and characters as printed.',
  },
  states: { zh: '一个值的四种状态', en: 'Four states of a value' },
  statesNote: {
    zh: '没有数的三种各不相同，都不画成零，也不计入合计、中位数和排名。',
    en: 'The three without a figure differ; none is drawn as zero, nor counted in a sum, a median or a rank.',
  },
  readingStates: {
    zh: '换成占比、每人或同比时，还可能换算不出来：',
    en: 'Read as a share, per person or against the year before, there may be no result:',
  },
  statementStates: { zh: '一张表的状态', en: 'What became of a statement' },
} as const satisfies Record<string, Message>;

/** The same of statements, readings and checks. */
export const METHOD_PARTS = {
  phases: { zh: '决算与预算', en: 'Final amounts and budgets' },
  units: { zh: '同一个数的几种读法', en: 'One amount, several readings' },
  workedOut: { zh: '由报告的数算出来的', en: 'Worked out from the report’s figures' },
  bases: { zh: '口径', en: 'Which money' },
  outcomes: { zh: '一次核对的结果', en: 'How a check ends' },
  how: { zh: '怎样算不符', en: 'What counts as contradictory' },
  anyMeasure: { zh: '任何一项', en: 'anything' },
  comparabilityNote: {
    zh: '每次选定部门，都由数据判断它们能否相比，写在图上。会误导的排名一律不给；比较仍然照列。',
    en: 'Whenever departments are chosen, the data says whether they compare, and the chart says it too. A ranking that would mislead is not offered; the figures are shown all the same.',
  },
  peers: { zh: '对标怎么算', en: 'How a department is held against its peers' },
  glossaryNote: {
    zh: '定义是本站的说明，不是法规原文。',
    en: 'The definitions are ours, not those of a regulation.',
  },
} as const satisfies Record<string, Message>;
