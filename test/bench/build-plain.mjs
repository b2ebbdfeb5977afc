import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Builds the plain page, with the data package beside it, as its author would.
 * @param {string} root the folder of the repository
 * @returns {Promise<string>} the folder of the built page
 */
export async function buildPlainPage(root) {
  const folder = `${root}.generated/bench-plain`;
  await build({
    root: fileURLToPath(new URL('plain', import.meta.url)),
    configFile: false,
    base: './',
    publicDir: `${root}public`,
    logLevel: 'warn',
    build: { target: 'es2022', outDir: folder, emptyOutDir: true, assetsInlineLimit: 0 },
  });
  return folder;
}
