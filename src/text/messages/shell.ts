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
  briefing: { zh: '简报', en: 'Briefing' },
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
  otherLanguage: { zh: 'EN', en: '中文' },
  switchLanguage: { zh: 'EN 切换到英文 Switch to English', en: '切换到中文 Switch to Chinese' },
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
