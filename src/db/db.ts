/** A query with its values apart: `text` has one `?` for each of `params`. Made by the `sql` tag only. */
export type Sql = { readonly text: string; readonly params: readonly SqlValue[] };
export type SqlValue = string | number | boolean | null;

/**
 * A row as every implementation gives it: DECIMAL as exact decimal text, BIGINT and INTEGER as number (an unsafe integer
 * is an error), VARCHAR as string, BOOLEAN as boolean, NULL as null.
 */
export type DbRow = Readonly<Record<string, string | number | boolean | null>>;

/** Types a loaded column may have; `decimal` is DECIMAL(18,6). */
export type ColumnType = 'text' | 'integer' | 'decimal' | 'boolean';
export type TableData = {
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[];
  readonly rows: readonly (readonly SqlValue[])[];
};

export type QueryOptions = {
  signal?: AbortSignal;
  /** In a transaction in which the engine itself refuses to write. */
  readOnly?: boolean;
  /** Only reads and binds the text (one statement without values): no rows, or the error with its place in the text. */
  check?: boolean;
};

/** The one door to a database: DuckDB-WASM in a worker, the same wasm in Node, later a ClickHouse server. */
export interface Db {
  /** All rows; rejects with {@link QueryError}, or with an AbortError when `signal` fires. */
  query(sql: Sql, options?: QueryOptions): Promise<DbRow[]>;
  /** A statement without rows. */
  exec(sql: Sql): Promise<void>;
  /** Creates or replaces a table and fills it. */
  loadTable(name: string, data: TableData): Promise<void>;
  close(): Promise<void>;
}

/** A query the database refused; keeps the SQL and the cause. */
export class QueryError extends Error {
  constructor(
    readonly sql: Sql,
    cause: unknown,
  ) {
    super(`query failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'QueryError';
  }
}
