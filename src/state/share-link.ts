import { serialiseState } from './serialise.ts';
import { DEFAULT_VIEW_STATE } from './view-state.ts';
import type { Language, ViewId, ViewState } from './view-state.ts';

/** The views that have a page to be shared: those with a chart. */
export const SHARED_VIEWS = [
  'overview',
  'structure',
  'ratio',
  'aid',
  'three-public',
  'changes',
  'budget',
] as const satisfies readonly ViewId[];
export type SharedView = (typeof SHARED_VIEWS)[number];

/** Where the pages lie, beside index.html. */
export const SHARE_FOLDER = 'share/';

/** What a page to be shared shows: a view before anything is chosen, or one department's spending (its division code). */
export type Shared = { view: SharedView; county: string; language: Language };

/** A page's name without its ending: `structure`, `structure-610326`, `structure-en`. */
export function shareName({ view, county, language }: Shared): string {
  return [view, county, language === 'zh' ? '' : language].filter((part) => part !== '').join('-');
}

/** The state of the view that a page shows. */
export function sharedState({ view, county, language }: Shared): ViewState {
  return { ...DEFAULT_VIEW_STATE, view, language, counties: county === '' ? [] : [county] };
}

/**
 * The page that shows what is on the screen (`share/structure.html`), null where there is none: its figures are those of
 * the site as built, so any other choice has no page. A figure whose source is open makes no difference.
 */
export function sharePage(state: ViewState): string | null {
  const view = SHARED_VIEWS.find((known) => known === state.view);
  if (view === undefined) return null;
  const [county = ''] = state.counties;
  if (county !== '' && (view !== 'structure' || !/^\d{6}$/.test(county))) return null;
  const shared = { view, county, language: state.language };
  if (serialiseState({ ...state, figure: '' }) !== serialiseState(sharedState(shared))) return null;
  return `${SHARE_FOLDER}${shareName(shared)}.html`;
}
