import { createServer } from 'vite';
import react from '@vitejs/plugin-react';
import type { Snapshot } from '../../views/data/snapshot.ts';

/** What src/app/prerender.tsx gives; it is loaded by Vite, not imported, because it is the app's. */
type Prerender = { prerender(this: void, snapshot: Snapshot): Promise<{ html: string }> };

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
    return tidyDrawings(html);
  } finally {
    await server.close();
  }
}

/**
 * Still drawings as the page can carry them: ECharts writes the quotes of a font's name into a quoted attribute, and a
 * style for the mouse, which has no use in a still drawing and which the page's policy would refuse.
 */
export function tidyDrawings(html: string): string {
  return html
    .replace(/<style[^>]*>.*?<\/style>/gs, '')
    .replace(/(?<=font-family:)[^;<>]*(?=;)/g, (fonts) => fonts.replaceAll('"', "'"));
}
