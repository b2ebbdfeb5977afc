import { sumDecimal } from '../../model/money.ts';
import { CORRECTIONS_FILE, PACKAGE_FILES } from '../../model/package-schema.ts';
import type { PackageField, PackageFile } from '../../model/package-schema.ts';
import type { LedgerPackage } from '../../model/records.ts';
import { writeCsv } from './csv.ts';
import { describePackage } from './describe-package.ts';
import { sortRows } from './sort-rows.ts';

/** A text file of the package; `path` is relative to its folder. */
export type PackageText = { path: string; text: string };

function writeCell(field: PackageField, value: unknown): string {
  if (value === null || value === undefined) return '';
  // The sum of one amount is that amount in its shortest plain notation: 0.00 and 0 are the same figure.
  return field.type === 'decimal' ? sumDecimal([String(value)]) : String(value);
}

/** One CSV file of the package. Throws a plain error for a value that is not a decimal where one must be. */
export function writePackageFile(file: PackageFile, ledger: LedgerPackage): PackageText {
  const rows = (ledger[file.name] ?? []).map((record) => {
    const values = new Map<string, unknown>(Object.entries(record));
    return file.fields.map((field) => writeCell(field, values.get(field.property)));
  });
  const header = file.fields.map((field) => field.name);
  return { path: file.path, text: writeCsv([header, ...sortRows(file, rows)]) };
}

/**
 * The data package as text: the CSV files of the contract and the `datapackage.json` that describes them. The same
 * package gives the same bytes. Throws a plain error for a value that is not a decimal where one must be.
 */
export function writePackage(ledger: LedgerPackage): PackageText[] {
  const hasCorrections = (ledger.corrections ?? []).length > 0;
  const written = hasCorrections ? [...PACKAGE_FILES, CORRECTIONS_FILE] : PACKAGE_FILES;
  const files = written.map((file) => writePackageFile(file, ledger));
  return [...files, { path: 'datapackage.json', text: describePackage(ledger, files) }];
}
