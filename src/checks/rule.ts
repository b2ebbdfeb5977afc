import type { Term, RuleFamily } from '../model/check.ts';
import type { Claim } from '../model/claim.ts';
import type {
  Change,
  Correction,
  DecimalText,
  Fact,
  Indicator,
  Project,
  Report,
  StatementRecord,
} from '../model/records.ts';
import type { Measure, StatementId } from '../model/statement.ts';

/** What was read of one report: all that a rule may look at. */
export type CheckInput = {
  report: Report;
  statements: readonly StatementRecord[];
  facts: readonly Fact[];
  changes: readonly Change[];
  indicators: readonly Indicator[];
  projects: readonly Project[];
  claims: readonly Claim[];
  /** Figures among the facts that a person put right by hand. */
  corrections?: readonly Correction[];
};

/** A sentence of ours in both languages, with its figures already in it. */
export type Words = { zh: string; en: string };

/** What a run is about: where its failure is shown. `key` tells it from the rule's other runs in the report. */
export type Subject = {
  key: string;
  statement: StatementId | '';
  code: string;
  measure: Measure | '';
};

/** How one run ended, before causes are sought. */
export type Run = Subject & {
  outcome: 'holds' | 'rounding' | 'fails' | 'could_not_run';
  /** How grave it is where it fails. */
  severity: 'error' | 'notice';
  terms: readonly Term[];
  expected: DecimalText | null;
  actual: DecimalText | null;
  difference: DecimalText | null;
  tolerance: DecimalText | null;
  arithmetic: string;
  /** Ids of what was missing, where it could not be run. */
  missing: readonly string[];
  words: Words;
  /**
   * Whether parts − less = whole says it all, so that a wrong figure may be sought by putting another in its place.
   */
  isSum: boolean;
  /** Whether the parts may be less than the whole: then only more fails. */
  atMost?: true;
};

/** One rule or a family of like rules: facts in, runs out. Pure; the same in Node and in the browser. */
export type Rule = {
  /** Lower-case English, stable: it is in findings.csv, in links and in the texts of 方法. */
  id: string;
  family: RuleFamily;
  run: (input: CheckInput) => Run[];
};
