import { TOLERANCES } from './rule-text.ts';
import type { RuleText } from './rule-text.ts';

/** 比例与用词: percentages and words against the figures they speak of. */
export const WORDS_TEXTS = {
  'share-percent': {
    name: { zh: '占比重算', en: 'Shares recomputed' },
    severity: 'error',
    plain: {
      zh: '正文所说的“占百分之几”，用它自己的部分和总数重新计算。',
      en: 'Every share in prose is recomputed from its own part and whole.',
    },
    tolerance: TOLERANCES.percent,
    example: {
      zh: '45.00 ÷ 95.00 = 47.37 %，文中为 43.77 %，不符',
      en: '45.00 ÷ 95.00 = 47.37 %; the text says 43.77 %: contradictory',
    },
  },
  'shares-sum': {
    name: { zh: '各项占比合计百分之百', en: 'Shares make 100 %' },
    severity: 'notice',
    plain: {
      zh: '几个部分加起来正好是总数、每个占比单独都对时，占比之和应为 100 %。不到或超出只作提示。',
      en: 'Where the parts make the whole and each share is right by itself, the shares add up to 100 %; if not, a notice.',
    },
    tolerance: {
      zh: '各占比末位的一半之和',
      en: 'half of the last digit of each share, added up',
    },
    example: {
      zh: '84.21 + 9.47 + 6.30 = 99.98，三个占比允许 0.015，提示',
      en: '84.21 + 9.47 + 6.30 = 99.98; three shares may miss by 0.015: notice',
    },
  },
  'growth-percent': {
    name: { zh: '增减百分比重算', en: 'Growth recomputed' },
    severity: 'error',
    plain: {
      zh: '“比上年增长（下降）百分之几”，用增减额除以上年数重新计算；上年数取本年减增减额，或报告印出的上年数。常见的错是写成两年之比，或以本年为基数。',
      en: 'Growth on the year before is recomputed as the change over the year before: this year less the change, or the year before as printed. Common slips: the ratio of the two years, or this year as the base.',
    },
    tolerance: TOLERANCES.percent,
    example: {
      zh: '本年 95.00，增加 15.00：95.00 − 15.00 = 80.00，15.00 ÷ 80.00 = 18.75 %，文中为 118.75 %，是两年之比，不符',
      en: '95.00 after a rise of 15.00: 95.00 − 15.00 = 80.00, 15.00 ÷ 80.00 = 18.75 %; the text says 118.75 %, the ratio of the years: contradictory',
    },
  },
  'fall-over-100': {
    name: { zh: '降幅超过百分之百', en: 'A fall of more than 100 %' },
    severity: 'error',
    plain: {
      zh: '支出不会是负数，降幅不可能超过 100 %。只查没有写明金额的降幅；写明金额的由“增减百分比重算”查。',
      en: 'Nothing that is not negative falls by more than 100 %. For falls without amounts; those with amounts are recomputed by “Growth recomputed”.',
    },
    tolerance: TOLERANCES.none,
    example: { zh: '称下降 140 % > 100 %，不符', en: 'A fall of 140 % > 100 %: contradictory' },
  },
  'growth-prior': {
    name: { zh: '本年减增减等于上年', en: 'This year less the change' },
    severity: 'error',
    plain: {
      zh: '本年数减去增减额，应等于报告印出的上年数；没有印出上年数的，推算结果至少不能是负数。',
      en: 'This year less the change is the year before as printed; where none is printed it is at least not negative.',
    },
    tolerance: {
      zh: '三个数各自四舍五入：0.015 万元；负数没有误差',
      en: '0.015 (CNY 10,000) for three rounded figures; none below zero',
    },
    example: {
      zh: '95.00 − 15.00 = 80.00，文中上年为 82.00，不符',
      en: '95.00 − 15.00 = 80.00; the year before is given as 82.00: contradictory',
    },
  },
  'growth-level': {
    name: { zh: '称与上年持平', en: 'Level with the year before' },
    severity: 'either',
    plain: {
      zh: '称“与上年持平”的，两年数应相同（差错）；称“基本持平”的，相差不应超过上年的 5 %（提示）。',
      en: 'Called level, the two years are the same (an error if not); called about level, they differ by no more than 5 % of the year before (a notice).',
    },
    tolerance: {
      zh: '持平：0.01 万元；基本持平：上年数的 5 %',
      en: 'level: 0.01 (CNY 10,000); about level: 5 % of the year before',
    },
    example: {
      zh: '称持平，3.20 − 2.80 = 0.40，不符',
      en: 'Called level, 3.20 − 2.80 = 0.40: contradictory',
    },
  },
  'growth-from-zero': {
    name: { zh: '增加额就是全部金额', en: 'A rise by the whole amount' },
    severity: 'notice',
    plain: {
      zh: '增加额等于本年全部金额，意味着上年为零，而该部门上年已有决算。可能是误把本年数当增加额，所以提示；成立首年的部门不查。',
      en: 'A rise equal to the whole amount says there was nothing the year before, though the department had accounts then: perhaps the amount was taken for the rise. Not asked in a first year.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '95.00 − 95.00 = 0.00，上年成了零，提示',
      en: '95.00 − 95.00 = 0.00: the year before would be nothing: notice',
    },
  },
  'priors-agree': {
    name: { zh: '各处推算的上年数一致', en: 'One year before, said in several places' },
    severity: 'either',
    plain: {
      zh: '本年金额相同的收入（支出）合计在几张表的说明里各有增减额，推出的上年数应相同。同一张表是差错，不同的表只作提示（上年可能另有其他来源的钱）。',
      en: 'Totals of the same money, each with its change, imply one year before. Within a statement a difference is an error, between two a notice: last year’s money may have come from elsewhere too.',
    },
    tolerance: { zh: '0.02 万元', en: '0.02 (CNY 10,000)' },
    example: {
      zh: '95.00 − 15.00 = 80.00，另一处 95.00 − 11.00 = 84.00，不符',
      en: '95.00 − 15.00 = 80.00 in one place, 95.00 − 11.00 = 84.00 in another: contradictory',
    },
  },
  'completion-percent': {
    name: { zh: '完成预算比例重算', en: 'Completion recomputed' },
    severity: 'error',
    plain: {
      zh: '“完成预算的百分之几”，用决算数除以预算数重新计算；句中没有写的数从决算表或正文别处取。',
      en: 'The degree of completion is recomputed as final over budget; a figure the sentence lacks is taken from the statements or elsewhere in the prose.',
    },
    tolerance: TOLERANCES.percent,
    example: {
      zh: '62.00 ÷ 50.00 = 124.00 %，文中为 80.65 %，分子分母颠倒，不符',
      en: '62.00 ÷ 50.00 = 124.00 %; the text says 80.65 %, upside down: contradictory',
    },
  },
  'completion-word': {
    name: { zh: '决算与预算的用词', en: 'Words for final against budget' },
    severity: 'either',
    plain: {
      zh: '“持平”“大于”“小于”“存在差异”等词，与预算数、决算数对照，说错是差错；“基本持平”超过预算的 5 %，或没有差异却给出原因，只作提示。',
      en: 'Level, above, below, different: held against budget and final, a wrong word is an error. “About level” past 5 % of the budget, or a reason where nothing differs, is a notice.',
    },
    tolerance: {
      zh: '持平：0.01 万元；基本持平：预算数的 5 %',
      en: 'level: 0.01 (CNY 10,000); about level: 5 % of the budget',
    },
    example: {
      zh: '称决算小于预算，62.00 − 50.00 = 12.00，其实大于，不符',
      en: 'Called below its budget, 62.00 − 50.00 = 12.00, it is above: contradictory',
    },
  },
  'completion-difference': {
    name: { zh: '决算与预算相差额', en: 'The distance from the budget' },
    severity: 'error',
    plain: {
      zh: '“决算数较预算数增加（减少）若干”，应等于两个数之差。',
      en: 'By how much the final amount is said to be above or below its budget is the difference of the two.',
    },
    tolerance: {
      zh: '三个数各自四舍五入：0.015 万元',
      en: '0.015 (CNY 10,000) for three rounded figures',
    },
    example: {
      zh: '62.00 − 50.00 = 12.00，文中为 10.00，不符',
      en: '62.00 − 50.00 = 12.00; the text says 10.00: contradictory',
    },
  },
  'completion-phase': {
    name: { zh: '完成的是哪种预算', en: 'Completion of which budget' },
    severity: 'notice',
    plain: {
      zh: '前文给出的是年初预算（或调整后预算），后文却称完成另一种预算的比例。两种预算不是一回事，所以提示。',
      en: 'The budget given is the initial one (or the adjusted one), and completion is called one of the other. They are different things: a notice.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '给出预算数 50.00，却称完成年初预算的 124 %，提示',
      en: 'The adjusted budget, 50.00, is given; 124 % is called completion of the initial budget: notice',
    },
  },
  'percent-of-zero': {
    name: { zh: '以零为基数的百分比', en: 'A percentage of nothing' },
    severity: 'notice',
    plain: {
      zh: '预算、总数或上年数为零时不存在百分比；写成完成 0 % 或 100 % 都没有意义。',
      en: 'Of a budget, a whole or a year before that is nothing there is no percentage: 0 % and 100 % say nothing.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '预算 0.00，决算 0.00，称完成预算的 100 %，提示',
      en: 'Budget 0.00, final 0.00, called 100 % completed: notice',
    },
  },
  'use-of-nothing': {
    name: { zh: '零支出却有主要用途', en: 'The use of nothing' },
    severity: 'notice',
    plain: {
      zh: '支出为零，后面却说明主要用于什么，多半是模板文字没有删。',
      en: 'Nothing was spent, and yet its main use is told: likely words of the template.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '会议费 0.00 万元，却写主要用于召开业务会议，提示',
      en: 'Conferences 0.00, and yet a main use is named: notice',
    },
  },
  'about-exact': {
    name: { zh: '精确数却称约', en: 'Exact, and called about' },
    severity: 'notice',
    plain: {
      zh: '精确到个位的数前面写了“约”。不影响金额，只提示用词。',
      en: 'A number exact to one is called approximate. It changes no amount: a notice on the word.',
    },
    tolerance: TOLERANCES.none,
    example: { zh: '“约 12345 人”，提示', en: '“about 12345 persons”: notice' },
  },
  'task-done': {
    name: { zh: '任务标记与执行数', en: 'A task’s mark and its money' },
    severity: 'notice',
    plain: {
      zh: '任务标为“完成”而执行数少于预算数，或标为“未完成”而预算已全部执行。',
      en: 'A task marked done with less carried out than planned, or not done with all of it.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '预算 12.00，执行 9.00，标为完成，12.00 − 9.00 = 3.00 未执行，提示',
      en: 'Marked done: 12.00 − 9.00 = 3.00 was not carried out: notice',
    },
  },
  'all-tasks-done': {
    name: { zh: '称全部完成而有未完成', en: 'All done, yet some are not' },
    severity: 'error',
    plain: {
      zh: '正文称各项任务圆满完成，绩效任务表中却有标为未完成的。',
      en: 'All tasks are called done, while the performance table marks some as not done.',
    },
    tolerance: TOLERANCES.none,
    example: {
      zh: '称圆满完成，任务表 8 项中 2 项未完成，不符',
      en: 'All called done; 2 of 8 tasks are marked undone: contradictory',
    },
  },
} as const satisfies Record<string, RuleText>;
