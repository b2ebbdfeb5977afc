import type { Sql, SqlValue } from './db.ts';

/** A query ready for a connection: `set` stores the values there first (null where there are none), then `text` runs. */
export type BoundQuery = { readonly set: Sql | null; readonly text: string };

const VARIABLE = 'bound_values';

/** The driver binds every number as DOUBLE; whole ones are wanted as integers. */
function typedPlaceholder(value: SqlValue): string {
  if (typeof value === 'number')
    return Number.isSafeInteger(value) ? 'CAST(? AS BIGINT)' : 'CAST(? AS DOUBLE)';
  return typeof value === 'boolean' ? 'CAST(? AS BOOLEAN)' : 'CAST(? AS VARCHAR)';
}

/**
 * Binds values so that the query can still be cancelled. The driver cancels only unprepared text (`send`), and only a
 * prepared statement takes values; so the values go, bound, into a variable of the connection, and the text reads them
 * from there. DuckDB folds them to constants. A value is never made part of the text.
 */
export function bindValues(sql: Sql): BoundQuery {
  const { text, params } = sql;
  if (params.length === 0) return { set: null, text };
  for (const value of params) {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`cannot bind ${value}`);
  }
  const parts = text.split('?');
  if (parts.length !== params.length + 1) {
    throw new RangeError(`${parts.length - 1} places for ${params.length} values`);
  }
  const values = params.map(typedPlaceholder).join(', ');
  return {
    set: { text: `SET VARIABLE ${VARIABLE} = row(${values})`, params },
    text: parts.reduce(
      (left, right, index) => `${left}struct_extract(getvariable('${VARIABLE}'), ${index})${right}`,
    ),
  };
}
