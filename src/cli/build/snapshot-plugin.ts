import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Snapshot } from '../../views/data/snapshot.ts';

/** Where the page looks for the answers, beside index.html. */
export const SNAPSHOT_FILE = 'snapshot.json';

/** Gives the answers of the default views over the data package of a site. */
export type SnapshotSource = () => Promise<Snapshot>;

/**
 * Works the snapshot out when it is first asked for, and only once; a failure is not kept. It takes a database and half of
 * a build: `MADE_SNAPSHOT` names the file of a build that has just been made of the same data and program.
 */
export function snapshotOf(dataFolder: string): SnapshotSource {
  let made: Promise<Snapshot> | null = null;
  return () =>
    (made ??= makeSnapshot(dataFolder).catch((error: unknown) => {
      made = null;
      throw error;
    }));
}

async function makeSnapshot(dataFolder: string): Promise<Snapshot> {
  const file = process.env.MADE_SNAPSHOT;
  if (file !== undefined) return JSON.parse(await readFile(file, 'utf8')) as Snapshot;
  const { buildSnapshot } = await import('../build-snapshot.ts');
  return buildSnapshot(dataFolder);
}

/**
 * Puts `snapshot.json` into the built site, and serves it in development, where it is worked out anew after a change of
 * the data or of a query.
 */
export function snapshotPlugin(snapshot: SnapshotSource): Plugin {
  return {
    name: 'ledger-snapshot',
    configureServer(server) {
      const folder = join(server.config.publicDir, 'data');
      let current = snapshot;
      server.watcher.on('change', (file) => {
        if (file.startsWith(folder)) current = snapshotOf(folder);
      });
      server.middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== `/${SNAPSHOT_FILE}`) return next();
        current().then(
          (made) => {
            response.setHeader('content-type', 'application/json; charset=utf-8');
            response.setHeader('cache-control', 'no-store');
            response.end(JSON.stringify(made));
          },
          (error: unknown) => next(error),
        );
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: SNAPSHOT_FILE, source: JSON.stringify(await snapshot()) });
    },
  };
}
