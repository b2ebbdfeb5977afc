import { renderToString } from 'react-dom/server';
import { DEFAULT_VIEW_STATE } from '../state/view-state.ts';
import type { Snapshot } from '../views/data/snapshot.ts';
import { App } from './App.tsx';
import { VIEW_LOADERS } from './views.ts';

/** The default view as markup for `#root` of index.html: whole, with its chart, before any script has run. */
export async function prerender(snapshot: Snapshot): Promise<{ html: string }> {
  const id = DEFAULT_VIEW_STATE.view;
  const View = await VIEW_LOADERS[id]();
  return { html: renderToString(<App snapshot={snapshot} first={{ id, View }} />) };
}
