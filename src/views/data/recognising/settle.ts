import { checkReading } from '../../../checks/check-reading.ts';
import { verifiedShare } from '../../../checks/verified-share.ts';
import { readTerms } from '../../../checks/write-terms.ts';
import type { ReportReading } from '../../../ingest/read-report.ts';
import type { Check } from '../../../model/check.ts';
import type { Fact } from '../../../model/records.ts';
import type { ReadOutcome } from '../reading/read-outcome.ts';
import type { Decisions, Proposal } from './proposal.ts';

/** Why a figure of a recognised page is not among the figures. */
const LEFT = 'recognised, and neither confirmed by an identity nor by a person';

/** The reading with the taken figures and those that the person accepted or corrected; the others are named as unread. */
function decided(
  { reading, taken, offered }: Proposal,
  decisions: Decisions,
): ReportReading & { left: Fact[] } {
  const isTaken = new Set(taken);
  const isOffered = new Set(offered.map(({ index }) => index));
  const left: Fact[] = [];
  const facts = reading.facts.flatMap((fact, index): Fact[] => {
    if (isTaken.has(index) || !isOffered.has(index)) return [fact];
    const decision = decisions.get(index);
    if (decision?.is === 'accepted') return [fact];
    if (decision?.is === 'corrected')
      return [{ ...fact, printed: decision.printed, amount: decision.amount }];
    left.push(fact);
    return [];
  });
  const undecided = left.map(({ sourceLine, printed, statement }) => ({
    line: sourceLine ?? 0,
    printed,
    statement,
    why: LEFT,
  }));
  const statements = reading.statements.map((record) => {
    const lost = left.some(({ statement }) => statement === record.statement);
    const kept = facts.some(
      ({ statement, origin }) => statement === record.statement && origin === 'printed',
    );
    return lost && !kept ? { ...record, state: 'unreadable' as const, reason: '' } : record;
  });
  return { ...reading, facts, statements, undecided: [...reading.undecided, ...undecided], left };
}

/**
 * The outcome of a recognition. A check that fails on a statement some figures of which were left out says nothing of the
 * report, and is not among the checks.
 */
export function settle(proposal: Proposal, decisions: Decisions): ReadOutcome {
  const { left, ...reading } = decided(proposal, decisions);
  const incomplete = new Set<string>(left.map(({ statement }) => statement));
  const { checks, findings } = checkReading(reading);
  const isOfIncomplete = (check: Check): boolean =>
    incomplete.has(check.statement) ||
    readTerms(check.terms).some(({ statement }) => incomplete.has(statement));
  const unfit = checks.filter((check) => check.outcome === 'fails' && isOfIncomplete(check));
  const isUnfit = new Set(unfit);
  const messages = new Set(unfit.map(({ messageZh }) => messageZh));
  const kept = checks.filter((check) => !isUnfit.has(check));
  return {
    document: proposal.document,
    reading,
    checks: kept,
    findings: findings.filter(({ messageZh }) => !messages.has(messageZh)),
    verified: verifiedShare(reading.facts, kept),
  };
}
