import type { LegendEntry } from '../../chart-frame/legend-entry.ts';
import type { Takeaway } from '../../files/model/takeaway.ts';
import type { ChartPageId } from '../model/page-ids.ts';

/** The pages whose figures are taken from a view. */
export type CapturedPage = ChartPageId | 'key';

/** What a view showed, or why it showed nothing. `legend` has the colours by their names, which follow the page's scheme. */
export type Captured =
  { kind: 'taken'; takeaway: Takeaway; legend: readonly LegendEntry[] } | { kind: 'failed'; why: string };
