import type { LedgerPackage } from '../../model/records.ts';

/** One report's rows of a package. */
export type ReportRecords = Omit<LedgerPackage, 'classifications'>;

/** Each report of a package with its own rows, and how many rows belong to no report of it. */
export function splitPackage(ledger: LedgerPackage): { reports: ReportRecords[]; orphans: number } {
  const byId = new Map<string, ReportRecords & { corrections: NonNullable<LedgerPackage['corrections']> }>();
  for (const report of ledger.reports) {
    byId.set(report.reportId, {
      reports: [report],
      statements: [],
      facts: [],
      changes: [],
      indicators: [],
      projects: [],
      findings: [],
      checks: [],
      corrections: [],
    });
  }
  let orphans = 0;
  const give = <Row extends { reportId: string }>(
    rows: readonly Row[],
    pick: (records: ReportRecords & { corrections: NonNullable<LedgerPackage['corrections']> }) => Row[],
  ): void => {
    for (const row of rows) {
      const records = byId.get(row.reportId);
      if (records === undefined) orphans += 1;
      else pick(records).push(row);
    }
  };
  give(ledger.statements, (records) => records.statements);
  give(ledger.facts, (records) => records.facts);
  give(ledger.changes, (records) => records.changes);
  give(ledger.indicators, (records) => records.indicators);
  give(ledger.projects, (records) => records.projects);
  give(ledger.findings, (records) => records.findings);
  give(ledger.checks, (records) => records.checks);
  give(ledger.corrections ?? [], (records) => records.corrections);
  return { reports: [...byId.values()], orphans };
}

/** The same rows under another id. */
export function withReportId(records: ReportRecords, reportId: string): ReportRecords {
  const under = <Row extends { reportId: string }>(rows: readonly Row[]): Row[] =>
    rows.map((row) => ({ ...row, reportId }));
  return {
    reports: under(records.reports),
    statements: under(records.statements),
    facts: under(records.facts),
    changes: under(records.changes),
    indicators: under(records.indicators),
    projects: under(records.projects),
    findings: under(records.findings),
    checks: under(records.checks),
    ...(records.corrections === undefined ? {} : { corrections: under(records.corrections) }),
  };
}
