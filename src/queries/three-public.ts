import { sql, sqlJoin } from '../db/sql.ts';
import { STATEMENT_MEASURES } from '../model/statement.ts';
import { bestFacts, reportList, valueColumns } from './best-facts.ts';
import { count, decimal, text, value } from './decode.ts';
import type { Query } from './query.ts';
import type { ThreePublicRow } from './rows.ts';

/**
 * “三公”经费 with 会议费 and 培训费 by component: budget against final. The budget is 预算数 (adjusted), and 年初预算数 where a
 * report gives only that. Every report has a row for each of the eight measures, figures or not.
 */
export function threePublic({ reportIds }: { readonly reportIds: readonly string[] }): Query<ThreePublicRow> {
  const measures = STATEMENT_MEASURES.three_public.map(
    (measure, index) => sql`SELECT ${measure} AS measure, ${index} AS place`,
  );
  return {
    sql: sql`WITH best AS (${bestFacts(reportIds, ['three_public'])}),
    measures AS (${sqlJoin(measures, ' UNION ALL ')})
    SELECT r.report_id AS report_id, r.fiscal_year AS fiscal_year, m.measure AS measure, MAX(s.state) AS state,
      ${valueColumns('budget', sql`f.phase = 'budget'`)},
      ${valueColumns('initial', sql`f.phase = 'initial_budget'`)},
      ${valueColumns('final', sql`f.phase = 'final'`)}
    FROM reports AS r
    CROSS JOIN measures AS m
    LEFT JOIN best AS f ON f.report_id = r.report_id AND f.measure = m.measure AND f.row_key = ''
    LEFT JOIN statements AS s ON s.report_id = r.report_id AND s.statement = 'three_public'
    WHERE r.report_id IN (${reportList(reportIds)})
    GROUP BY r.county_code, r.report_id, r.fiscal_year, m.measure, m.place
    ORDER BY r.county_code, r.fiscal_year, r.report_id, m.place`,
    decode: (row) => {
      const measure = text(row, 'measure');
      const place = { statement: 'three_public', code: '', measure };
      return {
        reportId: text(row, 'report_id'),
        fiscalYear: count(row, 'fiscal_year'),
        measure,
        budget:
          decimal(row, 'budget_amount') === null
            ? value(row, 'initial', { ...place, phase: 'initial_budget' })
            : value(row, 'budget', { ...place, phase: 'budget' }),
        final: value(row, 'final', { ...place, phase: 'final' }),
      };
    },
  };
}
