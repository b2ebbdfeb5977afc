import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { build } from 'vite';
import type { Plugin } from 'vite';
import { PAGE } from '../../service-worker/site-version.ts';
import type { SiteVersion } from '../../service-worker/site-version.ts';
import type { Snapshot } from '../../views/data/snapshot.ts';
import { siteFiles, versionOf } from './site-files.ts';
import { SNAPSHOT_FILE } from './snapshot-plugin.ts';

/** The worker's file beside the page: its folder is what it is in charge of. */
export const WORKER_FILE = 'sw.js';

const HEAD = '<meta charset="utf-8" />';

/**
 * Puts the service worker into the finished site, with the list of the files that belong to this version; and names the
 * version in the page, by which a page knows that there is a newer one. The last to touch the site.
 */
export function serviceWorkerPlugin(): Plugin {
  let root = '';
  let outDir = '';
  return {
    name: 'ledger-service-worker',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      outDir = resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler(this: unknown, error?: Error) {
        if (error !== undefined) return;
        const code = await workerCode(root);
        const contents = await readSite(outDir);
        const version = versionOf(siteFiles(contents), code);
        const page = nameVersion(text(contents, PAGE), version);
        contents.set(PAGE, Buffer.from(page));
        const { dataVersion } = JSON.parse(text(contents, SNAPSHOT_FILE)) as Snapshot;
        const site: SiteVersion = { version, dataVersion, files: siteFiles(contents) };
        await writeFile(join(outDir, PAGE), page);
        await writeFile(join(outDir, WORKER_FILE), `const SITE_VERSION = ${JSON.stringify(site)};\n${code}`);
      },
    },
  };
}

/** The page with the version named in its head. */
export function nameVersion(html: string, version: string): string {
  if (!html.includes(HEAD)) throw new Error(`the page has no ${HEAD}`);
  return html.replace(HEAD, `${HEAD}\n    <meta name="site-version" content="${version}" />`);
}

/** The worker as one classic script: not every browser runs modules there. */
async function workerCode(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      copyPublicDir: false,
      rolldownOptions: {
        input: join(root, 'src/service-worker/main.ts'),
        output: { format: 'iife', entryFileNames: WORKER_FILE },
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const [chunk] = outputs;
  if (chunk?.type !== 'chunk' || outputs.length !== 1) throw new Error('the service worker is not one file');
  return chunk.code;
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
