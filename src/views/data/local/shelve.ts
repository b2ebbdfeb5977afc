import { packageFile } from '../../../model/package-schema.ts';
import { writePackageFile } from '../../../ingest/package/write-package.ts';
import { loadFile } from '../../../ingest/package/load-file.ts';
import type { LedgerPackage } from '../../../model/records.ts';
import type { NewLocalReport } from './local-report.ts';
import { REPORT_TABLES } from './shelf.ts';
import type { Shelved, TableName } from './shelf.ts';

/** A report as it is put away: its rows as CSV, table by table; a table without rows is left out. */
export function shelve({ info, records, bytes }: NewLocalReport): Shelved {
  const tables = new Map<TableName, string>();
  for (const table of REPORT_TABLES) {
    if (records[table].length === 0) continue;
    tables.set(table, writePackageFile(packageFile(table), { ...records, classifications: [] }).text);
  }
  return { info, tables, bytes };
}

/** The rows of a table in CSV texts that {@link shelve} wrote. */
export function unshelve<Name extends TableName>(name: Name, texts: readonly string[]): LedgerPackage[Name] {
  const file = packageFile(name);
  // Each row was checked field by field against the schema, which names exactly the record's properties.
  return texts.flatMap((text) => loadFile(file, text).rows) as unknown as LedgerPackage[Name];
}
