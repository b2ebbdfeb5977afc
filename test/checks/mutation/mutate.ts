import { runChecks } from '../../../src/checks/run-checks.ts';
import type { CheckInput, Rule } from '../../../src/checks/rule.ts';
import { readTerms } from '../../../src/checks/write-terms.ts';
import { sumDecimal } from '../../../src/model/money.ts';
import type { Check, Term } from '../../../src/model/check.ts';
import type { Fact } from '../../../src/model/records.ts';

/** One changed thing of a clean report, and the name the test shows. */
export type Mutation = { name: string; input: CheckInput };

/** What the rules say of a changed report. */
export type Outcome = {
  /** Ids of the rules that fail, each once, sorted. */
  rules: string[];
  /** The failures that follow from no other. */
  causes: Check[];
  /** What the causes and their followers looked at. */
  terms: Term[];
};

/** A cell in words, unique in a report: for the name of a mutation. */
export function nameOfCell(fact: Fact): string {
  return [fact.statement, fact.row, fact.codePrinted || fact.label, fact.measure, fact.phase].join(' ');
}

/** The clean report with one figure changed by `by`, printed as it would be. */
export function mutateFigure(clean: CheckInput, at: number, by: string): Mutation {
  const facts = clean.facts.map((fact, index) => {
    if (index !== at) return fact;
    const amount = Number(sumDecimal([fact.amount, by])).toFixed(2);
    return { ...fact, amount, printed: amount };
  });
  const fact = clean.facts[at];
  return { name: fact === undefined ? '' : `${nameOfCell(fact)} ${by}`, input: { ...clean, facts } };
}

/** The clean report with the facts that `choose` chooses changed: a row's name or code, a year, a place. */
export function mutateFacts(
  clean: CheckInput,
  name: string,
  choose: (fact: Fact) => boolean,
  change: Partial<Fact>,
): Mutation {
  return {
    name,
    input: { ...clean, facts: clean.facts.map((fact) => (choose(fact) ? { ...fact, ...change } : fact)) },
  };
}

/** Runs the rules on a changed report. */
export function outcomeOf(mutation: Mutation, rules: readonly Rule[]): Outcome {
  const failing = runChecks(mutation.input, rules).filter((check) => check.outcome === 'fails');
  const causes = failing.filter((check) => check.cause === '');
  return {
    rules: [...new Set(failing.map((check) => check.rule))].sort(),
    causes,
    terms: causes.flatMap((check) => readTerms(check.terms)),
  };
}
