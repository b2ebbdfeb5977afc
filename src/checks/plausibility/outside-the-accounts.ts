import type { Claim } from '../../model/claim.ts';
import { compareDecimal } from '../../model/money.ts';
import type { CheckInput, Rule, Run } from '../rule.ts';
import { plainAmount } from '../sum-run.ts';
import { factTerm, indicatorTerm, wordTerm } from '../terms.ts';
import { figure, indicatorOf, noticeRun } from './notice.ts';

const SCHEMES = [
  { id: 'residents', zh: '城乡居民医保基金', en: 'The residents’ insurance fund' },
  { id: 'employees', zh: '城镇职工医保基金', en: 'The employees’ insurance fund' },
  { id: 'injury', zh: '工伤保险基金', en: 'The injury insurance fund' },
] as const;

/** An insurance fund that paid more than it took in, without a word. */
export const FUND_OVERSPENT: Rule = {
  id: 'fund-overspent',
  family: 'plausibility',
  run: (input) =>
    SCHEMES.flatMap(({ id, zh, en }): Run[] => {
      const income = indicatorOf(input, `fund_income_${id}`);
      const spending = indicatorOf(input, `fund_spending_${id}`);
      if (income === null || spending === null) return [];
      return [
        noticeRun({
          key: id,
          isOdd: compareDecimal(spending.value, income.value) > 0,
          terms: [indicatorTerm(spending, 'whole', `${zh}支出`), indicatorTerm(income, 'part', `${zh}收入`)],
          expected: income.value,
          actual: spending.value,
          words: {
            zh: `${zh}当年筹资 ${plainAmount(income.value)}，支出 ${plainAmount(spending.value)}，支大于收。`,
            en: `${en} raised ${plainAmount(income.value)} in the year and paid ${plainAmount(spending.value)}.`,
          },
        }),
      ];
    }),
};

/** More people insured than there are to insure. */
export const COVERAGE_OVER_100: Rule = {
  id: 'coverage-over-100',
  family: 'plausibility',
  run: (input) =>
    input.claims
      .filter((claim): claim is Extract<Claim, { kind: 'mark' }> => claim.kind === 'mark')
      .filter((mark) => mark.mark === 'coverage_over_100')
      .map((mark) =>
        noticeRun({
          key: String(mark.place.sourceLine ?? ''),
          isOdd: true,
          terms: [wordTerm(mark.printed, '参保率', mark.place)],
          words: {
            zh: `参保率 ${mark.printed}，超过 100 %：参保人数多于应参保人数。`,
            en: `A rate of participation of ${mark.printed}: more are insured than are due to be.`,
          },
        }),
      ),
};

/** No government procurement (政府采购) beside equipment bought. */
export const EQUIPMENT_WITHOUT_PROCUREMENT: Rule = {
  id: 'equipment-without-procurement',
  family: 'plausibility',
  run: (input) => equipmentRuns(input),
};

function equipmentRuns(input: CheckInput): Run[] {
  const procured = indicatorOf(input, 'procurement');
  const equipment =
    figure(input, 'basic_expenditure', '31002', 'total') ??
    figure(input, 'basic_expenditure', '310', 'total');
  if (procured === null || equipment === null) return [];
  const isOdd = compareDecimal(procured.value, '0') === 0 && compareDecimal(equipment.amount, '0') > 0;
  return [
    noticeRun({
      key: 'procurement',
      isOdd,
      terms: [indicatorTerm(procured, 'whole', '政府采购支出'), factTerm(equipment, 'other')],
      actual: procured.value,
      place: { statement: 'basic_expenditure', code: equipment.code, measure: 'total' },
      words: {
        zh: `政府采购支出为 0，而 ${equipment.code} ${equipment.label}支出 ${plainAmount(equipment.amount)}。`,
        en: `Nothing was procured (政府采购 0), beside ${plainAmount(equipment.amount)} of ${equipment.code} ${equipment.label}.`,
      },
    }),
  ];
}

/** Nothing of what was procured went to small or medium firms, who supply most of what a county office buys. */
export const NOTHING_FROM_SMALL_FIRMS: Rule = {
  id: 'nothing-from-small-firms',
  family: 'plausibility',
  run: (input) => {
    const procured = indicatorOf(input, 'procurement');
    const small = indicatorOf(input, 'procurement_small');
    if (procured === null || small === null || compareDecimal(procured.value, '0') === 0) return [];
    return [
      noticeRun({
        key: 'procurement',
        isOdd: compareDecimal(small.value, '0') === 0,
        terms: [
          indicatorTerm(small, 'whole', '授予中小企业合同金额'),
          indicatorTerm(procured, 'other', '政府采购支出'),
        ],
        actual: small.value,
        words: {
          zh: `政府采购 ${plainAmount(procured.value)}，授予中小企业的为 0。`,
          en: `Of ${plainAmount(procured.value)} procured nothing went to small or medium firms.`,
        },
      }),
    ];
  },
};
