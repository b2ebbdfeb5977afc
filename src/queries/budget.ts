import { sql } from '../db/sql.ts';
import type { Value } from '../model/value.ts';
import { TOTAL_LABEL, bestFacts, reportList, valueColumns } from './best-facts.ts';
import { count, levelOf, oneOf, text, value } from './decode.ts';
import type { Query } from './query.ts';

/** The statements whose items have a budget: one for each kind of treasury money. */
const STATEMENTS = ['general_budget', 'government_fund', 'state_capital'] as const;

/** 年初预算数, 预算数 (adjusted) and 决算数 of one item (`''` is the statement's total) in one report. */
export type BudgetRow = {
  reportId: string;
  fiscalYear: number;
  statement: (typeof STATEMENTS)[number];
  code: string;
  nameZh: string;
  nameEn: string;
  level: number;
  initial: Value;
  budget: Value;
  final: Value;
};

/**
 * Budget against final, item by item (预算执行): each statement's total, every code a report gives a budget for, and every
 * item (项) with a final figure, so that an item without a budget is seen. Prose says most budgets; statements the finals.
 */
export function budgetExecution({ reportIds }: { readonly reportIds: readonly string[] }): Query<BudgetRow> {
  return {
    sql: sql`WITH best AS (${bestFacts(reportIds, STATEMENTS)}),
    money AS (SELECT * FROM best AS f WHERE f.measure = 'total' AND (f.code <> '' OR f.row_key = ${TOTAL_LABEL})),
    wanted AS (
      SELECT f.report_id AS report_id, f.statement AS statement, f.code AS code FROM money AS f
      WHERE f.phase <> 'final' OR f.code = '' OR LENGTH(f.code) = 7
      GROUP BY f.report_id, f.statement, f.code
    )
    SELECT r.report_id AS report_id, r.fiscal_year AS fiscal_year, w.statement AS statement, w.code AS code,
      COALESCE(MAX(c.name_zh), MAX(f.label), '') AS name_zh, COALESCE(MAX(c.name_en), '') AS name_en,
      MAX(s.state) AS state,
      ${valueColumns('initial', sql`f.phase = 'initial_budget'`)},
      ${valueColumns('budget', sql`f.phase = 'budget'`)},
      ${valueColumns('final', sql`f.phase = 'final'`)}
    FROM wanted AS w
    INNER JOIN reports AS r ON r.report_id = w.report_id
    INNER JOIN money AS f ON f.report_id = w.report_id AND f.statement = w.statement AND f.code = w.code
    LEFT JOIN classifications AS c ON c.code = w.code AND c.kind = 'functional' AND w.code <> ''
    LEFT JOIN statements AS s ON s.report_id = w.report_id AND s.statement = w.statement
    WHERE r.report_id IN (${reportList(reportIds)})
    GROUP BY r.county_code, r.report_id, r.fiscal_year, w.statement, w.code
    ORDER BY r.county_code, r.fiscal_year, r.report_id, w.statement, w.code`,
    decode: (row) => {
      const place = {
        statement: oneOf(row, 'statement', STATEMENTS),
        code: text(row, 'code'),
        measure: 'total',
      };
      return {
        reportId: text(row, 'report_id'),
        fiscalYear: count(row, 'fiscal_year'),
        statement: place.statement,
        code: place.code,
        nameZh: text(row, 'name_zh'),
        nameEn: text(row, 'name_en'),
        level: levelOf(place.code),
        initial: value(row, 'initial', { ...place, phase: 'initial_budget' }),
        budget: value(row, 'budget', { ...place, phase: 'budget' }),
        final: value(row, 'final', { ...place, phase: 'final' }),
      };
    },
  };
}
