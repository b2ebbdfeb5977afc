import { readTerms } from '../../checks/write-terms.ts';
import type { Term } from '../../model/check.ts';
import type { CheckRow } from '../../queries/check-rows.ts';
import type { ProvenanceRow } from '../../queries/rows.ts';
import { RUN_GRADES, gradeOf } from '../checks/checks-data.ts';
import type { RunGrade } from '../checks/checks-data.ts';

/** A run that a figure takes part in. `other` is the one other figure where two figures should be the same. */
export type Identity = { check: CheckRow; grade: RunGrade; whole: Term | null; other: Term | null };

/**
 * The runs that this very figure takes part in, the gravest first. A place alone is not enough: a line may print the same
 * characters in several columns. Prose has no columns.
 */
export function identitiesOf(checks: readonly CheckRow[], row: ProvenanceRow): Identity[] {
  return checks
    .flatMap((check): Identity[] => {
      const terms = readTerms(check.terms);
      const own = terms.find((term) => isFigure(term, row));
      if (own === undefined) return [];
      const counted = terms.filter((term) => term.role !== 'other' && term.amount !== null);
      const isEquality = counted.length === 2 && counted.includes(own) && !counted.some(isLess);
      return [
        {
          check,
          grade: gradeOf(check),
          whole: terms.find((term) => term.role === 'whole') ?? null,
          other: isEquality ? (counted.find((term) => term !== own) ?? null) : null,
        },
      ];
    })
    .sort((a, b) => RUN_GRADES.indexOf(a.grade) - RUN_GRADES.indexOf(b.grade) || standing(a) - standing(b));
}

const isLess = (term: Term): boolean => term.role === 'less';

/** A sum tells more than a repetition, and both more than a run without arithmetic. */
function standing({ check, other }: Identity): number {
  if (check.arithmetic === '') return 2;
  return other === null ? 0 : 1;
}

function isFigure(term: Term, row: ProvenanceRow): boolean {
  const isHere =
    term.sourceLine === row.sourceLine && term.sourcePage === row.sourcePage && term.printed === row.printed;
  if (!isHere) return false;
  if (term.statement === '') return true;
  return (
    term.statement === row.ref.statement &&
    term.code === row.ref.code &&
    term.measure === row.ref.measure &&
    term.phase === row.ref.phase
  );
}
