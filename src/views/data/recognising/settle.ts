import type { ReportReading } from '../../../ingest/read-report.ts';
import type { Fact } from '../../../model/records.ts';
import { checkWhatWasRead } from '../reading/check-what-was-read.ts';
import type { ReadOutcome } from '../reading/read-outcome.ts';
import type { Decisions, Proposal } from './proposal.ts';

/** The reading with the taken figures and those that the person accepted or corrected; the others are named as unread. */
function decided({ reading, taken, offered }: Proposal, decisions: Decisions): ReportReading {
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
    why: 'recognised' as const,
  }));
  const statements = reading.statements.map((record) => {
    const lost = left.some(({ statement }) => statement === record.statement);
    const kept = facts.some(
      ({ statement, origin }) => statement === record.statement && origin === 'printed',
    );
    return lost && !kept ? { ...record, state: 'unreadable' as const, reason: '' } : record;
  });
  return { ...reading, facts, statements, undecided: [...reading.undecided, ...undecided] };
}

/** The outcome of a recognition: what it took, and what the rules say of that. */
export function settle(proposal: Proposal, decisions: Decisions): ReadOutcome {
  const reading = decided(proposal, decisions);
  return { document: proposal.document, reading, ...checkWhatWasRead(reading) };
}
