import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Where the page looks for pdf.js's character maps, beside index.html; asked for only when a PDF needs one. */
export const CMAP_FOLDER = 'pdf/cmaps/';

const FOLDER = join(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'), '../cmaps');
// The maps and their licence; a name is a word, so that no path can lead out of the folder.
const NAME = /^[\w-]+(?:\.bcmap)?$/;

/** Puts pdf.js's character maps, which turn the codes of Chinese fonts into characters, into the site; serves them in development. */
export function pdfAssetsPlugin(): Plugin {
  return {
    name: 'ledger-pdf-assets',
    configureServer(server) {
      server.middlewares.use(`/${CMAP_FOLDER}`, (request, response, next) => {
        const name = request.url?.slice(1).split('?')[0] ?? '';
        if (!NAME.test(name) || !readdirSync(FOLDER).includes(name)) return next();
        response.setHeader('content-type', 'application/octet-stream');
        response.end(readFileSync(join(FOLDER, name)));
      });
    },
    generateBundle() {
      for (const name of readdirSync(FOLDER).filter((file) => NAME.test(file))) {
        this.emitFile({
          type: 'asset',
          fileName: CMAP_FOLDER + name,
          source: readFileSync(join(FOLDER, name)),
        });
      }
    },
  };
}
