import type { Check } from '../model/check.ts';
import type { Finding } from '../model/records.ts';
import { findingsOf } from './findings.ts';
import type { CheckInput } from './rule.ts';
import { RULES } from './rules.ts';
import { runChecks } from './run-checks.ts';

/** All that the rules have to say about one report. */
export function checkReading(input: CheckInput): { checks: Check[]; findings: Finding[] } {
  const checks = runChecks(input, RULES);
  return { checks, findings: findingsOf(checks) };
}
