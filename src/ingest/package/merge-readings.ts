import { CLASSIFICATIONS } from '../../model/classification/index.ts';
import type { LedgerPackage } from '../../model/records.ts';
import type { ReportReading } from '../read-report.ts';

/** One package of several readings, with the official lists and what the checks found in them. */
export function mergeReadings(
  readings: readonly ReportReading[],
  checked: Pick<LedgerPackage, 'findings' | 'checks'>,
): LedgerPackage {
  return {
    reports: readings.map((reading) => reading.report),
    statements: readings.flatMap((reading) => reading.statements),
    facts: readings.flatMap((reading) => reading.facts),
    classifications: [...CLASSIFICATIONS],
    changes: readings.flatMap((reading) => reading.changes),
    indicators: readings.flatMap((reading) => reading.indicators),
    projects: readings.flatMap((reading) => reading.projects),
    findings: checked.findings,
    checks: checked.checks,
  };
}
