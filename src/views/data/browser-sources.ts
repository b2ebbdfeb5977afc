import { EngineError } from '../../db/engine.ts';
import { ownFile } from '../../own-files/own-files.ts';
import { DataFileError } from './data-file-error.ts';
import type { AnswerSources } from './answer.ts';

/** A file of the site's data package. Rejects with DataFileError. */
export async function fetchDataFile(path: string): Promise<string> {
  try {
    const response = await fetch(await ownFile(`data/${path}`));
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return await response.text();
  } catch (error) {
    throw new DataFileError(path, 'missing', [], error);
  }
}

/** The worker's database and the site's own data files. Driver and parser are fetched only when they are needed. */
export const BROWSER_SOURCES: AnswerSources = {
  async openDb() {
    const { createWorkerDb } = await import('../../db/worker-db.ts').catch((error: unknown) => {
      throw new EngineError('engine_not_loaded', error);
    });
    const db = createWorkerDb();
    await db.ready();
    return db;
  },
  async loadTable(db, name, more) {
    const { packageFile } = await import('../../model/package-schema.ts');
    const [csv, { loadPackageTable }] = await Promise.all([
      fetchDataFile(packageFile(name).path),
      import('./load-table.ts'),
    ]);
    return loadPackageTable(db, name, csv, more);
  },
};
