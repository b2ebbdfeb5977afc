import { createContext } from 'react';
import type { ReactNode } from 'react';
import type { ReportRow } from '../../queries/rows.ts';
import type { LegendEntry } from './legend-entry.ts';

/** What can be taken away: a chart with its table, or a table alone, as they stand on the screen. */
export type TakeawaySubject = {
  headline: string;
  subtitle?: string;
  source?: string;
  legend?: readonly LegendEntry[];
  caveats?: readonly string[];
  chart?: ReactNode;
  /** The reports it is of, where not of all that are chosen. */
  reports?: readonly ReportRow[];
  /** 1 (or not said) for a view's own chart, 2 for one beside it. */
  level?: 1 | 2;
  table: ReactNode;
};

/** Whether a table stands in something that is taken away as a whole: then it has no menu of its own. */
export const InTakeaway = createContext(false);
