import { createServer } from 'vite';
import type { Plugin } from 'vite';
import react from '@vitejs/plugin-react';
import type { SharePage } from '../../../share/share-pages.tsx';
import type { Snapshot } from '../../../views/data/snapshot.ts';

type Share = {
  sharePages(this: void, snapshot: Snapshot, counties: readonly string[]): Promise<SharePage[]>;
};

/** What stands on a shared page in the place of a part of the views; the part itself where the page's own asks for it. */
const IN_PLACE_OF: Readonly<Record<string, string>> = {
  '/src/views/chart-frame/ChartFrame.tsx': '/src/share/SharedFrame.tsx',
  '/src/views/figure/Figure.tsx': '/src/share/SharedFigure.tsx',
  '/src/charts/Chart.tsx': '/src/share/SharedChart.tsx',
};

function shareParts(root: string): Plugin {
  return {
    name: 'ledger-share-parts',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!source.startsWith('.') || importer?.startsWith(`${root}/src/share/`)) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const part = found?.id.startsWith(root) ? IN_PLACE_OF[found.id.slice(root.length)] : undefined;
      return part === undefined ? null : root + part;
    },
  };
}

/** The pages to be shared, drawn by the app's own views as they stand in `root`. */
export async function drawSharePages(
  root: string,
  snapshot: Snapshot,
  counties: readonly string[],
): Promise<SharePage[]> {
  // A server only to load modules: it listens nowhere and watches nothing.
  const server = await createServer({
    root,
    configFile: false,
    mode: 'production',
    appType: 'custom',
    logLevel: 'error',
    plugins: [shareParts(root.replace(/\/$/u, '')), react()],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  });
  try {
    const { sharePages } = (await server.ssrLoadModule('/src/share/share-pages.tsx')) as Share;
    return await sharePages(snapshot, counties);
  } finally {
    await server.close();
  }
}
