import type { Message } from '../message.ts';

/** Why a report could not be read, where the file itself gives no reason. */
export const READING_FAILURES = {
  tooLarge: {
    zh: '文件超过 {limit} MB，没有读入。请只选择报告本身，或用 PDF 程序拆出决算部分后再试。',
    en: 'the file has more than {limit} MB and was not taken in. Choose the report alone, or split off the pages of the accounts in a PDF program.',
  },
  tooMuch: {
    zh: '浏览器的内存不够读完这个文件。请关掉其他标签页再试，或拆成几个较小的文件。',
    en: 'the browser has too little memory to read this file. Close other tabs and try again, or split it into smaller files.',
  },
  crashed: {
    zh: '读取程序中断（{reason}），其他文件不受影响。请再试一次；仍然不行，请把文件另存为 PDF 或 Word 后再选择。',
    en: 'the reader broke off ({reason}); other files are not affected. Try again, or save the file as PDF or Word and choose that.',
  },
  notLoaded: {
    zh: '读取程序没有载入，可能是网络中断。请检查网络后再试一次。',
    en: 'the reader’s program did not load; the network may be down. Check it and try again.',
  },
  failed: {
    zh: '读取时出错（{reason}），什么也没有取用。请再试一次；仍然不行，请把文件另存为另一种格式。',
    en: 'reading it failed ({reason}) and nothing was taken from it. Try again, or save the file in another format.',
  },
  gone: {
    zh: '浏览器已取不到这个文件（可能被移动、改名或改动）。请重新选择它。',
    en: 'the browser can no longer get this file (it may have been moved, renamed or changed). Choose it again.',
  },
  tooMany: {
    zh: '一次最多读取 {limit} 份，其余 {count} 份没有加入。成批读取请用命令行 npm run ingest。',
    en: 'at most {limit} are read at a time; {count} were not taken. For whole collections use npm run ingest on the command line.',
  },
  nothing: {
    zh: '其中没有可以读取的文件。',
    en: 'there is no file to be read in it.',
  },
} satisfies Record<string, Message>;

/** 导入: bringing reports in. */
export const IMPORT = {
  heading: { zh: '导入一份决算报告', en: 'Bring in a report' },
  subtitle: {
    zh: '任何部门公开的年度部门决算，读取、核对后与其他县并列比较。',
    en: 'Any department’s published final accounts: read, checked, and compared with the other counties.',
  },
  private: {
    zh: '不上传。文件只在这个浏览器里读取，结果也只保存在这个浏览器里。',
    en: 'Nothing is uploaded. Files are read in this browser, and what is read is kept in this browser only.',
  },
  drop: { zh: '把文件或文件夹拖到这里', en: 'Drop files or a folder here' },
  dropNow: { zh: '松开即开始读取', en: 'Let go to start reading' },
  formats: {
    zh: 'PDF、Word（.docx）、Excel（.xlsx、.xls）、网页、文本、Markdown、.zip，或一个数据包；扫描件和图片可以识别；每份不超过 {limit} MB',
    en: 'PDF, Word (.docx), Excel (.xlsx, .xls), web page, text, Markdown, .zip, or a data package; scans and pictures can be recognised; up to {limit} MB each',
  },
  choose: { zh: '选择文件', en: 'Choose files' },
  chooseFolder: { zh: '选择文件夹', en: 'Choose a folder' },
  paste: { zh: '粘贴文字或表格', en: 'Paste text or a table' },
  pasteLabel: {
    zh: '从网页、Word 或 Excel 复制报告的全文或表格，粘贴在这里；表格的行列会保留。',
    en: 'Copy the whole report or its tables from a web page, Word or Excel and paste here; rows and columns are kept.',
  },
  pasteRead: { zh: '读取粘贴的内容', en: 'Read what was pasted' },
  pasteClear: { zh: '清空', en: 'Clear' },
  pasted: { zh: '粘贴的内容', en: 'Pasted' },
  pastedTables: {
    zh: '已收到 {tables} 张表、{characters} 字。',
    en: 'Received: tables {tables}, characters {characters}.',
  },
  pastedText: {
    zh: '已收到 {characters} 字，没有表格。',
    en: 'Received: {characters} characters, no table.',
  },
  pasteOnlyStart: {
    zh: '……（只显示开头，读取的是全部）',
    en: '… (only the beginning is shown; all of it is read)',
  },
  asOne: {
    zh: '接下来选择的几个文件是同一份报告（如一张表一个文件）',
    en: 'The files chosen next are one report (one file a statement)',
  },
  queue: { zh: '读取', en: 'Reading' },
  waiting: { zh: '等待', en: 'Waiting' },
  opening: { zh: '正在打开', en: 'Opening' },
  openingPage: { zh: '正在打开 第 {page} / {pages} 页', en: 'Opening page {page} of {pages}' },
  reading: { zh: '正在找出数字', en: 'Finding the figures' },
  checking: { zh: '正在核对', en: 'Checking' },
  takingPackage: { zh: '正在读取数据包', en: 'Reading the data package' },
  cancel: { zh: '取消', en: 'Cancel' },
  cancelNamed: { zh: '取消读取 {name}', en: 'Cancel reading {name}' },
  cancelAll: { zh: '全部取消', en: 'Cancel all' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
  again: { zh: '再读一次', en: 'Read again' },
  againNamed: { zh: '再读一次 {name}', en: 'Read {name} again' },
  clear: { zh: '移出列表', en: 'Clear' },
  clearNamed: { zh: '把 {name} 移出列表', en: 'Clear {name} from the list' },
  review: { zh: '查看并收下', en: 'Review and accept' },
  reviewNamed: { zh: '查看并收下 {name}', en: 'Review and accept {name}' },
  read: {
    zh: '读到 {statements} 张报表、{figures} 个数，其中 {verified} 个由报告自身的算式核实',
    en: 'Statements read: {statements}; figures: {figures}, of which {verified} are confirmed by the report’s own sums',
  },
  readNone: {
    zh: '认出 {statements} 张报表，其中没有一个数字：像是空白模板，或数字没有读懂',
    en: 'Statements found: {statements}, without a single figure: a blank template, or figures that were not understood',
  },
  pictures: {
    zh: '{count} 页是图片，没有读取；图片上的报表记为“未能识别”，不当作没有。',
    en: 'Pages that are pictures: {count}. They were not read; statements on them count as unread, not as absent.',
  },
  recognise: { zh: '识别图片上的文字', en: 'Recognise the words on the pictures' },
  recognised: { zh: '再看识别出的数', en: 'See what was recognised again' },
  given: { zh: '已放弃，没有保存', en: 'Given up; nothing was kept' },
  accepted: { zh: '已收下：{name}', en: 'Accepted: {name}' },
  acceptedWhere: {
    zh: '现在各页都能选到它，标为“{held}”。',
    en: 'It can now be chosen on every page, marked “{held}”.',
  },
  acceptedVisit: {
    zh: '浏览器没有为它留出存储空间，关闭页面后不再保留；可先导出数据包。',
    en: 'The browser gives no storage for it: it is gone when the page is closed. Export its data package first.',
  },
  acceptedFile: {
    zh: '浏览器的存储空间已满：数字保存下来了，原件没有，关闭页面后看不到原件的页面；移除不需要的报告后再收下一次即可保存。',
    en: 'The browser’s storage is full: the figures are kept, the document is not, and its pages are gone when the page is closed. Remove other reports and accept it again to keep it.',
  },
  packageAdded: { zh: '数据包：加入了 {count} 份报告', en: 'Data package: {count} reports added' },
  packageNone: { zh: '数据包：没有加入报告', en: 'Data package: no report added' },
  compareWith: { zh: '与{others}比较支出结构', en: 'Compare its structure with {others}' },
  and: { zh: '、', en: ' and ' },
  openStructure: { zh: '支出结构', en: 'Structure' },
  openChecks: { zh: '核对', en: 'Checks' },
  openLedger: { zh: '明细', en: 'Ledger' },
  combine: { zh: '作为一份报告读取', en: 'Read as one report' },
  combineSuggested: {
    zh: '这 {count} 个文件各只有一两张报表，像是一份报告分开公布的。',
    en: 'Each of these {count} files holds one or two statements: they look like one report in parts.',
  },
  combinePossible: {
    zh: '这 {count} 个文件如果是同一份报告：',
    en: 'If these {count} files are one report:',
  },
  readCount: { zh: '{count} 份已读完', en: '{count} done' },
  failedCount: { zh: '{count} 份不能读取', en: '{count} could not be read' },
  leftCount: { zh: '还有 {count} 份', en: '{count} to go' },
  comma: { zh: '，', en: ', ' },
  back: { zh: '‹ 返回', en: '‹ Back' },
  backCount: { zh: '‹ 返回（还有 {count} 份待查看）', en: '‹ Back ({count} more to review)' },
  keepFailed: {
    zh: '没有保存成功（{reason}）。报告还在这里，请再试一次。',
    en: 'It could not be kept ({reason}). The report is still here; try again.',
  },
} satisfies Record<string, Message>;

/** 本机报告: what this browser keeps. */
export const OWN_REPORTS = {
  heading: { zh: '本机报告', en: 'Reports in this browser' },
  none: {
    zh: '还没有。收下的报告会列在这里，也会出现在各页的部门选择中。',
    en: 'None yet. Accepted reports are listed here and can be chosen on every page.',
  },
  opening: { zh: '正在打开……', en: 'Opening…' },
  kept: {
    zh: '保存在这个浏览器里，别人看不到；清除浏览数据会一并删除，重要的请导出数据包。',
    en: 'Kept in this browser, seen by nobody else; clearing the browser’s data deletes them, so export what matters.',
  },
  name: { zh: '名称', en: 'Name' },
  report: { zh: '部门与年度', en: 'Department and year' },
  state: { zh: '状态', en: 'State' },
  added: { zh: '收下时间', en: 'Added' },
  source: { zh: '来源文件', en: 'Source file' },
  size: { zh: '大小', en: 'Size' },
  actions: { zh: '操作', en: 'Actions' },
  local: { zh: '本机', en: 'Local' },
  draft: { zh: '草稿', en: 'Draft' },
  makeLocal: { zh: '改为本机', en: 'Make local' },
  makeDraft: { zh: '改为草稿', en: 'Make draft' },
  rename: { zh: '改名', en: 'Rename' },
  renameNamed: { zh: '{name} 的新名称', en: 'New name of {name}' },
  save: { zh: '保存', en: 'Save' },
  keepName: { zh: '不改', en: 'Keep' },
  export: { zh: '导出', en: 'Export' },
  exportAll: { zh: '全部导出为数据包', en: 'Export all as a data package' },
  exporting: { zh: '正在导出……', en: 'Exporting…' },
  exported: { zh: '已保存 {name}', en: 'Saved {name}' },
  remove: { zh: '移除', en: 'Remove' },
  removed: { zh: '已移除 {name}', en: 'Removed {name}' },
  undo: { zh: '撤销', en: 'Undo' },
  restored: { zh: '已恢复 {name}', en: 'Restored {name}' },
  failed: { zh: '没有做成：{reason}', en: 'That failed: {reason}' },
  package: { zh: '数据包', en: 'data package' },
  visitFile: {
    zh: '存储空间已满，原件没有保存',
    en: 'the document is not kept: storage was full',
  },
  corrections: { zh: '手工更正、补录 {count} 处', en: 'put right or added by hand: {count}' },
  kilobytes: { zh: '{count} KB', en: '{count} kB' },
  megabytes: { zh: '{count} MB', en: '{count} MB' },
  actionOn: { zh: '{action} {name}', en: '{action} {name}' },
} satisfies Record<string, Message>;

/** Why reports last for this visit only. */
export const VISIT_ONLY = {
  denied: {
    zh: '浏览器不允许保存（可能是无痕窗口）：报告只在这次打开期间可用，请先导出数据包。',
    en: 'The browser does not allow storage (perhaps a private window): reports last for this visit only. Export them first.',
  },
  full: {
    zh: '浏览器的存储空间已满：有的报告只在这次打开期间可用。请导出数据包，或移除不需要的报告后再收下一次。',
    en: 'The browser’s storage is full: some reports last for this visit only. Export them, or remove others and accept them again.',
  },
} satisfies Record<string, Message>;
