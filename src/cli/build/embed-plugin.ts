import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Plugin } from 'vite';
import { fillEmbedHead } from './page-head.ts';
import { takeStyles } from './take-styles.ts';
import { SNAPSHOT_FILE } from './snapshot-plugin.ts';

/** React's names, as Preact answers to them: an embed is the site's own views without React's 60 kB. */
const PREACT = [
  { find: 'echarts-for-react/lib/core', replacement: 'echarts-for-react/esm/core' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react-dom$/, replacement: 'preact/compat' },
  { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
  { find: /^react$/, replacement: 'preact/compat' },
];

/** ECharts, what it stands on, and the component that React gives it. */
const CHART_LIBRARY = /node_modules\/(echarts|echarts-for-react|zrender|tslib|size-sensor|fast-deep-equal)\//;

/** Builds `embed.html` beside the site, in a build of its own, because there React is Preact. */
export function embedPlugin(): Plugin {
  let root = '';
  let outDir = '';
  return {
    name: 'ledger-embed',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      outDir = config.build.outDir;
    },
    async closeBundle(this: unknown, error?: Error) {
      if (error !== undefined) return;
      await build({
        root,
        configFile: false,
        base: './',
        publicDir: false,
        logLevel: 'warn',
        resolve: { alias: PREACT },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        plugins: [embedPagePlugin()],
        build: {
          outDir,
          emptyOutDir: false,
          target: 'es2022',
          manifest: '.vite/embed-manifest.json',
          assetsInlineLimit: 0,
          cssCodeSplit: false,
          modulePreload: { polyfill: false },
          // What both builds have in common, DuckDB above all, is one file: its name follows from what is in it.
          rolldownOptions: {
            input: fileURLToPath(new URL('embed.html', `file://${root}/`)),
            // Apart, so that the size of an embed can be told from that of the chart library.
            output: {
              codeSplitting: {
                groups: [
                  { name: 'preact', test: /node_modules\/preact\//, priority: 2 },
                  { name: 'echarts', test: CHART_LIBRARY, priority: 1 },
                ],
              },
            },
          },
        },
      });
    },
  };
}

/** Makes the built page complete in itself: policy, styles, and the answers on their way before the program is. */
function embedPagePlugin(): Plugin {
  return {
    name: 'ledger-embed-page',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (bundle === undefined) return html;
        const { html: bare, style } = takeStyles(html, bundle);
        return fillEmbedHead(bare, { style, modules: [], fetched: [SNAPSHOT_FILE] });
      },
    },
  };
}
