import type { Value } from '../../model/value.ts';
import { useOwnReportsIfAny } from '../data/DataProvider.tsx';
import { correctionOf } from '../provenance/correction-of.ts';

/** Whether any of these values was put right or added by the reader's own hand: then its mark must be named. */
export function useAnyByHand(values: readonly (Value | null | undefined)[]): boolean {
  const corrected = useOwnReportsIfAny().filter(({ corrections }) => corrections.length > 0);
  return values.some((value) => {
    const ref = value?.state === 'figure' ? value.ref : null;
    const own = corrected.find(({ reportId }) => reportId === ref?.reportId);
    return own !== undefined && ref !== null && correctionOf(own.corrections, ref) !== undefined;
  });
}
