import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { ROOT } from '../../src/cli/set-up.mjs';

/** A page to be measured. `drill` clicks on class 210 (卫生健康) once the page can answer to a click. */
export type Site = {
  name: 'ours' | 'plain';
  build(outDir: string): Promise<void>;
  drill(page: Page): Promise<void>;
};

/** The app as it is published. */
export const OURS: Site = {
  name: 'ours',
  build: async (outDir) => {
    await build({ root: ROOT, logLevel: 'warn', build: { outDir } });
  },
  drill: async (page) => {
    await page.waitForSelector('html.started .chart:not(:has(.chart-wide)) svg path[fill]', {
      state: 'attached',
    });
    await page.locator('.legend a', { hasText: '210' }).click();
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
  drill: async (page) => {
    // The widest bar is that of class 210; a click goes to ECharts by its place on the page.
    const place = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll('svg path[fill]')]
        .map((path) => path.getBoundingClientRect())
        .filter(({ width, height }) => width >= 4 && height >= 12 && height < 100);
      const widest = boxes.reduce((best, box) => (box.width > best.width ? box : best));
      return { x: widest.x + widest.width / 2, y: widest.y + widest.height / 2 };
    });
    await page.mouse.move(place.x, place.y);
    // ECharts redraws the bar under the mouse; a click begun before that ends on another element and is none.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    });
    await page.mouse.click(place.x, place.y);
  },
};
