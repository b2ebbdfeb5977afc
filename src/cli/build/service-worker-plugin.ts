import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { Plugin } from 'vite';
import { WORKER_FILE, sealSite } from './seal-site.ts';

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
        await sealSite(outDir, await workerCode(root));
      },
    },
  };
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
