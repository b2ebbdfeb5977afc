import { URL_PARAMS } from './url-params.ts';
import { DEFAULT_VIEW_STATE } from './view-state.ts';
import type { ViewState } from './view-state.ts';

const NAMES = Object.keys(URL_PARAMS) as (keyof typeof URL_PARAMS)[];

function writeParam<K extends keyof typeof URL_PARAMS>(name: K, state: ViewState): string | null {
  const { view } = URL_PARAMS[name];
  if (view !== undefined && view !== state.view) return null;
  const written = URL_PARAMS[name].write(state[name]);
  return written === URL_PARAMS[name].write(DEFAULT_VIEW_STATE[name])
    ? null
    : `${URL_PARAMS[name].key}=${encodeURIComponent(written)}`;
}

/** The link of a state: `#/structure?c=610326~511722`; only what differs from the default, and means something in the view, is written. */
export function serialiseState(state: ViewState): string {
  const query = NAMES.map((name) => writeParam(name, state)).filter((part) => part !== null);
  const path = state.view === DEFAULT_VIEW_STATE.view ? '' : state.view;
  return `#/${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}
