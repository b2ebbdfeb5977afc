import type { Message } from '../message.ts';

/** Whether the page can be used without a network, in its foot. */
export const OFFLINE = {
  keeping: {
    zh: '正在把程序和数据存入此浏览器，存好后没有网络也能打开……',
    en: 'Keeping the program and the data in this browser, so that the page opens without a network…',
  },
  kept: {
    zh: '可离线使用：程序与数据（版本 {version}）已存在此浏览器里。',
    en: 'Works offline: program and data (version {version}) are kept in this browser.',
  },
  'no-worker': {
    zh: '不能离线使用：浏览器只为 https 地址保存网页。',
    en: 'Does not work offline: browsers keep pages of https addresses only.',
  },
  refused: {
    zh: '不能离线使用：浏览器不允许本站保存文件。',
    en: 'Does not work offline: this browser does not let the site keep files.',
  },
  storage: {
    zh: '不能离线使用：浏览器的存储空间不够，需要约 50 MB。腾出空间后重新载入。',
    en: 'Does not work offline: the browser’s storage is full; about 50 MB are needed. Make room and load the page again.',
  },
  files: {
    zh: '还不能离线使用：程序和数据没有存全，下次打开时再存。',
    en: 'Does not work offline yet: not every file arrived. The next visit tries again.',
  },
} satisfies Record<string, Message>;

/** What is said in the edition that is one file. */
export const SINGLE_FILE = {
  foot: {
    zh: '单文件离线版，数据版本 {version}：程序与数据都在这个文件里，不需要网络。',
    en: 'Edition in one file, data version {version}: program and data are in this file; no network is needed.',
  },
  noRecognition: {
    zh: '单文件离线版不能识别图片页（识别数据另有 7 MB）；请在网站上导入，或改用有文字的文件。',
    en: 'The edition in one file cannot recognise pages that are pictures (that needs 7 MB more). Bring the report in on the site, or use a file with text.',
  },
  noEmbed: {
    zh: '单文件离线版在本机磁盘上，别的网页嵌入不了；嵌入代码请在网站上取。',
    en: 'The edition in one file lies on your disk, so no other page can embed it. Take the code on the site.',
  },
} satisfies Record<string, Message>;

/** The offer of a newer version. */
export const UPDATE = {
  program: {
    zh: '有新版本。更新会重新载入本页，所选内容不变。',
    en: 'There is a new version. Updating loads the page again; what is chosen stays.',
  },
  data: {
    zh: '有新数据（版本 {version}）。更新会重新载入本页，所选内容不变。',
    en: 'There is newer data (version {version}). Updating loads the page again; what is chosen stays.',
  },
  take: { zh: '更新', en: 'Update' },
  later: { zh: '以后再说', en: 'Later' },
} satisfies Record<string, Message>;
