import type { RuleFamily } from '../../../model/check.ts';
import { BETWEEN_TEXTS } from './between.ts';
import { CODES_TEXTS } from './codes.ts';
import { EMPTINESS_TEXTS } from './emptiness.ts';
import { IDENTITY_TEXTS } from './identity.ts';
import { INSIDE_TEXTS } from './inside.ts';
import { PLAUSIBLE_AMOUNTS_TEXTS } from './plausibility/budgets-and-amounts.ts';
import { PLAUSIBLE_PEOPLE_TEXTS } from './plausibility/people-and-purchases.ts';
import { PROSE_TEXTS } from './prose/figures.ts';
import { PERFORMANCE_TEXTS } from './prose/performance.ts';
import { RESIDUE_TEXTS } from './residue.ts';
import type { RuleText } from './rule-text.ts';
import { WORDS_TEXTS } from './words.ts';

/** The texts of the rules by family and id, in the order they are read. */
export const FAMILY_TEXTS: Readonly<Record<RuleFamily, Readonly<Record<string, RuleText>>>> = {
  inside: INSIDE_TEXTS,
  between: BETWEEN_TEXTS,
  prose: { ...PROSE_TEXTS, ...PERFORMANCE_TEXTS },
  words: WORDS_TEXTS,
  codes: CODES_TEXTS,
  identity: IDENTITY_TEXTS,
  emptiness: EMPTINESS_TEXTS,
  residue: RESIDUE_TEXTS,
  plausibility: { ...PLAUSIBLE_AMOUNTS_TEXTS, ...PLAUSIBLE_PEOPLE_TEXTS },
};

/** The texts of the rules by their ids. */
export const RULE_TEXTS: Readonly<Record<string, RuleText>> = Object.assign(
  {},
  ...Object.values(FAMILY_TEXTS),
) as Readonly<Record<string, RuleText>>;

/** A rule's text; null for one that has none (a rule of another version; ids come from data: `constructor` is none). */
export function ruleText(rule: string): RuleText | null {
  return Object.hasOwn(RULE_TEXTS, rule) ? (RULE_TEXTS[rule] ?? null) : null;
}
