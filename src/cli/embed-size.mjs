/** The size budget of an embed: the program that each of its views needs beyond the chart library. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { ROOT } from './set-up.mjs';

const BUDGET_KB = 60;
const ENTRY = 'embed.html';
/** Every view is loaded by a dynamic import of the entry; parts asked for by a hand are not among them. */
const VIEW = /^src\/views\/[a-z-]+\/[A-Za-z]+(View|Chart)\.tsx$/;

/** The built site: `node src/cli/embed-size.mjs [FOLDER]`. */
const DIST = process.argv[2] ?? `${ROOT}dist`;

/** @typedef {{ file: string, name?: string, imports?: string[], dynamicImports?: string[] }} Chunk */

/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(`${DIST}/.vite/embed-manifest.json`, 'utf8'));

/** @param {string} key @param {Set<Chunk>} chunks */
function follow(key, chunks) {
  const chunk = manifest[key];
  if (!chunk || chunks.has(chunk)) return chunks;
  chunks.add(chunk);
  for (const next of chunk.imports ?? []) follow(next, chunks);
  return chunks;
}

/** @type {Map<string, number>} */
const sizes = new Map();
/** @param {Chunk} chunk */
function compressed({ file }) {
  const size = sizes.get(file) ?? brotliCompressSync(readFileSync(`${DIST}/${file}`)).length;
  sizes.set(file, size);
  return size;
}
const kilobytes = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1).padStart(8);

const views = (manifest[ENTRY]?.dynamicImports ?? []).filter((key) => VIEW.test(key));
for (const view of views) {
  const chunks = [...follow(view, follow(ENTRY, new Set()))];
  const library = chunks
    .filter(({ name }) => name === 'echarts')
    .reduce((sum, chunk) => sum + compressed(chunk), 0);
  const all = chunks.reduce((sum, chunk) => sum + compressed(chunk), 0);
  // The ledger has no chart: it may weigh what the library would.
  const own = library > 0 ? all - library : Math.max(0, all - 145_000);
  if (own > BUDGET_KB * 1000) process.exitCode = 1;
  process.stdout.write(
    `${kilobytes(all)} kB brotli, ${kilobytes(own)} kB beyond the chart library (${BUDGET_KB})  ${view}\n`,
  );
}
if (views.length === 0) {
  process.stderr.write('dist 中没有嵌入页的视图 / the embed has no views in dist\n');
  process.exitCode = 1;
}
