import { sql, sqlJoin } from '../db/sql.ts';
import type { DbRow, Sql } from '../db/db.ts';
import { AID_CODE, AID_ECONOMIC_CODE, LOTTERY_CODE, lotteryStatements } from './aid-codes.ts';
import { functionalStatement } from './arguments.ts';
import type { AidReading, Basis } from './arguments.ts';
import { bestFacts, reportList, valueColumns } from './best-facts.ts';
import { count, levelOf, text, value } from './decode.ts';
import type { Query } from './query.ts';
import type { MedicalAidRow } from './rows.ts';

/** A row each report has, whether it discloses it or not; `from` in the order of trust. */
type Wanted = { code: string; kind: 'functional' | 'economic'; from: readonly string[]; stateOf: string };

function wantedRows(basis: Basis, aid: AidReading): readonly Wanted[] {
  const statement = functionalStatement(basis);
  const always: Wanted[] = [{ code: AID_CODE, kind: 'functional', from: [statement], stateOf: statement }];
  const lottery = lotteryStatements(basis);
  if (aid === 'wide' && lottery.length > 0) {
    always.push({ code: LOTTERY_CODE, kind: 'functional', from: lottery, stateOf: 'government_fund' });
  }
  always.push({
    code: AID_ECONOMIC_CODE,
    kind: 'economic',
    from: ['basic_expenditure'],
    stateOf: 'basic_expenditure',
  });
  return always;
}

/**
 * 医疗救助 in each report: `21013` and what is disclosed below it; in the wide reading the lottery money, where the basis
 * is all funds; and `30307` from the economic classes, a row of its own. A row that a report does not disclose is there
 * with its reason, except those below `21013`.
 */
export function medicalAid(args: {
  readonly reportIds: readonly string[];
  readonly basis: Basis;
  readonly aid: AidReading;
}): Query<MedicalAidRow> {
  const { reportIds, basis, aid } = args;
  const main = functionalStatement(basis);
  const rows = wantedRows(basis, aid);
  const below = sql`SELECT DISTINCT b.report_id, b.code, 'functional', b.statement, ${main}
    FROM best AS b WHERE b.statement = ${main} AND SUBSTR(b.code, 1, 5) = ${AID_CODE} AND LENGTH(b.code) > 5`;
  const always = rows.map((row): Sql => {
    const [first = main, second] = row.from;
    const from =
      second === undefined
        ? sql`${first}`
        : sql`CASE WHEN EXISTS (SELECT 1 FROM best AS b WHERE b.report_id = r.report_id AND b.code = ${row.code}
            AND b.statement = ${first}) THEN ${first} ELSE ${second} END`;
    return sql`SELECT r.report_id AS report_id, ${row.code} AS code, ${row.kind} AS kind, ${from} AS statement,
      ${row.stateOf} AS state_of
      FROM reports AS r WHERE r.report_id IN (${reportList(reportIds)})`;
  });
  return {
    sql: sql`WITH best AS (${bestFacts(reportIds, [...new Set(rows.flatMap((row) => row.from))])}),
    wanted AS (${sqlJoin([...always, below], ' UNION ALL ')})
    SELECT r.report_id AS report_id, r.fiscal_year AS fiscal_year, w.code AS code, w.statement AS statement,
      COALESCE(MAX(c.name_zh), MAX(f.label), '') AS name_zh, COALESCE(MAX(c.name_en), '') AS name_en,
      MAX(s.state) AS state,
      ${valueColumns('total', sql`f.measure = 'total'`)},
      ${valueColumns('basic', sql`f.measure = 'basic'`)},
      ${valueColumns('project', sql`f.measure = 'project'`)}
    FROM wanted AS w
    INNER JOIN reports AS r ON r.report_id = w.report_id
    LEFT JOIN best AS f ON f.report_id = w.report_id AND f.statement = w.statement AND f.code = w.code AND f.phase = 'final'
    LEFT JOIN classifications AS c ON c.code = w.code AND c.kind = w.kind
    LEFT JOIN statements AS s ON s.report_id = w.report_id AND s.statement = w.state_of
    GROUP BY r.county_code, r.report_id, r.fiscal_year, w.code, w.statement
    ORDER BY r.county_code, r.fiscal_year, r.report_id, w.code`,
    decode: decodeMedicalAid,
  };
}

function decodeMedicalAid(row: DbRow): MedicalAidRow {
  const code = text(row, 'code');
  const place = { statement: text(row, 'statement'), code, phase: 'final' };
  return {
    reportId: text(row, 'report_id'),
    fiscalYear: count(row, 'fiscal_year'),
    code,
    nameZh: text(row, 'name_zh'),
    nameEn: text(row, 'name_en'),
    level: levelOf(code),
    total: value(row, 'total', { ...place, measure: 'total' }),
    basic: value(row, 'basic', { ...place, measure: 'basic' }),
    project: value(row, 'project', { ...place, measure: 'project' }),
  };
}
