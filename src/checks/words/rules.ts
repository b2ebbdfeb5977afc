import type { Rule } from '../rule.ts';
import { COMPLETION_PERCENT } from './completion-percent.ts';
import { COMPLETION_DIFFERENCE, COMPLETION_WORD } from './completion-word.ts';
import { FALL_OVER_100 } from './fall-over-100.ts';
import { GROWTH_PERCENT } from './growth-percent.ts';
import { GROWTH_FROM_ZERO, GROWTH_LEVEL, GROWTH_PRIOR } from './growth-prior.ts';
import { ABOUT_EXACT, ALL_TASKS_DONE, COMPLETION_PHASE, TASK_DONE, USE_OF_NOTHING } from './marked-words.ts';
import { PERCENT_OF_ZERO } from './percent-of-zero.ts';
import { PRIORS_AGREE } from './priors-agree.ts';
import { SHARE_PERCENT } from './share-percent.ts';
import { SHARES_SUM } from './shares-sum.ts';

/** The rules of this family, in the order they are shown. */
export const WORDS_RULES: readonly Rule[] = [
  SHARE_PERCENT,
  SHARES_SUM,
  GROWTH_PERCENT,
  FALL_OVER_100,
  GROWTH_PRIOR,
  GROWTH_LEVEL,
  GROWTH_FROM_ZERO,
  PRIORS_AGREE,
  COMPLETION_PERCENT,
  COMPLETION_WORD,
  COMPLETION_DIFFERENCE,
  COMPLETION_PHASE,
  PERCENT_OF_ZERO,
  USE_OF_NOTHING,
  ABOUT_EXACT,
  TASK_DONE,
  ALL_TASKS_DONE,
];
