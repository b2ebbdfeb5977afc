import { statementsRead } from './import-item.ts';
import type { ImportItem } from './import-item.ts';

/** A whole report has nine statements or more; its parts, published one by one, have one or two. */
const MOST_OF_A_PART = 2;
const LEAST_OF_A_WHOLE = 7;

/** What the reader says of a file that ends with a statement where a report has more to come. */
const BREAKS_OFF = /^文件不完整/u;

/** Whether an item holds one or two statements: read as that, or refused because the others never came. */
function isPart({ phase }: ImportItem): boolean {
  if (phase.is === 'failed') return BREAKS_OFF.test(phase.why.zh);
  if (phase.is !== 'read') return false;
  const count = statementsRead(phase.outcome);
  return count > 0 && count <= MOST_OF_A_PART;
}

const isWhole = ({ phase }: ImportItem): boolean =>
  phase.is === 'read' && statementsRead(phase.outcome) >= LEAST_OF_A_WHOLE;

/**
 * Whether the files of one drop may be read as one report (`possible`: several that are no whole report, none of them
 * taken yet), and whether they look like it (`likely`: at least two are parts of one, and none is a whole one).
 */
export function looksLikeOneReport(batch: readonly ImportItem[]): 'no' | 'possible' | 'likely' {
  const single = batch.filter(({ isPackage, files }) => !isPackage && files.length === 1);
  if (single.some(({ phase }) => !['read', 'failed', 'cancelled'].includes(phase.is))) return 'no';
  const whole = single.filter(isWhole).length;
  if (single.length - whole < 2) return 'no';
  return whole === 0 && single.filter(isPart).length >= 2 ? 'likely' : 'possible';
}
