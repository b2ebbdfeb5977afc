import { sql, sqlList } from '../db/sql.ts';
import { STATEMENT_MEASURES, STATEMENTS } from '../model/statement.ts';
import { bestFacts } from './best-facts.ts';
import { count, decimal, flag, integer, oneOf, text } from './decode.ts';
import type { Query } from './query.ts';
import type { ChangeRow } from './rows.ts';

/** A prior amount below this (万元) makes a percentage that says nothing; such a change is not ranked by it. */
export const SMALL_BASE_WAN = '10';

const MEASURES = Object.values(STATEMENT_MEASURES).flat();

/**
 * What each report says of the year before (同比): amount, change, printed and recomputed percentage, reason. `ref` leads
 * to the current amount; it is null where the report's facts have no such figure.
 */
export function changes({ reportIds }: { readonly reportIds: readonly string[] }): Query<ChangeRow> {
  return {
    sql: sql`WITH best AS (${bestFacts(reportIds, STATEMENTS)}),
    current_facts AS (SELECT * FROM best WHERE phase = 'final' AND (code <> '' OR row_key = '合计' OR row_key = ''))
    SELECT r.report_id AS report_id, r.fiscal_year AS fiscal_year, c.statement AS statement, c.code AS code,
      c.measure AS measure, c.amount AS amount, c.change AS change, c.percent_printed AS percent_printed,
      c.percent_computed AS percent_computed, c.prior_amount AS prior_amount, c.reason AS reason,
      c.source_page AS source_page, c.source_line AS source_line,
      CASE WHEN c.prior_amount < CAST(${SMALL_BASE_WAN} AS DECIMAL(18, 6)) THEN 1 ELSE 0 END AS small_base,
      MAX(f.label) AS label, COUNT(f.report_id) AS known
    FROM changes AS c
    INNER JOIN reports AS r ON r.report_id = c.report_id
    LEFT JOIN current_facts AS f ON f.report_id = c.report_id AND f.statement = c.statement AND f.code = c.code
      AND f.measure = c.measure
    WHERE c.report_id IN (${sqlList(reportIds)})
    GROUP BY r.county_code, r.report_id, r.fiscal_year, c.statement, c.code, c.measure, c.amount, c.change,
      c.percent_printed, c.percent_computed, c.prior_amount, c.reason, c.source_page, c.source_line
    ORDER BY r.county_code, r.fiscal_year, r.report_id, c.source_line, c.statement, c.code, c.measure`,
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
        smallBase: flag(row, 'small_base'),
        ref:
          count(row, 'known') === 0
            ? null
            : { reportId, fiscalYear, statement, code, label: text(row, 'label'), measure, phase: 'final' },
      };
    },
  };
}
