import type { GRADE_NAMES } from '../checks.ts';
import type { Message } from '../../message.ts';

/** What each outcome of a check means. */
export const GRADE_TEXTS: Readonly<Record<keyof typeof GRADE_NAMES, Message>> = {
  error: {
    zh: '报告里的两处不能都对，相差超过四舍五入能解释的。哪一处错，由读者和部门判断，我们不改数字。',
    en: 'Two places of the report cannot both be right, by more than rounding explains. Which is wrong is for the reader and the department to say; no figure is corrected.',
  },
  notice: {
    zh: '少见但可能：值得问一句，不能说错。合理性一类的规则只给提示。',
    en: 'Odd but possible: worth a question, no error. Rules of plausibility give nothing else.',
  },
  rounding: {
    zh: '相差在允许范围之内，是逐个四舍五入的尾差，不算差错；每张表折成一行。',
    en: 'Within the tolerance: amounts were rounded one by one. No error, and folded into one line a statement.',
  },
  could_not_run: {
    zh: '所需的表、栏目或数字没有公开，写明缺什么。无法核对不等于没有问题。',
    en: 'A statement, column or figure it needs is not disclosed; what was missing is said. It does not mean that nothing is wrong.',
  },
  holds: { zh: '核对过，完全相等或说法成立。', en: 'Checked, and equal or true.' },
};

/** How checks work, a paragraph each. */
export const CHECK_PARAGRAPHS = {
  exact: {
    name: { zh: '精确', en: 'Exact' },
    meaning: {
      zh: '所有金额按十进制精确计算，从不用近似的浮点数。',
      en: 'All amounts are exact decimals; nothing is computed in binary floats.',
    },
  },
  tolerance: {
    name: { zh: '允许误差', en: 'Tolerance' },
    meaning: {
      zh: '金额逐个四舍五入到 0.01 万元，每个数至多偏 0.005，所以 n 个数之和可以差 n × 0.005。例如 12.34 + 5.67 + 8.90 = 26.91，合计印 26.92，差 0.01，三个数允许 0.015，是尾差；印 26.93 就是不符。',
      en: 'Amounts are rounded one by one to 0.01, each off by 0.005 at most, so a sum of n may miss by n × 0.005. 12.34 + 5.67 + 8.90 = 26.91: a total of 26.92 is 0.01 off, three figures may miss by 0.015, which is rounding; 26.93 is contradictory.',
    },
  },
  causes: {
    name: { zh: '起因', en: 'Causes' },
    meaning: {
      zh: '一个数印错，会让所有用到它的等式不平。我们像审计那样找：改哪一个印出的数（或把哪一行归到另一科目），能让最多的等式重新成立；只因它不平的，都收在它下面，只算一处。',
      en: 'One wrong figure upsets every sum it is in. As an auditor would, we look for the one printed figure, or the one misplaced row, whose correction mends most of them; what fails only because of it is folded under it and counted once.',
    },
  },
  place: {
    name: { zh: '证据', en: 'Evidence' },
    meaning: {
      zh: '每次核对都写出算式、应为、实为、相差，以及每个数所在的页和行。',
      en: 'Every run shows its arithmetic, what should be, what is, the difference, and the page and line of each figure.',
    },
  },
} as const satisfies Record<string, { name: Message; meaning: Message }>;

/** The notes of comparability by their ids: when each is said. */
export const NOTE_TEXTS = {
  aid_booking: {
    zh: '所选部门中，有的把 21013 医疗救助记为基本支出，有的记为项目支出，或两者都有。',
    en: 'Some of the chosen departments book medical aid (21013) as basic, others as project expenditure, or as both.',
  },
  lottery: {
    zh: '有部门的医疗救助一部分出自彩票公益金（2296013）。',
    en: 'A department pays part of its medical aid from lottery money (2296013).',
  },
  years: { zh: '所选报告不是同一年度。', en: 'The chosen reports are not of one year.' },
  agency: {
    zh: '有的是局，有的是经办机构。',
    en: 'Some are bureaus, others a handling agency alone.',
  },
  scope_own: {
    zh: '有的是本级决算，有的是含下属单位的汇总决算。',
    en: 'Some are own accounts, others consolidated with subordinate units.',
  },
  no_insured: {
    zh: '按每参保人读时，报告没有给出居民和职工的参保人数。',
    en: 'Read per insured person, a report does not give insured residents and employees.',
  },
  no_staff: {
    zh: '按每在职人员读时，报告没有给出实有人数。',
    en: 'Read per member of staff, a report does not give its staff in post.',
  },
  statement_unusable: {
    zh: '当前所看的表，有部门没有公开、空白或读不出。',
    en: 'The statement in view is absent, blank or not readable in a report.',
  },
  declared_empty: {
    zh: '当前所看的表，有部门声明无数据；报告给的理由一并列出。',
    en: 'The statement in view is declared empty by a report; its reason is given with it.',
  },
  subsidies: {
    zh: '对医保基金的补助（21012）或扶贫（21305），有的部门列支，有的确知没有。',
    en: 'Subsidies to the insurance funds (21012) or poverty relief (21305) are carried by one department and known not to be by another.',
  },
  carried: {
    zh: '有的类，或占支出一成以上的款，有的部门列支，有的确知没有。',
    en: 'A class, or a section of a tenth or more of the spending, is carried by one department and known not to be by another.',
  },
  prose_only: {
    zh: '报告没有公开任何决算表，数字都取自正文。',
    en: 'A report has no statement at all: its figures are from the prose.',
  },
  scope_unknown: {
    zh: '报告没有说明是汇总还是本级。',
    en: 'A report does not say whether its accounts are consolidated.',
  },
  unpublished: {
    zh: '报告是读者自己导入的，本机报告或草稿，未经发布。',
    en: 'A report was brought in by the reader, or is a draft: nobody has published it here.',
  },
  first_year: {
    zh: '部门当年才成立，没有上年。',
    en: 'The body was founded in the year: there is no year before.',
  },
} as const satisfies Record<string, Message>;
