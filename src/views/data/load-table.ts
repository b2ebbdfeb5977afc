import type { Db, SqlValue } from '../../db/db.ts';
import { loadFile } from '../../ingest/package/load-file.ts';
import type { LoadProblem } from '../../ingest/package/load-problem.ts';
import { packageFile } from '../../model/package-schema.ts';
import type { LedgerPackage } from '../../model/records.ts';
import { DataFileError } from './data-file-error.ts';

/**
 * Puts one CSV file of the data package into the database as the table of the same name, with the types of the schema; `more` are
 * files of the same form whose rows come after, the reader's own. Gives the rows that had to be left out; throws {@link DataFileError} where nothing of the file can be used.
 */
export async function loadPackageTable(
  db: Db,
  name: keyof LedgerPackage,
  csv: string,
  more: readonly string[] = [],
): Promise<LoadProblem[]> {
  const file = packageFile(name);
  const { rows, problems } = loadFile(file, csv);
  const whole = problems.some((problem) => problem.severity === 'error' && problem.line === null);
  if (whole && rows.length === 0) throw new DataFileError(file.path, 'damaged', problems);
  for (const text of more) {
    const own = loadFile(file, text);
    for (const row of own.rows) rows.push(row);
    problems.push(...own.problems);
  }
  await db.loadTable(name, {
    columns: file.fields.map((field) => ({ name: field.name, type: field.type })),
    rows: rows.map((row) => file.fields.map((field): SqlValue => row[field.property] ?? null)),
  });
  return problems;
}
