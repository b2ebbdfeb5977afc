import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';
import { parseHash } from './parse-hash.ts';
import type { ParsedLink } from './parse-hash.ts';
import { serialiseState } from './serialise.ts';
import type { ViewState } from './view-state.ts';

/** Changes a part of the state; `replace` leaves no step in the history (for what is not worth going back to). */
export type ChangeViewState = (patch: Partial<ViewState>, options?: { replace?: boolean }) => void;

// pushState and replaceState fire no event of their own, so those who listen are told here.
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('hashchange', listener);
  addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('hashchange', listener);
    removeEventListener('popstate', listener);
  };
}

let mayChange: (next: string, now: string) => boolean = () => true;

/** Sets who decides whether a change is made here: an embed lets the site make most of them. Both are hashes. */
export function gateChanges(decide: (next: string, now: string) => boolean): void {
  mayChange = decide;
}

const currentHash = (): string => location.hash;
const serverHash = (): string => '';

/** The link the page is at: its state and its problems. */
export function useLink(): ParsedLink {
  const hash = useSyncExternalStore(subscribe, currentHash, serverHash);
  return useMemo(() => parseHash(hash), [hash]);
}

/** The state that a part of the page is drawn in, where that is not the page's own: for what leaves it. */
export const StateHere = createContext<ViewState | null>(null);

/** What the person has chosen, from the URL, and the way to choose otherwise, into the URL. */
export function useViewState(): [ViewState, ChangeViewState] {
  const { state } = useLink();
  const here = useContext(StateHere);
  const change = useCallback<ChangeViewState>((patch, options) => {
    const next = serialiseState({ ...parseHash(location.hash).state, ...patch });
    if (next === location.hash || !mayChange(next, location.hash)) return;
    if (options?.replace) history.replaceState(null, '', next);
    else history.pushState(null, '', next);
    listeners.forEach((listener) => listener());
  }, []);
  return [here ?? state, change];
}

/** The address of the page in a state, for links that can be opened in another tab. */
export function linkTo(state: ViewState, patch: Partial<ViewState> = {}): string {
  return serialiseState({ ...state, ...patch });
}
