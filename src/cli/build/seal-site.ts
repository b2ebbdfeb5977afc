import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { PAGE } from '../../service-worker/site-version.ts';
import type { SiteVersion } from '../../service-worker/site-version.ts';
import type { Snapshot } from '../../views/data/snapshot.ts';
import { siteFiles, versionOf } from './site-files.ts';
import { SNAPSHOT_FILE } from './snapshot-plugin.ts';

/** The worker's file beside the page: its folder is what it is in charge of. */
export const WORKER_FILE = 'sw.js';

const HEAD = '<meta charset="utf-8" />';
const NAMED = /\n *<meta name="site-version"[^>]*>/;

/**
 * Makes a finished folder one version of the site: names the version in the page, and writes the service worker with the
 * list of its files. Nothing in the folder may change after it.
 */
export async function sealSite(folder: string, workerCode: string): Promise<SiteVersion> {
  const contents = await readSite(folder);
  contents.set(PAGE, Buffer.from(text(contents, PAGE).replace(NAMED, '')));
  const version = versionOf(siteFiles(contents), workerCode);
  const page = nameVersion(text(contents, PAGE), version);
  contents.set(PAGE, Buffer.from(page));
  const { dataVersion } = JSON.parse(text(contents, SNAPSHOT_FILE)) as Snapshot;
  const site: SiteVersion = { version, dataVersion, files: siteFiles(contents) };
  await writeFile(join(folder, PAGE), page);
  await writeFile(join(folder, WORKER_FILE), `const SITE_VERSION = ${JSON.stringify(site)};\n${workerCode}`);
  return site;
}

/** The page with the version named in its head. */
function nameVersion(html: string, version: string): string {
  if (!html.includes(HEAD)) throw new Error(`the page has no ${HEAD}`);
  return html.replace(HEAD, `${HEAD}\n    <meta name="site-version" content="${version}" />`);
}

async function readSite(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, Uint8Array]> => [
        relative(folder, file).split(sep).join('/'),
        await readFile(file),
      ]),
    ),
  );
}

function text(contents: ReadonlyMap<string, Uint8Array>, path: string): string {
  const bytes = contents.get(path);
  if (bytes === undefined) throw new Error(`the built site has no ${path}`);
  return Buffer.from(bytes).toString('utf8');
}
