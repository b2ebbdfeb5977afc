import type { About } from '../../../model/claim.ts';
import type { Fact } from '../../../model/records.ts';
import { compareDecimal } from '../../../model/money.ts';
import type { CheckInput } from '../../rule.ts';
import { overviewOf } from '../../statements/overview.ts';
import { cell, rowsOf, totalRow, type Row } from '../../statements/rows.ts';
import { isTotalLabel } from './said.ts';

/**
 * What the statements print for a figure that prose names: the figures to add up, `absent` where the statement has no such
 * row, `unknown` where it has no such column or the name is none of its rows, `undisclosed` where there is no statement.
 */
export type PrintedFigure =
  { state: 'printed'; facts: readonly Fact[] } | { state: 'absent' | 'unknown' | 'undisclosed' };

function found(...facts: readonly (Fact | undefined)[]): PrintedFigure {
  const all = facts.flatMap((fact) => (fact === undefined ? [] : [fact]));
  return all.length === facts.length ? { state: 'printed', facts: all } : { state: 'unknown' };
}

function isDisclosed(input: CheckInput, statement: About['statement']): boolean {
  return input.facts.some((fact) => fact.origin === 'printed' && fact.statement === statement);
}

/** 人员经费 or 公用经费: its row at the foot of the economic table, or its column. */
function shareOfBasic(input: CheckInput, rows: readonly Row[], about: About): PrintedFigure {
  const isPersonnel = /人员经费/u.test(about.label);
  const row = rows.find((each) => each.code === '' && (isPersonnel ? /人员/u : /公用/u).test(each.label));
  const measure = isPersonnel ? 'personnel' : 'public_use';
  return found(
    cell(row, 'total') ??
      cell(totalRow(rows), measure) ??
      cell(totalRow(rowsOf(input, 'general_budget')), measure),
  );
}

function basicExpenditure(input: CheckInput, rows: readonly Row[], about: About): PrintedFigure {
  if (/人员经费|公用经费/u.test(about.label)) return shareOfBasic(input, rows, about);
  if (!isTotalLabel(about.label)) return { state: 'unknown' };
  const total = rows.find((row) => row.code === '' && !/人员|公用/u.test(row.label));
  if (cell(total, 'total') !== undefined) return found(cell(total, 'total'));
  const parts = ['人员经费合计', '公用经费合计'].map((label) =>
    shareOfBasic(input, rows, { ...about, label }),
  );
  return found(...parts.map((part) => (part.state === 'printed' ? part.facts[0] : undefined)));
}

/** 总计 holds the balances too, 合计 does not; where prose says neither word clearly, the one that fits. */
function overview(input: CheckInput, about: About, amount: string): PrintedFigure {
  const { statement } = about;
  if (statement !== 'income_expenditure' && statement !== 'appropriation') return { state: 'unknown' };
  const read = overviewOf(input, statement);
  if (read === null) return { state: 'undisclosed' };
  const isIncome = about.measure === 'income';
  const year = isIncome ? read.yearIncome : cell(read.yearSpending, about.measure);
  const grand = isIncome ? read.grandIncome : cell(read.grandSpending, about.measure);
  if (about.label === '总计') return found(grand ?? year);
  const fits = grand !== undefined && compareDecimal(grand.amount, amount) === 0;
  return found(fits ? grand : (year ?? grand));
}

function threePublic(input: CheckInput, about: About): PrintedFigure {
  if (about.label !== '') return { state: 'unknown' };
  const facts = input.facts.filter(
    (fact) =>
      fact.origin === 'printed' && fact.statement === 'three_public' && fact.measure === about.measure,
  );
  const isBudget = about.phase !== 'final';
  return found(
    facts.find((fact) => fact.phase === about.phase) ??
      (isBudget ? facts.find((fact) => fact.phase !== 'final') : undefined),
  );
}

/** Looks a figure that prose names up in the statements. `amount` is what prose says of it. */
export function printedFigure(input: CheckInput, about: About, amount: string): PrintedFigure {
  if (!isDisclosed(input, about.statement)) return { state: 'undisclosed' };
  if (about.statement === 'three_public') return threePublic(input, about);
  if (about.phase !== 'final') return { state: 'unknown' };
  if (about.statement === 'income_expenditure' || about.statement === 'appropriation') {
    return about.code === '' ? overview(input, about, amount) : { state: 'unknown' };
  }
  const rows = rowsOf(input, about.statement);
  if (about.code !== '') {
    const row = rows.find((each) => each.code === about.code);
    if (row === undefined) return { state: 'absent' };
    const figure = cell(row, about.measure);
    return figure === undefined ? { state: 'absent' } : found(figure);
  }
  if (about.statement === 'basic_expenditure') return basicExpenditure(input, rows, about);
  if (!isTotalLabel(about.label)) return { state: 'unknown' };
  const total = totalRow(rows);
  const figure = cell(total, about.measure);
  if (figure !== undefined) return found(figure);
  // A blank cell of a column that the statement has is none, not unknown.
  return total === undefined ? { state: 'unknown' } : { state: 'absent' };
}
