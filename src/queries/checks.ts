import type { DbRow } from '../db/db.ts';
import { sql, sqlList } from '../db/sql.ts';
import { OUTCOMES, RULE_FAMILIES } from '../model/check.ts';
import type { Check } from '../model/check.ts';
import { STATEMENT_MEASURES, STATEMENTS } from '../model/statement.ts';
import { reportList } from './best-facts.ts';
import type { CheckCountRow, CheckRow, FindingRow } from './check-rows.ts';
import { count, decimal, oneOf, text } from './decode.ts';
import type { Query } from './query.ts';

const MEASURES = ['', ...Object.values(STATEMENT_MEASURES).flat()] as const;
const STATEMENTS_OR_NONE = ['', ...STATEMENTS] as const;
const SEVERITIES = ['error', 'notice', 'rounding', ''] as const;

/** How the runs of each family of rules on each report ended (核对). */
export function checkCounts({ reportIds }: { readonly reportIds: readonly string[] }): Query<CheckCountRow> {
  return {
    sql: sql`SELECT k.report_id AS report_id, k.family AS family, k.outcome AS outcome, k.severity AS severity, COUNT(*) AS runs,
      SUM(CASE WHEN COALESCE(k.cause, '') = '' THEN 1 ELSE 0 END) AS causes
    FROM checks AS k WHERE k.report_id IN (${reportList(reportIds)})
    GROUP BY k.report_id, k.family, k.outcome, k.severity
    ORDER BY k.report_id, k.family, k.outcome, k.severity`,
    decode: (row) => ({
      reportId: text(row, 'report_id'),
      family: oneOf(row, 'family', RULE_FAMILIES),
      outcome: oneOf(row, 'outcome', OUTCOMES),
      severity: oneOf(row, 'severity', SEVERITIES),
      runs: count(row, 'runs'),
      causes: count(row, 'causes'),
    }),
  };
}

/** The runs on one report that ended in one of these ways, in every family or in one; failures first. */
export function checkRuns(args: {
  readonly reportId: string;
  readonly outcomes: readonly Check['outcome'][];
  readonly families: readonly Check['family'][];
}): Query<CheckRow> {
  return {
    sql: sql`SELECT k.* FROM checks AS k
    WHERE k.report_id = ${args.reportId} AND k.outcome IN (${sqlList(args.outcomes)})
      AND k.family IN (${sqlList(args.families)})
    ORDER BY k.check_id`,
    decode: decodeCheck,
  };
}

/**
 * The runs that a printed figure takes part in. `place` is the figure's place and characters as `terms` has them (see
 * {@link termPlace}).
 */
export function figureChecks(args: { readonly reportId: string; readonly place: string }): Query<CheckRow> {
  return {
    sql: sql`SELECT k.* FROM checks AS k
    WHERE k.report_id = ${args.reportId} AND POSITION(${args.place} IN k.terms) > 0
    ORDER BY k.check_id`,
    decode: decodeCheck,
  };
}

/** A place and its characters as they stand in `checks.terms` and `findings.evidence`, but for the closing brace. */
export function termPlace(place: {
  sourcePage: number | null;
  sourceLine: number | null;
  printed: string;
}): string {
  const { sourcePage, sourceLine, printed } = place;
  return JSON.stringify({ source_page: sourcePage, source_line: sourceLine, printed }).slice(0, -1);
}

/** What the checks found in these reports: one row a cause, and one a statement for its rounding. */
export function findings({ reportIds }: { readonly reportIds: readonly string[] }): Query<FindingRow> {
  return {
    sql: sql`SELECT g.* FROM findings AS g WHERE g.report_id IN (${reportList(reportIds)})
    ORDER BY g.report_id, g.severity, g.rule, g.statement, g.code, g.measure, g.evidence`,
    decode: (row) => ({
      reportId: text(row, 'report_id'),
      rule: text(row, 'rule'),
      severity: oneOf(row, 'severity', ['error', 'rounding', 'notice'] as const),
      statement: oneOf(row, 'statement', STATEMENTS_OR_NONE),
      code: text(row, 'code'),
      measure: oneOf(row, 'measure', MEASURES),
      expected: decimal(row, 'expected'),
      actual: decimal(row, 'actual'),
      difference: decimal(row, 'difference'),
      evidence: text(row, 'evidence'),
      messageZh: text(row, 'message_zh'),
      messageEn: text(row, 'message_en'),
    }),
  };
}

function decodeCheck(row: DbRow): CheckRow {
  return {
    reportId: text(row, 'report_id'),
    checkId: text(row, 'check_id'),
    rule: text(row, 'rule'),
    family: oneOf(row, 'family', RULE_FAMILIES),
    outcome: oneOf(row, 'outcome', OUTCOMES),
    severity: oneOf(row, 'severity', SEVERITIES),
    statement: oneOf(row, 'statement', STATEMENTS_OR_NONE),
    code: text(row, 'code'),
    measure: oneOf(row, 'measure', MEASURES),
    expected: decimal(row, 'expected'),
    actual: decimal(row, 'actual'),
    difference: decimal(row, 'difference'),
    tolerance: decimal(row, 'tolerance'),
    arithmetic: text(row, 'arithmetic'),
    terms: text(row, 'terms'),
    missing: text(row, 'missing'),
    cause: text(row, 'cause'),
    messageZh: text(row, 'message_zh'),
    messageEn: text(row, 'message_en'),
  };
}
