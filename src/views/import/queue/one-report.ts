import { statementsRead } from './import-item.ts';
import type { ImportItem } from './import-item.ts';

/** A whole report has nine statements or more; its parts, published one by one, have one or two. */
const MOST_OF_A_PART = 2;
const LEAST_OF_A_WHOLE = 7;

/**
 * Whether the files of one drop may be read as one report (`possible`: several that are no whole report, none of them taken yet), and whether they
 * look like it (`likely`: at least two hold one or two statements, and none holds more).
 */
export function looksLikeOneReport(batch: readonly ImportItem[]): 'no' | 'possible' | 'likely' {
  const single = batch.filter(({ isPackage, files }) => !isPackage && files.length === 1);
  if (single.length < 2) return 'no';
  if (single.some(({ phase }) => !['read', 'failed', 'cancelled'].includes(phase.is))) return 'no';
  const counts = single.flatMap(({ phase }) => (phase.is === 'read' ? [statementsRead(phase.outcome)] : []));
  if (single.length - counts.filter((count) => count >= LEAST_OF_A_WHOLE).length < 2) return 'no';
  const parts = counts.filter((count) => count > 0 && count <= MOST_OF_A_PART).length;
  return parts >= 2 && Math.max(...counts) <= MOST_OF_A_PART ? 'likely' : 'possible';
}
