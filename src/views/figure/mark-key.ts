import type { FactRef } from '../../model/value.ts';

/** A figure as marks know it: what it is read as makes no difference, and a row with a code goes by its code. */
export function markKey(ref: FactRef): string {
  const { reportId, fiscalYear, statement, code, label, measure, phase, occurrence = 1 } = ref;
  return [reportId, fiscalYear, statement, code, code === '' ? label : '', measure, phase, occurrence].join(
    '~',
  );
}
