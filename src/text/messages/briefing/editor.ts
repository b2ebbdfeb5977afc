import type { Message } from '../../message.ts';

/** Words around the pages while they are put together. */
export const EDITOR = {
  heading: { zh: '对标简报', en: 'Briefing against peers' },
  about: {
    zh: '一个部门与所选部门的对比，做成可带走的简报。挑页、排序、改标题和文字，然后存成 PPT、Word，或打印。',
    en: 'One department beside the others chosen, as a briefing to carry away. Pick and order the pages, edit titles and sentences, then save as PowerPoint or Word, or print.',
  },
  own: { zh: '本部门', en: 'Department' },
  outline: { zh: '页', en: 'Pages' },
  include: { zh: '放入“{page}”', en: 'Include “{page}”' },
  up: { zh: '“{page}”上移', en: 'Move “{page}” up' },
  down: { zh: '“{page}”下移', en: 'Move “{page}” down' },
  moved: { zh: '“{page}”现为第 {place} 页', en: '“{page}” is now page {place}' },
  go: { zh: '到“{page}”', en: 'Go to “{page}”' },
  title: { zh: '“{page}”的标题', en: 'Title of “{page}”' },
  said: { zh: '“{page}”的文字', en: 'Text of “{page}”' },
  pptx: { zh: '存为 PPT', en: 'Save as PowerPoint' },
  docx: { zh: '存为 Word', en: 'Save as Word' },
  print: { zh: '打印（A4）', en: 'Print (A4)' },
  cancel: { zh: '取消', en: 'Cancel' },
  gatheringFirst: { zh: '正在取各页的数字', en: 'Gathering the pages’ figures' },
  gathering: { zh: '正在取各页的数字：{done}／{all}', en: 'Gathering the pages’ figures: {done} of {all}' },
  making: { zh: '正在生成：{done}／{all}', en: 'Making the file: {done} of {all}' },
  saved: { zh: '已保存 {name}', en: 'Saved {name}' },
  cancelled: { zh: '已取消，没有保存文件。', en: 'Cancelled; no file was saved.' },
  failed: {
    zh: '没有生成：{why}。简报未改动，可以再试一次。',
    en: 'Nothing was made: {why}. The briefing is unchanged; you can try again.',
  },
  nothing: {
    zh: '一页也没有选。请在左边至少选一页。',
    en: 'No page is chosen. Choose at least one in the list.',
  },
  edited: { zh: '已改', en: 'edited' },
  stale: {
    zh: '这段文字是您改过的，它下面的数字后来变了。现在自动生成的是：',
    en: 'You edited this text, and the figures under it have changed since. It would now read:',
  },
  takeNew: { zh: '改用新的', en: 'Take the new one' },
  keep: { zh: '保留我的', en: 'Keep mine' },
  restore: { zh: '恢复自动文字', en: 'Back to the automatic text' },
  kept: {
    zh: '改动只存在这个浏览器里，刷新或下次打开都在。',
    en: 'Your changes are kept in this browser alone, over a reload and until next time.',
  },
  notKept: {
    zh: '这个浏览器不让网页存东西：改动在刷新后会丢失，请先存成文件。',
    en: 'This browser lets the page keep nothing: your changes are lost on a reload, so save a file first.',
  },
  restart: { zh: '全部恢复成自动的', en: 'Undo all my changes' },
  caveats: { zh: '可比性提示', en: 'Comparability' },
  page: { zh: '第 {page} 页', en: 'page {page}' },
} satisfies Record<string, Message>;
