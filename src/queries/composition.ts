import type { Sql } from '../db/db.ts';
import { sql } from '../db/sql.ts';
import { functionalStatement } from './arguments.ts';
import type { Basis, ClassificationKind } from './arguments.ts';
import { bestFacts, isRow, reportList, valueColumns } from './best-facts.ts';
import { count, decimal, flag, levelOf, text, value } from './decode.ts';
import type { Query } from './query.ts';
import type { PartRow, WholeRow } from './rows.ts';

/** What a composition is asked of: reports, functional or economic classes, which money, and the code drilled to. */
export type CompositionArguments = {
  readonly reportIds: readonly string[];
  readonly kind: ClassificationKind;
  readonly basis: Basis;
  /** `''` for the whole, else the code whose children are asked for. */
  readonly parent: string;
};

/** The statement a composition reads: 支出决算表, 一般公共预算支出表, or for economic classes 基本支出表 (the only one by them). */
export function compositionStatement(kind: ClassificationKind, basis: Basis): string {
  return kind === 'economic' ? 'basic_expenditure' : functionalStatement(basis);
}

/** Digits of a child of `parent`: 3 for a class, two more for each level below. */
function childLength(parent: string): number {
  return parent === '' ? 3 : parent.length + 2;
}

/**
 * The tables every composition starts from: `best`, `totals` (its final totals) and `parts`, one row for each code one
 * level under `parent` that a report discloses, itself or through a code below it. Where a report prints the table, a
 * code that only its prose names is no part: the two are cut differently and would not add up to the whole.
 */
export function compositionTables(reportIds: readonly string[], statement: string, parent: string): Sql {
  const length = childLength(parent);
  return sql`said AS (${bestFacts(reportIds, [statement])}),
  printed_rows AS (SELECT DISTINCT report_id, code FROM said WHERE origin = 'printed' AND code <> ''),
  printed_tables AS (SELECT DISTINCT report_id FROM printed_rows),
  best AS (
    SELECT b.* FROM said AS b
    LEFT JOIN printed_tables AS t ON t.report_id = b.report_id
    LEFT JOIN printed_rows AS p ON p.report_id = b.report_id AND p.code = b.code
    WHERE b.code = '' OR t.report_id IS NULL OR p.code IS NOT NULL
  ),
  totals AS (SELECT * FROM best WHERE measure = 'total' AND phase = 'final'),
  parts AS (
    SELECT report_id, code, MAX(has_children) AS has_children
    FROM (
      SELECT report_id, SUBSTR(code, 1, ${length}) AS code,
        CASE WHEN LENGTH(code) > ${length} THEN 1 ELSE 0 END AS has_children
      FROM best
      WHERE phase = 'final' AND LENGTH(code) >= ${length} AND SUBSTR(code, 1, ${parent.length}) = ${parent}
    ) AS below
    GROUP BY report_id, code
  )`;
}

/** The disclosed children of a code in each report (支出结构), one level down. */
export function compositionParts({ reportIds, kind, basis, parent }: CompositionArguments): Query<PartRow> {
  const statement = compositionStatement(kind, basis);
  return {
    sql: sql`WITH ${compositionTables(reportIds, statement, parent)}
    SELECT r.report_id AS report_id, r.fiscal_year AS fiscal_year, p.code AS code,
      COALESCE(MAX(c.name_zh), MAX(f.label), '') AS name_zh, COALESCE(MAX(c.name_en), '') AS name_en,
      MAX(p.has_children) AS has_children, MAX(s.state) AS state,
      ${valueColumns('part', sql`f.measure = 'total'`)}
    FROM parts AS p
    INNER JOIN reports AS r ON r.report_id = p.report_id
    LEFT JOIN totals AS f ON f.report_id = p.report_id AND f.code = p.code
    LEFT JOIN classifications AS c ON c.code = p.code AND c.kind = ${kind}
    LEFT JOIN statements AS s ON s.report_id = p.report_id AND s.statement = ${statement}
    GROUP BY r.county_code, r.report_id, r.fiscal_year, p.code
    ORDER BY r.county_code, r.fiscal_year, r.report_id, p.code`,
    decode: (row) => {
      const code = text(row, 'code');
      return {
        reportId: text(row, 'report_id'),
        fiscalYear: count(row, 'fiscal_year'),
        code,
        nameZh: text(row, 'name_zh'),
        nameEn: text(row, 'name_en'),
        level: levelOf(code),
        hasChildren: flag(row, 'has_children'),
        statement,
        value: value(row, 'part', { statement, code, measure: 'total', phase: 'final' }),
      };
    },
  };
}

/** The whole of a code in each report, what its disclosed parts leave of it (未细分), and how many parts had no figure. */
export function compositionWhole({ reportIds, kind, basis, parent }: CompositionArguments): Query<WholeRow> {
  const statement = compositionStatement(kind, basis);
  return {
    sql: sql`WITH ${compositionTables(reportIds, statement, parent)},
    sums AS (
      SELECT p.report_id AS report_id, SUM(f.amount) AS amount, COUNT(*) - COUNT(f.amount) AS missing
      FROM parts AS p LEFT JOIN totals AS f ON f.report_id = p.report_id AND f.code = p.code
      GROUP BY p.report_id
    )
    SELECT r.report_id AS report_id, r.fiscal_year AS fiscal_year, MAX(s.state) AS state,
      MAX(f.amount) - COALESCE(MAX(p.amount), 0) AS rest, COALESCE(MAX(p.missing), 0) AS missing,
      ${valueColumns('whole', sql`f.measure = 'total'`)}
    FROM reports AS r
    LEFT JOIN totals AS f ON f.report_id = r.report_id AND ${isRow('f', parent)}
    LEFT JOIN sums AS p ON p.report_id = r.report_id
    LEFT JOIN statements AS s ON s.report_id = r.report_id AND s.statement = ${statement}
    WHERE r.report_id IN (${reportList(reportIds)})
    GROUP BY r.county_code, r.report_id, r.fiscal_year
    ORDER BY r.county_code, r.fiscal_year, r.report_id`,
    decode: (row) => ({
      reportId: text(row, 'report_id'),
      fiscalYear: count(row, 'fiscal_year'),
      value: value(row, 'whole', { statement, code: parent, measure: 'total', phase: 'final' }),
      rest: decimal(row, 'rest'),
      missing: count(row, 'missing'),
    }),
  };
}
