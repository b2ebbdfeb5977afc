import type { RuleFamily } from '../../model/check.ts';
import { FAMILY_NAMES } from '../../text/messages/checks.ts';
import { ruleText } from '../../text/messages/rules/rule-texts.ts';
import { useText } from '../shell/language.ts';

/** What a rule is called; a rule of a later version of the data goes by its family. */
export function useRuleName(): (rule: string, family: RuleFamily) => string {
  const text = useText();
  return (rule, family) => {
    const known = ruleText(rule);
    return known === null ? `${text(FAMILY_NAMES[family])} · ${rule}` : text(known.name);
  };
}
