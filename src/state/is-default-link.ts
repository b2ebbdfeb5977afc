import { parseHash } from './parse-hash.ts';
import { serialiseState } from './serialise.ts';
import { DEFAULT_VIEW_STATE } from './view-state.ts';

/** Whether a link shows the page as it is before anything is chosen, which is how it is drawn when the site is built. */
export function isDefaultLink(hash: string): boolean {
  return serialiseState(parseHash(hash).state) === serialiseState(DEFAULT_VIEW_STATE);
}
