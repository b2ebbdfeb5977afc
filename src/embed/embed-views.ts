import type { ComponentType } from 'react';
import { EMBEDDED_VIEWS } from '../state/embed-link.ts';
import type { ViewId } from '../state/view-state.ts';

type Loader = () => Promise<ComponentType>;

const structure: Loader = async () => (await import('../views/structure/StructureChart.tsx')).StructureChart;

/** What an embed shows of each view that has a chart; the first chart of it, or the ledger. */
const EMBED_VIEWS: Record<(typeof EMBEDDED_VIEWS)[number], Loader> = {
  overview: structure,
  structure,
  ratio: async () => (await import('../views/ratio/RatioView.tsx')).RatioView,
  aid: async () => (await import('../views/aid/AidView.tsx')).AidView,
  'three-public': async () => (await import('../views/three-public/ThreePublicView.tsx')).ThreePublicView,
  changes: async () => (await import('../views/changes/ChangesView.tsx')).ChangesView,
  budget: async () => (await import('../views/budget/BudgetView.tsx')).BudgetView,
  ledger: async () => (await import('../views/ledger/LedgerView.tsx')).LedgerView,
};

/** Loads what an embed of a view shows; a view without a chart gives the chart of the whole. */
export function loadEmbedView(view: ViewId): Promise<ComponentType> {
  const known = EMBEDDED_VIEWS.find((embedded) => embedded === view);
  return EMBED_VIEWS[known ?? 'structure']();
}
