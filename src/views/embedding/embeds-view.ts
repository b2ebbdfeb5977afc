import { EMBEDDED_VIEWS } from '../../state/embed-link.ts';
import type { ViewId } from '../../state/view-state.ts';

/** Whether what is shown in a view can be embedded: its chart, or the ledger, which is a table. */
export function embedsView(view: ViewId, isChart: boolean): boolean {
  return (isChart || view === 'ledger') && EMBEDDED_VIEWS.some((known) => known === view);
}
