import { TOLERANCES } from './rule-text.ts';
import type { RuleText } from './rule-text.ts';

/** 表间: the same figure in two statements. */
export const BETWEEN_TEXTS = {
  'income-overview': {
    name: { zh: '收入总表与收入表', en: 'Overview and income statement' },
    severity: 'error',
    plain: {
      zh: '收入支出决算总表的本年收入和每一种来源，应与收入决算表合计行的同一栏相同。',
      en: 'The income of the year and each of its sources in the overview are those of the total row of the income statement.',
    },
    tolerance: TOLERANCES.same,
    example: {
      zh: '总表财政拨款 90.00，收入表财政拨款合计 90.00，相符；其他收入 10.00 与 1.00，不符',
      en: 'Treasury money 90.00 and 90.00: holds; other income 10.00 and 1.00: contradictory',
    },
  },
  'income-appropriation': {
    name: { zh: '财政拨款收入三处一致', en: 'Treasury income agrees' },
    severity: 'error',
    plain: {
      zh: '财政拨款总表的本年收入应等于收入表的财政拨款收入；分预算种类的收入应与收入支出总表相同。',
      en: 'The income of the appropriation overview is the treasury income of the income statement; by kind of budget it is that of the other overview.',
    },
    tolerance: TOLERANCES.same,
    example: {
      zh: '财政拨款总表 92.00，收入表 90.00，差 2.00，不符',
      en: 'Appropriation overview 92.00, income statement 90.00, off by 2.00: contradictory',
    },
  },
  'spending-overview': {
    name: { zh: '支出总表与支出表', en: 'Overview and expenditure statement' },
    severity: 'error',
    plain: {
      zh: '收入支出决算总表的本年支出和每一类，应与支出决算表的合计和同一类相同；一方有而另一方没有的类也算不符。',
      en: 'The spending of the year and every class in the overview are those of the expenditure statement; a class that one of them lacks fails too.',
    },
    tolerance: TOLERANCES.same,
    example: {
      zh: '总表卫生健康 80.00，支出表 210 类 60.00，差 20.00，不符',
      en: 'Overview, health: 80.00; expenditure statement, class 210: 60.00, off by 20.00: contradictory',
    },
  },
  overviews: {
    name: { zh: '两张总表相互一致', en: 'The two overviews agree' },
    severity: 'error',
    plain: {
      zh: '部门的钱全部来自财政拨款时，两张总表的各合计和各类应相同；另有其他收入时，财政拨款部分不能多于全部。',
      en: 'Where all money is the treasury’s, both overviews give the same totals and classes; else the treasury’s part is not more than the whole.',
    },
    tolerance: TOLERANCES.same,
    example: {
      zh: '全部支出 95.00，其中财政拨款支出 97.00，部分大于全部，不符',
      en: 'All spending 95.00, of it treasury money 97.00, a part above its whole: contradictory',
    },
  },
  'appropriation-columns': {
    name: { zh: '拨款总表与各预算表', en: 'Appropriation and its statements' },
    severity: 'error',
    plain: {
      zh: '财政拨款总表的一般公共预算、政府性基金、国有资本三栏，每类及合计应与各自的支出表相同。',
      en: 'Each column of the appropriation overview, in every class and in all, is the statement of that kind of budget.',
    },
    tolerance: TOLERANCES.same,
    example: {
      zh: '总表基金栏 18.50，政府性基金表本年支出 18.50，相符',
      en: 'Fund column 18.50, spending in the fund’s statement 18.50: holds',
    },
  },
  'spending-items': {
    name: { zh: '支出表与各预算表逐项', en: 'Items agree between statements' },
    severity: 'error',
    plain: {
      zh: '支出决算表的每一类、款、项，其合计、基本、项目应等于各预算支出表同一科目之和；有非财政资金时不能少于它。',
      en: 'Every class, section and item of the expenditure statement, in all, basic and project, is the sum of the same code in the statements by budget; with other money it is at least that.',
    },
    tolerance: TOLERANCES.sum,
    example: {
      zh: '一般公共预算 40.00 + 基金 11.00：40.00 + 11.00 = 51.00，支出表为 40.00，不符',
      en: 'General budget and fund: 40.00 + 11.00 = 51.00; the expenditure statement has 40.00: contradictory',
    },
  },
  'fund-balances': {
    name: { zh: '基金收入与结转两表一致', en: 'The fund in two statements' },
    severity: 'error',
    plain: {
      zh: '政府性基金的年初结转、本年收入、年末结转，在财政拨款总表和基金表中应相同。',
      en: 'Opening balance, income and closing balance of the government fund are the same in the appropriation overview and the fund’s statement.',
    },
    tolerance: TOLERANCES.same,
    example: {
      zh: '总表基金年末结转 5.50，基金表年末结转 5.05，不符',
      en: 'Closing balance 5.50 in the overview, 5.05 in the fund’s statement: contradictory',
    },
  },
  'fund-income-items': {
    name: { zh: '收入表含基金各项收入', en: 'Fund income by item' },
    severity: 'error',
    plain: {
      zh: '基金表某科目的本年收入，应等于收入表同一项的财政拨款收入；在类、款上（可能另有一般公共预算的钱）不能超过它。',
      en: 'The income of a fund item is the treasury income of that item in the income statement; of a class or section, which may hold other money too, it is at most that.',
    },
    tolerance: TOLERANCES.same,
    example: {
      zh: '基金表某项收入 20.00，收入表同一项 2.00，不符',
      en: 'Income of the item 20.00 in the fund’s statement, 2.00 in the income statement: contradictory',
    },
  },
  'basic-by-class': {
    name: { zh: '基本支出两种分类相等', en: 'Basic spending by both classes' },
    severity: 'error',
    plain: {
      zh: '同一笔基本支出，按功能分类（一般公共预算支出表）与按经济分类（基本支出表）应相同；人员、公用分列时分别相同。',
      en: 'Basic expenditure by function and by economic class is one amount; so are personnel and public use where both print them.',
    },
    tolerance: TOLERANCES.sum,
    example: {
      zh: '按功能 78.00，按经济 76.50，差 1.50，不符',
      en: 'By function 78.00, by economic class 76.50, off by 1.50: contradictory',
    },
  },
  'three-public-by-class': {
    name: { zh: '三公与经济科目', en: 'Three public and economic codes' },
    severity: 'either',
    plain: {
      zh: '出国、用车、接待、会议、培训各费与 30212、30231、31013、30217、30215、30216 对照。经济分类表只含基本支出：它多于三公表是差错，少于只作提示（可能在项目支出）。',
      en: 'Travel, vehicles, reception, conferences and training against their economic codes. That table holds basic expenditure only: more there is an error, less a notice (it may be project money).',
    },
    tolerance: TOLERANCES.same,
    example: {
      zh: '30217 公务接待费 1.60，三公表接待费 1.10，多出 0.50，不符',
      en: '30217 reception 1.60, reception in the statement 1.10, 0.50 more: contradictory',
    },
  },
  'prior-closing': {
    name: { zh: '年初结转与推算的上年末', en: 'Opening balance and last year’s end' },
    severity: 'notice',
    plain: {
      zh: '由文字所说的总计和支出及其增减，推算上年末应余多少，与年初结转对照。结转可能经过调整，所以只作提示。',
      en: 'From the totals and changes said in prose follows what was left a year before; it is held against the opening balance. Balances may have been adjusted, so this is a notice.',
    },
    tolerance: TOLERANCES.sum,
    example: {
      zh: '上年总计 112.50 − 2.50 = 110.00，上年支出 95.00 + 5.00 = 100.00，110.00 − 100.00 = 10.00；年初结转为 12.50，提示',
      en: 'Last year’s total 112.50 − 2.50 = 110.00, its spending 95.00 + 5.00 = 100.00, 110.00 − 100.00 = 10.00 left; the opening balance is 12.50: notice',
    },
  },
} as const satisfies Record<string, RuleText>;
