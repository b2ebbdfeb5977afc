import { describe, expect, test } from 'vitest';
import { BETWEEN_RULES } from '../../../src/checks/between/rules.ts';
import { INSIDE_RULES } from '../../../src/checks/inside/rules.ts';
import { runChecks } from '../../../src/checks/run-checks.ts';
import { findingsOf } from '../../../src/checks/findings.ts';
import { cleanFacts, inputOf, type Layout } from './clean-report.ts';
import { coveringRules } from './covering.ts';
import { mutateFigure, nameOfCell, outcomeOf } from './mutate.ts';

const RULES = [...INSIDE_RULES, ...BETWEEN_RULES];
const LAYOUTS: readonly Layout[] = [
  { columns: true, otherIncome: false },
  { columns: false, otherIncome: false },
  { columns: false, otherIncome: true },
];

/** One cell of so many is changed in a layout; the layouts share most of their cells, and each changes others. */
const EVERY = process.env.MUTATIONS === 'all' ? LAYOUTS.length : 2 * LAYOUTS.length;

describe.each(LAYOUTS)('a clean report ($columns, $otherIncome)', (layout) => {
  const clean = inputOf(cleanFacts(layout));

  test('gives no finding, and has no code that the list lacks', () => {
    const checks = runChecks(clean, RULES);
    expect(checks.filter(({ outcome }) => outcome === 'fails' || outcome === 'rounding')).toEqual([]);
    expect(findingsOf(checks)).toEqual([]);
    expect(clean.facts.filter(({ code, codePrinted }) => code !== codePrinted)).toEqual([]);
    expect(new Set(clean.facts.map(nameOfCell)).size).toBe(clean.facts.length);
  });

  test('runs every rule whose statements and columns it prints', () => {
    const without = new Set(
      runChecks(clean, RULES)
        .filter(({ outcome }) => outcome === 'could_not_run')
        .flatMap(({ missing }) => missing.split(' ')),
    );
    const columns = [
      'general_budget.personnel',
      'general_budget.public_use',
      'basic_expenditure.personnel',
      'basic_expenditure.public_use',
    ];
    expect([...without].sort()).toEqual(['state_capital', ...(layout.columns ? [] : columns)].sort());
  });

  test('with any one figure changed: the rules that cover it fire, no other does, and there is one cause', () => {
    const wrong = clean.facts.flatMap((fact, index) => {
      if (index % EVERY !== LAYOUTS.indexOf(layout)) return [];
      // Too much and too little in turn, so that each kind of cell is changed both ways.
      const by = Math.floor(index / EVERY) % 2 === 0 ? '123.45' : '-37.21';
      const mutation = mutateFigure(clean, index, by);
      const { rules, causes, terms } = outcomeOf(mutation, RULES);
      const expected = coveringRules(fact, layout, by);
      const cell = terms.some((term) => term.sourceLine === fact.sourceLine && term.measure === fact.measure);
      const count = expected.length === 0 ? 0 : 1;
      const ok = rules.join() === expected.join() && causes.length === count && (cell || count === 0);
      return ok
        ? []
        : [
            `${mutation.name}: ${rules.join()} / ${expected.join()} (${causes.map(({ checkId }) => checkId).join(' & ')})`,
          ];
    });
    expect(wrong).toEqual([]);
  }, 120_000);

  test.each(['0.01', '-0.01'])('with any one figure changed by %s: nothing but rounding', (by) => {
    const failing = clean.facts.flatMap((_, index) => {
      if (index % 23 !== 0) return [];
      const mutation = mutateFigure(clean, index, by);
      return outcomeOf(mutation, RULES).rules.length === 0 ? [] : [mutation.name];
    });
    expect(failing).toEqual([]);
  });
});
