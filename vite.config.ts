import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { leanChartsPlugin } from './src/cli/build/lean-charts.ts';
import { embedPlugin } from './src/cli/build/embed-plugin.ts';
import { ocrAssetsPlugin } from './src/cli/build/ocr-assets.ts';
import { pagePlugin } from './src/cli/build/page-plugin.ts';
import { pdfAssetsPlugin } from './src/cli/build/pdf-assets-plugin.ts';
import { serviceWorkerPlugin } from './src/cli/build/service-worker-plugin.ts';
import { sharePlugin } from './src/cli/build/share/share-plugin.ts';
import { snapshotOf, snapshotPlugin } from './src/cli/build/snapshot-plugin.ts';

const snapshot = snapshotOf(fileURLToPath(new URL('public/data', import.meta.url)));

/** Files of the program that the default view has loaded before any other is asked for, by their names. */
const FIRST_PAGE =
  /\/(start|render-svg|Chart|ChartFrame|DataProvider|Figure|OverviewView|StructureChart|TakeawayButton|Verdict|composition|decode|key-figures|language|lazy-part|missing|money|note|note-name|palette|react-dom|reading|reports|rolldown-runtime|rows-axis|serialise|shell|statements|structure|tslib\.es6|units|use-selection|value)-[\w-]{8}\.js$/;

export default defineConfig({
  // Every address relative, so that the site works at any path of any host.
  base: './',
  // Its CommonJS build would bring the whole of tslib into the page.
  resolve: { alias: { 'echarts-for-react/lib/core': 'echarts-for-react/esm/core' } },
  plugins: [
    react(),
    leanChartsPlugin(),
    snapshotPlugin(snapshot),
    pagePlugin(snapshot),
    sharePlugin(snapshot),
    embedPlugin(),
    pdfAssetsPlugin(),
    ocrAssetsPlugin(),
    serviceWorkerPlugin(),
  ],
  // The reader’s worker loads the code of a format when a file of it comes.
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    // One small stylesheet, which the page carries: views bring no styles late.
    cssCodeSplit: false,
    modulePreload: {
      polyfill: false,
      // What the first page has is named in it once and need not be named again with every view.
      resolveDependencies: (_, files) => files.filter((file) => !FIRST_PAGE.test(file)),
    },
  },
});
