import { createRoot } from 'react-dom/client';
import { parseHash } from '../state/parse-hash.ts';
import { loadSnapshot } from './load-snapshot.ts';
import { App } from './App.tsx';
import { VIEW_LOADERS } from './views.ts';
import './styles/index.css';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no #root');

// The page already shows the default view, drawn when the site was built. It is replaced only by a complete first render:
// snapshot and view are loaded first, so nothing flashes.
const { view } = parseHash(window.location.hash).state;
const [snapshot, View] = await Promise.all([loadSnapshot(), VIEW_LOADERS[view]()]);
createRoot(root).render(<App snapshot={snapshot} first={{ id: view, View }} />);
document.documentElement.classList.add('started');
