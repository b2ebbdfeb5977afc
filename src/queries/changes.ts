import { sql, sqlList } from '../db/sql.ts';
import { STATEMENT_MEASURES, STATEMENTS } from '../model/statement.ts';
import { TOTAL_LABEL, bestFacts, originRank, reportList } from './best-facts.ts';
import { count, decimal, flag, integer, oneOf, text } from './decode.ts';
import type { Query } from './query.ts';
import type { ChangeRow } from './rows.ts';

/** A prior amount below this (万元) makes a percentage that says nothing; such a change is not ranked by it. */
export const SMALL_BASE_WAN = '10';

/** What the row of the whole is called: in coded statements, in the two-sided ones, and (nothing) in 三公. */
export const TOTAL_LABELS = ['', TOTAL_LABEL, '总计', '本年收入合计', '本年支出合计', '收入总计', '支出总计'];

const MEASURES = Object.values(STATEMENT_MEASURES).flat();

/**
 * What each report says of the year before (同比): amount, change, printed and recomputed percentage, reason. `ref` leads
 * to the current amount; it is null where the report's facts have no such figure.
 */
export function changes({ reportIds }: { readonly reportIds: readonly string[] }): Query<ChangeRow> {
  return {
    sql: sql`WITH best AS (${bestFacts(reportIds, STATEMENTS)}),
    numbered AS (
      SELECT c.report_id AS report_id, c.statement AS statement, c.code AS code, c.measure AS measure,
        c.amount AS amount, c.change AS change, c.percent_printed AS percent_printed,
        c.percent_computed AS percent_computed, c.prior_amount AS prior_amount, c.reason AS reason,
        c.source_page AS source_page, c.source_line AS source_line,
        ROW_NUMBER() OVER (ORDER BY c.report_id, c.source_line, c.statement, c.code, c.measure, c.change) AS id
      FROM changes AS c WHERE c.report_id IN (${reportList(reportIds)})
    ),
    matches AS (
      SELECT n.id AS id, f.label AS label, 1 AS known, ROW_NUMBER() OVER (
        PARTITION BY n.id ORDER BY ${originRank(sql`f.origin`)}, f.place, f.label
      ) AS choice
      FROM numbered AS n
      INNER JOIN best AS f ON f.report_id = n.report_id AND f.statement = n.statement AND f.code = n.code
        AND f.measure = n.measure AND f.phase = 'final'
      WHERE f.code <> '' OR (f.row_key IN (${sqlList(TOTAL_LABELS)}) AND (n.amount IS NULL OR f.amount = n.amount))
    )
    SELECT r.fiscal_year AS fiscal_year, n.*,
      CASE WHEN n.prior_amount < CAST(${SMALL_BASE_WAN} AS DECIMAL(18, 6)) THEN 1 ELSE 0 END AS small_base,
      COALESCE(o.name_zh, '') AS name_zh, COALESCE(o.name_en, '') AS name_en,
      COALESCE(m.label, '') AS label, COALESCE(m.known, 0) AS known
    FROM numbered AS n
    INNER JOIN reports AS r ON r.report_id = n.report_id
    LEFT JOIN matches AS m ON m.id = n.id AND m.choice = 1
    LEFT JOIN classifications AS o ON o.code = n.code
      AND o.kind = CASE WHEN n.statement = 'basic_expenditure' THEN 'economic' ELSE 'functional' END
    ORDER BY r.county_code, r.fiscal_year, n.id`,
    decode: (row) => {
      const reportId = text(row, 'report_id');
      const fiscalYear = count(row, 'fiscal_year');
      const statement = oneOf(row, 'statement', STATEMENTS);
      const code = text(row, 'code');
      const measure = oneOf(row, 'measure', MEASURES);
      return {
        reportId,
        fiscalYear,
        statement,
        code,
        measure,
        amount: decimal(row, 'amount'),
        change: decimal(row, 'change') ?? '0',
        percentPrinted: decimal(row, 'percent_printed'),
        percentComputed: decimal(row, 'percent_computed'),
        priorAmount: decimal(row, 'prior_amount'),
        reason: text(row, 'reason'),
        sourcePage: integer(row, 'source_page'),
        sourceLine: integer(row, 'source_line'),
        nameZh: text(row, 'name_zh'),
        nameEn: text(row, 'name_en'),
        smallBase: flag(row, 'small_base'),
        ref:
          count(row, 'known') === 0
            ? null
            : { reportId, fiscalYear, statement, code, label: text(row, 'label'), measure, phase: 'final' },
      };
    },
  };
}
