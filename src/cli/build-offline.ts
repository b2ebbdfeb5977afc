import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ROOT } from './set-up.mjs';
import { buildSingleFile } from './build/single-file/build-single-file.ts';

/** `npm run build:offline [FOLDER]`: the whole product as one HTML file that opens from disk, in `dist-offline` if not told. */
const folder = resolve(process.argv[2] ?? join(ROOT, 'dist-offline'));
const started = Date.now();
const { html, dataVersion } = await buildSingleFile(ROOT);
const file = join(folder, `yibao-ledger-${dataVersion}.html`);
await mkdir(folder, { recursive: true });
await writeFile(file, html);
const megabytes = (Buffer.byteLength(html) / 1_000_000).toFixed(1);
const seconds = ((Date.now() - started) / 1000).toFixed(0);
console.log(
  `${file}  ${megabytes} MB  (${seconds} s)\n双击即可打开，不需要网络 / opens with a double click, without a network`,
);
