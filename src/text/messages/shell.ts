import type { Message } from '../message.ts';

export const VIEW_NAMES = {
  overview: { zh: '总览', en: 'Overview' },
  structure: { zh: '支出结构', en: 'Structure' },
  ratio: { zh: '基本与项目', en: 'Basic and project' },
  aid: { zh: '医疗救助', en: 'Medical aid' },
  'three-public': { zh: '三公经费', en: 'Three public' },
  changes: { zh: '同比', en: 'Year on year' },
  budget: { zh: '预算执行', en: 'Budget and final' },
  ledger: { zh: '明细', en: 'Ledger' },
  checks: { zh: '核对', en: 'Checks' },
  import: { zh: '导入', en: 'Bring in' },
  query: { zh: '查询', en: 'Query' },
  method: { zh: '方法', en: 'Method' },
} satisfies Record<string, Message>;

export const VIEW_SHORT_NAMES = {
  ...VIEW_NAMES,
  structure: { zh: '结构', en: 'Structure' },
  ratio: { zh: '基本', en: 'Basic' },
  aid: { zh: '救助', en: 'Aid' },
  'three-public': { zh: '三公', en: '3 public' },
  changes: { zh: '同比', en: 'Change' },
  budget: { zh: '预算', en: 'Budget' },
} satisfies Record<string, Message>;

export const SHELL = {
  title: { zh: '医保账本', en: 'Yibao Ledger' },
  subtitle: { zh: '县级医保部门决算对照', en: 'County medical-security accounts, compared' },
  search: { zh: '搜索', en: 'Search' },
  skip: { zh: '跳到正文', en: 'Skip to content' },
  views: { zh: '视图', en: 'Views' },
  all: { zh: '全部', en: 'More' },
  otherLanguage: { zh: 'EN', en: '中文' },
  switchLanguage: { zh: '切换到英文 Switch to English', en: '切换到中文 Switch to Chinese' },
  loading: { zh: '正在取数……', en: 'Loading…' },
  retry: { zh: '重试', en: 'Try again' },
  dismiss: { zh: '知道了', en: 'Dismiss' },
  broken: {
    zh: '这一页出了问题，其余各页仍可使用。',
    en: 'Something on this page failed; the other pages still work.',
  },
  viewFailed: {
    zh: '这一页的程序没有载入，请检查网络后重试。',
    en: 'This page’s program did not load. Check the network and try again.',
  },
  privacy: {
    zh: '所有计算都在本机浏览器内完成，不向任何其他网站取数或上传。',
    en: 'Everything is computed in this browser; nothing is fetched from or sent to any other site.',
  },
  dataVersion: { zh: '数据版本 {version}', en: 'Data version {version}' },
} satisfies Record<string, Message>;

/** What a link asked for that does not exist. */
export const URL_PROBLEMS = {
  title: { zh: '链接中有无法使用的部分', en: 'Part of this link could not be used' },
  unknown_value: {
    zh: '{key}“{raw}”不是可用的取值，已改用默认值。',
    en: '{key} “{raw}” is not a known value; the default is shown.',
  },
  unknown_key: {
    zh: '参数“{key}”不可用，已忽略。',
    en: 'The parameter “{key}” is not known; it was ignored.',
  },
  not_here: {
    zh: '{key}“{raw}”是一份本机报告，不在这个浏览器里。请向发来链接的人索取数据包，再导入。',
    en: '{key} “{raw}” is a report kept in another browser. Ask whoever sent the link for its data package and bring that in.',
  },
  import: { zh: '导入数据包', en: 'Bring in a package' },
  no_report: {
    zh: '{key}“{raw}”没有收录报告，显示的是现有的报告。',
    en: '{key} “{raw}”: there is no report; what there is is shown.',
  },
} satisfies Record<string, Message>;

/** What the keys of a link are called. */
export const URL_KEYS: Readonly<Record<string, Message>> = {
  view: { zh: '视图', en: 'View' },
  c: { zh: '部门代码', en: 'Department code' },
  y: { zh: '年度', en: 'Year' },
  b: { zh: '口径', en: 'Funds' },
  r: { zh: '读法', en: 'Reading' },
  a: { zh: '救助口径', en: 'Aid reading' },
  k: { zh: '分类', en: 'Classification' },
  n: { zh: '科目', en: 'Code' },
  st: { zh: '报表', en: 'Statement' },
  m: { zh: '列', en: 'Column' },
  own: { zh: '本部门', en: 'Own department' },
  q: { zh: '查找', en: 'Search' },
  min: { zh: '金额不少于', en: 'Amount at least' },
  d: { zh: '列示', en: 'Disclosure' },
  o: { zh: '排序', en: 'Order' },
  hide: { zh: '隐藏的列', en: 'Hidden columns' },
  pin: { zh: '固定的列', en: 'Pinned columns' },
  e: { zh: '展开到', en: 'Levels open' },
  x: { zh: '手动展开的行', en: 'Rows opened by hand' },
  rp: { zh: '核对的报告', en: 'Report checked' },
  fa: { zh: '规则类别', en: 'Family of rules' },
  g: { zh: '核对结果', en: 'Outcome' },
  sql: { zh: 'SQL 语句', en: 'SQL statement' },
  f: { zh: '数字', en: 'Figure' },
  s: { zh: '图表或表格', en: 'Chart or table' },
  lang: { zh: '语言', en: 'Language' },
};

/** What a key of a link is called; null for a key of nobody's (keys come from outside: `constructor` is none of ours). */
export function urlKeyName(key: string): Message | null {
  return Object.hasOwn(URL_KEYS, key) ? (URL_KEYS[key] ?? null) : null;
}

/** The engine's state, as far as a reader needs to know it. */
export const ENGINE = {
  starting: {
    zh: '数据库正在启动，马上就好……',
    en: 'The database is starting; this takes a moment…',
  },
  failedTitle: { zh: '数据库没有启动', en: 'The database did not start' },
  no_webassembly: {
    zh: '这个浏览器不支持 WebAssembly。默认各页仍可阅读；换用较新的浏览器可下钻和筛选。',
    en: 'This browser has no WebAssembly. The default views still work; a newer browser can drill and filter.',
  },
  engine_not_loaded: {
    zh: '数据库程序没有载入（网络中断或被拦截）。默认各页仍可阅读；恢复后请重试。',
    en: 'The database program did not load (network or a blocker). The default views still work; try again later.',
  },
  data_missing: {
    zh: '数据文件 {file} 取不到。默认各页仍可阅读；恢复后请重试。',
    en: 'The data file {file} cannot be fetched. The default views still work; try again later.',
  },
  data_damaged: {
    zh: '数据文件 {file} 已损坏，无法使用。默认各页仍可阅读；请更新网站数据后重试。',
    en: 'The data file {file} is damaged. The default views still work; try again when the site’s data is mended.',
  },
  rowsLeftOut: {
    zh: '有 {count} 行数据损坏，已略去，其余照常：',
    en: '{count} damaged rows were left out, the rest is loaded:',
  },
  queryFailed: {
    zh: '这里的数字没有取到。请重试；默认各页仍可阅读。',
    en: 'These figures could not be had. Try again; the default views still work.',
  },
} satisfies Record<string, Message>;
