import type { Sql } from '../db/db.ts';
import { ident, sql, sqlJoin, sqlList } from '../db/sql.ts';

/** The label of the total row of a coded statement. */
export const TOTAL_LABEL = '合计';

/**
 * Which row of its label a fact `f` without a code is, from 1: a two-sided statement prints 一般公共预算财政拨款 among the
 * receipts and again among what was carried over. Only printed rows are counted; what prose says of a label is said of
 * its first row. A row with a code is known by its code.
 */
export function occurrence(): Sql {
  return sql`CASE WHEN f.code = '' AND f.origin = 'printed' THEN ROW_NUMBER() OVER (
    PARTITION BY f.report_id, f.fiscal_year, f.statement, f.code, f.label, f.measure, f.phase, f.origin
    ORDER BY COALESCE(f."row", 1000000), COALESCE(f.source_line, 1000000), f.amount
  ) ELSE 1 END`;
}

/**
 * The facts of these reports and statements, one for each place: where a figure is said more than once the most trusted
 * is taken (printed in the statement, then the prose, then a chart, then our arithmetic), then the highest on the page.
 * Only facts about the report's own year. Rows without a code are told apart by their label (`row_key`); a label's second
 * row has a key of its own, which no label can be (labels are kept without spaces).
 */
export function bestFacts(reportIds: readonly string[], statements: readonly string[]): Sql {
  return sql`SELECT * FROM (
    SELECT k.report_id AS report_id, k.fiscal_year AS fiscal_year, k.statement AS statement, k.code AS code,
      k.row_key AS row_key, k.label AS label, k.measure AS measure, k.phase AS phase, k.amount AS amount,
      k.origin AS origin, k.certainty AS certainty, k.place AS place, k.occurrence AS occurrence,
      ROW_NUMBER() OVER (
        PARTITION BY k.report_id, k.statement, k.code, k.row_key, k.measure, k.phase
        ORDER BY ${originRank(sql`k.origin`)}, k.place, k.line, k.amount
      ) AS standing
    FROM (
      SELECT n.*, CASE WHEN n.code <> '' THEN '' WHEN n.occurrence = 1 THEN n.label
        ELSE CONCAT(n.label, ' ', CAST(n.occurrence AS VARCHAR)) END AS row_key
      FROM (
        SELECT f.report_id AS report_id, f.fiscal_year AS fiscal_year, f.statement AS statement, f.code AS code,
          f.label AS label, f.measure AS measure, f.phase AS phase, f.amount AS amount, f.origin AS origin,
          f.certainty AS certainty, COALESCE(f."row", 1000000) AS place,
          COALESCE(f.source_line, 1000000) AS line, ${occurrence()} AS occurrence
        FROM facts AS f
        INNER JOIN reports AS r ON r.report_id = f.report_id AND r.fiscal_year = f.fiscal_year
        WHERE f.report_id IN (${reportList(reportIds)}) AND f.statement IN (${sqlList(statements)})
      ) AS n
    ) AS k
  ) AS ranked WHERE standing = 1`;
}

/** The reports of an `IN (…)`, sorted, so that the same choice in another order is the same question. */
export function reportList(reportIds: readonly string[]): Sql {
  return sqlList([...new Set(reportIds)].sort());
}

/** A number that sorts origins by trust: printed, narrative, chart, derived. */
export function originRank(column: Sql): Sql {
  return sql`CASE ${column} WHEN 'printed' THEN 1 WHEN 'narrative' THEN 2 WHEN 'chart' THEN 3 ELSE 4 END`;
}

/** The row of a code, or for `''` the total row 合计, in the columns of {@link bestFacts}. */
export function isRow(alias: 'f' | 'b', code: string): Sql {
  const table = alias === 'f' ? sql`f` : sql`b`;
  return code === ''
    ? sql`${table}.code = '' AND ${table}.row_key = ${TOTAL_LABEL}`
    : sql`${table}.code = ${code}`;
}

type ValueName =
  | 'total'
  | 'basic'
  | 'project'
  | 'budget'
  | 'initial'
  | 'final'
  | 'whole'
  | 'part'
  | 'expenditure'
  | 'aid'
  | 'lottery'
  | 'three_public'
  | 'closing'
  | 'income'
  | 'cell';

/** The four columns that {@link value} reads, from the one fact `f` of the group for which `condition` holds. */
export function valueColumns(name: ValueName, condition: Sql): Sql {
  const column = (field: 'amount' | 'origin' | 'certainty' | 'label') => {
    const alias = `${name}_${field}`;
    const source = ident(field, ['amount', 'origin', 'certainty', 'label']);
    return sql`MAX(CASE WHEN ${condition} THEN f.${source} END) AS ${ident(alias, [alias])}`;
  };
  return sqlJoin([column('amount'), column('origin'), column('certainty'), column('label')], ', ');
}
