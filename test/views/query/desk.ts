import { DuckDb } from '../../../src/db/duckdb.ts';
import { startWorkerEngine } from '../../../src/db/worker-engine.ts';
import { folderSources } from '../../../src/cli/build-snapshot.ts';
import { SqlDesk } from '../../../src/views/data/own-sql/sql-desk.ts';
import type { AnswerSources } from '../../../src/views/data/answer.ts';
import { EH_WASM, createNodeWorker } from '../../db/node-worker.ts';

const NO_OWN = { has: () => false, texts: async () => [] };

/** One small table in DuckDB in a worker, as in the page; `opened` counts the databases. */
export function smallSources(): AnswerSources & { opened: DuckDb[] } {
  const opened: DuckDb[] = [];
  return {
    opened,
    async openDb() {
      const db = new DuckDb(() => startWorkerEngine(createNodeWorker(), EH_WASM));
      await db.ready();
      opened.push(db);
      return db;
    },
    async loadTable(db, name) {
      if (name !== 'facts') return [];
      await db.loadTable('facts', {
        columns: [
          { name: 'code', type: 'text' },
          { name: 'amount', type: 'decimal' },
        ],
        rows: [
          ['210', '1.5'],
          ['208', '2.25'],
        ],
      });
      return [];
    },
  };
}

/** A desk over {@link smallSources}. */
export function smallDesk(sources: AnswerSources = smallSources()): SqlDesk {
  return new SqlDesk(sources, NO_OWN);
}

/** A desk over the site's own data package, in this thread. */
export function siteDesk(): SqlDesk {
  return new SqlDesk(folderSources('public/data'), NO_OWN);
}
