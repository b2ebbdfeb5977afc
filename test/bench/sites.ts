import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { ROOT } from '../../src/cli/set-up.mjs';

/** A page to be measured; both draw the same chart under a legend whose entries lead one level down. */
export type Site = {
  name: 'ours' | 'plain';
  build(outDir: string): Promise<void>;
  /** Resolves when the page can answer to a click on its legend. */
  ready(page: Page): Promise<void>;
};

/** The app as it is published. */
export const OURS: Site = {
  name: 'ours',
  build: async (outDir) => {
    await build({ root: ROOT, logLevel: 'warn', build: { outDir } });
  },
  ready: async (page) => {
    await page.waitForSelector('html.started .chart:not(:has(.chart-wide)) svg path[fill]', {
      state: 'attached',
    });
  },
};

/** The page in `plain/`, over the same data files. */
export const PLAIN: Site = {
  name: 'plain',
  build: async (outDir) => {
    await build({
      root: join(ROOT, 'test/bench/plain'),
      configFile: false,
      logLevel: 'warn',
      base: './',
      publicDir: join(ROOT, 'public'),
      build: { outDir, target: 'es2022', assetsInlineLimit: 0 },
    });
  },
  ready: async (page) => {
    await page.waitForSelector('.legend a');
  },
};
