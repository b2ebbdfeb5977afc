import type { Fact } from '../../model/records.ts';
import type { Measure } from '../../model/statement.ts';
import type { CheckInput, Rule, Run, Words } from '../rule.ts';
import { addUpRun, sumWords, undisclosed } from '../statements/add-up.ts';
import { cell, rowsOf, topRows, totalRow, type Row } from '../statements/rows.ts';

const STATEMENT = 'basic_expenditure';

/** The sums that a table by economic class prints: in rows of their own, or in the columns of its total row. */
export type EconomicSums = {
  personnel: Fact | undefined;
  publicUse: Fact | undefined;
  total: Fact | undefined;
};

/** Finds 人员经费合计, 公用经费合计 and 合计 in the rows of the table of basic expenditure. */
export function economicSums(rows: readonly Row[]): EconomicSums {
  const labelled = (words: RegExp): Fact | undefined =>
    cell(
      rows.find((row) => row.code === '' && words.test(row.label)),
      'total',
    );
  const total = totalRow(rows);
  return {
    personnel: labelled(/^人员(?:经费|支出)/u) ?? cell(total, 'personnel'),
    publicUse: labelled(/^公用(?:经费|支出)/u) ?? cell(total, 'public_use'),
    total: cell(total, 'total'),
  };
}

/** 301 工资福利支出 and 303 对个人和家庭的补助 are personnel; every other class is public use. */
function isPersonnel(row: Row): boolean {
  return row.code.startsWith('301') || row.code.startsWith('303');
}

function classRule(
  id: string,
  measure: Measure,
  pick: (sums: EconomicSums) => Fact | undefined,
  belongs: (row: Row) => boolean,
  made: Words,
): Rule {
  return {
    id,
    family: 'inside',
    run: (input: CheckInput): Run[] => {
      const rows = rowsOf(input, STATEMENT);
      if (rows.length === 0) return undisclosed(input, [STATEMENT]);
      const whole = pick(economicSums(rows));
      return addUpRun(
        { key: STATEMENT, statement: STATEMENT, code: '', measure },
        {
          whole,
          parts: topRows(rows)
            .filter(belongs)
            .flatMap((row) => cell(row, 'total') ?? []),
          wholeId: `${STATEMENT}.${measure}`,
          partsId: `${STATEMENT}.classes`,
        },
        { words: sumWords(whole, made) },
      );
    },
  };
}

/** 人员经费 = 301 + 303. */
export const PERSONNEL_CLASSES = classRule(
  'personnel-classes',
  'personnel',
  (sums) => sums.personnel,
  isPersonnel,
  { zh: '301、303 两类之和', en: 'the classes 301 and 303 make' },
);

/** 公用经费 = the other classes: 302, 307, 309, 310, 312, 399. */
export const PUBLIC_USE_CLASSES = classRule(
  'public-use-classes',
  'public_use',
  (sums) => sums.publicUse,
  (row) => !isPersonnel(row),
  { zh: '301、303 以外各类之和', en: 'the classes other than 301 and 303 make' },
);

/** 合计 = 人员经费合计 + 公用经费合计, where the table prints the three in rows; columns are row-total's. */
export const ECONOMIC_TOTAL: Rule = {
  id: 'economic-total',
  family: 'inside',
  run: (input) => {
    const rows = rowsOf(input, STATEMENT);
    if (rows.length === 0) return undisclosed(input, [STATEMENT]);
    const { personnel, publicUse, total } = economicSums(rows);
    // Without a row of the whole there is no third figure: the sum is held against the other statement by another rule.
    if (total === undefined || personnel?.measure !== 'total') return [];
    return addUpRun(
      { key: STATEMENT, statement: STATEMENT, code: '', measure: 'total' },
      {
        whole: total,
        parts: [personnel, publicUse].flatMap((fact) => fact ?? []),
        wholeId: `${STATEMENT}.total`,
        partsId: `${STATEMENT}.personnel`,
      },
      { words: sumWords(total, { zh: '人员经费与公用经费之和', en: 'personnel and public use make' }) },
    );
  },
};
