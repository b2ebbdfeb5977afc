import type { Message } from '../message.ts';

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
  u: { zh: '金额单位', en: 'unit' },
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
