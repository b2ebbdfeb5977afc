import { BETWEEN_RULES } from './between/rules.ts';
import { CODES_RULES } from './codes/rules.ts';
import { EMPTINESS_RULES } from './emptiness/rules.ts';
import { IDENTITY_RULES } from './identity/rules.ts';
import { INSIDE_RULES } from './inside/rules.ts';
import { PLAUSIBILITY_RULES } from './plausibility/rules.ts';
import { PROSE_RULES } from './prose/rules.ts';
import { RESIDUE_RULES } from './residue/rules.ts';
import type { Rule } from './rule.ts';
import { WORDS_RULES } from './words/rules.ts';

/** Every rule, in the order of the families and as 方法 lists them. */
export const RULES: readonly Rule[] = [
  ...INSIDE_RULES,
  ...BETWEEN_RULES,
  ...PROSE_RULES,
  ...WORDS_RULES,
  ...CODES_RULES,
  ...IDENTITY_RULES,
  ...EMPTINESS_RULES,
  ...RESIDUE_RULES,
  ...PLAUSIBILITY_RULES,
];
