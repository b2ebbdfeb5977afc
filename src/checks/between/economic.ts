import type { Fact } from '../../model/records.ts';
import type { Measure } from '../../model/statement.ts';
import { economicSums } from '../inside/economic-sums.ts';
import type { CheckInput, Rule, Run } from '../rule.ts';
import { addUpRun, sumWords, undisclosed } from '../statements/add-up.ts';
import { MEASURE_NAMES } from '../statements/names.ts';
import { cell, columnsOf, isMoney, rowsOf, totalRow } from '../statements/rows.ts';
import { sameRun } from './same.ts';

/** 基本支出 by function (一般公共预算财政拨款支出决算表) against by economic class: in all, 人员经费, 公用经费. */
export const BASIC_BY_CLASS: Rule = {
  id: 'basic-by-class',
  family: 'between',
  run: (input: CheckInput): Run[] => {
    const general = totalRow(rowsOf(input, 'general_budget'));
    const rows = rowsOf(input, 'basic_expenditure');
    if (general === undefined || rows.length === 0)
      return undisclosed(input, ['general_budget', 'basic_expenditure']);
    const { total, personnel, publicUse } = economicSums(rows);
    const pairs: [Measure, readonly (Fact | undefined)[]][] = [
      ['basic', total === undefined ? [personnel, publicUse] : [total]],
      ['personnel', [personnel]],
      ['public_use', [publicUse]],
    ];
    return pairs.flatMap(([measure, parts]) => {
      const whole = cell(general, measure);
      // Personnel and public use by function are columns that not every province prints.
      if (whole === undefined && measure !== 'basic') return [];
      return sameRun({
        key: `general_budget:${measure}`,
        whole,
        parts,
        wholeId: `general_budget.合计.${measure}`,
        partsId: `basic_expenditure.${measure}`,
        from: ['basic_expenditure'],
      });
    });
  },
};

/** The economic code of each component of the “三公” statement, and of what stands beside it. */
const ECONOMIC_CODES: readonly [Measure, string][] = [
  ['abroad', '30212'],
  ['vehicle_operation', '30231'],
  ['vehicle_purchase', '31013'],
  ['reception', '30217'],
  ['conference', '30215'],
  ['training', '30216'],
];

/**
 * “三公” 经费, 会议费 and 培训费 against their economic codes. The economic table has basic expenditure only: more there than in
 * all is an error; less can be project money and is pointed out only.
 */
export const THREE_PUBLIC_BY_CLASS: Rule = {
  id: 'three-public-by-class',
  family: 'between',
  run: (input: CheckInput): Run[] => {
    const threePublic = rowsOf(input, 'three_public');
    const economic = rowsOf(input, 'basic_expenditure');
    if (threePublic.length === 0 || economic.length === 0)
      return undisclosed(input, ['three_public', 'basic_expenditure']);
    const columns = columnsOf(threePublic, 'three_public');
    return ECONOMIC_CODES.flatMap(([measure, code]) => {
      // Conferences and training are columns that not every province prints.
      if (!columns.includes(measure)) return [];
      const row = threePublic.find((candidate) => cell(candidate, measure) !== undefined);
      const whole = cell(row, measure);
      const fact = cell(
        economic.find((candidate) => candidate.code === code),
        'total',
      );
      const name = MEASURE_NAMES[measure];
      return addUpRun(
        { key: `three_public:${measure}`, statement: 'three_public', code, measure },
        {
          whole,
          parts: fact === undefined ? [] : [fact],
          wholeId: `three_public.${measure}`,
          partsId: `basic_expenditure.${code}`,
        },
        {
          noneIsZero: true,
          severity: (difference) => (difference.startsWith('-') ? 'error' : 'notice'),
          words: isMoney(fact)
            ? sumWords(whole, {
                zh: `基本支出中的 ${code} ${name.zh}`,
                en: `${code} in basic expenditure is`,
              })
            : sumWords(whole, {
                zh: `基本支出中没有 ${code} ${name.zh}，即`,
                en: `basic expenditure has no ${code}, that is`,
              }),
        },
      );
    });
  },
};
