import type { Check } from '../model/check.ts';
import { findCauses } from './causes.ts';
import type { CheckInput, Rule, Run } from './rule.ts';
import { writeTerms } from './write-terms.ts';

/** A run with the rule that made it. */
type RuledRun = { rule: Rule; run: Run };

function severityOf(run: Run): Check['severity'] {
  if (run.outcome === 'fails') return run.severity;
  return run.outcome === 'rounding' ? 'rounding' : '';
}

/**
 * Every run of every rule on one report, in the order of the rules; a failure that only follows from another names it as
 * its cause. Never throws on data.
 */
export function runChecks(input: CheckInput, rules: readonly Rule[]): Check[] {
  const ruled: RuledRun[] = rules.flatMap((rule) => rule.run(input).map((run) => ({ rule, run })));
  const causes = findCauses(ruled.map(({ run }) => run));
  const ids = checkIds(ruled);
  return ruled.map(({ rule, run }, index): Check => {
    const cause = causes.get(index);
    const fails = run.outcome === 'fails';
    return {
      reportId: input.report.reportId,
      checkId: ids[index] ?? '',
      rule: rule.id,
      family: rule.family,
      outcome: run.outcome,
      severity: severityOf(run),
      statement: run.statement,
      code: run.code,
      measure: run.measure,
      expected: run.expected,
      actual: run.actual,
      difference: run.difference,
      tolerance: run.tolerance,
      arithmetic: run.arithmetic,
      terms: writeTerms(run.terms),
      missing: run.missing.join(' '),
      cause: cause === undefined ? '' : (ids[cause] ?? ''),
      messageZh: fails ? run.words.zh : '',
      messageEn: fails ? run.words.en : '',
    };
  });
}

/** `rule:key`, with a number behind it where a report says the same thing twice. */
function checkIds(ruled: readonly RuledRun[]): string[] {
  const seen = new Map<string, number>();
  return ruled.map(({ rule, run }) => {
    const id = `${rule.id}:${run.key}`;
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}#${times}`;
  });
}
