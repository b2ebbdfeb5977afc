import { TOLERANCES } from './rule-text.ts';
import type { RuleText } from './rule-text.ts';

/** 科目: codes and names against the official classification. */
export const CODES_TEXTS = {
  'code-digits': {
    name: { zh: '科目代码位数', en: 'Digits of a code' },
    severity: 'error',
    plain: {
      zh: '功能分类代码为 3、5、7 位（类、款、项），经济分类为 3、5 位。多一位少一位都使这一行归错地方。',
      en: 'A functional code has 3, 5 or 7 digits, an economic one 3 or 5. With another number the row belongs nowhere.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '303071 有 6 位，医疗费补助的代码是 30307，不符',
      en: '303071 has 6 digits; 30307 is meant: contradictory',
    },
  },
  'code-listed': {
    name: { zh: '代码在科目表中', en: 'The code exists' },
    severity: 'error',
    plain: {
      zh: '表中印的代码应在财政部的科目表中。我们的科目表对 208、210、213、221、229 类和经济分类是完整的；其他类的款、项无法判断时列为无法核对。',
      en: 'A printed code is in the official list. Ours is whole for classes 208, 210, 213, 221, 229 and for economic codes; below other classes a code that is not in it could not be checked.',
    },
    tolerance: TOLERANCES.none,
    example: { zh: '2101388 不在科目表中，不符', en: 'There is no code 2101388: contradictory' },
  },
  'code-name': {
    name: { zh: '代码与名称相配', en: 'Code and name belong together' },
    severity: 'either',
    plain: {
      zh: '代码旁的名称应是该代码的名称（当年或以往年度的，写法略有出入不算）。是另一个代码的名称为差错，查不到的名称只作提示。',
      en: 'The name beside a code is its own, of this year or an earlier one, small variations aside. Another code’s name is an error, an unknown one a notice.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '2101501 印作“信息化建设”，那是 2101503 的名称，不符',
      en: '2101501 is named 信息化建设, the name of 2101503: contradictory',
    },
  },
  'code-parent': {
    name: { zh: '科目在自己的上级之下', en: 'A code under its parent' },
    severity: 'error',
    plain: {
      zh: '按功能列示的表中，项的上面应是它的款，款的上面应是它的类。基本支出表几列并排，只要求印出所属的类。',
      en: 'In a list by function the nearest shorter code above is the parent. In the economic table, whose lists stand side by side, the class only has to be printed.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '2101301 印在 20805 之下，应在 21013 之下，不符',
      en: '2101301 stands under 20805 and not under 21013: contradictory',
    },
  },
  'name-once': {
    name: { zh: '科目不重复', en: 'No code or name twice' },
    severity: 'either',
    plain: {
      zh: '同一上级之下，两个代码同名是差错（必有一个印错）；同一代码列了两行只作提示。',
      en: 'Under one parent two codes with one name are an error, for one of them is wrong; one code on two rows is a notice.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '2101501 与 2101502 都印作“行政运行”，不符',
      en: '2101501 and 2101502 are both named 行政运行: contradictory',
    },
  },
  'path-levels': {
    name: { zh: '类款项的级次与归属', en: 'Levels of a path in words' },
    severity: 'error',
    plain: {
      zh: '正文写的“某类某款某项”：每个名称应确是所标的级次，并归在前面那一级之下。',
      en: 'In a path in words (类, 款, 项) each name is of the level it is marked as and stands under the one before it.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '“卫生健康支出（类）行政事业单位医疗（项）”，21011 是款，不符',
      en: '行政事业单位医疗 (21011) is called a 项 and is a 款: contradictory',
    },
  },
  'path-in-statements': {
    name: { zh: '文中科目表中有', en: 'An item of the prose is in a table' },
    severity: 'error',
    plain: {
      zh: '正文给了金额的科目，在决算表中应有这一行。没有时，如有金额相同的另一行，会一并指出。',
      en: 'An item that prose gives money has a row in the statements. If not, a row with the very amount is named beside it.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '文中 2101399 支出 6.00，各表没有；6.00 在表中列在 2101301，不符',
      en: 'Prose has 2101399 with 6.00; no table does, and 6.00 stands at 2101301: contradictory',
    },
  },
  'glossary-path': {
    name: { zh: '名词解释的科目', en: 'Items in the glossary' },
    severity: 'either',
    plain: {
      zh: '名词解释所解释的科目，本报告应有支出，否则只作提示；如本报告有另一个同名科目，是差错。',
      en: 'An item that the glossary explains is one of the report, else a notice; where the report has another code of that name it is an error.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '解释了 2101199，本报告没有这一支出，提示',
      en: 'The glossary explains 2101199, on which nothing was spent: notice',
    },
  },
} as const satisfies Record<string, RuleText>;
