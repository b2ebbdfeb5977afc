import type { ViewId } from '../../state/view-state.ts';

/** Views whose chart can stand in another page; the ledger is a table and can as well. */
const EMBEDDED: readonly ViewId[] = [
  'overview',
  'structure',
  'ratio',
  'aid',
  'three-public',
  'changes',
  'budget',
];

/** Whether what is shown in a view (its chart, or the ledger) can be embedded. */
export function embedsView(view: ViewId, isChart: boolean): boolean {
  return view === 'ledger' || (isChart && EMBEDDED.includes(view));
}
