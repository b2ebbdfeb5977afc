import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
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
  // In a process of its own: a build is React's production, and the tests beside this one have its development.
  const args = ['build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', ...args], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', VITEST: '' },
  });
  const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');
  return {
    folder,
    html: await read('index.html'),
    read,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
