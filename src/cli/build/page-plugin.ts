import type { Plugin, Rolldown } from 'vite';
import { fillHead } from './page-head.ts';
import { prerenderPage } from './prerender-page.ts';
import { SNAPSHOT_FILE } from './snapshot-plugin.ts';
import type { SnapshotSource } from './snapshot-plugin.ts';
import { takeStyles } from './take-styles.ts';

type Bundle = Rolldown.OutputBundle;

/** Modules that the page needs for its first view and the first step down from it, loaded only by a program that runs. */
const EARLY = [
  /\/src\/app\/start\.tsx$/,
  /\/src\/views\/overview\/OverviewView\.tsx$/,
  /\/src\/views\/structure\/StructureView\.tsx$/,
];

const PLACE = '<!--prerendered-->';

/** Makes the built page complete in itself: policy, styles, the first view as drawn markup, and early fetches. */
export function pagePlugin(snapshot: SnapshotSource): Plugin {
  let root = '';
  return {
    name: 'ledger-page',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (bundle === undefined || !html.includes(PLACE)) return html;
        const { html: bare, style } = takeStyles(html, bundle);
        const markup = await prerenderPage(root, await snapshot());
        const head = { style, modules: earlyFiles(bundle, bare), fetched: [SNAPSHOT_FILE] };
        return fillHead(bare, head).replace(PLACE, () => markup);
      },
    },
  };
}

/** The script files of those modules and all they import, without those that the page names already. */
function earlyFiles(bundle: Bundle, html: string): string[] {
  const files = new Set<string>();
  const add = (file: string): void => {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk' || files.has(file)) return;
    files.add(file);
    chunk.imports.forEach(add);
  };
  for (const module of EARLY) {
    const chunk = Object.values(bundle).find(
      (output) => output.type === 'chunk' && output.moduleIds.some((id) => module.test(id)),
    );
    if (chunk === undefined) throw new Error(`no chunk holds ${module}`);
    add(chunk.fileName);
  }
  return [...files].filter((file) => !html.includes(file));
}
