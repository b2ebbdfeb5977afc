/**
 * Writes `.generated/snapshot.json`, the answers that the app shows before DuckDB has started. Run before `vite` and
 * `vite build` whenever `public/data` or a query has changed:
 *
 *     npx tsx src/cli/snapshot.ts [DATA_FOLDER] [OUT_FILE]
 *
 * The file is a `Snapshot` of src/views/data/snapshot.ts, for `<DataProvider snapshot={…}>`. Exit 1 with the reason where
 * the data cannot be read.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildSnapshot } from './build-snapshot.ts';

const [folder = 'public/data', out = '.generated/snapshot.json'] = process.argv.slice(2);
try {
  const snapshot = await buildSnapshot(folder);
  const text = JSON.stringify(snapshot);
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, text);
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const compressed = brotliCompressSync(text).length;
  process.stdout.write(
    `${out}: ${Object.keys(snapshot.answers).length} answers of data ${snapshot.dataVersion}, ` +
      `${kilobytes(Buffer.byteLength(text))} (${kilobytes(compressed)} brotli)\n`,
  );
} catch (error) {
  process.stderr.write(`${folder}: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
