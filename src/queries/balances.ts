import { sql, sqlList } from '../db/sql.ts';
import type { Value } from '../model/value.ts';
import { bestFacts, reportList, valueColumns } from './best-facts.ts';
import { count, text, value } from './decode.ts';
import type { Query } from './query.ts';

/** Money left over at the end of the year (年末结转和结余) and the income of the year, of one report. */
export type BalanceRow = { reportId: string; fiscalYear: number; closing: Value; income: Value };

const STATEMENT = 'income_expenditure';
const CLOSING = '年末结转和结余';
const INCOME = '本年收入合计';

/** What each report carries over into the next year, beside its income. */
export function balances({ reportIds }: { readonly reportIds: readonly string[] }): Query<BalanceRow> {
  return {
    sql: sql`WITH best AS (${bestFacts(reportIds, [STATEMENT])})
    SELECT r.report_id AS report_id, r.fiscal_year AS fiscal_year, MAX(s.state) AS state,
      ${valueColumns('closing', sql`f.row_key = ${CLOSING} AND f.measure = 'expenditure'`)},
      ${valueColumns('income', sql`f.row_key = ${INCOME} AND f.measure = 'income'`)}
    FROM reports AS r
    LEFT JOIN best AS f ON f.report_id = r.report_id AND f.phase = 'final' AND f.row_key IN (${sqlList([CLOSING, INCOME])})
    LEFT JOIN statements AS s ON s.report_id = r.report_id AND s.statement = ${STATEMENT}
    WHERE r.report_id IN (${reportList(reportIds)})
    GROUP BY r.county_code, r.report_id, r.fiscal_year
    ORDER BY r.county_code, r.fiscal_year, r.report_id`,
    decode: (row) => {
      const place = { statement: STATEMENT, code: '', phase: 'final' };
      return {
        reportId: text(row, 'report_id'),
        fiscalYear: count(row, 'fiscal_year'),
        closing: value(row, 'closing', { ...place, measure: 'expenditure' }),
        income: value(row, 'income', { ...place, measure: 'income' }),
      };
    },
  };
}
