import type { Outcome, RuleFamily } from '../../model/check.ts';
import type { Message } from '../message.ts';

/** The families of rules. */
export const FAMILY_NAMES: Readonly<Record<RuleFamily, Message>> = {
  inside: { zh: '表内', en: 'Inside a statement' },
  between: { zh: '表间', en: 'Between statements' },
  prose: { zh: '文与表', en: 'Prose and statements' },
  words: { zh: '比例与用词', en: 'Percentages and words' },
  codes: { zh: '科目', en: 'Codes and names' },
  identity: { zh: '年度与主体', en: 'Time and identity' },
  emptiness: { zh: '空表', en: 'Emptiness' },
  residue: { zh: '残留', en: 'Residue' },
  plausibility: { zh: '合理性', en: 'Plausibility' },
};

/** How a run ended, with the mark that stands for it: marks and words tell them apart, not colour alone. */
export const GRADE_NAMES = {
  error: { zh: '不符', en: 'contradictory' },
  notice: { zh: '提示', en: 'notice' },
  rounding: { zh: '尾差', en: 'rounding' },
  could_not_run: { zh: '无法核对', en: 'could not be run' },
  holds: { zh: '相符', en: 'holds' },
} satisfies Record<Exclude<Outcome, 'fails'> | 'error' | 'notice', Message>;

export const GRADE_MARKS = {
  error: '✕',
  notice: '△',
  rounding: '≈',
  could_not_run: '○',
  holds: '✓',
} as const satisfies Record<keyof typeof GRADE_NAMES, string>;

/** Words of 核对. */
export const CHECKS = {
  headline: {
    zh: '{runs} 次核对：{errors} 处不符，{notices} 处提示',
    en: '{runs} checks. Contradictions: {errors}; notices: {notices}',
  },
  headlineWorst: {
    zh: '{headline}；不符最多的是{county}（{count} 处）',
    en: '{headline}; most contradictions in {county} ({count})',
  },
  subtitle: {
    zh: '每份报告用自己的数字核对自己。每格是这类规则里最重的结果；点开看算式。尾差（四舍五入）不算差错。',
    en: 'Every report held against its own figures. A cell shows the gravest outcome of its rules; open it for the arithmetic. Rounding is no error.',
  },
  inWan: { zh: '金额以万元计。', en: 'Amounts are in CNY 10,000.' },
  inYuan: {
    zh: '金额以元计；说明里引用的金额仍为万元，逐条注明；“位置”照报告所印的字。',
    en: 'Amounts are in CNY; those that a sentence quotes stay in CNY 10,000, as it says; “Where” has the characters as printed.',
  },
  quotedInWan: { zh: '（此句金额为万元）', en: '(its amounts: CNY 10,000)' },
  mostAnd: { zh: '、', en: ' and ' },
  caption: { zh: '报告与规则类别', en: 'Reports and families of rules' },
  report: { zh: '报告', en: 'Report' },
  all: { zh: '全部', en: 'All' },
  cell: { zh: '{report} · {family}：{outcome}', en: '{report} · {family}: {outcome}' },
  counted: { zh: '{name} {count}', en: '{name} {count}' },
  notRun: { zh: '没有可核对的内容', en: 'nothing to check' },
  key: { zh: '怎么读', en: 'How to read' },
  openFirst: {
    zh: '点开一格，逐条看算式、应为、实为和每个数字的位置。',
    en: 'Open a cell to see each arithmetic, what a figure should be, what it is, and where it stands.',
  },
  listHeading: { zh: '{report}：{family}', en: '{report}: {family}' },
  everyFamily: { zh: '全部规则', en: 'all rules' },
  noSuchReport: {
    zh: '没有编号为“{report}”的报告；请在上表中选一份。',
    en: 'There is no report “{report}”; choose one in the table above.',
  },
  notChosen: {
    zh: '这份报告不在所选部门之中，仍照常列出。',
    en: 'This report is not among the chosen departments; it is listed all the same.',
  },
  family: { zh: '规则', en: 'Rules' },
  grade: { zh: '结果', en: 'Outcome' },
  everyGrade: { zh: '不相符的都列', en: 'all that do not hold' },
  errorsHeading: { zh: '不符（{count}）', en: 'Contradictions ({count})' },
  noticesHeading: { zh: '提示（{count}）：少见但可能', en: 'Notices ({count}): odd but possible' },
  roundingHeading: { zh: '尾差（{count}）：四舍五入所致', en: 'Rounding ({count})' },
  couldNotRunHeading: { zh: '无法核对（{count}）', en: 'Could not be run ({count})' },
  holdsHeading: { zh: '相符（{count}）', en: 'Hold ({count})' },
  followers: { zh: '另有 {count} 处因此不平', en: '{count} more only because of it' },
  nothing: { zh: '这里没有不相符的内容。', en: 'Nothing here fails to hold.' },
  arithmetic: { zh: '{arithmetic}，表中为 {actual}', en: '{arithmetic}; the statement has {actual}' },
  arithmeticSaid: { zh: '{arithmetic}，文中为 {actual}', en: '{arithmetic}; the text has {actual}' },
  points: { zh: ' 个百分点', en: ' pp' },
  expected: { zh: '应为', en: 'Should be' },
  actual: { zh: '报告为', en: 'Report has' },
  difference: { zh: '相差', en: 'Difference' },
  tolerance: { zh: '允许尾差', en: 'Tolerance' },
  terms: { zh: '所用数字', en: 'Figures used' },
  line: { zh: '第 {line} 行', en: 'line {line}' },
  pageLine: { zh: '第 {page} 页第 {line} 行', en: 'page {page}, line {line}' },
  missing: { zh: '缺少：{list}', en: 'missing: {list}' },
  runsOf: { zh: '{rule}：{count} 次', en: '{rule}: {count}' },
  roundingOf: {
    zh: '{statement}：{count} 处，最多相差 {most}',
    en: '{statement}: {count}, by at most {most}',
  },
  prose: { zh: '正文', en: 'Prose' },
  print: { zh: '打印这份清单', en: 'Print this list' },
  xlsx: { zh: '下载 Excel 清单', en: 'Download as Excel' },
  xlsxFailed: {
    zh: '没有生成 Excel 文件：{why}。清单仍可打印。',
    en: 'The Excel file could not be made: {why}. The list can still be printed.',
  },
  printNote: {
    zh: '{department} {year} 年度部门决算核对清单 · 数据版本 {version}',
    en: 'What the checks found in the {year} final accounts of {department} · data version {version}',
  },
  placed: { zh: '{what}（{where}）', en: '{what} ({where})' },
  between: { zh: '；', en: '; ' },
  places: { zh: '位置：{list}', en: 'Where: {list}' },
  evidence: {
    zh: '数字取自报告，算式由规则自动生成。',
    en: 'Figures are the report’s; the arithmetic is made by rules.',
  },
} satisfies Record<string, Message>;
