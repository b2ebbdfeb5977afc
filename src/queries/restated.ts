import { sql, sqlList } from '../db/sql.ts';
import type { DecimalText } from '../model/records.ts';
import { CERTAINTIES, ORIGINS, STATEMENT_MEASURES, STATEMENTS } from '../model/statement.ts';
import type { Measure, StatementId } from '../model/statement.ts';
import type { Value } from '../model/value.ts';
import { bestFacts, originRank, reportList } from './best-facts.ts';
import { TOTAL_LABELS } from './changes.ts';
import { count, decimal, flag, oneOf, text } from './decode.ts';
import type { Query } from './query.ts';

/** What two amounts of two decimals may differ by and still be the same figure (万元). */
const ROUNDING_WAN = '0.01';

/** An amount that a report gives for the year before, beside what that year's own report says. */
export type RestatedRow = {
  /** The later report, and its year. */
  reportId: string;
  fiscalYear: number;
  /** The report of the year before. */
  earlierId: string;
  statement: StatementId;
  code: string;
  measure: Measure;
  /** The row as the later report names it; the whole may go by another name in the earlier one. */
  label: string;
  /** What the later report gives for the year before. */
  prior: Value;
  /** What that year's own report says. */
  earlier: Value;
  /** `prior` less `earlier`, in 万元. */
  difference: DecimalText;
  /** Whether the two are not the same figure (追溯调整, or an error in one of the reports). */
  isRestated: boolean;
};

const MEASURES = Object.values(STATEMENT_MEASURES).flat();

/**
 * Every amount for the year before that a report gives and the year's own report has too, where both are among
 * `reportIds`: the same county, department and scope of accounts, consecutive years. The whole of a statement is compared
 * with whichever of its totals is nearest, for prose says 总计 of 合计.
 */
export function restated({ reportIds }: { readonly reportIds: readonly string[] }): Query<RestatedRow> {
  const ids = reportList(reportIds);
  const totals = sqlList(TOTAL_LABELS);
  return {
    sql: sql`WITH best AS (${bestFacts(reportIds, STATEMENTS)}),
    pairs AS (
      SELECT l.report_id AS report_id, l.fiscal_year AS fiscal_year, e.report_id AS earlier_id,
        e.fiscal_year AS earlier_year, l.county_code AS county_code
      FROM reports AS l
      INNER JOIN reports AS e ON e.county_code = l.county_code AND e.department = l.department
        AND e.fiscal_year = l.fiscal_year - 1
      WHERE l.report_id IN (${ids}) AND e.report_id IN (${ids})
        AND (l.scope = e.scope OR l.scope = 'unknown' OR e.scope = 'unknown')
    ),
    said AS (
      SELECT p.report_id AS report_id, p.fiscal_year AS fiscal_year, p.earlier_id AS earlier_id,
        p.earlier_year AS earlier_year, p.county_code AS county_code, f.statement AS statement, f.code AS code,
        f.measure AS measure, f.label AS label, f.amount AS amount, f.origin AS origin, f.certainty AS certainty,
        COALESCE(f.source_line, 1000000) AS line,
        CASE WHEN f.code <> '' THEN 'code' WHEN f.label IN (${totals}) THEN 'total' ELSE CONCAT('row ', f.label) END AS item
      FROM pairs AS p
      INNER JOIN facts AS f ON f.report_id = p.report_id AND f.fiscal_year = p.earlier_year AND f.phase = 'final'
    ),
    priors AS (
      SELECT s.*, ROW_NUMBER() OVER (
        PARTITION BY s.report_id, s.earlier_id, s.statement, s.code, s.measure, s.item
        ORDER BY ${originRank(sql`s.origin`)}, s.line, s.amount, s.label
      ) AS standing
      FROM said AS s
    ),
    matches AS (
      SELECT q.report_id AS report_id, q.fiscal_year AS fiscal_year, q.earlier_id AS earlier_id,
        q.earlier_year AS earlier_year, q.county_code AS county_code, q.statement AS statement, q.code AS code,
        q.measure AS measure, q.label AS label, q.item AS item, q.amount AS prior_amount, q.origin AS prior_origin,
        q.certainty AS prior_certainty, b.label AS earlier_label, b.amount AS earlier_amount,
        b.origin AS earlier_origin, b.certainty AS earlier_certainty, q.amount - b.amount AS difference,
        ROW_NUMBER() OVER (
          PARTITION BY q.report_id, q.earlier_id, q.statement, q.code, q.measure, q.item
          ORDER BY ABS(q.amount - b.amount), b.place, b.label
        ) AS choice
      FROM priors AS q
      INNER JOIN best AS b ON b.report_id = q.earlier_id AND b.statement = q.statement AND b.code = q.code
        AND b.measure = q.measure AND b.phase = 'final'
      WHERE q.standing = 1 AND (q.item = 'code' OR (q.item = 'total' AND b.row_key IN (${totals}))
        OR q.item = CONCAT('row ', b.row_key))
    )
    SELECT m.*,
      CASE WHEN ABS(m.difference) > CAST(${ROUNDING_WAN} AS DECIMAL(18, 6)) THEN 1 ELSE 0 END AS is_restated
    FROM matches AS m WHERE m.choice = 1
    ORDER BY m.county_code, m.fiscal_year, m.report_id, m.earlier_id, m.statement, m.code, m.measure, m.item`,
    decode: (row) => {
      const statement = oneOf(row, 'statement', STATEMENTS);
      const code = text(row, 'code');
      const measure = oneOf(row, 'measure', MEASURES);
      const earlierYear = count(row, 'earlier_year');
      const figure = (name: 'prior' | 'earlier', reportId: string, label: string): Value => ({
        state: 'figure',
        amount: text(row, `${name}_amount`),
        origin: oneOf(row, `${name}_origin`, ORIGINS),
        certainty: oneOf(row, `${name}_certainty`, CERTAINTIES),
        ref: { reportId, fiscalYear: earlierYear, statement, code, label, measure, phase: 'final' },
      });
      const reportId = text(row, 'report_id');
      const earlierId = text(row, 'earlier_id');
      return {
        reportId,
        fiscalYear: count(row, 'fiscal_year'),
        earlierId,
        statement,
        code,
        measure,
        label: text(row, 'label'),
        prior: figure('prior', reportId, text(row, 'label')),
        earlier: figure('earlier', earlierId, text(row, 'earlier_label')),
        difference: decimal(row, 'difference') ?? '0',
        isRestated: flag(row, 'is_restated'),
      };
    },
  };
}
