/** Words around an embedded chart, and of the dialog that makes one. */
export const EMBED = {
  open: { zh: '在医保账本中打开', en: 'Open in Yibao Ledger' },
  brand: { zh: '医保账本', en: 'Yibao Ledger' },
  version: { zh: '数据版本 {version}', en: 'data version {version}' },
  frozen: { zh: '数字固定', en: 'figures fixed' },
  newer: {
    zh: '此后数据已更新（版本 {version}），图中仍是当时的数字。',
    en: 'The data have been updated since (version {version}); the chart keeps the figures of its time.',
  },
  changed: {
    zh: '链接所带的数字与该版本数据不符，可能被改动过；请以医保账本为准。',
    en: 'The figures in this link are not those of its data version and may have been altered; trust Yibao Ledger.',
  },
  damaged: {
    zh: '链接所带的数字已损坏，无法显示；请在医保账本中打开，或重新复制嵌入代码。',
    en: 'The figures carried in this link are damaged. Open the chart in Yibao Ledger, or copy the embed code again.',
  },
  notLoaded: {
    zh: '数据未能载入；请检查网络后重新载入，或在医保账本中打开。',
    en: 'The data could not be loaded. Check the network and reload, or open the chart in Yibao Ledger.',
  },
  item: { zh: '嵌入文章', en: 'Embed in an article' },
  dialog: { zh: '嵌入图表', en: 'Embed the chart' },
  mode: { zh: '数字', en: 'Figures' },
  liveMode: { zh: '随数据更新', en: 'Follow the data' },
  liveNote: {
    zh: '本站数据更新后，图也随之更新。',
    en: 'When this site’s data are updated, so is the chart.',
  },
  frozenMode: { zh: '固定', en: 'Fixed' },
  frozenNote: {
    zh: '数字和数据版本写在代码里，已发表的文章不会变；有更新的数据时，图下会注明。',
    en: 'Figures and data version are in the code, so a published article never changes; newer data are noted below the chart.',
  },
  width: { zh: '宽度', en: 'Width' },
  fullWidth: { zh: '与正文同宽', en: 'As wide as the text' },
  theme: { zh: '底色', en: 'Paper' },
  auto: { zh: '随读者设备', en: 'As the reader’s device' },
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
  language: { zh: '语言', en: 'Language' },
  code: { zh: '嵌入代码', en: 'Code to embed' },
  copy: { zh: '复制代码', en: 'Copy the code' },
  copied: { zh: '已复制', en: 'Copied' },
  copyFailed: { zh: '未能复制，请选中代码自行复制', en: 'Could not copy; select the code and copy it' },
  withScript: {
    zh: '第二行脚本让高度随内容变化；发布系统不收脚本时删去即可，图照常显示。',
    en: 'The script on the second line fits the height to the chart. Leave it out where scripts are not accepted; the chart still shows.',
  },
  preview: { zh: '预览', en: 'Preview' },
  close: { zh: '关闭', en: 'Close' },
  preparing: { zh: '正在准备数字……', en: 'Preparing the figures…' },
  failed: {
    zh: '没有取得图中的数字，代码未生成：{reason}',
    en: 'The figures of the chart could not be had, so there is no code: {reason}',
  },
  localOnly: {
    zh: '图中有本机报告：读者的浏览器里没有它。只能固定数字，并注明“本机”；要让读者核对，请另附数据包。',
    en: 'The chart has a report kept in this browser, which readers do not have. Only fixed figures are possible, marked as such; send the data package along so that readers can check.',
  },
} as const;
