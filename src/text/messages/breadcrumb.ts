import type { Message } from '../message.ts';

/** Words of the way down to a code, asked for when one is chosen. */
export const BREADCRUMB = {
  all: { zh: '全部支出', en: 'All spending' },
  allBasic: { zh: '全部基本支出', en: 'All basic spending' },
  path: { zh: '分类路径', en: 'Path' },
} satisfies Record<string, Message>;
