import type { Fact } from '../../model/records.ts';
import type { Measure, StatementId } from '../../model/statement.ts';
import type { CheckInput, Rule, Run } from '../rule.ts';
import { undisclosed } from '../statements/add-up.ts';
import { overviewOf, type Overview } from '../statements/overview.ts';
import { cell, rowsOf, totalRow, type Row } from '../statements/rows.ts';
import { isAllTreasury, overviewPairs } from '../statements/treasury.ts';
import { sameRun } from './same.ts';

/** A statement's figures by code, in one column; '' is its total. */
type Column = {
  statement: StatementId;
  measure: Measure;
  at: (code: string) => Fact | undefined;
  codes: readonly string[];
  /** Whether the statement prints codes of this level, so that one it leaves out has no money. */
  lists: (code: string) => boolean;
};

function columnOf(statement: StatementId, rows: readonly Row[], measure: Measure): Column {
  const coded = rows.filter((row) => row.listed);
  const total = totalRow(rows);
  return {
    statement,
    measure,
    at: (code) => cell(code === '' ? total : coded.find((row) => row.code === code), measure),
    codes: ['', ...new Set(coded.map((row) => row.code))],
    lists: (code) => coded.some((row) => row.code.length === code.length),
  };
}

function overviewColumn(overview: Overview, measure: Measure): Column {
  const named = overview.classes.filter(({ code }) => code !== '');
  // A class under a name that no list has could be any of those that seem left out.
  const unknown = overview.classes.some(({ code, row }) => code === '' && cell(row, measure) !== undefined);
  return {
    statement: overview.statement,
    measure,
    at: (code) =>
      cell(code === '' ? overview.yearSpending : named.find((entry) => entry.code === code)?.row, measure),
    codes: ['', ...new Set(named.map(({ code }) => code))],
    lists: (code) => code.length === 3 && !unknown,
  };
}

/** Holds one column against the sum of others, code by code; `levels` is the longest code that both may have. */
function compare(
  whole: Column,
  others: readonly Column[],
  options: { longest?: number; atMost?: boolean } = {},
): Run[] {
  const { longest = 7, atMost = false } = options;
  const codes = [...new Set([...whole.codes, ...others.flatMap((other) => other.codes)])]
    .filter((code) => code.length <= longest)
    .sort();
  return codes.flatMap((code) => {
    const printed = whole.at(code);
    const parts = others.map((other) => other.at(code));
    const none = parts.every((part) => part === undefined);
    const key = `${whole.statement}:${code}:${whole.measure}:${others.map((other) => other.statement).join('+')}`;
    const place = (column: Column | undefined): string =>
      `${column?.statement ?? ''}.${code || '合计'}.${column?.measure ?? ''}`;
    const listed = code !== '' && others.some((other) => other.lists(code));
    if (printed === undefined && code !== '' && whole.lists(code)) {
      // The row that stands in the other statements alone is the one in question.
      const [first] = parts.flatMap((part) => part ?? []);
      return sameRun({
        key,
        whole: first,
        parts: [],
        wholeId: place(others[0]),
        partsId: place(whole),
        from: [whole.statement],
        noneIsZero: true,
        subject: { statement: whole.statement, code, measure: whole.measure },
      });
    }
    const lacking = others.find((other) => other.lists(code));
    if (none && (atMost || (code !== '' && !listed))) return [];
    return sameRun({
      key,
      whole: printed,
      parts,
      wholeId: place(whole),
      partsId: place(others[0]),
      from: others.map((other) => other.statement),
      atMost,
      noneIsZero: listed,
      subject: {
        code,
        ...(none && lacking !== undefined ? { statement: lacking.statement, measure: lacking.measure } : {}),
      },
    });
  });
}

/** 收入支出决算总表 against 支出决算表: the year's spending and every class. */
export const SPENDING_OVERVIEW: Rule = {
  id: 'spending-overview',
  family: 'between',
  run: (input: CheckInput): Run[] => {
    const overview = overviewOf(input, 'income_expenditure');
    const rows = rowsOf(input, 'expenditure');
    if (overview === null || rows.length === 0)
      return undisclosed(input, ['income_expenditure', 'expenditure']);
    return compare(overviewColumn(overview, 'expenditure'), [columnOf('expenditure', rows, 'total')], {
      longest: 3,
    });
  },
};

/** 财政拨款收入支出决算总表, column by column, against the statement of each kind of budget: the year's spending and every class. */
export const APPROPRIATION_COLUMNS: Rule = {
  id: 'appropriation-columns',
  family: 'between',
  run: (input: CheckInput): Run[] => {
    const overview = overviewOf(input, 'appropriation');
    if (overview === null) return undisclosed(input, ['appropriation']);
    const pairs = [
      ['general', 'general_budget'],
      ['fund', 'government_fund'],
      ['capital', 'state_capital'],
    ] as const;
    return pairs.flatMap(([measure, statement]) => {
      const rows = rowsOf(input, statement);
      if (rows.length === 0) return undisclosed(input, [statement]);
      return compare(overviewColumn(overview, measure), [columnOf(statement, rows, 'total')], { longest: 3 });
    });
  },
};

/**
 * 收入支出决算总表 against 财政拨款收入支出决算总表. Where all money is the treasury's they must give the same sums and classes;
 * else the treasury's part cannot be more than the whole.
 */
export const OVERVIEWS: Rule = {
  id: 'overviews',
  family: 'between',
  run: (input: CheckInput): Run[] => {
    const all = overviewOf(input, 'income_expenditure');
    const treasury = overviewOf(input, 'appropriation');
    if (all === null || treasury === null) return undisclosed(input, ['income_expenditure', 'appropriation']);
    const atMost = !isAllTreasury(input);
    const sums = overviewPairs(all, treasury)
      // The year's spending is one of the figures compared by code below.
      .filter(({ id, all: whole, treasury: part }) => id !== 'year-spending' && whole && part)
      .flatMap(({ id, all: whole, treasury: part }) =>
        sameRun({
          key: id,
          whole,
          parts: [part],
          wholeId: `income_expenditure.${id}`,
          partsId: `appropriation.${id}`,
          from: ['appropriation'],
          atMost,
        }),
      );
    const classes = compare(overviewColumn(all, 'expenditure'), [overviewColumn(treasury, 'total')], {
      longest: 3,
      atMost,
    });
    return [...sums, ...classes];
  },
};

/**
 * 支出决算表 against the statements by kind of budget, for every class and item: 合计, 基本支出 and 项目支出. Where all money is
 * the treasury's they must be the same; else the treasury's part cannot be more than the whole.
 */
export const SPENDING_ITEMS: Rule = {
  id: 'spending-items',
  family: 'between',
  run: (input: CheckInput): Run[] => {
    const expenditure = rowsOf(input, 'expenditure');
    const general = rowsOf(input, 'general_budget');
    if (expenditure.length === 0 || general.length === 0)
      return undisclosed(input, ['expenditure', 'general_budget']);
    const budgets = (['general_budget', 'government_fund', 'state_capital'] as const)
      .map((statement) => ({ statement, rows: rowsOf(input, statement) }))
      .filter(({ rows }) => rows.length > 0);
    const atMost = !isAllTreasury(input);
    return (['total', 'basic', 'project'] as const).flatMap((measure) => {
      if (![expenditure, general].every((rows) => rows.some((row) => cell(row, measure)))) return [];
      return compare(
        columnOf('expenditure', expenditure, measure),
        budgets.map(({ statement, rows }) => columnOf(statement, rows, measure)),
        { atMost },
      );
    });
  },
};
