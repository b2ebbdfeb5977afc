import { folderSources } from '../../src/cli/build-snapshot.ts';
import type { Db } from '../../src/db/db.ts';
import type { DuckDb } from '../../src/db/duckdb.ts';
import { createNodeDb } from '../../src/db/node-db.ts';
import type { AnswerSources } from '../../src/views/data/answer.ts';

let engine: DuckDb | null = null;
/** The folder that a table's rows are of, where nothing else was loaded into it since. */
const folderOf = new Map<string, string>();

/** The one engine of a worker's tests, for its start costs two seconds; each set of tables takes the place of the last. */
export function oneEngine(): Db {
  const db = (engine ??= createNodeDb());
  return {
    query: db.query.bind(db),
    exec: db.exec.bind(db),
    loadTable: (name, data) => {
      folderOf.delete(name);
      return db.loadTable(name, data);
    },
    // The next test goes on with it.
    close: async () => undefined,
  };
}

/** The tables of a folder in that engine; those that are there still are not read again. */
export function sourcesInOneEngine(folder: string): AnswerSources {
  const sources = folderSources(folder);
  return {
    openDb: async () => oneEngine(),
    loadTable: async (db, name, more = []) => {
      if (more.length === 0 && folderOf.get(name) === folder) return [];
      const problems = await sources.loadTable(db, name, more);
      if (more.length === 0 && problems.length === 0) folderOf.set(name, folder);
      return problems;
    },
  };
}
