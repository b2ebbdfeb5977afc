import { compareDecimal, subtractDecimal } from '../../model/money.ts';
import type { Fact } from '../../model/records.ts';
import type { CheckInput } from '../rule.ts';
import { judge } from '../sum-run.ts';
import { overviewOf, type Overview } from './overview.ts';
import { cell, rowsOf, totalRow } from './rows.ts';

/** What two statements may differ by and still give the same figure: each was rounded once. */
const SAME = '0.01';

/** The figures that both overview statements give, of all money and of money of the treasury. */
export function overviewPairs(
  all: Overview,
  treasury: Overview,
): { id: string; all: Fact | undefined; treasury: Fact | undefined }[] {
  return [
    { id: 'year-income', all: all.yearIncome, treasury: treasury.yearIncome },
    { id: 'opening', all: all.opening, treasury: treasury.opening },
    { id: 'grand-income', all: all.grandIncome, treasury: treasury.grandIncome },
    {
      id: 'year-spending',
      all: cell(all.yearSpending, 'expenditure'),
      treasury: cell(treasury.yearSpending, 'total'),
    },
    { id: 'closing', all: cell(all.closing, 'expenditure'), treasury: cell(treasury.closing, 'total') },
    {
      id: 'grand-spending',
      all: cell(all.grandSpending, 'expenditure'),
      treasury: cell(treasury.grandSpending, 'total'),
    },
  ];
}

/**
 * Whether all the money of the department is 财政拨款, so that statements of all money and of treasury money must agree: more
 * of the overviews' sums agree than do not, and at most one statement gives any other income. A single wrong figure does not
 * change the answer.
 */
export function isAllTreasury(input: CheckInput): boolean {
  const all = overviewOf(input, 'income_expenditure');
  const treasury = overviewOf(input, 'appropriation');
  if (all === null || treasury === null) return false;
  const pairs = overviewPairs(all, treasury).filter((pair) => pair.all && pair.treasury);
  const agree = pairs.filter(
    (pair) => judge(subtractDecimal(pair.all?.amount ?? '0', pair.treasury?.amount ?? '0'), SAME) !== 'fails',
  ).length;
  const total = totalRow(rowsOf(input, 'income'));
  const otherIncome = [
    all.sources.some(({ source, fact }) => isOther(source) && compareDecimal(fact.amount, '0') !== 0),
    (['superior', 'institutional', 'operating', 'subordinate', 'other'] as const).some(
      (measure) => compareDecimal(cell(total, measure)?.amount ?? '0', '0') !== 0,
    ),
  ].filter(Boolean).length;
  return agree * 2 > pairs.length && otherIncome <= 1;
}

function isOther(source: string): boolean {
  return !['', 'general', 'fund', 'capital', 'fiscal'].includes(source);
}
