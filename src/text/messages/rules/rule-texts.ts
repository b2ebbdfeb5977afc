import type { RuleText } from './rule-text.ts';

/** The texts of the rules by their ids. */
export const RULE_TEXTS: Readonly<Record<string, RuleText>> = {};

/** A rule's text; null for one that has none (a rule of another version; ids come from data: `constructor` is none). */
export function ruleText(rule: string): RuleText | null {
  return Object.hasOwn(RULE_TEXTS, rule) ? (RULE_TEXTS[rule] ?? null) : null;
}
