import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { embedPlugin } from './src/cli/build/embed-plugin.ts';
import { ocrAssetsPlugin } from './src/cli/build/ocr-assets.ts';
import { pagePlugin } from './src/cli/build/page-plugin.ts';
import { pdfAssetsPlugin } from './src/cli/build/pdf-assets-plugin.ts';
import { snapshotOf, snapshotPlugin } from './src/cli/build/snapshot-plugin.ts';

const snapshot = snapshotOf(fileURLToPath(new URL('public/data', import.meta.url)));

export default defineConfig({
  // Every address relative, so that the site works at any path of any host.
  base: './',
  // Its CommonJS build would bring the whole of tslib into the page.
  resolve: { alias: { 'echarts-for-react/lib/core': 'echarts-for-react/esm/core' } },
  plugins: [
    react(),
    snapshotPlugin(snapshot),
    pagePlugin(snapshot),
    embedPlugin(),
    pdfAssetsPlugin(),
    ocrAssetsPlugin(),
  ],
  // The reader’s worker loads the code of a format when a file of it comes.
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    // One small stylesheet, which the page carries: views bring no styles late.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
  },
});
