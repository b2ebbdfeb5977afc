import type { DecimalText, Fact, Report } from '../../../../model/records.ts';
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

/**
 * A figure that the reader never read and a person added by hand: where it belongs, and what a person saw there, in the unit
 * that is printed. `printed` has the characters that were seen and not understood; it is empty where nothing was read.
 */
export type Added = Corrected &
  Pick<
    Fact,
    | 'statement'
    | 'row'
    | 'code'
    | 'codePrinted'
    | 'label'
    | 'measure'
    | 'phase'
    | 'printed'
    | 'sourcePage'
    | 'sourceLine'
  >;

/** All that a person changed of what was read. The reading itself is never changed. */
export type Edits = {
  readonly identity: IdentityEdits;
  /** The unit that the statements are printed in, all of them; null where each has the unit that was read. */
  readonly unit: PrintedUnit | null;
  /** Figures put right, by the index of the fact in the reading's `facts`. */
  readonly corrections: ReadonlyMap<number, Corrected>;
  /** Figures added by hand, in the order they were; their facts follow those of the reading. */
  readonly added: readonly Added[];
};

export const NO_EDITS: Edits = { identity: {}, unit: null, corrections: new Map(), added: [] };

/** Whether anything would be lost by giving up. */
export function hasEdits({ identity, unit, corrections, added }: Edits): boolean {
  return (
    unit !== null ||
    corrections.size + added.length > 0 ||
    Object.values(identity).some((value) => value !== undefined)
  );
}

/** The same edits with one figure put right, or as it was read where `corrected` is null. */
export function withCorrection(edits: Edits, index: number, corrected: Corrected | null): Edits {
  const corrections = new Map(edits.corrections);
  if (corrected === null) corrections.delete(index);
  else corrections.set(index, corrected);
  return { ...edits, corrections };
}

/** The same edits with the figure that was added at `at` under another number, or without it where `corrected` is null. */
export function withAdded(edits: Edits, at: number, corrected: Corrected | null): Edits {
  const added = edits.added.flatMap((each, index) =>
    index !== at ? [each] : corrected === null ? [] : [{ ...each, ...corrected }],
  );
  return { ...edits, added };
}

/** The figures that a person had a hand in, by their index among the facts as they stand; `read` is how many were read. */
export function handOf(
  { corrections, added }: Edits,
  read: number,
): ReadonlyMap<number, 'corrected' | 'added'> {
  return new Map([
    ...[...corrections.keys()].map((index) => [index, 'corrected'] as const),
    ...added.map((_, at) => [read + at, 'added'] as const),
  ]);
}
