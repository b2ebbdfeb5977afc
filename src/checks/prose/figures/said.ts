import type { Term } from '../../../model/check.ts';
import type { About, Said } from '../../../model/claim.ts';
import { compareDecimal } from '../../../model/money.ts';
import type { Fact, Indicator } from '../../../model/records.ts';
import type { CheckInput, Run } from '../../rule.ts';
import { cell, rowsOf } from '../../statements/rows.ts';
import { factTerm, saidTerm } from '../../terms.ts';

/** Rows that are a total of their statement, by the words of the prose. */
export function isTotalLabel(label: string): boolean {
  return /^(?:合计|总计|)$/u.test(label);
}

/** What prose says of the report's own year, in the order of the lines. */
export function saidFacts(input: CheckInput): Fact[] {
  return input.facts
    .filter((fact) => fact.origin === 'narrative' && fact.fiscalYear === input.report.fiscalYear)
    .sort((a, b) => (a.sourceLine ?? 0) - (b.sourceLine ?? 0));
}

/** The same figure said of the same thing has the same key; 合计 and 总计 are told apart. */
export function quantityKey(fact: Fact): string {
  return [fact.statement, fact.code, fact.code === '' ? fact.label : '', fact.measure, fact.phase].join('|');
}

/** A number of a claim as a term: the fact that was read of it where there is one, so that a figure is one and the same in every check. */
export function termOfSaid(input: CheckInput, said: Said, role: Term['role'], label: string): Term {
  const fact = input.facts.find(
    (candidate) =>
      candidate.origin === 'narrative' &&
      candidate.sourceLine === said.sourceLine &&
      candidate.printed === said.printed &&
      candidate.amount === said.value,
  );
  return fact !== undefined && said.unit === 'wan' ? factTerm(fact, role) : saidTerm(said, role, label);
}

/** The indicators that prose says of the report's own year. */
export function saidIndicators(input: CheckInput, id: string): Indicator[] {
  return input.indicators.filter(
    (row) => row.indicator === id && row.fiscalYear === input.report.fiscalYear && row.origin === 'narrative',
  );
}

/** The one row beside the missing one that has just the amount and that prose does not name: the item meant under another name. */
export function rowMisnamed(input: CheckInput, about: About, amount: string): Fact | undefined {
  if (about.code === '' || compareDecimal(amount, '0') === 0) return undefined;
  const named = new Set(
    saidFacts(input)
      .filter((fact) => fact.statement === about.statement)
      .map((fact) => fact.code),
  );
  const parent = about.code.slice(0, -2);
  const found = rowsOf(input, about.statement)
    .filter(
      (row) => row.code.length === about.code.length && row.code.startsWith(parent) && !named.has(row.code),
    )
    .flatMap((row) => cell(row, about.measure) ?? [])
    .filter((fact) => compareDecimal(fact.amount, amount) === 0);
  return found.length === 1 ? found[0] : undefined;
}

/** The run of a sum of counts, its arithmetic without the decimals of money. */
export function asCount(run: Run): Run {
  return { ...run, arithmetic: run.arithmetic.replace(/\.00(?!\d)/gu, '') };
}
