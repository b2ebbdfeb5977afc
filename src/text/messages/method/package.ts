import type { Message } from '../../message.ts';

/** Words on the data package. */
export const PACKAGE = {
  intro: {
    zh: '数据是一个 Frictionless 数据包：datapackage.json 说明每个字段，其余是 UTF-8 的 CSV 文件。可以自由下载、核对和再用。',
    en: 'The data is one Frictionless Data Package: datapackage.json describes every field, the rest are CSV files in UTF-8, to download, check and use again.',
  },
  version: { zh: '数据版本', en: 'Data version' },
  versionNote: {
    zh: '由全部文件的内容算出的十二位代号：内容相同，版本相同。与页脚所写一致。',
    en: 'Twelve digits worked out from the contents of all files: the same contents, the same version. It is the one at the foot of the page.',
  },
  loading: { zh: '正在读取版本……', en: 'Reading the version…' },
  unavailable: {
    zh: '版本说明文件没有取到；数据版本见页脚。',
    en: 'The file that tells the version could not be had; the version is at the foot of the page.',
  },
  licence: { zh: '许可', en: 'Licence' },
  licenceNote: {
    zh: '注明出处即可自由使用，包括商用。程序以 Apache-2.0 许可公开。报告本身归各部门，本站不转载原文。',
    en: 'Free to use, also commercially, with the source named. The program is open under Apache-2.0. The reports belong to their departments; their sentences are not reprinted.',
  },
  sources: { zh: '所读报告', en: 'Reports read' },
  sourcesOf: { zh: '{count} 份', en: '{count}' },
  cite: { zh: '怎样引用', en: 'How to cite' },
  citeNote: {
    zh: '引用一个数字时，请点开它，复制它自己的出处（报告、报表、页和行）；引用整份数据时用下面的文字。',
    en: 'To quote one figure, open it and copy its own source: report, statement, page and line. To cite the data as a whole:',
  },
  citation: {
    zh: '医保账本：县级医疗保障部门决算数据，数据版本 {version}，{licence}，{address}。数字出自各部门公开的部门决算。',
    en: 'Yibao Ledger: final accounts of county medical-security departments, data version {version}, {licence}, {address}. Figures from the departments’ published final accounts.',
  },
  copy: { zh: '复制引文', en: 'Copy citation' },
  copied: { zh: '已复制', en: 'Copied' },
  copyDenied: {
    zh: '浏览器不允许自动复制，请选中上面的文字复制。',
    en: 'The browser does not allow copying; select the text above.',
  },
  file: { zh: '文件', en: 'File' },
  field: { zh: '字段', en: 'Field' },
  type: { zh: '类型', en: 'Type' },
  fields: { zh: '{count} 个字段', en: '{count} fields' },
  required: { zh: '必填', en: 'required' },
  values: { zh: '取值：{list}', en: 'one of {list}' },
  key: { zh: '主键：{list}', en: 'primary key: {list}' },
  optional: { zh: '可缺', en: 'may be left out' },
  types: {
    text: { zh: '文字', en: 'text' },
    integer: { zh: '整数', en: 'integer' },
    decimal: { zh: '十进制数', en: 'decimal' },
    boolean: { zh: '是否', en: 'true or false' },
  },
} as const satisfies Record<string, Message | Record<string, Message>>;
