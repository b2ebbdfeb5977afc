import type { ComponentType } from 'react';
import type { CapturedPage } from './captured.ts';

/** The views whose charts and tables a briefing takes; each is loaded as it is for its own page. */
export const VIEW_PROGRAMS: Readonly<Record<CapturedPage, () => Promise<ComponentType>>> = {
  key: async () => (await import('../../overview/OverviewView.tsx')).OverviewView,
  structure: async () => (await import('../../structure/StructureView.tsx')).StructureView,
  economic: async () => (await import('../../structure/StructureView.tsx')).StructureView,
  ratio: async () => (await import('../../ratio/RatioView.tsx')).RatioView,
  aid: async () => (await import('../../aid/AidView.tsx')).AidView,
  'three-public': async () => (await import('../../three-public/ThreePublicView.tsx')).ThreePublicView,
  changes: async () => (await import('../../changes/ChangesView.tsx')).ChangesView,
  budget: async () => (await import('../../budget/BudgetView.tsx')).BudgetView,
};
