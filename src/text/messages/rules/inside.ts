import { TOLERANCES } from './rule-text.ts';
import type { RuleText } from './rule-text.ts';

/** 表内: a statement against itself. */
export const INSIDE_TEXTS = {
  'children-sum': {
    name: { zh: '下级之和等于上级', en: 'What stands below adds up' },
    severity: 'error',
    plain: {
      zh: '在每张按科目列示的表、每一栏里，各项相加应等于所属的款，各款相加应等于所属的类。不等就是漏列、错列或抄错。',
      en: 'In every column of every statement by code, the items add up to their section (款) and the sections to their class (类). If not, a row is left out, misplaced or miscopied.',
    },
    tolerance: TOLERANCES.sum,
    example: {
      zh: '12.00 + 3.50 = 15.50，上级科目印为 15.05，不符',
      en: '12.00 + 3.50 = 15.50; the parent prints 15.05: contradictory',
    },
  },
  'classes-sum': {
    name: { zh: '各类之和等于合计', en: 'Classes make the total' },
    severity: 'error',
    plain: {
      zh: '每张按科目列示的表，各类（和没有类的行）相加应等于合计行，每一栏都算。合计是全表被引用最多的数。',
      en: 'In every column of a statement by code, the classes, and rows without a class, add up to the total: the figure of the table that is quoted most.',
    },
    tolerance: TOLERANCES.sum,
    example: {
      zh: '40.00 + 55.20 + 4.80 = 100.00，合计印为 100.02，差 0.02；三个数相加允许 0.015，不符',
      en: '40.00 + 55.20 + 4.80 = 100.00; the total prints 100.02, off by 0.02; three figures may miss by 0.015: contradictory',
    },
  },
  'row-total': {
    name: { zh: '一行各栏之和等于合计', en: 'Columns make the row’s total' },
    severity: 'error',
    plain: {
      zh: '收入各来源、基本与项目、一般公共预算与基金等各栏横向相加，应等于这一行的合计栏。',
      en: 'Across a row the sources of income, basic and project spending, or the kinds of budget add up to the row’s own total.',
    },
    tolerance: TOLERANCES.sum,
    example: {
      zh: '基本 18.40 + 项目 6.10：18.40 + 6.10 = 24.50，合计栏印为 24.05，不符',
      en: 'Basic and project: 18.40 + 6.10 = 24.50; the total column prints 24.05: contradictory',
    },
  },
  'row-basic': {
    name: { zh: '基本支出＝人员＋公用', en: 'Basic is personnel and public use' },
    severity: 'error',
    plain: {
      zh: '有的省在一般公共预算支出表中分列人员经费和公用经费；每一行两者相加应等于基本支出。',
      en: 'Where a province prints personnel and public use in the general-budget statement, the two make basic expenditure in every row.',
    },
    tolerance: TOLERANCES.sum,
    example: {
      zh: '15.30 + 2.70 = 18.00，基本支出印为 18.01，差 0.01，算尾差',
      en: '15.30 + 2.70 = 18.00; basic prints 18.01, off by 0.01: rounding',
    },
  },
  'overview-sources': {
    name: { zh: '各项收入等于收入合计', en: 'Sources make the year’s income' },
    severity: 'error',
    plain: {
      zh: '两张总表的收入一侧，各项来源相加应等于本年收入合计（没有这一行且无上年结转时，等于总计）。',
      en: 'On the income side of both overview statements the sources add up to the income of the year (to the grand total where that row is missing and nothing was carried over).',
    },
    tolerance: TOLERANCES.sum,
    example: {
      zh: '90.00 + 8.00 + 2.00 = 100.00，本年收入合计印为 98.00，不符',
      en: '90.00 + 8.00 + 2.00 = 100.00; the income of the year prints 98.00: contradictory',
    },
  },
  'overview-income-side': {
    name: { zh: '收入总计＝本年＋年初', en: 'Income and opening balance' },
    severity: 'error',
    plain: {
      zh: '收入一侧：本年收入合计加使用的结余和年初结转结余，应等于总计。',
      en: 'On the income side the income of the year, balances drawn on and the opening balance make the grand total.',
    },
    tolerance: TOLERANCES.sum,
    example: {
      zh: '100.00 + 12.50 = 112.50，总计印为 112.50，相符',
      en: '100.00 + 12.50 = 112.50; the grand total prints 112.50: holds',
    },
  },
  'overview-opening': {
    name: { zh: '年初结转等于分项之和', en: 'Opening balance and its parts' },
    severity: 'error',
    plain: {
      zh: '财政拨款总表中，年初结转和结余应等于其下按预算种类（一般公共预算、政府性基金等）列出的各数之和。',
      en: 'In the appropriation overview the opening balance is the sum of its parts by kind of budget.',
    },
    tolerance: TOLERANCES.sum,
    example: {
      zh: '7.00 + 5.50 = 12.50，年初结转印为 15.20，不符',
      en: '7.00 + 5.50 = 12.50; the opening balance prints 15.20: contradictory',
    },
  },
  'overview-classes': {
    name: { zh: '各类支出等于支出合计', en: 'Classes make the year’s spending' },
    severity: 'error',
    plain: {
      zh: '两张总表的支出一侧，各类支出相加应等于本年支出合计，每一栏都算。多列一行或漏列一类都会在这里显出来。',
      en: 'On the spending side of both overviews the classes add up to the spending of the year, in every column. A row too many, or a class left out, shows here.',
    },
    tolerance: TOLERANCES.sum,
    example: {
      zh: '9.00 + 80.00 + 6.00 = 95.00，本年支出合计印为 101.00，不符',
      en: '9.00 + 80.00 + 6.00 = 95.00; the spending of the year prints 101.00: contradictory',
    },
  },
  'overview-spending-side': {
    name: { zh: '支出总计＝本年＋年末', en: 'Spending and closing balance' },
    severity: 'error',
    plain: {
      zh: '支出一侧：本年支出合计加结余分配和年末结转结余，应等于总计，每一栏都算。',
      en: 'On the spending side the spending of the year, balances distributed and the closing balance make the grand total, in every column.',
    },
    tolerance: TOLERANCES.sum,
    example: {
      zh: '95.00 + 17.50 = 112.50，总计印为 112.50，相符',
      en: '95.00 + 17.50 = 112.50; the grand total prints 112.50: holds',
    },
  },
  'overview-sides': {
    name: { zh: '收入总计等于支出总计', en: 'Both sides are equal' },
    severity: 'error',
    plain: {
      zh: '总表左右两侧是同一笔钱的来处与去处，两个总计必须一样。',
      en: 'The two sides of an overview are where the money came from and where it went: their grand totals are the same.',
    },
    tolerance: TOLERANCES.same,
    example: {
      zh: '收入总计 112.50，支出总计 121.50，不符',
      en: 'Income side 112.50, spending side 121.50: contradictory',
    },
  },
  'overview-budgets': {
    name: { zh: '每种预算各自收支相等', en: 'Each kind of budget balances' },
    severity: 'error',
    plain: {
      zh: '财政拨款总表里，每种预算（一般公共预算、政府性基金、国有资本经营）的收入加年初结转，应等于该栏支出总计。结转未分种类时不查。',
      en: 'In the appropriation overview the income and opening balance of each kind of budget make the grand total of its column. Not asked where the balance is not told by kind.',
    },
    tolerance: TOLERANCES.sum,
    example: {
      zh: '一般公共预算：90.00 + 7.00 = 97.00，该栏总计印为 97.00，相符',
      en: 'General budget: 90.00 + 7.00 = 97.00; its column prints 97.00: holds',
    },
  },
  'three-public-total': {
    name: { zh: '三公合计等于三项之和', en: 'Three public expenses add up' },
    severity: 'error',
    plain: {
      zh: '因公出国（境）费、公务用车费、公务接待费相加应等于“三公”合计，预算数和决算数分别算。会议费、培训费不在其内。',
      en: 'Travel abroad, vehicles and reception make the total of the three public expenses, budget and final each. Conferences and training stand outside it.',
    },
    tolerance: TOLERANCES.sum,
    example: {
      zh: '0.00 + 3.20 + 1.10 = 4.30，合计印为 4.80，不符',
      en: '0.00 + 3.20 + 1.10 = 4.30; the total prints 4.80: contradictory',
    },
  },
  'three-public-vehicle': {
    name: { zh: '用车费＝购置＋运行', en: 'Vehicles: purchase and running' },
    severity: 'error',
    plain: {
      zh: '公务用车购置费与运行维护费相加，应等于公务用车购置及运行维护费，预算数和决算数分别算。',
      en: 'Buying and running vehicles make the cost of vehicles, budget and final each.',
    },
    tolerance: TOLERANCES.sum,
    example: {
      zh: '0.00 + 3.20 = 3.20，用车费印为 2.30，不符',
      en: '0.00 + 3.20 = 3.20; vehicles print 2.30: contradictory',
    },
  },
  'fund-closing': {
    name: { zh: '基金年末＝年初＋收－支', en: 'Fund: closing balance' },
    severity: 'error',
    plain: {
      zh: '政府性基金表的每一行：年初结转加本年收入减本年支出，应等于年末结转。',
      en: 'In every row of the government fund the opening balance and the year’s income less its spending make the closing balance.',
    },
    tolerance: TOLERANCES.sum,
    example: {
      zh: '4.00 + 20.00 − 18.50 = 5.50，年末结转印为 5.50，相符',
      en: '4.00 + 20.00 − 18.50 = 5.50; the closing balance prints 5.50: holds',
    },
  },
  'personnel-classes': {
    name: { zh: '人员经费＝301＋303', en: 'Personnel is 301 and 303' },
    severity: 'error',
    plain: {
      zh: '基本支出表按经济分类：人员经费应等于 301 工资福利支出与 303 对个人和家庭的补助之和。',
      en: 'In the table by economic class, personnel is 301 wages and 303 benefits to persons.',
    },
    tolerance: TOLERANCES.sum,
    example: {
      zh: '64.00 + 2.50 = 66.50，人员经费印为 65.60，不符',
      en: '64.00 + 2.50 = 66.50; personnel prints 65.60: contradictory',
    },
  },
  'public-use-classes': {
    name: { zh: '公用经费＝其余各类', en: 'Public use is the other classes' },
    severity: 'error',
    plain: {
      zh: '基本支出表按经济分类：301、303 以外各类（302、307、309、310 等）之和，应等于公用经费。',
      en: 'In the table by economic class the classes other than 301 and 303 make public use.',
    },
    tolerance: TOLERANCES.sum,
    example: {
      zh: '10.20 + 1.30 = 11.50，公用经费印为 11.50，相符',
      en: '10.20 + 1.30 = 11.50; public use prints 11.50: holds',
    },
  },
  'economic-total': {
    name: { zh: '基本支出＝人员＋公用合计', en: 'Personnel and public use make the total' },
    severity: 'error',
    plain: {
      zh: '基本支出表如印有三行合计：人员经费合计加公用经费合计，应等于总的合计。',
      en: 'Where the table by economic class prints three totals, those of personnel and public use make the whole.',
    },
    tolerance: TOLERANCES.sum,
    example: {
      zh: '66.50 + 11.50 = 78.00，合计印为 78.00，相符',
      en: '66.50 + 11.50 = 78.00; the total prints 78.00: holds',
    },
  },
} as const satisfies Record<string, RuleText>;
