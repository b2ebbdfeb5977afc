import type { PackageField, PackageFile } from '../../model/package-schema.ts';
import { checkCell } from './check-cell.ts';
import type { CellValue } from './check-cell.ts';
import { parseCsv } from './csv.ts';
import type { CsvRow } from './csv.ts';
import { makeProblem } from './load-problem.ts';
import type { LoadProblem } from './load-problem.ts';

type LoadedRow = Readonly<Record<string, CellValue>>;
type LoadedFile = { rows: LoadedRow[]; problems: LoadProblem[] };

function checkHeader(file: PackageFile, header: readonly string[]): LoadProblem[] {
  const known = new Set(file.fields.map((field) => field.name));
  const problems = file.fields
    .filter((field) => !header.includes(field.name))
    .map((field) => makeProblem('missing_column', { file: file.path, field: field.name }));
  header.forEach((name, index) => {
    if (header.indexOf(name) < index) {
      problems.push(makeProblem('repeated_column', { file: file.path, field: name }));
    } else if (!known.has(name)) {
      problems.push(makeProblem('unknown_column', { file: file.path, field: name }));
    }
  });
  return problems;
}

/** The record of a row, or what is wrong with it (every damaged cell, so that all can be mended at once). */
function checkRow(file: PackageFile, header: readonly string[], row: CsvRow): LoadedRow | LoadProblem[] {
  const at = { file: file.path, line: row.line };
  if (row.cells === null) return [makeProblem('quotes', at)];
  if (row.cells.length !== header.length) return [makeProblem('field_count', at)];
  const record: Record<string, CellValue> = {};
  const problems: LoadProblem[] = [];
  for (const field of file.fields) {
    const found = row.cells[header.indexOf(field.name)] ?? '';
    const checked = checkCell(field, found);
    if (checked.ok) record[field.property] = checked.value;
    else problems.push(makeProblem(checked.reason, { ...at, field: field.name, found }));
  }
  return problems.length > 0 ? problems : record;
}

function keyOf(fields: readonly PackageField[], record: LoadedRow): string {
  return JSON.stringify(fields.map((field) => record[field.property]));
}

/** The typed rows of one CSV file and what was wrong with the others. Never throws on data. */
export function loadFile(file: PackageFile, text: string): LoadedFile {
  const [header, ...body] = parseCsv(text);
  if (!header?.cells) return { rows: [], problems: [makeProblem('empty_file', { file: file.path })] };
  const names = header.cells;
  const problems = checkHeader(file, names);
  const lacksRequired = file.fields.some((field) => field.required && !names.includes(field.name));
  if (lacksRequired) return { rows: [], problems };
  const rows: LoadedRow[] = [];
  const seen = new Set<string>();
  const keyFields = file.fields.filter((field) => file.primaryKey.includes(field.name));
  for (const row of body) {
    const checked = checkRow(file, names, row);
    if (Array.isArray(checked)) {
      problems.push(...checked);
      continue;
    }
    const key = keyOf(keyFields, checked);
    if (keyFields.length > 0 && seen.has(key)) {
      problems.push(makeProblem('duplicate', { file: file.path, line: row.line, found: key }));
      continue;
    }
    seen.add(key);
    rows.push(checked);
  }
  return { rows, problems };
}
