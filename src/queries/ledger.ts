import { sql } from '../db/sql.ts';
import { bestFacts, reportList, valueColumns } from './best-facts.ts';
import { count, levelOf, text, value } from './decode.ts';
import type { Query } from './query.ts';
import type { LedgerRow } from './rows.ts';

/**
 * One statement as rows by reports (明细): every row that any of the reports discloses, in every report, so that a cell
 * says by its reason whether the report leaves it blank or declares the table empty. Rows without a code (合计 and the
 * rows of the two-sided statements) come first, in printed order, then codes in tree order.
 */
export function ledger(args: {
  readonly reportIds: readonly string[];
  readonly statement: string;
  readonly measure: string;
  readonly phase: string;
}): Query<LedgerRow> {
  const { reportIds, statement, measure, phase } = args;
  const kind = statement === 'basic_expenditure' ? 'economic' : 'functional';
  return {
    sql: sql`WITH best AS (${bestFacts(reportIds, [statement])}),
    chosen AS (SELECT * FROM best WHERE measure = ${measure} AND phase = ${phase}),
    lines AS (
      SELECT code, row_key, MIN(CASE WHEN code = '' THEN place ELSE 0 END) AS place, MIN(label) AS label
      FROM chosen GROUP BY code, row_key
    )
    SELECT r.report_id AS report_id, r.fiscal_year AS fiscal_year, l.code AS code, l.row_key AS row_key,
      COALESCE(MAX(f.label), MAX(l.label), '') AS label,
      COALESCE(MAX(c.name_zh), '') AS name_zh, COALESCE(MAX(c.name_en), '') AS name_en,
      MAX(s.state) AS state, ${valueColumns('cell', sql`f.measure = ${measure}`)}
    FROM lines AS l
    CROSS JOIN reports AS r
    LEFT JOIN chosen AS f ON f.report_id = r.report_id AND f.code = l.code AND f.row_key = l.row_key
    LEFT JOIN classifications AS c ON c.code = l.code AND c.kind = ${kind} AND l.code <> ''
    LEFT JOIN statements AS s ON s.report_id = r.report_id AND s.statement = ${statement}
    WHERE r.report_id IN (${reportList(reportIds)})
    GROUP BY l.code, l.row_key, l.place, r.county_code, r.report_id, r.fiscal_year
    ORDER BY CASE WHEN l.row_key = '合计' THEN 0 WHEN l.code = '' THEN 1 ELSE 2 END, l.place, l.code, l.row_key,
      r.county_code, r.fiscal_year, r.report_id`,
    decode: (row) => {
      const code = text(row, 'code');
      const label = text(row, 'label');
      return {
        reportId: text(row, 'report_id'),
        fiscalYear: count(row, 'fiscal_year'),
        code,
        parent: code.length > 3 ? code.slice(0, -2) : '',
        level: levelOf(code),
        label,
        nameZh: text(row, 'name_zh') || label,
        nameEn: text(row, 'name_en'),
        value: value(row, 'cell', { statement, code, measure, phase }),
      };
    },
  };
}
