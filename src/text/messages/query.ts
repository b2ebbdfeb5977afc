import type { Message } from '../message.ts';

export const QUERY = {
  headline: { zh: '用 SQL 问这些账', en: 'Ask the accounts in SQL' },
  subtitle: {
    zh: '对 {tables} 张表只读查询，含本机报告；不受上面所选部门的限制。一切都在本机浏览器内计算。',
    en: 'Read-only queries over {tables} tables, your own reports included, whatever is selected above. All of it runs in this browser.',
  },
  editor: { zh: 'SQL 语句', en: 'SQL statement' },
  keys: {
    zh: 'Ctrl 或 ⌘ + Enter 运行；Ctrl + 空格补全；Tab 离开编辑框。',
    en: 'Ctrl or ⌘ + Enter runs, Ctrl + Space completes, Tab leaves the editor.',
  },
  run: { zh: '运行', en: 'Run' },
  cancel: { zh: '取消', en: 'Cancel' },
  examples: { zh: '从一个问题开始', en: 'Start from a question' },
  schema: { zh: '表与字段', en: 'Tables and columns' },
  unit: {
    zh: '各表的金额都以万元计，为精确小数，不随上面所选的单位换算；要元请乘以 10000（见所列问题）。',
    en: 'Amounts in the tables are in CNY 10,000, exact decimals, whatever unit is chosen elsewhere; multiply by 10000 for yuan (an example does).',
  },
  resultUnit: {
    zh: '取自各表的金额为万元，除非语句另行换算。',
    en: 'Amounts taken from the tables are in CNY 10,000 unless the statement converts them.',
  },
  insert: { zh: '插入 {name}', en: 'Insert {name}' },
  rowsOf: { zh: '{count} 列', en: '{count} columns' },
  starting: { zh: '数据库正在启动……', en: 'The database is starting…' },
  running: { zh: '正在查询……', en: 'Running…' },
  cancelled: { zh: '已取消。', en: 'Cancelled.' },
  idle: { zh: '运行后，结果在这里。', en: 'Results appear here after a run.' },
  result: { zh: '查询结果', en: 'Result' },
  rows: { zh: '{count} 行', en: '{count} rows' },
  rowsMore: {
    zh: '只取了前 {count} 行，其后还有。请加 LIMIT、WHERE 或汇总。',
    en: 'Only the first {count} rows are shown; there are more. Add LIMIT, WHERE or an aggregate.',
  },
  noRows: { zh: '没有符合条件的行。', en: 'No rows match.' },
  empty: { zh: '空', en: 'null' },
  table: { zh: '表格', en: 'Table' },
  chart: { zh: '图表', en: 'Chart' },
  chartLabel: { zh: '按{name}分的条形图：{columns}', en: 'Bars by {name}: {columns}' },
  chartFirst: { zh: '图中为前 {count} 行。', en: 'The chart shows the first {count} rows.' },
  csv: { zh: '下载 CSV', en: 'Download CSV' },
  xlsx: { zh: '下载 Excel', en: 'Download Excel' },
  statement: { zh: '语句', en: 'Statement' },
  fileName: { zh: '查询结果', en: 'query-result' },
  source: {
    zh: '本站数据包各表（及本机报告）',
    en: 'the tables of this site’s data package (and your own reports)',
  },
  tooLong: {
    zh: '语句有 {count} 个字符，超过链接能带的 {most} 个：可以照常运行，但链接里没有它。',
    en: 'The statement has {count} characters, more than the {most} a link carries: it runs, but the link is without it.',
  },
  place: { zh: '第 {line} 行第 {column} 个字符', en: 'line {line}, character {column}' },
  said: { zh: '数据库的原话：', en: 'The database says:' },
  clicksSort: { zh: '按{name}排序', en: 'Sort by {name}' },
} satisfies Record<string, Message>;

/** Why a statement has no answer, and what to do. */
export const QUERY_PROBLEMS = {
  query: {
    zh: '语句没有运行：请按下面的提示修改。',
    en: 'The statement did not run; change it as said below.',
  },
  refused: {
    zh: '这里一次只运行一条查询（SELECT、FROM、WITH、VALUES、DESCRIBE、SUMMARIZE 等）。改动数据、设置或连接的语句，数据库一律拒绝。',
    en: 'One query at a time runs here (SELECT, FROM, WITH, VALUES, DESCRIBE, SUMMARIZE…). The database refuses statements that change data, settings or connections.',
  },
  files: {
    zh: '数据库不读写任何文件和网址，这条语句被拒绝。请只查询右侧（手机为下方）所列的表。',
    en: 'The database reads and writes no files or addresses and refused this statement. Query the tables listed here.',
  },
  extension: {
    zh: '这条语句要用未随本站提供的扩展，数据库不会去下载。请换一种写法。',
    en: 'This statement needs an extension that is not part of this site, and the database does not fetch any. Write it another way.',
  },
  memory: {
    zh: '这条语句需要的内存超过上限。请缩小范围、加 LIMIT 或先汇总。',
    en: 'This statement needs more memory than it may have. Narrow it, add LIMIT or aggregate first.',
  },
  settings: {
    zh: '这条语句改动了数据库的设置，结果不予采用。查询用的数据库已重新开启，其余各页不受影响。',
    en: 'This statement changed the settings of the database, so its result was discarded and the database for queries restarts. Other pages are not affected.',
  },
  engine: {
    zh: '这条语句让数据库中断（多半是内存不够）。查询用的数据库会重新开启，其余各页不受影响。请缩小范围再试。',
    en: 'This statement broke the database off (most likely for memory). The database for queries restarts; other pages are not affected. Narrow it and try again.',
  },
} satisfies Record<string, Message>;

/** The questions to start from. */
export const EXAMPLES = {
  spending: { zh: '哪个部门支出最多？', en: 'Which department spends most?' },
  yuan: { zh: '各部门支出是多少元？', en: 'How much does each department spend, in yuan?' },
  basic: { zh: '基本支出与项目支出各多少？', en: 'How much is basic and how much project spending?' },
  aid: {
    zh: '医疗救助各科目多少，印在哪一行？',
    en: 'What is each item of medical aid, and on which line is it printed?',
  },
  states: { zh: '各报表公开到什么程度？', en: 'How far is each statement disclosed?' },
  perInsured: { zh: '按参保人数，人均支出多少元？', en: 'How much is spent per insured person, in yuan?' },
  threePublic: {
    zh: '三公经费预算与决算差多少？',
    en: 'How do the three public expenses compare with their budget?',
  },
  changes: {
    zh: '哪些同比百分比与复算不符？',
    en: 'Which printed percentages differ from the computed ones?',
  },
  rules: { zh: '哪些核对规则发现的问题最多？', en: 'Which rules find the most errors?' },
} satisfies Record<string, Message>;
