import type { Correction } from '../../model/records.ts';
import type { FactRef } from '../../model/value.ts';
import { useOwnReportsIfAny } from '../data/DataProvider.tsx';
import { correctionOf } from '../provenance/correction-of.ts';

/** What the reader put right or added by hand to have this figure, in a report of their own; undefined for any other. */
export function useByHand(ref: FactRef | null): Correction | undefined {
  const reports = useOwnReportsIfAny();
  const own = reports.find(({ reportId }) => reportId === ref?.reportId);
  return own && ref ? correctionOf(own.corrections, ref) : undefined;
}
