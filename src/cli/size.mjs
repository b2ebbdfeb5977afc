/** The size budget: what the default page loads of program before the first interaction, DuckDB's own files apart. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { ROOT } from './set-up.mjs';

const BUDGET_KB = 250;
const DEFAULT_VIEW = 'src/views/overview/OverviewView.tsx';
/** Where the app asks for its views: of these dynamic imports only the default one is loaded at first. */
const VIEWS = /^src\/views\/[a-z-]+\/[A-Za-z]+View\.tsx$/;
/** Loaded in the background when the page is drawn: the database, the parser of its data, and what keeps the site offline. */
const ENGINE =
  /^src\/(app\/offline\/|db\/|model\/package-schema|views\/data\/load-table)|duckdb|engine-worker/;
/** Asked for by the first click on a figure, on a part, or on one's own department; any other dynamic import counts as loaded at first. */
const ON_INTERACTION = [
  'src/views/provenance/ProvenancePanel.tsx',
  'src/views/structure/Breadcrumb.tsx',
  'src/views/peers/PeersLine.tsx',
  'src/views/files/open-menu.ts',
  'src/views/selection/PickerList.tsx',
  'src/views/selection/LocalNotice.tsx',
  'src/views/search/SearchDialog.tsx',
  // Only for a link that cannot be used as it is.
  'src/views/shell/LinkProblems.tsx',
  // Only where the reader has brought reports of their own.
  'src/views/data/local/keeper.ts',
];

/** The built site: `node src/cli/size.mjs [FOLDER]`. */
const DIST = process.argv[2] ?? `${ROOT}dist`;

/** @typedef {{ file: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[] }} Chunk */

/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(`${DIST}/.vite/manifest.json`, 'utf8'));

/** @param {string} key */
const wanted = (key) =>
  !ENGINE.test(key) && !ON_INTERACTION.includes(key) && (!VIEWS.test(key) || key === DEFAULT_VIEW);

/** @type {Map<string, string>} */
const files = new Map();
/** @param {string} key */
function follow(key) {
  const chunk = manifest[key];
  if (!chunk || files.has(chunk.file)) return;
  files.set(chunk.file, key);
  for (const next of chunk.imports ?? []) follow(next);
  for (const next of chunk.dynamicImports ?? []) if (wanted(next)) follow(next);
}
for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) follow(key);

const kilobytes = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1).padStart(8);
let sum = 0;
for (const [file, key] of [...files].filter(([file]) => file.endsWith('.js'))) {
  const bytes = readFileSync(`${DIST}/${file}`);
  const compressed = brotliCompressSync(bytes).length;
  sum += compressed;
  process.stdout.write(`${kilobytes(bytes.length)} kB ${kilobytes(compressed)} kB brotli  ${file}  ${key}\n`);
}
if (![...files.values()].includes(DEFAULT_VIEW)) {
  process.stderr.write(`dist 中没有 ${DEFAULT_VIEW} / the default view is not in dist\n`);
  process.exitCode = 1;
}
const over = sum > BUDGET_KB * 1000;
process.stdout.write(`${kilobytes(sum)} kB brotli, ${over ? 'OVER' : 'within'} ${BUDGET_KB} kB\n`);
if (over) process.exitCode = 1;
