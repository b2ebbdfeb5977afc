import type { Message } from '../message.ts';

/** A part of the program that is loaded when it is first needed, and was not. */
export const LAZY_PART = {
  failed: {
    zh: '这一部分的程序没有载入，请检查网络后重试。',
    en: 'This part of the program did not load. Check the network and try again.',
  },
  reload: {
    zh: '重试后仍未载入。请重新载入页面；地址中的链接不变，载入后仍是此处。',
    en: 'It still did not load. Reload the page; the link stays the same and leads back here.',
  },
} satisfies Record<string, Message>;
