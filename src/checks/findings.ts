import type { Check } from '../model/check.ts';
import type { Finding } from '../model/records.ts';
import { subtractDecimal } from '../model/money.ts';
import { readTerms, writeEvidence } from './write-terms.ts';

/** The size of a difference. */
function sizeOf(check: Check): string {
  return (check.difference ?? '0').replace('-', '');
}

function largest(checks: readonly Check[]): string {
  return checks
    .map(sizeOf)
    .reduce((most, size) => (subtractDecimal(size, most).startsWith('-') ? most : size), '0');
}

function causeFinding(check: Check, followers: readonly Check[]): Finding {
  const own = readTerms(check.terms);
  const also = followers.flatMap((follower) =>
    readTerms(follower.terms).filter((term) => term.role === 'whole'),
  );
  const more = followers.length;
  return {
    reportId: check.reportId,
    rule: check.rule,
    severity: check.severity === 'notice' ? 'notice' : 'error',
    statement: check.statement,
    code: check.code,
    measure: check.measure,
    expected: check.expected,
    actual: check.actual,
    difference: check.difference,
    evidence: writeEvidence([...own, ...also]),
    messageZh: more === 0 ? check.messageZh : `${check.messageZh}另有 ${more} 处核对因此不平。`,
    messageEn:
      more === 0
        ? check.messageEn
        : `${check.messageEn} ${more} more ${more === 1 ? 'check fails' : 'checks fail'} only because of it.`,
  };
}

function roundingFinding(checks: readonly Check[], first: Check): Finding {
  const most = largest(checks);
  return {
    reportId: first.reportId,
    rule: 'rounding',
    severity: 'rounding',
    statement: first.statement,
    code: '',
    measure: '',
    expected: null,
    actual: null,
    difference: most,
    evidence: writeEvidence(
      checks.flatMap((check) => readTerms(check.terms).filter((term) => term.role === 'whole')),
    ),
    messageZh: `${checks.length} 处合计与分项之和相差不超过 ${most}，属四舍五入尾差，不作差错。`,
    messageEn: `${checks.length} ${checks.length === 1 ? 'sum misses' : 'sums miss'} by at most ${most}: rounding, not an error.`,
  };
}

/**
 * What the checks of one report found: one row a cause, with what follows from it in its evidence, and one row a statement
 * for all its rounding.
 */
export function findingsOf(checks: readonly Check[]): Finding[] {
  const followers = new Map<string, Check[]>();
  const rounding = new Map<string, Check[]>();
  for (const check of checks) {
    if (check.outcome === 'fails' && check.cause !== '') {
      followers.set(check.cause, [...(followers.get(check.cause) ?? []), check]);
    }
    if (check.outcome === 'rounding') {
      rounding.set(check.statement, [...(rounding.get(check.statement) ?? []), check]);
    }
  }
  const causes = checks.filter((check) => check.outcome === 'fails' && check.cause === '');
  return [
    ...causes.map((check) => causeFinding(check, followers.get(check.checkId) ?? [])),
    ...[...rounding.values()].flatMap((group) => (group[0] ? [roundingFinding(group, group[0])] : [])),
  ];
}
