import { sql } from '../db/sql.ts';
import { LOTTERY_CODE } from './aid-codes.ts';
import { TOTAL_LABEL, bestFacts } from './best-facts.ts';
import { decimal, text } from './decode.ts';
import type { Query } from './query.ts';

/** Final amounts in 万元 of one code in one statement of a report; `''` is the total 合计. Null is not disclosed. */
export type ComparabilityRow = {
  reportId: string;
  statement: string;
  code: string;
  nameZh: string;
  nameEn: string;
  total: string | null;
  basic: string | null;
  project: string | null;
};

/**
 * What the verdict on a comparison needs besides the reports: the totals, classes (类) and sections (款) of 支出决算表 and
 * 一般公共预算支出表, and the lottery money for medical aid wherever it stands. As in a composition, what only the prose
 * names is no row of a report that prints the table.
 */
export function comparability({
  reportIds,
}: {
  readonly reportIds: readonly string[];
}): Query<ComparabilityRow> {
  return {
    sql: sql`WITH said AS (${bestFacts(reportIds, ['expenditure', 'general_budget', 'government_fund'])}),
    printed_rows AS (SELECT DISTINCT report_id, statement, code FROM said WHERE origin = 'printed' AND code <> ''),
    printed_tables AS (SELECT DISTINCT report_id, statement FROM printed_rows)
    SELECT b.report_id AS report_id, b.statement AS statement, b.code AS code,
      COALESCE(MAX(c.name_zh), MAX(b.label), '') AS name_zh, COALESCE(MAX(c.name_en), '') AS name_en,
      MAX(CASE WHEN b.measure = 'total' THEN b.amount END) AS total,
      MAX(CASE WHEN b.measure = 'basic' THEN b.amount END) AS basic,
      MAX(CASE WHEN b.measure = 'project' THEN b.amount END) AS project
    FROM said AS b
    LEFT JOIN printed_tables AS t ON t.report_id = b.report_id AND t.statement = b.statement
    LEFT JOIN printed_rows AS p ON p.report_id = b.report_id AND p.statement = b.statement AND p.code = b.code
    LEFT JOIN classifications AS c ON c.code = b.code AND c.kind = 'functional'
    WHERE b.phase = 'final' AND (b.code = '' OR t.report_id IS NULL OR p.code IS NOT NULL)
      AND (b.code = ${LOTTERY_CODE} OR (b.statement <> 'government_fund'
        AND (LENGTH(b.code) IN (3, 5) OR (b.code = '' AND b.row_key = ${TOTAL_LABEL}))))
    GROUP BY b.report_id, b.statement, b.code
    ORDER BY b.report_id, b.statement, b.code`,
    decode: (row) => ({
      reportId: text(row, 'report_id'),
      statement: text(row, 'statement'),
      code: text(row, 'code'),
      nameZh: text(row, 'name_zh'),
      nameEn: text(row, 'name_en'),
      total: decimal(row, 'total'),
      basic: decimal(row, 'basic'),
      project: decimal(row, 'project'),
    }),
  };
}
