import type { DbRow } from '../db/db.ts';
import { sql, sqlList } from '../db/sql.ts';
import { sumDecimal } from '../model/money.ts';
import type { Value } from '../model/value.ts';
import { AID_CODE, LOTTERY_CODE, lotteryStatements } from './aid-codes.ts';
import { functionalStatement } from './arguments.ts';
import type { AidReading, Basis } from './arguments.ts';
import { bestFacts, isRow, reportList, valueColumns } from './best-facts.ts';
import { count, decimal, text, value } from './decode.ts';
import { SUM_SEPARATOR } from './provenance.ts';
import type { Query } from './query.ts';
import type { KeyFiguresRow } from './rows.ts';

/** A change whose current amount differs by more than this is about another total, one with what is left over (结余) say. */
const ROUNDING_WAN = '0.01';

/**
 * 关键数 of each report: spending, its change against the year before, basic and project spending, medical aid, 三公. The
 * change is what the report says of its whole spending; a report that is a body's first, or says nothing, has none.
 */
export function keyFigures(args: {
  readonly reportIds: readonly string[];
  readonly basis: Basis;
  readonly aid: AidReading;
}): Query<KeyFiguresRow> {
  const { reportIds, basis, aid } = args;
  const main = functionalStatement(basis);
  // Prose compares 总支出, which the reader files under the overview statement of all funds.
  const overview = basis === 'all' ? 'income_expenditure' : '';
  const lottery = aid === 'wide' ? lotteryStatements(basis) : [];
  const statements = [...new Set([main, 'three_public', ...lottery])];
  return {
    sql: sql`WITH best AS (${bestFacts(reportIds, statements)}),
    lottery AS (
      SELECT * FROM (
        SELECT b.*, ROW_NUMBER() OVER (
          PARTITION BY b.report_id ORDER BY CASE WHEN b.statement = 'expenditure' THEN 0 ELSE 1 END
        ) AS choice
        FROM best AS b WHERE b.code = ${LOTTERY_CODE} AND b.measure = 'total' AND b.phase = 'final'
          AND b.statement IN (${sqlList(lottery)})
      ) AS ranked WHERE choice = 1
    ),
    whole AS (
      SELECT b.report_id AS report_id, b.amount AS amount FROM best AS b
      WHERE b.statement = ${main} AND b.measure = 'total' AND b.phase = 'final' AND ${isRow('b', '')}
    ),
    said AS (
      SELECT * FROM (
        SELECT c.report_id AS report_id, c.change AS amount, ROW_NUMBER() OVER (
          PARTITION BY c.report_id
          ORDER BY CASE WHEN c.statement = ${main} THEN 0 ELSE 1 END, COALESCE(c.source_line, 1000000), c.change
        ) AS choice
        FROM changes AS c LEFT JOIN whole AS w ON w.report_id = c.report_id
        WHERE c.report_id IN (${reportList(reportIds)}) AND c.code = ''
          AND ((c.statement = ${main} AND c.measure = 'total')
            OR (c.statement = ${overview} AND c.measure = 'expenditure'))
          AND (w.amount IS NULL OR c.amount IS NULL OR ABS(c.amount - w.amount) <= CAST(${ROUNDING_WAN} AS DECIMAL(18, 6)))
      ) AS ranked WHERE choice = 1
    )
    SELECT r.report_id AS report_id, r.fiscal_year AS fiscal_year,
      MAX(s.state) AS state, MAX(t.state) AS three_public_state,
      MAX(n.amount) AS change_amount, MAX(l.statement) AS lottery_statement, MAX(l.amount) AS lottery_amount,
      MAX(l.origin) AS lottery_origin, MAX(l.certainty) AS lottery_certainty, MAX(l.label) AS lottery_label,
      ${valueColumns('expenditure', sql`f.statement = ${main} AND f.measure = 'total' AND ${isRow('f', '')}`)},
      ${valueColumns('basic', sql`f.statement = ${main} AND f.measure = 'basic' AND ${isRow('f', '')}`)},
      ${valueColumns('project', sql`f.statement = ${main} AND f.measure = 'project' AND ${isRow('f', '')}`)},
      ${valueColumns('aid', sql`f.statement = ${main} AND f.measure = 'total' AND ${isRow('f', AID_CODE)}`)},
      ${valueColumns('three_public', sql`f.statement = 'three_public' AND f.measure = 'total' AND f.row_key = ''`)}
    FROM reports AS r
    LEFT JOIN best AS f ON f.report_id = r.report_id AND f.phase = 'final'
    LEFT JOIN lottery AS l ON l.report_id = r.report_id
    LEFT JOIN said AS n ON n.report_id = r.report_id
    LEFT JOIN statements AS s ON s.report_id = r.report_id AND s.statement = ${main}
    LEFT JOIN statements AS t ON t.report_id = r.report_id AND t.statement = 'three_public'
    WHERE r.report_id IN (${reportList(reportIds)})
    GROUP BY r.county_code, r.report_id, r.fiscal_year
    ORDER BY r.county_code, r.fiscal_year, r.report_id`,
    decode: (row) => decodeKeyFigures(row, main),
  };
}

function decodeKeyFigures(row: DbRow, statement: string): KeyFiguresRow {
  const total = { statement, code: '', measure: 'total', phase: 'final' };
  const expenditure = value(row, 'expenditure', total);
  return {
    reportId: text(row, 'report_id'),
    fiscalYear: count(row, 'fiscal_year'),
    expenditure,
    change: changeOf(row, expenditure),
    basic: value(row, 'basic', { ...total, measure: 'basic' }),
    project: value(row, 'project', { ...total, measure: 'project' }),
    aid: aidOf(row, value(row, 'aid', { ...total, code: AID_CODE })),
    threePublic: value(row, 'three_public', { ...total, statement: 'three_public' }, 'three_public_state'),
  };
}

/** Said in prose, so `narrative`; its provenance is that of the amount it is a change of. */
function changeOf(row: DbRow, expenditure: Value): Value {
  const amount = decimal(row, 'change_amount');
  if (amount === null) return { state: 'missing', reason: 'no_prior_year' };
  const ref = expenditure.state === 'figure' ? expenditure.ref : null;
  return { state: 'figure', amount, origin: 'narrative', certainty: 'certain', ref };
}

/** Narrow aid with the lottery money, where a report discloses any: a sum of ours, `derived`, of the figures its ref names. */
function aidOf(row: DbRow, narrow: Value): Value {
  if (decimal(row, 'lottery_amount') === null) return narrow;
  const statement = text(row, 'lottery_statement');
  const lottery = value(row, 'lottery', { statement, code: LOTTERY_CODE, measure: 'total', phase: 'final' });
  if (narrow.state === 'missing' || narrow.ref === null || lottery.state === 'missing') return lottery;
  const statements = [...new Set([narrow.ref.statement, statement])].join(SUM_SEPARATOR);
  return {
    state: 'figure',
    amount: sumDecimal([narrow.amount, lottery.amount]),
    origin: 'derived',
    certainty: narrow.certainty === 'certain' ? lottery.certainty : 'inferred',
    ref: { ...narrow.ref, statement: statements, code: [AID_CODE, LOTTERY_CODE].join(SUM_SEPARATOR) },
  };
}
