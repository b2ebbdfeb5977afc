import type { Rule } from '../rule.ts';
import { NUMBERING, PARAGRAPH_TWICE } from './order.ts';
import {
  CHART_KIND,
  ELLIPSIS,
  INSTRUCTION,
  OTHER_FUND,
  SAMPLE_TEXT,
  TEMPLATE_CHOICE,
  TRACKED_CHANGE,
} from './template.ts';
import { DOUBLED_PUNCTUATION, DOUBLED_WORD, FULL_WIDTH, MALFORMED_NUMBER, UNBALANCED } from './typography.ts';

/** The rules of this family, in the order they are shown. */
export const RESIDUE_RULES: readonly Rule[] = [
  SAMPLE_TEXT,
  INSTRUCTION,
  TRACKED_CHANGE,
  OTHER_FUND,
  MALFORMED_NUMBER,
  PARAGRAPH_TWICE,
  NUMBERING,
  DOUBLED_PUNCTUATION,
  DOUBLED_WORD,
  UNBALANCED,
  FULL_WIDTH,
  TEMPLATE_CHOICE,
  CHART_KIND,
  ELLIPSIS,
];
