import type { Check } from '../model/check.ts';
import { compareDecimal } from '../model/money.ts';
import type { DecimalText, Finding } from '../model/records.ts';
import { readTerms, writeEvidence } from './write-terms.ts';

/** The greatest difference, without its sign. */
function largest(checks: readonly Check[]): DecimalText {
  return checks
    .map((check) => (check.difference ?? '0').replace('-', ''))
    .reduce((most, size) => (compareDecimal(size, most) > 0 ? size : most), '0');
}

function causeFinding(check: Check, followers: readonly Check[]): Finding {
  const own = readTerms(check.terms);
  const also = followers.flatMap((follower) =>
    readTerms(follower.terms).filter((term) => term.role === 'whole'),
  );
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
    messageZh: check.messageZh,
    messageEn: check.messageEn,
  };
}

/** A rounding of a percentage, which misses by its own last digit and not by 万元. */
function isPercent(check: Check): boolean {
  return readTerms(check.terms).some((term) => /[%％]$/u.test(term.printed));
}

function wording(amounts: readonly Check[], percentages: readonly Check[]): { zh: string; en: string } {
  const zh: string[] = [];
  const en: string[] = [];
  const count = amounts.length;
  if (count > 0) {
    const most = largest(amounts);
    zh.push(`${count} 处金额与核对结果相差不超过 ${most}`);
    en.push(`${count} ${count === 1 ? 'amount misses' : 'amounts miss'} by at most ${most}`);
  }
  if (percentages.length > 0) {
    zh.push(`${percentages.length} 处百分比末位有出入`);
    en.push(
      `${percentages.length} ${percentages.length === 1 ? 'percentage' : 'percentages'} by the last digit`,
    );
  }
  return {
    zh: `${zh.join('，')}，属四舍五入尾差，不作差错。`,
    en: `${en.join(', ')}: rounding, not an error.`,
  };
}

/** One line for all the rounding of a statement (or of what belongs to none). */
function roundingFinding(checks: readonly Check[], first: Check): Finding {
  const amounts = checks.filter((check) => !isPercent(check));
  const words = wording(amounts, checks.filter(isPercent));
  return {
    reportId: first.reportId,
    rule: 'rounding',
    severity: 'rounding',
    statement: first.statement,
    code: '',
    measure: '',
    expected: null,
    actual: null,
    difference: amounts.length === 0 ? null : largest(amounts),
    evidence: writeEvidence(
      checks.flatMap((check) =>
        readTerms(check.terms).filter((term) => term.role !== 'part' && term.role !== 'less'),
      ),
    ),
    messageZh: words.zh,
    messageEn: words.en,
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
