import { sql, sqlList } from '../db/sql.ts';
import type { DbRow } from '../db/db.ts';
import { originRank, reportList } from './best-facts.ts';
import { count, integer, text } from './decode.ts';
import type { Query } from './query.ts';
import type { IndicatorRow, IndicatorSourceRow } from './rows.ts';

/** Every indicator of each report (编制, 参保人数, 救助人次, 车辆 …), the most trusted source of each first. */
export function indicators({ reportIds }: { readonly reportIds: readonly string[] }): Query<IndicatorRow> {
  return {
    sql: sql`SELECT i.report_id AS report_id, i.fiscal_year AS fiscal_year, i.indicator AS indicator,
      i.value AS amount, i.unit AS unit, i.printed AS printed, i.origin AS origin,
      i.source_page AS source_page, i.source_line AS source_line
    FROM indicators AS i
    INNER JOIN reports AS r ON r.report_id = i.report_id
    WHERE i.report_id IN (${reportList(reportIds)})
    ORDER BY r.county_code, r.fiscal_year, r.report_id, i.indicator, i.fiscal_year DESC, ${originRank(sql`i.origin`)},
      COALESCE(i.source_line, 1000000), i.value`,
    decode: decodeIndicator,
  };
}

/** The figures that say these indicators of one report and year, with the document, the most trusted of each first. */
export function indicatorSources(args: {
  readonly reportId: string;
  readonly fiscalYear: number;
  readonly indicators: readonly string[];
}): Query<IndicatorSourceRow> {
  return {
    sql: sql`SELECT i.report_id AS report_id, i.fiscal_year AS fiscal_year, i.indicator AS indicator,
      i.value AS amount, i.unit AS unit, i.printed AS printed, i.origin AS origin,
      i.source_page AS source_page, i.source_line AS source_line,
      r.department AS department, r.title AS report_title, r.source_name AS source_name,
      r.source_sha256 AS source_sha256
    FROM indicators AS i
    INNER JOIN reports AS r ON r.report_id = i.report_id
    WHERE i.report_id = ${args.reportId} AND i.fiscal_year = ${args.fiscalYear}
      AND i.indicator IN (${sqlList(args.indicators)})
    ORDER BY i.indicator, ${originRank(sql`i.origin`)}, COALESCE(i.source_line, 1000000), i.value`,
    decode: (row) => ({
      ...decodeIndicator(row),
      department: text(row, 'department'),
      reportTitle: text(row, 'report_title'),
      sourceName: text(row, 'source_name'),
      sourceSha256: text(row, 'source_sha256'),
    }),
  };
}

function decodeIndicator(row: DbRow): IndicatorRow {
  return {
    reportId: text(row, 'report_id'),
    fiscalYear: count(row, 'fiscal_year'),
    indicator: text(row, 'indicator'),
    value: text(row, 'amount'),
    unit: text(row, 'unit'),
    printed: text(row, 'printed'),
    origin: text(row, 'origin'),
    sourcePage: integer(row, 'source_page'),
    sourceLine: integer(row, 'source_line'),
  };
}
