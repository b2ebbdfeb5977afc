import type { Sql } from '../db/db.ts';
import { ident, sql, sqlJoin, sqlList } from '../db/sql.ts';

/** The label of the total row of a coded statement. */
export const TOTAL_LABEL = '合计';

/**
 * The facts of these reports and statements, one for each place: where a figure is said more than once the most trusted
 * is taken (printed in the statement, then the prose, then a chart, then our arithmetic), then the highest on the page.
 * Only facts about the report's own year. Rows without a code are told apart by their label (`row_key`).
 */
export function bestFacts(reportIds: readonly string[], statements: readonly string[]): Sql {
  return sql`SELECT * FROM (
    SELECT
      f.report_id AS report_id, f.fiscal_year AS fiscal_year, f.statement AS statement, f.code AS code,
      CASE WHEN f.code = '' THEN f.label ELSE '' END AS row_key, f.label AS label, f.measure AS measure,
      f.phase AS phase, f.amount AS amount, f.origin AS origin, f.certainty AS certainty,
      COALESCE(f."row", 1000000) AS place,
      ROW_NUMBER() OVER (
        PARTITION BY f.report_id, f.statement, f.code, CASE WHEN f.code = '' THEN f.label ELSE '' END, f.measure, f.phase
        ORDER BY ${originRank(sql`f.origin`)}, COALESCE(f."row", 1000000), COALESCE(f.source_line, 1000000), f.amount
      ) AS standing
    FROM facts AS f
    INNER JOIN reports AS r ON r.report_id = f.report_id AND r.fiscal_year = f.fiscal_year
    WHERE f.report_id IN (${reportList(reportIds)}) AND f.statement IN (${sqlList(statements)})
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
