import { MEASURES } from '../../model/package-schema.ts';
import type { PackageFile } from '../../model/package-schema.ts';
import { ORIGINS, PHASES, STATEMENTS } from '../../model/statement.ts';

type Cells = readonly string[];

// Where the contract gives an order of its own, a reader of the file expects it rather than the alphabet.
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  statement: STATEMENTS,
  origin: ORIGINS,
  measure: MEASURES,
  phase: PHASES,
  kind: ['functional', 'economic'],
};

// The first keys of each file; all other fields follow, so that the order is complete.
const LEADING: Readonly<Partial<Record<PackageFile['name'], readonly string[]>>> = {
  facts: ['report_id', 'statement', 'origin', 'row', 'source_line', 'measure', 'phase'],
  changes: ['report_id', 'source_line', 'statement'],
  indicators: ['report_id', 'fiscal_year', 'indicator', 'source_line'],
  projects: ['report_id', 'source_line'],
};

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function compareNumber(a: string, b: string): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  return Number(a) - Number(b);
}

/** Sorts the written rows of a file so that the same rows give the same bytes, in whatever order they were read. */
export function sortRows(file: PackageFile, rows: readonly Cells[]): Cells[] {
  const names = file.fields.map((field) => field.name);
  const keys = [...new Set([...(LEADING[file.name] ?? []), ...names])];
  const comparers = keys.map((name) => {
    const index = names.indexOf(name);
    const order = ORDERS[name];
    const type = file.fields[index]?.type;
    return (a: Cells, b: Cells): number => {
      const left = a[index] ?? '';
      const right = b[index] ?? '';
      if (order !== undefined) return order.indexOf(left) - order.indexOf(right);
      return type === 'integer' ? compareNumber(left, right) : compareText(left, right);
    };
  });
  return rows.toSorted((a, b) => {
    for (const compare of comparers) {
      const result = compare(a, b);
      if (result !== 0) return result;
    }
    return 0;
  });
}
