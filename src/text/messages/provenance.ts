import type { Message } from '../message.ts';

export const PROVENANCE = {
  title: { zh: '出处', en: 'Source' },
  close: { zh: '关闭', en: 'Close' },
  document: { zh: '文件', en: 'Document' },
  place: { zh: '位置', en: 'Place' },
  printed: { zh: '原文', en: 'As printed' },
  origin: { zh: '来源', en: 'Origin' },
  hash: { zh: '文件校验', en: 'File hash' },
  line: { zh: '第 {line} 行', en: 'line {line}' },
  page: { zh: '第 {page} 页', en: 'page {page}' },
  prose: { zh: '正文', en: 'prose' },
  chart: { zh: '图表数据', en: 'chart data' },
  corrected: {
    zh: '手工改正：报告印为“{printed}”（{before} {money}），{date} 在本浏览器中改正为 {after} {money}。',
    en: 'Corrected by hand: the report prints “{printed}” ({money}: {before}); put right to {cny}{after} in this browser on {date}.',
  },
  added: {
    zh: '手工补录：程序没有从报告的这一格读到数字，{date} 在本浏览器中由人对照原件补录为 {after} {money}。',
    en: 'Added by hand: nothing was read from this cell of the report; a person added {cny}{after}{wan} from the document in this browser on {date}.',
  },
  addedSeen: {
    zh: '手工补录：报告印有“{printed}”而程序没有读懂，{date} 在本浏览器中由人对照原件补录为 {after} {money}。',
    en: 'Added by hand: the report prints “{printed}”, which was not understood; a person added {cny}{after}{wan} from the document in this browser on {date}.',
  },
  placedByHand: {
    zh: '由人对照原件填写，不算确定读到',
    en: 'filled in by a person from the document; not read for certain',
  },
  placedCertain: { zh: '该行各列齐全，按列定位', en: 'the row is complete; placed by its columns' },
  placedInferred: {
    zh: '该行有空格未印出，按合计与上下级勾稽关系定位',
    en: 'blank cells are not printed; placed by totals and parent rows',
  },
  placedProse: { zh: '按正文用语归类', en: 'classified by the wording of the prose' },
  derived: {
    zh: '由报告所述本年数与增减额推算，报告未直接列出',
    en: 'worked out from the year’s amount and the change said; not printed itself',
  },
  sum: { zh: '由下列各数相加，报告未直接列出', en: 'the sum of the figures below; not printed itself' },
  remainder: {
    zh: '由上级科目（或合计）减去已列示的下级科目，报告未直接列出',
    en: 'the whole less the parts that are disclosed; not printed itself',
  },
  read: { zh: '由下列各数相除，报告未直接列出', en: 'the figures below divided; not printed itself' },
  indicatorDerived: {
    zh: '由报告此处所述的数推算，报告未直接列出',
    en: 'worked out from what the report says here; not printed itself',
  },
  notBrokenDown: { zh: '{name} 未细分', en: '{name}, not broken down' },
  nothingBelow: {
    zh: '报告在此科目之下没有列示任何数字，全额未细分。',
    en: 'The report discloses nothing below this code: all of it is not broken down.',
  },
  nthRow: { zh: '表中同名的第 {n} 行', en: 'row {n} of this name in the table' },
  formula: { zh: '算式', en: 'Formula' },
  formulaAmount: { zh: '{numerator} = {result}', en: '{numerator} = {result}' },
  formulaShare: {
    zh: '{numerator} ÷ {denominator} = {result}',
    en: '{numerator} ÷ {denominator} = {result}',
  },
  formulaPersons: {
    zh: '{numerator} {money} ÷ {denominator} 人 = {result} {unit}',
    en: '{cny}{numerator}{wan} ÷ {denominator} persons = {result} {unit}',
  },
  openTerm: { zh: '查看出处', en: 'open its source' },
  others: { zh: '同一数字的其他出处', en: 'The same figure elsewhere' },
  parts: { zh: '计算所用的数字', en: 'Figures it was computed from' },
  agrees: { zh: '一致', en: 'agrees' },
  differs: { zh: '相差 {difference}', en: 'differs by {difference}' },
  copy: { zh: '复制引文', en: 'Copy citation' },
  copied: { zh: '已复制', en: 'Copied' },
  copyByHand: {
    zh: '浏览器不允许自动复制，请选中下面的文字复制：',
    en: 'The browser does not allow copying; select the text below:',
  },
  notFound: { zh: '没有找到链接所指的数字。', en: 'The figure this link names was not found.' },
  termNotFound: {
    zh: '{name}：数据中没有这个数字，算式无法复算。',
    en: '{name}: the data has no such figure, so the formula cannot be worked out again.',
  },
  malformed: {
    zh: '链接中的“{raw}”不是数字出处的写法，无法打开；页面其余部分照常，可从页面上重新点选数字。',
    en: '“{raw}” in this link names no figure and cannot be opened; the page stands as it is, and any number on it can be clicked.',
  },
  citationComputed: {
    zh: '{department}：{title}，{label}，{formula}，{place}。',
    en: '{department}: {title}, {label}, {formula}, {place}.',
  },
  citationIndicator: {
    zh: '{department}：{title}，{label}，{amount}，{place}。',
    en: '{department}: {title}, {label}, {amount}, {place}.',
  },
  citation: {
    zh: '{department}：{title}，{statement}，{label}（{measure}），{amount}{money}，{place}。',
    en: '{department}: {title}, {statement}, {label} ({measure}), {cny}{amount}{wan}, {place}.',
  },
} satisfies Record<string, Message>;

export const PHASE_NAMES = {
  final: { zh: '决算数', en: 'final' },
  initial_budget: { zh: '年初预算数', en: 'initial budget' },
  budget: { zh: '预算数', en: 'budget' },
} satisfies Record<string, Message>;
