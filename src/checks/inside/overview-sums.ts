import type { Fact } from '../../model/records.ts';
import type { Measure } from '../../model/statement.ts';
import type { CheckInput, Rule, Run, Words } from '../rule.ts';
import { addUpRun, sumWords, undisclosed } from '../statements/add-up.ts';
import { overviewOf, SPENDING_COLUMNS, type Overview, type OverviewId } from '../statements/overview.ts';
import { cell, isMoney, type Row } from '../statements/rows.ts';

const OVERVIEWS: readonly OverviewId[] = ['income_expenditure', 'appropriation'];

type Sum = {
  measure: Measure;
  key?: string;
  whole: Fact | undefined;
  parts: readonly (Fact | undefined)[];
  /** The ids of the rows that the whole and its parts stand in. */
  rows: readonly [whole: string, parts: string];
  made: Words;
};

function makeRule(
  id: string,
  sums: (overview: Overview) => Sum[],
  only: readonly OverviewId[] = OVERVIEWS,
): Rule {
  return {
    id,
    family: 'inside',
    run: (input: CheckInput): Run[] =>
      only.flatMap((statement) => {
        const overview = overviewOf(input, statement);
        if (overview === null) return undisclosed(input, [statement]);
        return sums(overview).flatMap((sum) => run(statement, sum));
      }),
  };
}

function run(statement: OverviewId, sum: Sum): Run[] {
  const { measure, whole, rows, made } = sum;
  return addUpRun(
    { key: `${statement}:${sum.key ?? measure}`, statement, code: '', measure },
    {
      whole,
      parts: sum.parts.flatMap((fact) => fact ?? []),
      wholeId: `${statement}.${rows[0]}.${measure}`,
      partsId: `${statement}.${rows[1]}.${measure}`,
    },
    { words: sumWords(whole, made) },
  );
}

function columns(
  overview: Overview,
  sum: (measure: Measure, at: (row?: Row) => Fact | undefined) => Sum,
): Sum[] {
  return SPENDING_COLUMNS[overview.statement].map((measure) => sum(measure, (row) => cell(row, measure)));
}

/** 收入: the sources make 本年收入合计. */
export const OVERVIEW_SOURCES = makeRule(
  'overview-sources',
  ({ sources, yearIncome, grandIncome, opening }) => [
    {
      measure: 'income',
      // Where only 总计 is printed and nothing was carried over, it is the year's sum as well.
      whole: yearIncome ?? (isMoney(opening) ? undefined : grandIncome),
      parts: sources.map(({ fact }) => fact),
      rows: ['year', 'sources'],
      made: { zh: '各项收入之和', en: 'the sources add up to' },
    },
  ],
);

/** 支出: the classes make 本年支出合计, in every column. */
export const OVERVIEW_CLASSES = makeRule('overview-classes', (overview) =>
  columns(overview, (measure, at) => ({
    measure,
    whole:
      at(overview.yearSpending) ?? (isMoney(at(overview.closing)) ? undefined : at(overview.grandSpending)),
    parts: overview.classes.map(({ row }) => at(row)),
    rows: ['year', 'classes'],
    made: { zh: '各类支出之和', en: 'the classes add up to' },
  })),
);

/** 收入总计 = 本年收入合计 + 使用非财政拨款结余 + 年初结转和结余. */
export const OVERVIEW_INCOME_SIDE = makeRule('overview-income-side', (overview) => {
  const { yearIncome, used, opening, grandIncome } = overview;
  if (yearIncome === undefined) return [];
  return [
    {
      measure: 'income',
      whole: grandIncome,
      parts: [yearIncome, ...used, opening],
      rows: ['grand', 'year'],
      made: { zh: '本年收入与年初结转结余等之和', en: 'the year’s income and the opening balance make' },
    },
  ];
});

/** 支出总计 = 本年支出合计 + 结余分配 + 年末结转和结余, in every column. */
export const OVERVIEW_SPENDING_SIDE = makeRule('overview-spending-side', (overview) => {
  const { yearSpending, distributed, closing, grandSpending } = overview;
  if (yearSpending === undefined) return [];
  return columns(overview, (measure, at) => ({
    measure,
    whole: at(grandSpending),
    parts: [at(yearSpending), ...distributed.map(at), at(closing)],
    rows: ['grand', 'year'],
    made: { zh: '本年支出与年末结转结余等之和', en: 'the year’s spending and the closing balance make' },
  }));
});

/** 收入总计 = 支出总计: both sides of the statement are the same. */
export const OVERVIEW_SIDES = makeRule('overview-sides', ({ statement, grandIncome, grandSpending }) => [
  {
    measure: statement === 'appropriation' ? 'total' : 'expenditure',
    whole: cell(grandSpending, statement === 'appropriation' ? 'total' : 'expenditure'),
    parts: [grandIncome],
    rows: ['grand', 'grand'],
    made: { zh: '收入一侧的总计', en: 'the total of the income side is' },
  },
]);

/** 年初财政拨款结转和结余 = its parts by kind of budget. */
export const OVERVIEW_OPENING = makeRule(
  'overview-opening',
  ({ opening, openingParts }) =>
    openingParts.length === 0
      ? []
      : [
          {
            measure: 'income',
            whole: opening,
            parts: openingParts.map(({ fact }) => fact),
            rows: ['opening', 'openingParts'],
            made: { zh: '各类预算结转结余之和', en: 'its parts by kind of budget make' },
          },
        ],
  ['appropriation'],
);

/** Of each kind of budget: what came in and what was carried over is what the column of its spending adds up to. */
export const OVERVIEW_BUDGETS = makeRule(
  'overview-budgets',
  ({ sources, opening, openingParts, grandSpending }) => {
    // A balance that is not told by kind could belong to any of them.
    if (isMoney(opening) && !openingParts.some(({ fact }) => isMoney(fact))) return [];
    return (['general', 'fund', 'capital'] as const).map((budget) => {
      const of = (rows: Overview['sources']): Fact[] =>
        rows.flatMap(({ source, fact }) => (source === budget ? [fact] : []));
      const parts = of(sources);
      return {
        measure: budget,
        whole: cell(grandSpending, budget),
        // Without its source the opening balance alone says nothing.
        parts: parts.length === 0 ? [] : [...parts, ...of(openingParts)],
        rows: ['grand', 'sources'],
        made: { zh: '该类预算的收入与年初结转结余之和', en: 'its income and opening balance make' },
      };
    });
  },
  ['appropriation'],
);
