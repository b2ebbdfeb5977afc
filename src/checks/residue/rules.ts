import type { Rule } from '../rule.ts';

/** The rules of this family, in the order they are shown. */
export const RESIDUE_RULES: readonly Rule[] = [];
