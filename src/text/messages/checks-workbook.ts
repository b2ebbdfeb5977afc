import type { Message } from '../message.ts';

/** Words of the workbook that 核对 gives of one report. */
export const CHECKS_WORKBOOK = {
  file: { zh: '核对清单-{county}-{year}', en: 'checks-{county}-{year}' },
  listed: { zh: '核对结果', en: 'Findings' },
  everything: { zh: '全部核对', en: 'All checks' },
  about: { zh: '说明', en: 'About' },
  number: { zh: '序号', en: 'No.' },
  outcome: { zh: '结果', en: 'Outcome' },
  family: { zh: '规则类别', en: 'Family of rules' },
  rule: { zh: '规则', en: 'Rule' },
  statement: { zh: '报表', en: 'Statement' },
  code: { zh: '科目编码', en: 'Code' },
  expected: { zh: '应为（金额：{money}）', en: 'Should be (money: {money})' },
  actual: { zh: '报告为（金额：{money}）', en: 'Report has (money: {money})' },
  difference: { zh: '相差（金额：{money}）', en: 'Difference (money: {money})' },
  tolerance: { zh: '允许尾差（金额：{money}）', en: 'Tolerance (money: {money})' },
  arithmetic: { zh: '算式', en: 'Arithmetic' },
  message: { zh: '说明（金额：万元）', en: 'What was found (money: CNY 10,000)' },
  missing: { zh: '缺少', en: 'Missing' },
  places: { zh: '所用数字及位置（照印）', en: 'Figures used, as printed, and where' },
  department: { zh: '部门', en: 'Department' },
  report: { zh: '报告', en: 'Report' },
  year: { zh: '决算年度', en: 'Fiscal year' },
  source: { zh: '来源文件', en: 'Source file' },
  hash: { zh: '文件校验（SHA-256）', en: 'File hash (SHA-256)' },
  version: { zh: '数据版本', en: 'Data version' },
  filters: { zh: '筛选', en: 'Filters' },
  filtered: { zh: '规则：{family}；结果：{grade}', en: 'rules: {family}; outcome: {grade}' },
  unit: { zh: '单位', en: 'Unit' },
  unitOf: {
    zh: '数字栏和算式里的金额以{money}计，“单位”栏逐行注明；“说明”里引用的金额一律为万元；“所用数字及位置”照报告所印的字',
    en: 'money in the columns of numbers and in the arithmetic is in {money}, as “Unit” says row by row; amounts quoted in “What was found” are in CNY 10,000; “Figures used” has the characters as printed',
  },
  count: { zh: '条数', en: 'Rows' },
  counted: {
    zh: '“核对结果” {listed} 条，“全部核对” {all} 条',
    en: '{listed} in “Findings”, {all} in “All checks”',
  },
  order: { zh: '排列', en: 'Order' },
  ordered: {
    zh: '“核对结果”与页面上的清单相同：先不符，后提示，各按规则类别和相差大小；序号 3.1 是因第 3 条而不平的核对。“全部核对”是同一规则范围内的每一次核对，不论结果。',
    en: '“Findings” is the list on the page: contradictions, then notices, each by family and size of the difference; 3.1 fails only because of 3. “All checks” is every run of the same rules, whatever its outcome.',
  },
  grades: { zh: '结果的含义', en: 'What the outcomes mean' },
  neutral: {
    zh: '以 = + - @ 开头的文字前加了撇号，以免被当作公式。',
    en: 'Text that starts with = + - @ has an apostrophe before it, so that no program takes it for a formula.',
  },
} satisfies Record<string, Message>;

/** What each outcome says. */
export const GRADE_MEANINGS = {
  error: {
    zh: '相差超过四舍五入所能解释的，或两处说法互相矛盾：报告里至少有一处要改。',
    en: 'The difference is more than rounding explains, or two passages contradict each other: at least one must be mended.',
  },
  notice: {
    zh: '少见但可能：请看一眼，不一定是差错。',
    en: 'Odd but possible: worth a look, not necessarily an error.',
  },
  rounding: { zh: '四舍五入尾差，不作差错。', en: 'Rounding; no error.' },
  could_not_run: {
    zh: '报告没有列示所需的数字，这条规则没有核对。',
    en: 'The report does not disclose what the rule needs; it was not run.',
  },
  holds: { zh: '核对相符。', en: 'What the rule asks holds.' },
} satisfies Record<string, Message>;
