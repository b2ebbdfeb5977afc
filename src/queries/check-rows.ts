import type { Check, Outcome, RuleFamily } from '../model/check.ts';
import type { Finding } from '../model/records.ts';

/** How often the runs of a family of rules on a report ended in one way; `causes` leaves out failures that follow from another. */
export type CheckCountRow = {
  reportId: string;
  family: RuleFamily;
  outcome: Outcome;
  severity: Check['severity'];
  runs: number;
  causes: number;
};

/** One run of a rule. */
export type CheckRow = Check;

/** What the checks found. */
export type FindingRow = Finding;
