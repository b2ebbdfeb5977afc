import { readFileSync } from 'node:fs';
import { splitPackage, withReportId } from '../../../../src/ingest/package/split-package.ts';
import type { ReportRecords } from '../../../../src/ingest/package/split-package.ts';
import { loadPackage } from '../../../../src/ingest/package/load-package.ts';
import { PACKAGE_FILES } from '../../../../src/model/package-schema.ts';
import type { LedgerPackage } from '../../../../src/model/records.ts';
import { Keeper } from '../../../../src/views/data/local/keeper.ts';
import { createMemoryShelf } from '../../../../src/views/data/local/shelf.ts';
import type { Shelf } from '../../../../src/views/data/local/shelf.ts';
import type { LocalState, NewLocalReport } from '../../../../src/views/data/local/local-report.ts';

/** A file of the site's data package. */
export const siteFile = async (path: string): Promise<string> => readFileSync(`public/data/${path}`, 'utf8');

let known: ReportRecords[] | null = null;

/** The site's reports, each with its rows; read once. */
export const siteReports = (): ReportRecords[] =>
  (known ??= splitPackage(
    loadPackage(
      PACKAGE_FILES.map(({ path }) => ({ path, text: readFileSync(`public/data/${path}`, 'utf8') })),
    ).package,
  ).reports);

/** One of the site's reports as if the reader had read it from a file of their own, all figures and ids changed. */
export function ownReport(reportId: string, county: string, year: number, of = 0): NewLocalReport {
  const [from] = siteReports().slice(of);
  if (from === undefined) throw new Error('no report in public/data');
  const records = withReportId(from, reportId);
  const report = records.reports[0];
  if (report === undefined) throw new Error('no report in public/data');
  return {
    info: {
      reportId,
      held: 'local',
      name: `${county} ${year}`,
      addedAt: `2026-01-0${of + 1}T00:00:00.000Z`,
      corrections: [],
      source: { name: 'x.pdf', format: 'pdf', size: 3 },
    },
    records: {
      ...records,
      reports: [{ ...report, county, countyCode: '370101', fiscalYear: year, sourceSha256: 'a'.repeat(64) }],
      facts: records.facts.map((fact) => ({
        ...fact,
        fiscalYear: fact.fiscalYear - report.fiscalYear + year,
      })),
    },
    bytes: Uint8Array.of(1, 2, 3),
  };
}

/** A keeper over `kept`, with what it told: states and tables in order, and what it told other tabs. */
export function keeperOver(kept: Shelf | null = createMemoryShelf()): {
  keeper: Keeper;
  states: LocalState[];
  tables: (readonly (keyof LedgerPackage)[])[];
  told: (readonly string[])[];
} {
  const states: LocalState[] = [];
  const tables: (readonly (keyof LedgerPackage)[])[] = [];
  const told: (readonly string[])[] = [];
  const keeper = new Keeper(
    kept,
    kept === null ? 'denied' : null,
    (state, changed) => {
      states.push(state);
      tables.push(changed);
    },
    (changed) => told.push(changed),
  );
  return { keeper, states, tables, told };
}
