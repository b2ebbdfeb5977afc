import { ident, sql, sqlJoin } from '../db/sql.ts';
import type { Sql } from '../db/db.ts';

/** How a column of an answer is shown: exact figures to the right, everything else as text. */
export type OwnColumnKind = 'number' | 'flag' | 'text';
export type OwnColumn = { name: string; type: string; kind: OwnColumnKind };

const WHOLE = /^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/;

/** The kind of a type as DESCRIBE names it. */
export function kindOfType(type: string): OwnColumnKind {
  if (WHOLE.test(type) || type.startsWith('DECIMAL') || type === 'DOUBLE' || type === 'FLOAT')
    return 'number';
  return type === 'BOOLEAN' ? 'flag' : 'text';
}

/**
 * The columns that a person's own statement answers with, without running it. The statement is a bound value: DuckDB's
 * table function `query` reads it with the engine's own parser and takes one SELECT, nothing else.
 */
export function describeOwnSql(statement: string): Sql {
  return sql`DESCRIBE SELECT * FROM query(${statement})`;
}

/** Types whose values come as they are; all others are read as the engine writes them. */
const AS_IT_IS = /^(DECIMAL\(|DOUBLE$|FLOAT$|BOOLEAN$|VARCHAR$)/;

/** At most `limit` rows of it, as `c0`, `c1`, … (names of columns come from outside and may be anything). */
export function ownSqlRows(statement: string, columns: readonly OwnColumn[], limit: number): Sql {
  const names = columns.map((_, index) => `c${index}`);
  const name = (index: number): Sql => ident(names[index] ?? '', names);
  const picked = columns.map(({ type }, index) =>
    AS_IT_IS.test(type) ? name(index) : sql`CAST(${name(index)} AS VARCHAR) AS ${name(index)}`,
  );
  const renamed = sqlJoin(
    names.map((_, index) => name(index)),
    ', ',
  );
  return sql`SELECT ${sqlJoin(picked, ', ')} FROM query(${statement}) AS answer(${renamed}) LIMIT ${limit}`;
}

/** What the database is set to, as one text: a statement must leave it as it was. */
export function engineSettings(): Sql {
  return sql`SELECT string_agg(name || '=' || coalesce(value, ''), ';' ORDER BY name) AS settings FROM duckdb_settings()`;
}
