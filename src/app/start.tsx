import { createRoot } from 'react-dom/client';
import { parseHash } from '../state/parse-hash.ts';
import { App } from './App.tsx';
import { loadSnapshot } from '../views/data/load-snapshot.ts';
import { VIEW_LOADERS } from './views.ts';
import './styles/index.css';

/**
 * Starts the app in `#root`, which shows the default view as drawn when the site was built. That is replaced only by a
 * complete first render, so nothing flashes. Rejects, with the page as it was, where a part of the program cannot be had.
 */
export async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no #root');
  const { view } = parseHash(window.location.hash).state;
  const [snapshot, View] = await Promise.all([loadSnapshot(), VIEW_LOADERS[view]()]);
  createRoot(root).render(<App snapshot={snapshot} first={{ id: view, View }} />);
}
