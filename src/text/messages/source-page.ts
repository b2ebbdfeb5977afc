import type { Message } from '../message.ts';

/** Words of the page that a figure was read from, shown beside it. */
export const SOURCE_PAGE = {
  unpacking: { zh: '正在从压缩包里取出这一页……', en: 'Taking the page out of the archive…' },
  label: { zh: '原件', en: 'The document' },
  pageOf: { zh: '第 {page} / {pages} 页', en: 'page {page} of {pages}' },
  lines: { zh: '第 {first}—{last} 行', en: 'lines {first}–{last}' },
  previousPage: { zh: '上一页', en: 'Previous page' },
  nextPage: { zh: '下一页', en: 'Next page' },
  earlier: { zh: '往前', en: 'Earlier lines' },
  later: { zh: '往后', en: 'Later lines' },
  zoomIn: { zh: '放大', en: 'Zoom in' },
  zoomOut: { zh: '缩小', en: 'Zoom out' },
  asPage: { zh: '看原页', en: 'Show the page' },
  asText: { zh: '看读出的文字', en: 'Show the text as read' },
  painting: { zh: '正在显示第 {page} 页……', en: 'Showing page {page}…' },
  picture: {
    zh: '原件第 {page} 页的图像。上面的文字可用“看读出的文字”查看。',
    en: 'Picture of page {page} of the document. Its words are under “Show the text as read”.',
  },
  marked: {
    zh: '原件第 {page} 页的图像，标出“{printed}”所在的格。',
    en: 'Picture of page {page} of the document, with the cell of “{printed}” marked.',
  },
  cannotPaint: {
    zh: '这一页画不出来（{why}），下面是从这一页读出的文字。',
    en: 'This page cannot be drawn ({why}); below is the text that was read from it.',
  },
  noBytes: {
    zh: '手边没有原文件，下面是从中读出的文字。',
    en: 'The file itself is not at hand; below is the text that was read from it.',
  },
  nothingRead: {
    zh: '这一页上没有读出文字。',
    en: 'No text was read from this page.',
  },
  markedLine: { zh: '标出的行', en: 'marked line' },
  tableOfLines: { zh: '原件的行', en: 'Lines of the document' },
} satisfies Record<string, Message>;
