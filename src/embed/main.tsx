import { createRoot } from 'react-dom/client';
import { loadSnapshot } from '../views/data/load-snapshot.ts';
import { readEmbedHash, viewHash } from '../state/embed-link.ts';
import { parseHash } from '../state/parse-hash.ts';
import { gateChanges } from '../state/use-view-state.ts';
import { EmbedApp } from './EmbedApp.tsx';
import { applyTheme } from './apply-theme.ts';
import { loadEmbedView } from './embed-views.ts';
import { carriedFigures, withSite } from './figures-of.ts';
import type { EmbedFigures } from './figures-of.ts';
import { tellHeight } from './tell-height.ts';
import '../app/styles/index.css';
import './embed.css';

const { hash } = window.location;
const choice = readEmbedHash(hash);
const { state } = parseHash(viewHash(hash));
applyTheme(choice.theme);
document.documentElement.lang = state.language === 'zh' ? 'zh-CN' : 'en';

// The chart and its table are here; anything else a reader asks for is the site's, and opens there.
gateChanges((next, asked) => {
  if (parseHash(asked).state.show !== parseHash(next).state.show) return true;
  window.open(new URL(`./index.html${viewHash(next)}`, document.baseURI), '_blank', 'noopener');
  return false;
});

const site = loadSnapshot();
const root = createRoot(document.getElementById('root') ?? document.body);
const View = await loadEmbedView(state.view);
const draw = ({ snapshot, note }: EmbedFigures): void =>
  root.render(<EmbedApp mode={choice.mode} snapshot={snapshot} View={View} note={note} />);

tellHeight();
const carried = await carriedFigures(choice);
if (carried !== null) draw(carried);
draw(withSite(choice, carried, await site));
