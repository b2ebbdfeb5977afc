import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../src/cli/set-up.mjs';

/** A site built as it is published, into a folder of its own. */
export type BuiltSite = {
  folder: string;
  html: string;
  read(path: string): Promise<string>;
  remove(): Promise<void>;
};

/** Builds the site, which takes some ten seconds. */
export async function buildSite(): Promise<BuiltSite> {
  const folder = await mkdtemp(join(tmpdir(), 'ledger-build-'));
  // Vitest says that this is a test; the published build must not know.
  const environment = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build({ root: ROOT, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  } finally {
    process.env.NODE_ENV = environment;
  }
  const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');
  return {
    folder,
    html: await read('index.html'),
    read,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
