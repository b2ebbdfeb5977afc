import type { ColumnType, SqlValue, TableData } from './db.ts';

const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  decimal: 'DECIMAL(18,6)',
  boolean: 'BOOLEAN',
};
/** Stands for NULL, and only without quotes; text is always quoted. */
const NULL_MARK = String.raw`\N`;
const NAME = /^[a-z_][a-z0-9_]*$/;
const DECIMAL = /^-?\d{1,12}(?:\.\d{1,6}0*)?$/;
const INT32 = 2 ** 31;

/** A name of a table or column, quoted; throws RangeError unless it is lower-case letters, digits and `_`. */
export function quoteName(name: string): string {
  if (!NAME.test(name)) throw new RangeError(`not a table or column name: ${JSON.stringify(name)}`);
  return `"${name}"`;
}

/** `("code" VARCHAR, …)` for CREATE TABLE. */
export function columnDefinitions(columns: TableData['columns']): string {
  return `(${columns.map(({ name, type }) => `${quoteName(name)} ${SQL_TYPES[type]}`).join(', ')})`;
}

/** Reads the file that {@link encodeRows} made; every type is said, nothing is guessed. */
export function readCsv(file: string, columns: TableData['columns']): string {
  const types = columns.map(({ name, type }) => `${quoteName(name)}: '${SQL_TYPES[type]}'`).join(', ');
  return `read_csv('${file}', columns = {${types}}, auto_detect = false, header = false, delim = ',', quote = '"',
    escape = '"', nullstr = '${NULL_MARK}', allow_quoted_nulls = false, null_padding = false, new_line = '\\n')`;
}

/**
 * Rows as CSV bytes. Throws RangeError, with the column, for a value that is not of its column's type or that
 * DECIMAL(18,6) or INTEGER could not hold exactly, so that nothing is rounded on its way in.
 */
export function encodeRows(columns: TableData['columns'], rows: TableData['rows']): Uint8Array {
  const lines = rows.map((row) => {
    if (row.length !== columns.length)
      throw new RangeError(`a row of ${row.length} for ${columns.length} columns`);
    return columns.map(({ name, type }, index) => encodeValue(name, type, row[index] ?? null)).join(',');
  });
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

function encodeValue(name: string, type: ColumnType, value: SqlValue): string {
  if (value === null) return NULL_MARK;
  const fits =
    (type === 'text' && typeof value === 'string') ||
    (type === 'boolean' && typeof value === 'boolean') ||
    (type === 'integer' && typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < INT32) ||
    (type === 'decimal' && typeof value === 'string' && DECIMAL.test(value));
  if (!fits) throw new RangeError(`column ${name} is ${type} and cannot hold ${JSON.stringify(value)}`);
  return type === 'text' ? `"${String(value).replaceAll('"', '""')}"` : String(value);
}
