import type { DbRow, Sql } from '../../db/db.ts';

type Scalar = DbRow[string];

/** An answer with its column names said once. */
export type PackedRows = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Scalar[])[];
};

/** Answers worked out when the site was built, by {@link answerKey}; `dataVersion` names the data they were taken from. */
export type Snapshot = {
  readonly dataVersion: string;
  /** The reports that the site was built with. */
  readonly reportIds?: readonly string[];
  readonly answers: Readonly<Record<string, PackedRows>>;
};

/** 53 bits of FNV-like mixing (cyrb53): enough to keep a few thousand queries apart, and short in the page. */
function hash(text: string, seed: number): string {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** The key of a query's answer: its SQL and its values, nothing else. */
export function answerKey({ text, params }: Sql): string {
  const asked = `${text}\n${JSON.stringify(params)}`;
  return `${hash(asked, 0)}-${asked.length.toString(36)}`;
}

/** Rows as a snapshot holds them; every row has the columns of the first. */
export function packRows(rows: readonly DbRow[]): PackedRows {
  const columns = Object.keys(rows[0] ?? {});
  return { columns, rows: rows.map((row) => columns.map((column) => row[column] ?? null)) };
}

/** The rows that {@link packRows} packed. */
export function unpackRows({ columns, rows }: PackedRows): DbRow[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])));
}
