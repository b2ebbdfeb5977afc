import type { DecimalText, Indicator } from '../../model/records.ts';
import type { CheckInput } from '../rule.ts';
import { indicatorTerm } from '../terms.ts';
import { figureOf, held, nameOf, type Completion, type Held } from './figures.ts';

const OPERATING_BUDGETS: ReadonlySet<string> = new Set([
  'operating_cost_budget',
  'operating_cost_initial_budget',
]);

function indicatorHeld(indicator: Indicator | undefined, label: string): Held | null {
  if (indicator === undefined) return null;
  return { amount: indicator.value, term: indicatorTerm(indicator, 'other', label) };
}

/** Budget and final amount of a completion, as said together or else as found in the statements and elsewhere in the prose. */
export function figuresOf(
  input: CheckInput,
  claim: Completion,
): { budget: Held | null; final: Held | null; name: { zh: string; en: string } } {
  const name = nameOf(claim.about, claim.subject);
  const { about } = claim;
  const budgetFact = about === null ? null : figureOf(input, about, ['budget', 'initial_budget']);
  const finalFact = about === null ? null : figureOf(input, about);
  const budget =
    held(claim.budget, budgetFact, 'other', `${name.zh} 预算`) ??
    (claim.subject === 'operating_cost'
      ? indicatorHeld(
          input.indicators.find((row) => OPERATING_BUDGETS.has(row.indicator)),
          `${name.zh} 预算`,
        )
      : null);
  return { budget, final: held(claim.final, finalFact, 'part', `${name.zh} 决算`), name };
}

/** The amount without its sign. */
export function sizeOf(amount: DecimalText): DecimalText {
  return amount.startsWith('-') ? amount.slice(1) : amount;
}
