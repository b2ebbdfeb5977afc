import { findByName } from '../../model/classification/resolve.ts';
import type { Fact } from '../../model/records.ts';
import type { Measure } from '../../model/statement.ts';
import type { CheckInput } from '../rule.ts';
import { cell, isMoney, rowsOf, type Row } from './rows.ts';

/** The two statements with income on the left and spending on the right. */
export type OverviewId = 'income_expenditure' | 'appropriation';

/** What a row of the left side is: a kind of budget for money of the treasury, else the column of 收入决算表. */
export type Source =
  | 'general'
  | 'fund'
  | 'capital'
  | 'fiscal'
  | 'superior'
  | 'institutional'
  | 'operating'
  | 'subordinate'
  | 'other';

/** An overview statement, its rows known by their words and their place. */
export type Overview = {
  statement: OverviewId;
  /** 收入: one row a source, those of which another printed row is the sum left out. */
  sources: { source: Source | ''; fact: Fact }[];
  yearIncome: Fact | undefined;
  /** 使用非财政拨款结余, 用事业基金弥补收支差额. */
  used: Fact[];
  opening: Fact | undefined;
  /** The opening balance by kind of budget. */
  openingParts: { source: Source | ''; fact: Fact }[];
  grandIncome: Fact | undefined;
  /** 支出: one row a class; `code` is empty where the name is in no list. */
  classes: { code: string; row: Row }[];
  yearSpending: Row | undefined;
  /** 结余分配. */
  distributed: Row[];
  closing: Row | undefined;
  grandSpending: Row | undefined;
};

/** The columns of the right side. */
export const SPENDING_COLUMNS: Readonly<Record<OverviewId, readonly Measure[]>> = {
  income_expenditure: ['expenditure'],
  appropriation: ['total', 'general', 'fund', 'capital'],
};

const SOURCES: readonly [RegExp, Source][] = [
  [/一般公共预算/u, 'general'],
  [/政府性基金/u, 'fund'],
  [/国有资本/u, 'capital'],
  [/财政拨款/u, 'fiscal'],
  [/附属单位/u, 'subordinate'],
  [/上级/u, 'superior'],
  [/经营/u, 'operating'],
  [/事业/u, 'institutional'],
  [/其他/u, 'other'],
];

function sourceOf(label: string): Source | '' {
  return SOURCES.find(([words]) => words.test(label))?.[1] ?? '';
}

const YEAR = /^本年(?:收入|支出)?合计$/u;
const GRAND = /^(?:收入|支出)?总计$/u;

/** The row of the year's sum and that of everything: 总计 alone is both in a statement without balances. */
function sums(rows: readonly Row[]): { year: Row | undefined; grand: Row | undefined } {
  const grands = rows.filter((row) => GRAND.test(row.label));
  const grand = grands.at(-1);
  const year = rows.find((row) => YEAR.test(row.label)) ?? (grands.length > 1 ? grands[0] : undefined);
  return { year, grand };
}

/** 财政拨款收入 without a kind of budget is the sum of the kinds below it. */
function withoutParts(sources: Overview['sources']): Overview['sources'] {
  const whole = sources.some(({ source, fact }) => source === 'fiscal' && isMoney(fact));
  return whole
    ? sources.filter(({ source }) => source !== 'general' && source !== 'fund' && source !== 'capital')
    : sources;
}

/** Reads the printed rows of an overview statement; null where it prints no figure. */
export function overviewOf(input: CheckInput, statement: OverviewId): Overview | null {
  const rows = [...rowsOf(input, statement)].sort((a, b) => a.ordinal - b.ordinal);
  if (rows.length === 0) return null;
  const left = rows.filter((row) => cell(row, 'income') !== undefined);
  const right = rows.filter((row) => SPENDING_COLUMNS[statement].some((measure) => cell(row, measure)));
  const income = sums(left);
  const spending = sums(right);
  const placed = (row: Row): { source: Source | ''; fact: Fact }[] => {
    const fact = cell(row, 'income');
    return fact === undefined ? [] : [{ source: sourceOf(row.label), fact }];
  };
  const opening = left.find((row) => /年初|上年结转/u.test(row.label));
  const used = left.filter((row) => /使用|弥补/u.test(row.label));
  const closing = right.find((row) => /年末|结转下年/u.test(row.label));
  const distributed = right.filter((row) => row.label.includes('分配'));
  const named = new Set([income.year, income.grand, opening, ...used]);
  const others = left.filter((row) => !named.has(row));
  // After the year's sum, or after the opening balance, further kinds of money are parts of that balance.
  const end = income.year?.ordinal ?? opening?.ordinal ?? income.grand?.ordinal ?? Infinity;
  const firstAfter = Math.min(
    spending.year?.ordinal ?? Infinity,
    closing?.ordinal ?? Infinity,
    spending.grand?.ordinal ?? Infinity,
  );
  return {
    statement,
    sources: withoutParts(others.filter((row) => row.ordinal < end).flatMap(placed)),
    yearIncome: cell(income.year, 'income'),
    used: used.flatMap((row) => cell(row, 'income') ?? []),
    opening: cell(opening, 'income'),
    openingParts: others.filter((row) => row.ordinal > end).flatMap(placed),
    grandIncome: cell(income.grand, 'income'),
    classes: right
      .filter((row) => row.ordinal < firstAfter && !row.label.includes('分配'))
      .map((row) => ({ row, code: findByName('functional', [`${row.label}（类）`]) })),
    yearSpending: spending.year,
    distributed,
    closing,
    grandSpending: spending.grand,
  };
}
