import { sql } from '../db/sql.ts';
import { functionalStatement } from './arguments.ts';
import type { Basis } from './arguments.ts';
import { isRow, reportList, valueColumns } from './best-facts.ts';
import { compositionTables } from './composition.ts';
import { count, flag, levelOf, text, value } from './decode.ts';
import type { Query } from './query.ts';
import type { BasicProjectRow } from './rows.ts';

/**
 * 基本支出 and 项目支出 of a code (`''` is the total) and of its disclosed children, in each report. The row of the code
 * itself is always there, first, even where the report gives no figure for it.
 */
export function basicProject(args: {
  readonly reportIds: readonly string[];
  readonly basis: Basis;
  readonly parent: string;
}): Query<BasicProjectRow> {
  const { reportIds, basis, parent } = args;
  const statement = functionalStatement(basis);
  return {
    sql: sql`WITH ${compositionTables(reportIds, statement, parent)},
    wanted AS (
      SELECT r.report_id AS report_id, ${parent} AS code, MAX(CASE WHEN p.code IS NULL THEN 0 ELSE 1 END) AS has_children
      FROM reports AS r LEFT JOIN parts AS p ON p.report_id = r.report_id
      WHERE r.report_id IN (${reportList(reportIds)}) GROUP BY r.report_id
      UNION ALL
      SELECT report_id, code, has_children FROM parts
    )
    SELECT r.report_id AS report_id, r.fiscal_year AS fiscal_year, w.code AS code,
      COALESCE(MAX(c.name_zh), MAX(f.label), '') AS name_zh, COALESCE(MAX(c.name_en), '') AS name_en,
      MAX(w.has_children) AS has_children, MAX(s.state) AS state,
      ${valueColumns('total', sql`f.measure = 'total'`)},
      ${valueColumns('basic', sql`f.measure = 'basic'`)},
      ${valueColumns('project', sql`f.measure = 'project'`)}
    FROM wanted AS w
    INNER JOIN reports AS r ON r.report_id = w.report_id
    LEFT JOIN best AS f ON f.report_id = w.report_id AND f.code = w.code AND f.phase = 'final'
      AND (f.code <> '' OR (${isRow('f', '')}))
    LEFT JOIN classifications AS c ON c.code = w.code AND c.kind = 'functional'
    LEFT JOIN statements AS s ON s.report_id = w.report_id AND s.statement = ${statement}
    GROUP BY r.county_code, r.report_id, r.fiscal_year, w.code
    ORDER BY r.county_code, r.fiscal_year, r.report_id, w.code`,
    decode: (row) => {
      const code = text(row, 'code');
      const place = { statement, code, phase: 'final' };
      return {
        reportId: text(row, 'report_id'),
        fiscalYear: count(row, 'fiscal_year'),
        code,
        nameZh: text(row, 'name_zh'),
        nameEn: text(row, 'name_en'),
        level: levelOf(code),
        hasChildren: flag(row, 'has_children'),
        statement,
        total: value(row, 'total', { ...place, measure: 'total' }),
        basic: value(row, 'basic', { ...place, measure: 'basic' }),
        project: value(row, 'project', { ...place, measure: 'project' }),
      };
    },
  };
}
