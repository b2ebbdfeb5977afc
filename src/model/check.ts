import type { DecimalText } from './records.ts';
import type { Measure, Phase, StatementId } from './statement.ts';

/** The families of rules (核对 shows one column each), in the order they are shown. */
export const RULE_FAMILIES = [
  'inside',
  'between',
  'prose',
  'words',
  'codes',
  'identity',
  'emptiness',
  'residue',
  'plausibility',
] as const;
export type RuleFamily = (typeof RULE_FAMILIES)[number];

/** How one run of a rule ended: it holds, holds but for rounding (尾差), fails, or could not be run for want of something. */
export const OUTCOMES = ['fails', 'rounding', 'could_not_run', 'holds'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A printed figure or passage that a run looked at. */
export type Term = {
  /**
   * Its part in the arithmetic: `part` is added, `less` taken away, `whole` is what the sum is held against; `other` stands
   * beside it (a percentage, a word, a name).
   */
  role: 'part' | 'less' | 'whole' | 'other';
  /** In 万元, per cent or a count; null for words. */
  amount: DecimalText | null;
  /** The characters as printed (never a sentence, never a name of a person). */
  printed: string;
  /** What the figure is called where it stands: `2101501 行政运行`, `合计`, or words of ours. */
  label: string;
  statement: StatementId | '';
  code: string;
  measure: Measure | '';
  phase: Phase | '';
  sourcePage: number | null;
  sourceLine: number | null;
};

/** One row of checks.csv: one run of one rule on one report. */
export type Check = {
  reportId: string;
  /** Unique in its report: the rule and what it ran on. */
  checkId: string;
  rule: string;
  family: RuleFamily;
  outcome: Outcome;
  /** How grave a failure is; empty for the other outcomes but `rounding`. */
  severity: 'error' | 'rounding' | 'notice' | '';
  statement: StatementId | '';
  code: string;
  measure: Measure | '';
  expected: DecimalText | null;
  actual: DecimalText | null;
  /** actual − expected. */
  difference: DecimalText | null;
  /** What the difference may be and still be rounding. */
  tolerance: DecimalText | null;
  /** The arithmetic as a reader writes it: `40.00 + 34.00 = 74.00`, without words. Empty where there is none. */
  arithmetic: string;
  /** The figures looked at: the JSON array of {@link Term}, keys in snake_case. */
  terms: string;
  /** Ids of what was missing, joined by a space, where the rule could not be run. */
  missing: string;
  /** The checkId of the failure that this one only follows from; empty for a cause. */
  cause: string;
  messageZh: string;
  messageEn: string;
};
