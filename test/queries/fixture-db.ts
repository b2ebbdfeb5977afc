import type { Db, DbRow, SqlValue } from '../../src/db/db.ts';
import { PACKAGE_FILES } from '../../src/model/package-schema.ts';
import type {
  Change,
  Fact,
  Indicator,
  LedgerPackage,
  Report,
  StatementRecord,
} from '../../src/model/records.ts';
import { oneEngine } from '../db/one-engine.ts';
import type { Query } from '../../src/queries/query.ts';

/** A fact of 2020 in the statement 支出决算表, printed, with what the test names. */
export function fact(given: Partial<Fact> & Pick<Fact, 'reportId' | 'amount'>): Fact {
  return {
    fiscalYear: 2020,
    statement: 'expenditure',
    row: 1,
    code: '',
    codePrinted: given.code ?? '',
    label: given.code === undefined ? '合计' : `名称${given.code}`,
    measure: 'total',
    phase: 'final',
    printed: given.amount,
    origin: 'printed',
    certainty: 'certain',
    sourcePage: 7,
    sourceLine: 100,
    ...given,
  };
}

export function report(given: Partial<Report> & Pick<Report, 'reportId' | 'countyCode'>): Report {
  return {
    department: `${given.county ?? given.reportId}医疗保障局`,
    departmentKind: 'bureau',
    county: given.reportId,
    city: '',
    province: '',
    fiscalYear: 2020,
    scope: 'unknown',
    unitCount: null,
    firstYear: false,
    title: '2020年度部门决算',
    sourceName: `${given.reportId}.txt`,
    sourceFormat: 'text',
    sourceSha256: '0'.repeat(64),
    sourceUrl: '',
    sourcePages: null,
    ...given,
  };
}

export function statement(
  given: Pick<StatementRecord, 'reportId' | 'statement' | 'state'> & Partial<StatementRecord>,
): StatementRecord {
  return {
    titlePrinted: '支出决算表',
    numberPrinted: '公开03表',
    reason: '',
    sourcePage: null,
    sourceLine: null,
    ...given,
  };
}

export function change(given: Partial<Change> & Pick<Change, 'reportId' | 'change'>): Change {
  return {
    statement: 'expenditure',
    code: '',
    measure: 'total',
    amount: null,
    percentPrinted: null,
    percentComputed: null,
    priorAmount: null,
    reason: '',
    sourcePage: null,
    sourceLine: 10,
    ...given,
  };
}

export function indicator(
  given: Partial<Indicator> & Pick<Indicator, 'reportId' | 'indicator' | 'value'>,
): Indicator {
  return {
    fiscalYear: 2020,
    unit: '人',
    printed: given.value,
    origin: 'narrative',
    sourcePage: null,
    sourceLine: 20,
    ...given,
  };
}

/** A real DuckDB with the tables of the package, holding these records and nothing else; those before are gone. */
export async function openFixtureDb(records: Partial<LedgerPackage>): Promise<Db> {
  const db = oneEngine();
  for (const file of PACKAGE_FILES) {
    const rows = (records[file.name] ?? []) as readonly Readonly<Record<string, SqlValue>>[];
    await db.loadTable(file.name, {
      columns: file.fields.map(({ name, type }) => ({ name, type })),
      rows: rows.map((row) => file.fields.map((field) => row[field.property] ?? null)),
    });
  }
  return db;
}

/** The decoded answer. */
export async function ask<Row>(db: Db, query: Query<Row>): Promise<Row[]> {
  const rows: DbRow[] = await db.query(query.sql);
  return rows.map(query.decode);
}

/** Shows a value in a line of a test: the amount, or the reason in brackets. */
export function show(value: { state: string; amount?: string; reason?: string }): string {
  return value.state === 'figure' ? String(value.amount) : `[${value.reason}]`;
}
