import type { Correction } from '../../model/records.ts';
import type { FactRef } from '../../model/value.ts';

/** The correction by hand that a figure is the outcome of, among those made to its report. */
export function correctionOf(corrections: readonly Correction[], figure: FactRef): Correction | undefined {
  return corrections.find(
    (made) =>
      made.reportId === figure.reportId &&
      made.statement === figure.statement &&
      made.code === figure.code &&
      made.measure === figure.measure &&
      made.phase === figure.phase &&
      // A figure with a code is known by it, whatever its row is called.
      (figure.code !== '' || figure.label === '' || made.label === figure.label),
  );
}
