import type { Rule } from '../rule.ts';

/** The rules of this family, in the order they are shown. */
export const PLAUSIBILITY_RULES: readonly Rule[] = [];
