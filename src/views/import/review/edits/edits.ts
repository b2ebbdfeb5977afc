import type { DecimalText, Report } from '../../../../model/records.ts';
import type { PrintedUnit } from './units.ts';

/** The county that a person chose from GB/T 2260, with the city and province it lies in. */
export type ChosenCounty = {
  readonly code: string;
  readonly county: string;
  readonly city: string;
  readonly province: string;
  /** What stands for it in a report's id: its pinyin. */
  readonly idName: string;
};

/** What a person changed of whose accounts these are; what is absent stands as it was read. */
export type IdentityEdits = {
  readonly department?: string;
  readonly departmentKind?: Report['departmentKind'];
  readonly county?: ChosenCounty;
  readonly fiscalYear?: number;
  readonly scope?: Report['scope'];
};

/** A figure put right by hand: the number that should be printed, in the unit that is printed, and when (ISO 8601, UTC). */
export type Corrected = { readonly number: DecimalText; readonly correctedAt: string };

/** All that a person changed of what was read. The reading itself is never changed. */
export type Edits = {
  readonly identity: IdentityEdits;
  /** The unit that the statements are printed in, all of them; null where each has the unit that was read. */
  readonly unit: PrintedUnit | null;
  /** Figures put right, by the index of the fact in the reading's `facts`. */
  readonly corrections: ReadonlyMap<number, Corrected>;
};

export const NO_EDITS: Edits = { identity: {}, unit: null, corrections: new Map() };

/** Whether anything would be lost by giving up. */
export function hasEdits({ identity, unit, corrections }: Edits): boolean {
  return (
    unit !== null || corrections.size > 0 || Object.values(identity).some((value) => value !== undefined)
  );
}

/** The same edits with one figure put right, or as it was read where `corrected` is null. */
export function withCorrection(edits: Edits, index: number, corrected: Corrected | null): Edits {
  const corrections = new Map(edits.corrections);
  if (corrected === null) corrections.delete(index);
  else corrections.set(index, corrected);
  return { ...edits, corrections };
}
