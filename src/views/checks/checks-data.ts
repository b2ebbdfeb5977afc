import type { Check, RuleFamily } from '../../model/check.ts';
import { RULE_FAMILIES } from '../../model/check.ts';
import { compareDecimal } from '../../model/money.ts';
import type { CheckCountRow, CheckRow } from '../../queries/check-rows.ts';
import type { ReportRow } from '../../queries/rows.ts';
import type { GRADE_NAMES } from '../../text/messages/checks.ts';

/** How a run is graded for a reader: a failure by how grave it is, everything else by its outcome. */
export type RunGrade = keyof typeof GRADE_NAMES;

/** From the gravest on. */
export const RUN_GRADES = ['error', 'notice', 'rounding', 'could_not_run', 'holds'] as const;

/** How many runs of some rules on one report ended in each grade; failures that follow from another are not counted. */
export type CheckCell = Readonly<Record<RunGrade, number>>;

/** A report with one cell a family and one for all. */
export type CheckReport = {
  report: ReportRow;
  families: Readonly<Record<RuleFamily, CheckCell>>;
  all: CheckCell;
};

const NONE: CheckCell = { error: 0, notice: 0, rounding: 0, could_not_run: 0, holds: 0 };

/** The grade of a run. */
export function gradeOf(run: Pick<Check, 'outcome' | 'severity'>): RunGrade {
  if (run.outcome !== 'fails') return run.outcome;
  return run.severity === 'error' ? 'error' : 'notice';
}

/** The gravest of a cell's grades; null where nothing was run. */
export function worstGrade(cell: CheckCell): RunGrade | null {
  return RUN_GRADES.find((grade) => cell[grade] > 0) ?? null;
}

/** Reports by families, in the order of the reports. */
export function checkMatrix(reports: readonly ReportRow[], rows: readonly CheckCountRow[]): CheckReport[] {
  return reports.map((report) => {
    const own = rows.filter((row) => row.reportId === report.reportId);
    const families = Object.fromEntries(
      RULE_FAMILIES.map((family) => [family, countCell(own.filter((row) => row.family === family))]),
    ) as Record<RuleFamily, CheckCell>;
    return { report, families, all: countCell(own) };
  });
}

function countCell(rows: readonly CheckCountRow[]): CheckCell {
  return rows.reduce((cell, row) => {
    const grade = gradeOf(row);
    return { ...cell, [grade]: cell[grade] + row.causes };
  }, NONE);
}

/** A failure with what fails only because of it. */
export type Cause = { check: CheckRow; followers: CheckRow[] };

/** The failures of one grade, causes with their followers, the largest difference first. */
export function causesOf(runs: readonly CheckRow[], grade: 'error' | 'notice'): Cause[] {
  const size = (check: CheckRow): string => (check.difference ?? '0').replace('-', '');
  return runs
    .filter((run) => gradeOf(run) === grade && run.cause === '')
    .map((check) => ({ check, followers: runs.filter((run) => run.cause === check.checkId) }))
    .sort(
      (a, b) =>
        RULE_FAMILIES.indexOf(a.check.family) - RULE_FAMILIES.indexOf(b.check.family) ||
        compareDecimal(size(b.check), size(a.check)) ||
        (a.check.checkId < b.check.checkId ? -1 : 1),
    );
}

/** Runs gathered under a key, in the order of their first. */
export function groupRuns(
  runs: readonly CheckRow[],
  keyOf: (run: CheckRow) => string,
): { key: string; runs: CheckRow[] }[] {
  const groups = new Map<string, CheckRow[]>();
  for (const run of runs) groups.set(keyOf(run), [...(groups.get(keyOf(run)) ?? []), run]);
  return [...groups].map(([key, members]) => ({ key, runs: members }));
}

/** A run in the list of a report, with its number there: `3` a cause, `3.1` what follows from it, empty for the rest. */
export type ListedRun = { number: string; run: CheckRow };

/**
 * The runs of a report as its list shows them under a choice of grade, in its order: errors and notices each with what
 * follows from them, rounding by statement, what could not be run by what is missing; what holds only where it is asked for.
 */
export function listedRuns(runs: readonly CheckRow[], grade: RunGrade | 'all'): ListedRun[] {
  const wants = (name: RunGrade): boolean => grade === name || (grade === 'all' && name !== 'holds');
  const numbered = (name: 'error' | 'notice'): ListedRun[] =>
    causesOf(runs, name).flatMap(({ check, followers }, index) => [
      { number: String(index + 1), run: check },
      ...followers.map((run, follower) => ({ number: `${index + 1}.${follower + 1}`, run })),
    ]);
  const grouped = (name: RunGrade, keyOf: (run: CheckRow) => string): ListedRun[] =>
    groupRuns(
      runs.filter((run) => gradeOf(run) === name),
      keyOf,
    ).flatMap((group) => group.runs.map((run) => ({ number: '', run })));
  return [
    ...(wants('error') ? numbered('error') : []),
    ...(wants('notice') ? numbered('notice') : []),
    ...(wants('rounding') ? grouped('rounding', STATEMENT_OF) : []),
    ...(wants('could_not_run') ? grouped('could_not_run', MISSING_OF) : []),
    ...(wants('holds') ? grouped('holds', RULE_OF) : []),
  ];
}

/** What rounding, runs that could not be made and runs that hold are gathered by. */
export const STATEMENT_OF = (run: CheckRow): string => run.statement;
export const MISSING_OF = (run: CheckRow): string => `${run.rule} ${run.missing}`;
export const RULE_OF = (run: CheckRow): string => run.rule;

/** The largest difference of these runs, sign aside. */
export function largestDifference(runs: readonly CheckRow[]): string {
  return runs
    .map((run) => (run.difference ?? '0').replace('-', ''))
    .reduce((most, size) => (compareDecimal(size, most) > 0 ? size : most), '0');
}
