import { createServer } from 'vite';
import react from '@vitejs/plugin-react';
import type { prerender } from '../../app/prerender.tsx';
import type { Snapshot } from '../../views/data/snapshot.ts';

type Prerender = { prerender: typeof prerender };

/** The first view as markup for `#root`, drawn by the app's own modules as they stand in `root`. */
export async function prerenderPage(root: string, snapshot: Snapshot): Promise<string> {
  // A server only to load modules: it listens nowhere and watches nothing.
  const server = await createServer({
    root,
    configFile: false,
    mode: 'production',
    appType: 'custom',
    logLevel: 'error',
    plugins: [react()],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  });
  try {
    const { prerender } = (await server.ssrLoadModule('/src/app/prerender.tsx')) as Prerender;
    const { html } = await prerender(snapshot);
    // What ECharts writes for the mouse has no use in a still drawing, and the page's policy would refuse it.
    return html.replace(/<style[^>]*>.*?<\/style>/gs, '');
  } finally {
    await server.close();
  }
}
