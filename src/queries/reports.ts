import { ident, sql, sqlJoin } from '../db/sql.ts';
import { STATEMENTS } from '../model/statement.ts';
import { originRank } from './best-facts.ts';
import { count, decimal, flag, integer, oneOf, statementState, text } from './decode.ts';
import type { Query } from './query.ts';
import type { ReportRow } from './rows.ts';

const DENOMINATORS = ['insured_residents', 'insured_employees', 'staff_actual', 'staff_quota'] as const;

function persons(row: Parameters<typeof decimal>[0], column: string): number | null {
  const value = decimal(row, column);
  return value === null ? null : Number(value);
}

/**
 * Every report with the state of its statements, the reason it gives for each, and its denominators (参保人数, 在职人员, 编制): own year, the most trusted
 * source first; counts in persons, whatever unit they were printed in.
 */
export function reportsQuery(): Query<ReportRow> {
  const states = STATEMENTS.map(
    (statement) =>
      sql`MAX(CASE WHEN s.statement = ${statement} THEN s.state END) AS ${ident(`state_${statement}`, [`state_${statement}`])}`,
  );
  const reasons = STATEMENTS.map(
    (statement) =>
      sql`MAX(CASE WHEN s.statement = ${statement} THEN s.reason END) AS ${ident(`reason_${statement}`, [`reason_${statement}`])}`,
  );
  const denominators = DENOMINATORS.map(
    (indicator) =>
      sql`MAX(CASE WHEN i.indicator = ${indicator} THEN i.amount END) AS ${ident(indicator, DENOMINATORS)}`,
  );
  return {
    sql: sql`WITH ranked AS (
      SELECT i.report_id AS report_id, i.indicator AS indicator,
        CASE WHEN i.unit LIKE '万%' THEN i.value * 10000 ELSE i.value END AS amount,
        ROW_NUMBER() OVER (
          PARTITION BY i.report_id, i.indicator
          ORDER BY ${originRank(sql`i.origin`)}, COALESCE(i.source_line, 1000000), i.value
        ) AS standing
      FROM indicators AS i
      INNER JOIN reports AS r ON r.report_id = i.report_id AND r.fiscal_year = i.fiscal_year
    ),
    denominators AS (
      SELECT i.report_id AS report_id, ${sqlJoin(denominators, ', ')}
      FROM ranked AS i WHERE i.standing = 1 GROUP BY i.report_id
    ),
    states AS (
      SELECT s.report_id AS report_id, ${sqlJoin([...states, ...reasons], ', ')} FROM statements AS s GROUP BY s.report_id
    )
    SELECT r.report_id AS report_id, r.department AS department, r.department_kind AS department_kind,
      r.county AS county, r.county_code AS county_code, r.city AS city, r.province AS province,
      r.fiscal_year AS fiscal_year, r.scope AS scope, r.unit_count AS unit_count, r.first_year AS first_year,
      r.title AS title, r.source_name AS source_name, r.source_format AS source_format,
      r.source_sha256 AS source_sha256, r.source_url AS source_url, r.source_pages AS source_pages,
      ${sqlJoin(
        STATEMENTS.flatMap((id) => [
          sql`t.${ident(`state_${id}`, [`state_${id}`])}`,
          sql`t.${ident(`reason_${id}`, [`reason_${id}`])}`,
        ]),
        ', ',
      )},
      ${sqlJoin(
        DENOMINATORS.map((id) => sql`d.${ident(id, DENOMINATORS)}`),
        ', ',
      )}
    FROM reports AS r
    LEFT JOIN states AS t ON t.report_id = r.report_id
    LEFT JOIN denominators AS d ON d.report_id = r.report_id
    ORDER BY r.county_code, r.fiscal_year, r.report_id`,
    decode: (row) => {
      const insuredResidents = persons(row, 'insured_residents');
      const insuredEmployees = persons(row, 'insured_employees');
      return {
        reportId: text(row, 'report_id'),
        department: text(row, 'department'),
        departmentKind: oneOf(row, 'department_kind', ['bureau', 'agency'] as const),
        county: text(row, 'county'),
        countyCode: text(row, 'county_code'),
        city: text(row, 'city'),
        province: text(row, 'province'),
        fiscalYear: count(row, 'fiscal_year'),
        scope: oneOf(row, 'scope', ['consolidated', 'own', 'unknown'] as const),
        unitCount: integer(row, 'unit_count'),
        firstYear: flag(row, 'first_year'),
        title: text(row, 'title'),
        sourceName: text(row, 'source_name'),
        sourceFormat: text(row, 'source_format'),
        sourceSha256: text(row, 'source_sha256'),
        sourceUrl: text(row, 'source_url'),
        sourcePages: integer(row, 'source_pages'),
        states: Object.fromEntries(STATEMENTS.map((id) => [id, statementState(row, `state_${id}`)])),
        reasons: Object.fromEntries(
          STATEMENTS.map((id): [string, string] => [id, text(row, `reason_${id}`)]).filter(
            ([, reason]) => reason !== '',
          ),
        ),
        insured:
          insuredResidents === null || insuredEmployees === null ? null : insuredResidents + insuredEmployees,
        insuredResidents,
        insuredEmployees,
        staffActual: persons(row, 'staff_actual'),
        staffQuota: persons(row, 'staff_quota'),
        held: 'site',
      };
    },
  };
}
