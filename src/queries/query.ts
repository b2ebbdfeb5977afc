import type { DbRow, Sql } from '../db/db.ts';

/** A question asked of the data: its SQL and how a row of the answer is read. The key of its cache is the SQL itself. */
export type Query<Row> = { readonly sql: Sql; readonly decode: (row: DbRow) => Row };
