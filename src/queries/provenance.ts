import type { Sql } from '../db/db.ts';
import { sql, sqlList } from '../db/sql.ts';
import { codeTerms } from '../model/value.ts';
import type { FactRef } from '../model/value.ts';
import { occurrence, originRank } from './best-facts.ts';
import { count, integer, text } from './decode.ts';
import type { Query } from './query.ts';
import type { ProvenanceRow } from './rows.ts';

/** Joins the codes and statements of a figure that is a sum of figures, in its {@link FactRef}. */
export const SUM_SEPARATOR = '+';

/** The rows a figure stands in or is computed from. Both sides of an overview statement are kept apart by their measure. */
function rowsOf(ref: FactRef): Sql {
  const terms = codeTerms(ref.code);
  const labelled = sql`f.code = '' AND f.label = ${ref.label}`;
  // A coded row is known by its code: another province words the label in another way, and prose in yet another.
  const coded = (codes: readonly string[]): Sql => sql`f.code IN (${sqlList(codes)}) AND f.code <> ''`;
  if (terms.kind === 'one') return ref.code === '' ? labelled : coded([ref.code]);
  if (terms.kind === 'sum') return coded(terms.parts);
  return terms.whole === ''
    ? sql`((${labelled}) OR (${coded(terms.parts)}))`
    : coded([terms.whole, ...terms.parts]);
}

/**
 * Every fact that says a figure, the most trusted first: the fact itself, the same figure said again, and for a figure
 * of our own the figures it was computed from (the parts of a sum; the whole and the parts of a remainder; the current
 * year's amount of a prior amount). Of several rows printed with one label only the row that is asked for, the first
 * together with what prose says of the label.
 */
export function provenance({ ref }: { readonly ref: FactRef }): Query<ProvenanceRow> {
  const statements = ref.statement.split(SUM_SEPARATOR);
  return {
    sql: sql`WITH said AS (
      SELECT n.*, r.fiscal_year AS report_year
      FROM (
        SELECT f.*, ${occurrence()} AS occurrence FROM facts AS f
        WHERE f.report_id = ${ref.reportId} AND f.statement IN (${sqlList(statements)}) AND f.measure = ${ref.measure}
          AND f.phase = ${ref.phase} AND ${rowsOf(ref)}
      ) AS n
      INNER JOIN reports AS r ON r.report_id = n.report_id
      WHERE n.code <> '' OR n.occurrence = ${ref.occurrence ?? 1}
    ),
    derived AS (SELECT COUNT(*) AS facts FROM said WHERE fiscal_year = ${ref.fiscalYear} AND origin = 'derived')
    SELECT f.report_id AS report_id, f.fiscal_year AS fiscal_year, f.statement AS statement, f.code AS code,
      f.label AS label, f.measure AS measure, f.phase AS phase, f.amount AS amount, f.printed AS printed,
      f.origin AS origin, f.certainty AS certainty, f."row" AS row_ordinal, f.code_printed AS code_printed,
      f.source_page AS source_page, f.source_line AS source_line,
      COALESCE(s.title_printed, '') AS title_printed, COALESCE(s.number_printed, '') AS number_printed,
      r.department AS department, r.title AS report_title, r.source_name AS source_name,
      r.source_sha256 AS source_sha256, r.source_url AS source_url
    FROM said AS f
    CROSS JOIN derived AS d
    INNER JOIN reports AS r ON r.report_id = f.report_id
    LEFT JOIN statements AS s ON s.report_id = f.report_id AND s.statement = f.statement
    WHERE f.fiscal_year = ${ref.fiscalYear} OR (d.facts > 0 AND f.fiscal_year = f.report_year)
    ORDER BY CASE WHEN f.fiscal_year = ${ref.fiscalYear} THEN 0 ELSE 1 END, ${originRank(sql`f.origin`)}, f.code,
      COALESCE(f."row", 1000000), COALESCE(f.source_line, 1000000), f.amount`,
    decode: (row) => ({
      ref: {
        reportId: text(row, 'report_id'),
        fiscalYear: count(row, 'fiscal_year'),
        statement: text(row, 'statement'),
        code: text(row, 'code'),
        label: text(row, 'label'),
        measure: text(row, 'measure'),
        phase: text(row, 'phase'),
      },
      amount: text(row, 'amount'),
      printed: text(row, 'printed'),
      origin: text(row, 'origin'),
      certainty: text(row, 'certainty'),
      row: integer(row, 'row_ordinal'),
      codePrinted: text(row, 'code_printed'),
      sourcePage: integer(row, 'source_page'),
      sourceLine: integer(row, 'source_line'),
      titlePrinted: text(row, 'title_printed'),
      numberPrinted: text(row, 'number_printed'),
      department: text(row, 'department'),
      reportTitle: text(row, 'report_title'),
      sourceName: text(row, 'source_name'),
      sourceSha256: text(row, 'source_sha256'),
      sourceUrl: text(row, 'source_url'),
    }),
  };
}
