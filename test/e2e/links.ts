import { DEFAULT_VIEW_STATE } from '../../src/state/view-state.ts';
import type { ViewState } from '../../src/state/view-state.ts';
import { serialiseState } from '../../src/state/serialise.ts';

/** The link that a person with this choice would send: the app's own writing of its state. */
export function linkTo(choice: Partial<ViewState>): string {
  const hash = serialiseState({ ...DEFAULT_VIEW_STATE, ...choice });
  return `./${hash.startsWith('#') ? '' : '#'}${hash}`;
}
