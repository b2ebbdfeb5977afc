import { sql } from '../db/sql.ts';
import type { Value } from '../model/value.ts';
import { bestFacts, reportList, valueColumns } from './best-facts.ts';
import { count, flag, integer, levelOf, text, value } from './decode.ts';
import type { Query } from './query.ts';
import type { LedgerRow } from './rows.ts';

/** Rows that repeat a label after this one say what was carried over from the year before, not what was received. */
const CARRIED_OVER = '年初%结转%';

/**
 * One statement as rows by reports (明细): every row that any of the reports discloses, in every report, so that a cell
 * says by its reason whether the report leaves it blank or declares the table empty. Rows without a code (合计 and the
 * rows of the two-sided statements) come first, in printed order, then codes in tree order. A label that stands among the
 * receipts and again among what was carried over (年初结转) is two rows, and one report's carry-over is never put beside
 * another's receipts.
 */
export function ledger(args: {
  readonly reportIds: readonly string[];
  readonly statement: string;
  readonly measure: string;
  readonly phase: string;
}): Query<LedgerRow> {
  const { reportIds, statement, measure, phase } = args;
  const kind = statement === 'basic_expenditure' ? 'economic' : 'functional';
  return {
    sql: sql`WITH best AS (${bestFacts(reportIds, [statement])}),
    cells AS (SELECT * FROM best WHERE measure = ${measure} AND phase = ${phase}),
    openings AS (
      SELECT report_id AS opened, MIN(place) AS opened_at FROM cells WHERE code = '' AND label LIKE ${CARRIED_OVER} GROUP BY report_id
    ),
    sides AS (
      SELECT x.*, CASE WHEN x.code = '' AND x.origin = 'printed' AND x.place > o.opened_at AND x.label NOT LIKE '%计'
        THEN 1 ELSE 0 END AS carried
      FROM cells AS x LEFT JOIN openings AS o ON o.opened = x.report_id
    ),
    chosen AS (
      SELECT s.*, CASE WHEN s.code <> '' THEN 1
        ELSE ROW_NUMBER() OVER (PARTITION BY s.report_id, s.code, s.label, s.carried ORDER BY s.occurrence) END AS nth
      FROM sides AS s
    ),
    lines AS (
      SELECT code, CASE WHEN code = '' THEN label ELSE '' END AS row_label, carried, nth,
        MIN(CASE WHEN code = '' THEN place ELSE 0 END) AS place, MIN(label) AS label
      FROM chosen GROUP BY code, CASE WHEN code = '' THEN label ELSE '' END, carried, nth
    )
    SELECT r.report_id AS report_id, r.fiscal_year AS fiscal_year, l.code AS code, l.carried AS carried,
      MAX(f.occurrence) AS occurrence,
      COALESCE(MAX(f.label), MAX(l.label), '') AS label,
      COALESCE(MAX(c.name_zh), '') AS name_zh, COALESCE(MAX(c.name_en), '') AS name_en,
      MAX(s.state) AS state, ${valueColumns('cell', sql`f.measure = ${measure}`)}
    FROM lines AS l
    CROSS JOIN reports AS r
    LEFT JOIN chosen AS f ON f.report_id = r.report_id AND f.code = l.code AND f.carried = l.carried
      AND f.nth = l.nth AND (l.code <> '' OR f.label = l.row_label)
    LEFT JOIN classifications AS c ON c.code = l.code AND c.kind = ${kind} AND l.code <> ''
    LEFT JOIN statements AS s ON s.report_id = r.report_id AND s.statement = ${statement}
    WHERE r.report_id IN (${reportList(reportIds)})
    GROUP BY l.code, l.row_label, l.carried, l.nth, l.place, r.county_code, r.report_id, r.fiscal_year
    ORDER BY CASE WHEN l.row_label = '合计' THEN 0 WHEN l.code = '' THEN 1 ELSE 2 END, l.place, l.code, l.row_label, l.carried, l.nth,
      r.county_code, r.fiscal_year, r.report_id`,
    decode: (row) => {
      const code = text(row, 'code');
      const label = text(row, 'label');
      return {
        reportId: text(row, 'report_id'),
        fiscalYear: count(row, 'fiscal_year'),
        code,
        parent: code.length > 3 ? code.slice(0, -2) : '',
        level: levelOf(code),
        label,
        nameZh: text(row, 'name_zh') || label,
        nameEn: text(row, 'name_en'),
        carried: flag(row, 'carried'),
        value: numbered(
          value(row, 'cell', { statement, code, measure, phase }),
          integer(row, 'occurrence') ?? 1,
        ),
      };
    },
  };
}

/** The value with its place naming which row of its label it is; the first row needs no number. */
function numbered(value: Value, occurrence: number): Value {
  if (value.state === 'missing' || value.ref === null || occurrence < 2) return value;
  return { ...value, ref: { ...value.ref, occurrence } };
}
