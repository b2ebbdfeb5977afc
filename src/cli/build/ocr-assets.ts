import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** The folder of the built site in which the recognition of characters has its files. */
const FOLDER = 'ocr';

const { resolve } = createRequire(import.meta.url);
const packageFolder = (name: string): string => dirname(resolve(`${name}/package.json`));

/**
 * The files by their names in the folder: Tesseract's worker, its neural recogniser with and without SIMD, and its data for
 * Simplified Chinese (the integer form of the best model). Nothing else of the packages is of use here.
 */
const FILES: Readonly<Record<string, { from: string; file: string }>> = {
  'worker.min.js': { from: 'tesseract.js', file: 'dist/worker.min.js' },
  'worker.min.js.LICENSE.txt': { from: 'tesseract.js', file: 'dist/worker.min.js.LICENSE.txt' },
  ...Object.fromEntries(
    ['simd-lstm', 'lstm'].flatMap((build) =>
      ['js', 'wasm'].map((extension) => {
        const file = `tesseract-core-${build}.${extension}`;
        return [file, { from: 'tesseract.js-core', file }];
      }),
    ),
  ),
  'chi_sim.traineddata.gz': {
    from: '@tesseract.js-data/chi_sim',
    file: '4.0.0_best_int/chi_sim.traineddata.gz',
  },
};

const TYPES: readonly [RegExp, string][] = [
  [/\.js$/u, 'text/javascript; charset=utf-8'],
  [/\.wasm$/u, 'application/wasm'],
  [/\.txt$/u, 'text/plain; charset=utf-8'],
];

const read = ({ from, file }: { from: string; file: string }): Uint8Array =>
  readFileSync(join(packageFolder(from), file));

/** Puts what recognition needs into the built site (`ocr/`), and serves it in development; a page asks for it when a person starts it. */
export function ocrAssetsPlugin(): Plugin {
  return {
    name: 'ledger-ocr-assets',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = request.url?.split('?')[0]?.replace(`/${FOLDER}/`, '') ?? '';
        const found = Object.hasOwn(FILES, name) ? FILES[name] : undefined;
        if (found === undefined) return next();
        const type = TYPES.find(([pattern]) => pattern.test(name))?.[1] ?? 'application/octet-stream';
        response.setHeader('content-type', type);
        response.end(read(found));
      });
    },
    generateBundle() {
      for (const [name, found] of Object.entries(FILES))
        this.emitFile({ type: 'asset', fileName: `${FOLDER}/${name}`, source: read(found) });
    },
  };
}
