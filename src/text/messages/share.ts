import type { Message } from '../message.ts';

/** Words of the pages that a shared link leads to, and of their pictures. */
export const SHARE = {
  item: { zh: '复制分享链接（带图）', en: 'Copy link with picture' },
  copied: {
    zh: '分享链接已复制：粘贴到微信或稿件系统会带出标题和图片',
    en: 'Link copied: where it is pasted it brings a title and a picture',
  },
  open: { zh: '打开可查询、可下钻的图表', en: 'Open the chart to explore it' },
  otherLanguage: { zh: 'English', en: '中文' },
  figures: { zh: '图中数字', en: 'The figures' },
  standsOut: { zh: '先看这些', en: 'What stands out' },
  verdict: { zh: '可比性提示', en: 'Comparability' },
  verdictMore: { zh: '（提示共 {count} 条，见原页）', en: ' ({count} notes)' },
  reports: { zh: '报告', en: 'Reports' },
  pictureOf: { zh: '图：{title} {subtitle}。', en: 'Picture: {title} {subtitle}.' },
  sentenceEnd: { zh: '。', en: '.' },
} satisfies Record<string, Message>;
