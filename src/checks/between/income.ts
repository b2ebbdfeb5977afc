import type { Fact } from '../../model/records.ts';
import type { Measure } from '../../model/statement.ts';
import type { CheckInput, Rule, Run } from '../rule.ts';
import { undisclosed } from '../statements/add-up.ts';
import { overviewOf, type Overview, type Source } from '../statements/overview.ts';
import { cell, rowsOf, totalRow } from '../statements/rows.ts';
import { sameRun } from './same.ts';

const OTHER_SOURCES = ['superior', 'institutional', 'operating', 'subordinate', 'other'] as const;
const BUDGETS = ['general', 'fund', 'capital'] as const;

function of(overview: Overview, wanted: readonly Source[]): Fact[] {
  return overview.sources.flatMap(({ source, fact }) =>
    source !== '' && wanted.includes(source) ? [fact] : [],
  );
}

/** 收入支出决算总表 against 收入决算表: the year's income and each of its sources. */
export const INCOME_OVERVIEW: Rule = {
  id: 'income-overview',
  family: 'between',
  run: (input: CheckInput): Run[] => {
    const overview = overviewOf(input, 'income_expenditure');
    const rows = rowsOf(input, 'income');
    if (overview === null || rows.length === 0) return undisclosed(input, ['income_expenditure', 'income']);
    const total = totalRow(rows);
    const same = (measure: Measure, parts: readonly (Fact | undefined)[]): Run[] =>
      sameRun({
        key: `income:${measure}`,
        whole: cell(total, measure),
        parts,
        wholeId: `income.合计.${measure}`,
        partsId: `income_expenditure.${measure === 'total' ? 'year' : 'sources'}.income`,
        from: ['income_expenditure'],
      });
    return [
      ...same('total', [overview.yearIncome]),
      ...same('fiscal', of(overview, ['fiscal', ...BUDGETS])),
      ...OTHER_SOURCES.flatMap((source) => same(source, of(overview, [source]))),
    ];
  },
};

/** 财政拨款收入 in 收入决算表 and 收入支出决算总表 against 财政拨款收入支出决算总表: in all, and by kind of budget. */
export const INCOME_APPROPRIATION: Rule = {
  id: 'income-appropriation',
  family: 'between',
  run: (input: CheckInput): Run[] => {
    const treasury = overviewOf(input, 'appropriation');
    const overview = overviewOf(input, 'income_expenditure');
    if (treasury === null || overview === null)
      return undisclosed(input, ['income_expenditure', 'appropriation']);
    const fiscal = cell(totalRow(rowsOf(input, 'income')), 'fiscal');
    return [
      ...sameRun({
        key: 'appropriation:income',
        whole: treasury.yearIncome,
        parts: [fiscal],
        wholeId: 'appropriation.year.income',
        partsId: 'income.合计.fiscal',
        from: ['income'],
      }),
      ...BUDGETS.flatMap((budget) => {
        const [whole] = of(treasury, [budget]);
        const parts = of(overview, [budget]);
        // Older forms print 财政拨款收入 in one, or leave the sources blank: then the sums alone are held together.
        return whole === undefined || parts.length === 0
          ? []
          : sameRun({
              key: `appropriation:${budget}`,
              whole,
              parts,
              wholeId: `appropriation.sources.${budget}`,
              partsId: `income_expenditure.sources.${budget}`,
              from: ['income_expenditure'],
            });
      }),
    ];
  },
};

/** 政府性基金预算 in 财政拨款收入支出决算总表 against the fund's own statement: opening, income, closing. */
export const FUND_BALANCES: Rule = {
  id: 'fund-balances',
  family: 'between',
  run: (input: CheckInput): Run[] => {
    const treasury = overviewOf(input, 'appropriation');
    const rows = rowsOf(input, 'government_fund');
    if (treasury === null || rows.length === 0)
      return undisclosed(input, ['appropriation', 'government_fund']);
    const total = totalRow(rows);
    const opening = treasury.openingParts.filter(({ source }) => source === 'fund').map(({ fact }) => fact);
    const pairs: [Measure, readonly (Fact | undefined)[]][] = [
      ['opening', opening],
      ['income', of(treasury, ['fund'])],
      ['closing', [cell(treasury.closing, 'fund')]],
    ];
    return pairs.flatMap(([measure, parts]) =>
      sameRun({
        key: `government_fund:${measure}`,
        whole: cell(total, measure),
        parts,
        wholeId: `government_fund.合计.${measure}`,
        partsId: `appropriation.fund.${measure}`,
        from: ['appropriation'],
      }),
    );
  },
};

/** 财政拨款 by item in 收入决算表 covers what the fund's statement has as income of the same item. */
export const FUND_INCOME_ITEMS: Rule = {
  id: 'fund-income-items',
  family: 'between',
  run: (input: CheckInput): Run[] => {
    const income = rowsOf(input, 'income');
    const fund = rowsOf(input, 'government_fund');
    if (income.length === 0 || fund.length === 0) return undisclosed(input, ['income', 'government_fund']);
    return fund
      .filter((row) => row.listed)
      .flatMap((row) => {
        const received = cell(row, 'income');
        const other = income.find((candidate) => candidate.code === row.code);
        if (received === undefined || other === undefined) return [];
        return sameRun({
          key: `income:${row.key}`,
          whole: cell(other, 'fiscal'),
          parts: [received],
          wholeId: `income.${row.code}.fiscal`,
          partsId: `government_fund.${row.code}.income`,
          from: ['government_fund'],
          // A 类 or 款 may have money of the general budget beside it; the fund's items are its own.
          atMost: row.code.length < 7,
        });
      });
  },
};
