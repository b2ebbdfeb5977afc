import type { Message } from '../message.ts';

/** The search box over everything that can be gone to. */
export const SEARCH = {
  label: { zh: '搜索县、科目、规则、术语、页面', en: 'Search departments, codes, rules, terms and pages' },
  placeholder: {
    zh: '名称、拼音、首字母或代码，如 yljz、21013',
    en: 'Name, pinyin, initials or code: aid, yljz, 21013',
  },
  results: { zh: '搜索结果', en: 'Search results' },
  found: { zh: '{count} 项', en: '{count} found' },
  none: {
    zh: '没有找到“{words}”。可试试别的叫法、拼音首字母或科目代码。',
    en: 'Nothing found for “{words}”. Try another name, pinyin initials or a code.',
  },
  hint: {
    zh: '↑ ↓ 选择，Enter 前往，Esc 关闭',
    en: '↑ ↓ to choose, Enter to go, Esc to close',
  },
  close: { zh: '关闭', en: 'Close' },
  functional: { zh: '功能分类', en: 'Functional' },
  economic: { zh: '经济分类', en: 'Economic' },
} satisfies Record<string, Message>;

/** The groups of what is found, in the order of equals. */
export const SEARCH_GROUPS = {
  view: { zh: '页面', en: 'Pages' },
  report: { zh: '部门', en: 'Departments' },
  code: { zh: '科目', en: 'Codes' },
  statement: { zh: '报表', en: 'Statements' },
  term: { zh: '指标与术语', en: 'Measures and terms' },
  rule: { zh: '核对规则', en: 'Rules' },
} satisfies Record<string, Message>;
