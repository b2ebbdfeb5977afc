import { RULE_FAMILIES } from '../../../model/check.ts';
import type { RuleFamily } from '../../../model/check.ts';
import { FAMILY_NAMES } from '../../../text/messages/checks.ts';
import { FAMILY_TEXTS } from '../../../text/messages/rules/rule-texts.ts';
import type { RuleText } from '../../../text/messages/rules/rule-text.ts';

/** A rule as 方法 lists it. */
export type ListedRule = { id: string; family: RuleFamily; rule: RuleText };

/** Every rule, family by family. */
export const LISTED_RULES: readonly ListedRule[] = RULE_FAMILIES.flatMap((family) =>
  Object.entries(FAMILY_TEXTS[family]).map(([id, rule]) => ({ id, family, rule })),
);

/** Full-width and half-width, capital and small are the same to who looks for a word. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The rules that speak of every one of these words, in either language: in name, words, example, id or family. */
export function filterRules(rules: readonly ListedRule[], words: string): readonly ListedRule[] {
  const wanted = folded(words).split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return rules;
  return rules.filter(({ id, family, rule }) => {
    const { name, plain, tolerance, example } = rule;
    const said = [name, plain, tolerance, example, FAMILY_NAMES[family]].flatMap(({ zh, en }) => [zh, en]);
    const text = folded([id, ...said].join('\n'));
    return wanted.every((word) => text.includes(word));
  });
}
