import type { ComponentType } from 'react';
import type { ViewId } from '../state/view-state.ts';

/** Loads a view's program; every view but the first is loaded when it is asked for. */
export type ViewLoader = () => Promise<ComponentType>;

/** The views by their key in the URL. */
export const VIEW_LOADERS: Readonly<Record<ViewId, ViewLoader>> = {
  overview: async () => (await import('../views/overview/OverviewView.tsx')).OverviewView,
  structure: async () => (await import('../views/structure/StructureView.tsx')).StructureView,
  ratio: async () => (await import('../views/ratio/RatioView.tsx')).RatioView,
  aid: async () => (await import('../views/aid/AidView.tsx')).AidView,
  'three-public': async () => (await import('../views/three-public/ThreePublicView.tsx')).ThreePublicView,
  changes: async () => (await import('../views/changes/ChangesView.tsx')).ChangesView,
  budget: async () => (await import('../views/budget/BudgetView.tsx')).BudgetView,
  ledger: async () => (await import('../views/ledger/LedgerView.tsx')).LedgerView,
  checks: async () => (await import('../views/checks/ChecksView.tsx')).ChecksView,
  briefing: async () => (await import('../views/briefing/BriefingView.tsx')).BriefingView,
  import: async () => (await import('../views/import/ImportView.tsx')).ImportView,
  query: async () => (await import('../views/query/QueryView.tsx')).QueryView,
  method: async () => (await import('../views/method/MethodView.tsx')).MethodView,
};
