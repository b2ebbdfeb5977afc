import type { MissingReason } from '../../../model/value.ts';
import type { Certainty, Origin, Phase, StatementState } from '../../../model/statement.ts';
import type { Message } from '../../message.ts';

/** A thing of ours with what it means. */
export type Defined = { name: Message; meaning: Message };

/** The four steps of the reader, in their order. */
export const STEPS: readonly Defined[] = [
  {
    name: { zh: '打开', en: 'Open' },
    meaning: {
      zh: '把文件还原成一行行带页码和行号的文字，并记下文件的 SHA-256：谁都能确认读的是同一份文件。',
      en: 'The file becomes lines with page and line numbers; its SHA-256 is kept, so that anybody can tell it is the same file.',
    },
  },
  {
    name: { zh: '认表', en: 'Recognise' },
    meaning: {
      zh: '按标题和栏目认出九张法定报表。各省编号不同，所以从不按“公开几表”认。没有的、空白的、声明为空的各记其状态。',
      en: 'The nine statutory statements are known by title and columns, never by their number, which differs between provinces. Absent, blank and declared empty are kept apart.',
    },
  },
  {
    name: { zh: '归位', en: 'Assign' },
    meaning: {
      zh: '把每个数放进它的科目和栏目。空格没有印出、一行的数比栏目少时，由该行的合计和上级科目的合计来定；还定不了的，记为未能判定，不猜。',
      en: 'Every number goes to its row and column. Where blank cells are not printed, the row’s own total and that of its parent decide; what they leave open is kept as undecided, never guessed.',
    },
  },
  {
    name: { zh: '读文', en: 'Narrate' },
    meaning: {
      zh: '从正文读出金额、增减及原因、预算、三公、人员、参保和绩效。只取数字和事实，不收报告的原句，也不收人名和电话。',
      en: 'Amounts, changes with their reasons, budgets, staff, insured persons and performance are read from the prose: figures and facts alone, no sentence of a report, no person’s name or number.',
    },
  },
];

/** Where a figure comes from, and how the page shows it. */
export const ORIGIN_TEXTS: Readonly<Record<Origin, Defined>> = {
  printed: {
    name: { zh: '表内', en: 'Printed' },
    meaning: { zh: '决算表中的一格，照所印的字符。', en: 'A cell of a statement, as printed.' },
  },
  narrative: {
    name: { zh: '正文', en: 'Prose' },
    meaning: {
      zh: '只在文字里说到；决算表中没有时才用它。',
      en: 'Said in the prose; used where no statement has it.',
    },
  },
  chart: {
    name: { zh: '图表', en: 'Chart' },
    meaning: {
      zh: '取自报告中图表的数据；表和正文都没有时才用它。',
      en: 'From the data of a chart; used where neither statement nor prose has it.',
    },
  },
  derived: {
    name: { zh: '推算', en: 'Derived' },
    meaning: {
      zh: '由报告的数算出，报告自己没有印：上年数、几项之和、未细分。点开可看算式。',
      en: 'Worked out by us from the report’s figures: a year before, a sum, what is not broken down. Its formula opens with it.',
    },
  },
};

/** How sure the place of a figure is. */
export const CERTAINTY_TEXTS: Readonly<Record<Certainty, Defined>> = {
  certain: {
    name: { zh: '确定', en: 'Certain' },
    meaning: { zh: '所在的栏目由版面直接看出。', en: 'Its column follows from the layout.' },
  },
  inferred: {
    name: { zh: '推定', en: 'Inferred' },
    meaning: {
      zh: '数字是印出的，栏目由勾稽关系推定。',
      en: 'Printed, but its column was placed by arithmetic.',
    },
  },
};

/** What a figure of the final accounts or of a budget is. */
export const PHASE_TEXTS: Readonly<Record<Phase, Message>> = {
  final: { zh: '年度结束后实际收支的数。', en: 'What was really received and spent, known after the year.' },
  initial_budget: { zh: '年初批准的预算。', en: 'The budget approved at the beginning of the year.' },
  budget: {
    zh: '年中调整以后的预算，与年初预算不是一回事。',
    en: 'The budget as adjusted during the year; not the initial one.',
  },
};

/** A figure that is there, 0 included. */
export const FIGURE_STATE: Defined = {
  name: { zh: '有数', en: 'A figure' },
  meaning: {
    zh: '报告印出或说到的数，包括 0.00：零就是“没有发生”，是一个事实。',
    en: 'What the report prints or says, 0.00 included: nought is a fact, that there was none.',
  },
};

/** Which reasons are the report's own (states of a value), and which say why a reading cannot be computed. */
export const VALUE_STATES = ['declared_empty', 'not_disclosed', 'unreadable'] as const;
export const READING_STATES = [
  'no_denominator',
  'zero_denominator',
  'no_prior_year',
  'year_not_available',
] as const satisfies readonly Exclude<MissingReason, (typeof VALUE_STATES)[number]>[];

/** What became of a statement in a report. */
export const STATEMENT_STATE_TEXTS: Readonly<Record<StatementState, Defined>> = {
  disclosed: {
    name: { zh: '已公开', en: 'Disclosed' },
    meaning: { zh: '表在，并有数字。', en: 'The statement is there, with figures.' },
  },
  declared_empty: {
    name: { zh: '声明空表', en: 'Declared empty' },
    meaning: { zh: '报告说明本表无数据。', en: 'The report says that it holds no data.' },
  },
  blank: {
    name: { zh: '空白', en: 'Blank' },
    meaning: { zh: '表在，没有一个数字，也没有说明。', en: 'The table is there without a figure or a word.' },
  },
  absent: {
    name: { zh: '没有', en: 'Absent' },
    meaning: { zh: '报告里没有这张表。', en: 'The report does not have it.' },
  },
  unreadable: {
    name: { zh: '未能读出', en: 'Not readable' },
    meaning: {
      zh: '看得见，读不出：扫描页或损坏的表。',
      en: 'Seen but not read: a scanned page, a damaged table.',
    },
  },
};
