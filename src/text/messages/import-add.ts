import type { Message } from '../message.ts';

/** Words of adding a figure by hand that the reader did not read. */
export const ADD = {
  open: { zh: '补录没有读到的数字', en: 'Add a figure that was not read' },
  heading: { zh: '补录一个数字', en: 'Add a figure' },
  note: {
    zh: '对照原件填写。补录的数字标为手工补录，不算确定读到；参加核对，随时可以撤销。',
    en: 'Fill in what the document shows. The figure is marked as added by hand and never counts as read for certain; it takes part in the checks and can be undone.',
  },
  seen: { zh: '原件上看到而没有读懂的：', en: 'Seen in the document and not understood: ' },
  statement: { zh: '报表', en: 'Statement' },
  row: { zh: '行', en: 'Row' },
  rowHint: { zh: '输入科目代码或名称，再从列表中选', en: 'type a code or a name, then pick' },
  rowRead: { zh: '已读到的行', en: 'read' },
  rowIncome: { zh: '收入一侧', en: 'income side' },
  rowSpending: { zh: '支出一侧', en: 'spending side' },
  column: { zh: '栏', en: 'Column' },
  amountIn: { zh: '金额（{unit}）', en: 'Amount ({unit})' },
  page: { zh: '原件页码', en: 'Page' },
  save: { zh: '补录', en: 'Add' },
  cancel: { zh: '取消', en: 'Cancel' },
  cell: { zh: '补录：{row}，{column}', en: 'Add: {row}, {column}' },
  noRow: {
    zh: '请选定是哪一行：输入代码或名称，再从列表中选。',
    en: 'Choose the row: type its code or name, then pick it from the list.',
  },
  rowNone: {
    zh: '这张表没有“{typed}”这一行。请换用科目代码或表上的名称，或另选一张表。',
    en: 'This statement has no row “{typed}”. Try its code or its name, or choose another statement.',
  },
  taken: {
    zh: '这一格已经有数字 {printed}。要改它，请在表中选中它再改正。',
    en: 'This cell has a figure already, {printed}. To change it, choose it in the table and correct it.',
  },
  badPage: {
    zh: '原件共 {pages} 页，请填 1 到 {pages}，或留空。',
    en: 'The document has {pages} pages: give 1 to {pages}, or leave it empty.',
  },
  addedTo: { zh: '手工补录为 {amount}', en: 'added by hand as {amount}' },
  nothingRead: { zh: '没有读到', en: 'nothing was read' },
  nothingHere: { zh: '原件的这一格没有读到', en: 'Nothing was read from this cell' },
  byHand: { zh: '由人对照原件补录', en: 'added by a person from the document' },
  undo: { zh: '撤销补录', en: 'Remove' },
  done: { zh: '已补录', en: 'added' },
  here: { zh: '补录', en: 'Add it' },
  count: { zh: '补录了 {count} 个数字', en: 'figures added: {count}' },
} satisfies Record<string, Message>;
