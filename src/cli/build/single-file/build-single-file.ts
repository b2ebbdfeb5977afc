import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { Rolldown } from 'vite';
import { prerenderPage } from '../prerender-page.ts';
import { SNAPSHOT_FILE, snapshotOf } from '../snapshot-plugin.ts';
import { takeStyles } from '../take-styles.ts';
import { assemblePage } from './assemble-page.ts';
import { packCharacterMaps, readDataFiles } from './packed-parts.ts';

const OWN_FILES = /^.*\/own-files\/own-files\.ts$/;
const PACKED_FILES = fileURLToPath(new URL('../../../own-files/packed-files.ts', import.meta.url));

/**
 * What the one file leaves out: the recognition of characters has 7 MB of its own, and a browser of today runs DuckDB's `eh`
 * build. What stands in the page itself is not in it a second time.
 */
const LEFT_OUT = [/^recognise-worker-/, /-mvp[.-]/, /\.html$/, /\.css$/];

/** The whole product as one page that asks for no other file, and the version of the data in it. */
export async function buildSingleFile(root: string): Promise<{ html: string; dataVersion: string }> {
  const snapshot = await snapshotOf(join(root, 'public/data'))();
  const { chunk, assets } = await bundle(root);
  const page = assets.get('index.html');
  if (page === undefined) throw new Error('the build gave no page');
  const { html, style } = takeStyles(text(page.source), Object.fromEntries(assets));
  const files = new Map<string, string | Uint8Array>([
    ...[...assets]
      .filter(([name]) => !LEFT_OUT.some((pattern) => pattern.test(name)))
      .map(([name, { source }]): [string, string | Uint8Array] => [name, source]),
    ...(await readDataFiles(join(root, 'public/data'))),
    [SNAPSHOT_FILE, JSON.stringify(snapshot)],
    ['pdf/cmaps/', await packCharacterMaps()],
  ]);
  const markup = await prerenderPage(root, snapshot);
  return {
    html: assemblePage({ html, style, markup, code: chunk.code, files }),
    dataVersion: snapshot.dataVersion,
  };
}

/** The program as one chunk: a page from disk may not load another module. */
async function bundle(
  root: string,
): Promise<{ chunk: Rolldown.OutputChunk; assets: Map<string, Rolldown.OutputAsset> }> {
  const built = await build({
    root,
    configFile: false,
    base: './',
    publicDir: false,
    logLevel: 'error',
    resolve: {
      alias: [
        { find: 'echarts-for-react/lib/core', replacement: 'echarts-for-react/esm/core' },
        { find: OWN_FILES, replacement: PACKED_FILES },
      ],
    },
    plugins: [react()],
    // Classic scripts: each worker is one file.
    worker: { format: 'iife' },
    build: {
      write: false,
      target: 'es2022',
      assetsDir: '',
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const chunks = outputs.filter((output) => output.type === 'chunk');
  const [chunk] = chunks;
  if (chunk === undefined || chunks.length !== 1) throw new Error(`the program is ${chunks.length} files`);
  const assets = outputs.filter((output) => output.type === 'asset');
  return { chunk, assets: new Map(assets.map((asset) => [asset.fileName, asset])) };
}

const text = (source: string | Uint8Array): string =>
  typeof source === 'string' ? source : Buffer.from(source).toString('utf8');
