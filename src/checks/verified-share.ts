import type { Check } from '../model/check.ts';
import { compareDecimal } from '../model/money.ts';
import type { Fact } from '../model/records.ts';
import { STATEMENTS, type StatementId } from '../model/statement.ts';
import { factTerm, termKey } from './terms.ts';
import { readTerms } from './write-terms.ts';

/** How many figures the statements print, how many of them an identity confirms, and how many were read as certain. */
export type VerifiedShare = { figures: number; verified: number; certain: number };

/**
 * Whether the run shows that its figures stand where they were put: parts and whole of the statements agree, but for rounding.
 * A sum that is only held to be no more than its whole shows nothing where it is less, and one figure alone cannot agree.
 */
function isProof(check: Check): boolean {
  if (check.family !== 'inside' && check.family !== 'between') return false;
  if (check.outcome !== 'holds' && check.outcome !== 'rounding') return false;
  const size = (check.difference ?? '').replace('-', '');
  return size !== '' && compareDecimal(size, check.tolerance ?? '0') <= 0;
}

/** The keys of all printed figures that take part in at least one identity that holds. */
function provenKeys(checks: readonly Check[]): Set<string> {
  const keys = new Set<string>();
  for (const check of checks) {
    if (!isProof(check)) continue;
    const counted = readTerms(check.terms).filter(({ role }) => role !== 'other');
    if (counted.length > 1) for (const term of counted) keys.add(termKey(term));
  }
  return keys;
}

function shareOf(printed: readonly Fact[], proven: ReadonlySet<string>): VerifiedShare {
  return {
    figures: printed.length,
    verified: printed.filter((fact) => proven.has(termKey(factTerm(fact, 'whole')))).length,
    certain: printed.filter(({ certainty }) => certainty === 'certain').length,
  };
}

/**
 * Of the printed figures of one report's statements (prose and charts are no part of it), how many take part in at least one
 * identity of the statements that holds, be it but for rounding. `checks` are those of the same facts.
 */
export function verifiedShare(facts: readonly Fact[], checks: readonly Check[]): VerifiedShare {
  return shareOf(
    facts.filter(({ origin }) => origin === 'printed'),
    provenKeys(checks),
  );
}

/** {@link verifiedShare} statement by statement, in their order; statements without figures are left out. */
export function verifiedByStatement(
  facts: readonly Fact[],
  checks: readonly Check[],
): { statement: StatementId; share: VerifiedShare }[] {
  const proven = provenKeys(checks);
  return STATEMENTS.flatMap((statement) => {
    const printed = facts.filter((fact) => fact.origin === 'printed' && fact.statement === statement);
    return printed.length === 0 ? [] : [{ statement, share: shareOf(printed, proven) }];
  });
}
