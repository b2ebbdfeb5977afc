import type { Sql } from '../db/db.ts';
import { sql } from '../db/sql.ts';
import { occurrence, reportList } from './best-facts.ts';
import { count, oneOf, text } from './decode.ts';
import type { Query } from './query.ts';
import type { FactRef } from '../model/value.ts';

/** A figure that a failing check touches, with the gravest of what is found of it. */
export type MarkRow = {
  ref: Required<Omit<FactRef, 'reading'>>;
  severity: 'error' | 'notice';
};

/** A fact's place and characters in the very form that `findings.evidence` has them. */
function placeOf(): Sql {
  // CHR(92) is the backslash: as a literal it would be read differently by other engines.
  return sql`CONCAT('{"source_page":', COALESCE(CAST(f.source_page AS VARCHAR), 'null'),
    ',"source_line":', COALESCE(CAST(f.source_line AS VARCHAR), 'null'),
    ',"printed":"', REPLACE(REPLACE(f.printed, CHR(92), CONCAT(CHR(92), CHR(92))), '"', CONCAT(CHR(92), '"')), '"}')`;
}

/**
 * The figures of these reports that a contradiction or a notice touches: every fact whose place stands in the evidence.
 * Where a line prints the same characters in several columns, the place says nothing of the column: then the column that
 * the finding names is meant, if it is among them. A zero is marked only where the zero itself is what is wrong: in a
 * sum that does not add up it is no suspect.
 */
export function marks({ reportIds }: { readonly reportIds: readonly string[] }): Query<MarkRow> {
  return {
    sql: sql`WITH placed AS (
      SELECT f.report_id AS report_id, f.fiscal_year AS fiscal_year, f.statement AS statement, f.code AS code,
        f.label AS label, f.measure AS measure, f.phase AS phase, f.amount AS amount,
        ${occurrence()} AS occurrence, ${placeOf()} AS place
      FROM facts AS f
      WHERE f.report_id IN (${reportList(reportIds)}) AND f.origin <> 'derived'
    ),
    touched AS (
      SELECT p.*, g.severity AS severity,
        CASE WHEN g.statement = p.statement AND g.measure = p.measure THEN 1 ELSE 0 END AS named,
        MAX(CASE WHEN g.statement = p.statement AND g.measure = p.measure THEN 1 ELSE 0 END) OVER (
          PARTITION BY g.report_id, g.rule, g.evidence, g.message_zh, p.place
        ) AS any_named
      FROM findings AS g
      INNER JOIN placed AS p ON p.report_id = g.report_id AND POSITION(p.place IN g.evidence) > 0
      WHERE g.severity IN ('error', 'notice') AND (p.amount <> 0 OR g.actual = 0)
    )
    SELECT t.report_id AS report_id, t.fiscal_year AS fiscal_year, t.statement AS statement, t.code AS code,
      CASE WHEN t.code = '' THEN t.label ELSE '' END AS label, t.measure AS measure, t.phase AS phase,
      t.occurrence AS occurrence, MIN(t.severity) AS severity
    FROM touched AS t WHERE t.named = t.any_named
    GROUP BY t.report_id, t.fiscal_year, t.statement, t.code, CASE WHEN t.code = '' THEN t.label ELSE '' END,
      t.measure, t.phase, t.occurrence
    ORDER BY report_id, fiscal_year, statement, code, label, measure, phase, occurrence`,
    decode: (row) => ({
      ref: {
        reportId: text(row, 'report_id'),
        fiscalYear: count(row, 'fiscal_year'),
        statement: text(row, 'statement'),
        code: text(row, 'code'),
        label: text(row, 'label'),
        measure: text(row, 'measure'),
        phase: text(row, 'phase'),
        occurrence: count(row, 'occurrence'),
      },
      // 'error' sorts before 'notice'.
      severity: oneOf(row, 'severity', ['error', 'notice'] as const),
    }),
  };
}
