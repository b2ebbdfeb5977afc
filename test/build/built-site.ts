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

/** The site in the folder that `BUILT_SITE` names; without one it is built, which takes some ten seconds. */
export async function buildSite(): Promise<BuiltSite> {
  const built = process.env.BUILT_SITE;
  return built === undefined ? siteIn(await buildAnew(), true) : siteIn(join(ROOT, built), false);
}

async function siteIn(folder: string, isOurs: boolean): Promise<BuiltSite> {
  const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');
  return {
    folder,
    html: await read('index.html'),
    read,
    remove: async () => (isOurs ? rm(folder, { recursive: true, force: true }) : undefined),
  };
}

async function buildAnew(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ledger-build-'));
  // In a process of its own: a build is React's production, and the tests beside this one have its development.
  const args = ['build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', ...args], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', VITEST: '' },
  });
  return folder;
}
