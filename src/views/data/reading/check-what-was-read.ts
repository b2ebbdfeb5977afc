import { checkReading } from '../../../checks/check-reading.ts';
import { verifiedShare } from '../../../checks/verified-share.ts';
import { readTerms } from '../../../checks/write-terms.ts';
import type { Check } from '../../../model/check.ts';
import type { CorrectedReading, Rechecked } from './read-outcome.ts';

/**
 * What the rules say of a reading. A check that fails on a statement some recognised figures of which were left out says
 * nothing of the report, and is not among them.
 */
export function checkWhatWasRead(reading: CorrectedReading): Rechecked {
  const { checks, findings } = checkReading(reading);
  const incomplete = new Set(
    reading.undecided.flatMap(({ why, statement }) => (why === 'recognised' ? [statement] : [])),
  );
  const isOfIncomplete = (check: Check): boolean =>
    incomplete.has(check.statement) ||
    readTerms(check.terms).some(({ statement }) => incomplete.has(statement));
  const unfit =
    incomplete.size === 0 ? [] : checks.filter((check) => check.outcome === 'fails' && isOfIncomplete(check));
  const isUnfit = new Set(unfit);
  const messages = new Set(unfit.map(({ messageZh }) => messageZh));
  const kept = checks.filter((check) => !isUnfit.has(check));
  return {
    checks: kept,
    findings: findings.filter(({ messageZh }) => !messages.has(messageZh)),
    verified: verifiedShare(reading.facts, kept),
  };
}
