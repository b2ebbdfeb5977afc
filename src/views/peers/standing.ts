import type { MissingReason, Value } from '../../model/value.ts';
import type { ReportRow } from '../../queries/rows.ts';
import type { Reading } from '../../state/view-state.ts';
import type { Message } from '../../text/message.ts';
import { notesBetween } from '../selection/comparability.ts';
import type { ComparabilityNote, NoteId, RankedMeasure } from '../selection/verdict/note.ts';
import { peers } from './peers.ts';
import type { Peers } from './peers.ts';

/** A figure of every report in one reading; a change carries its sign. */
export type PeerReading = { reading: Reading | 'signed'; valueOf: (report: ReportRow) => Value };

/** Something that departments are compared by, in one reading or two. */
export type PeerMeasure = {
  id: string;
  label: string;
  /** What a note of the verdict must forbid for it to hold here. */
  measure: RankedMeasure;
  readings: readonly PeerReading[];
  /** Why a report's own figure is not to be used, null where it is. */
  barred?: (report: ReportRow) => Message | null;
};

/** A report that is not in the median, and why. */
export type LeftOut = {
  report: ReportRow;
  notes: readonly NoteId[];
  missing: MissingReason | null;
  barred: Message | null;
};

/** Where the own department stands in one reading. */
export type StandingReading = {
  reading: PeerReading['reading'];
  own: Value;
  median: Value;
  distance: Value;
  place: Peers['place'];
};

/** Where the own department stands by one measure, among whom, and without whom. */
export type Standing = {
  id: string;
  label: string;
  members: readonly ReportRow[];
  leftOut: readonly LeftOut[];
  readings: readonly StandingReading[];
};

/**
 * Where `own` stands among `reports` by a measure. A report that the verdict does not let be compared with it by this
 * measure, and one without a figure, is left out by name.
 */
export function standing(
  measure: PeerMeasure,
  own: ReportRow,
  reports: readonly ReportRow[],
  notes: readonly ComparabilityNote[],
): Standing {
  const others = reports.filter((report) => report.reportId !== own.reportId);
  const judged = others.map((report): LeftOut => {
    const between = notesBetween(notes, measure.measure, own.reportId, report.reportId);
    const missing = measure.readings
      .map(({ valueOf }) => valueOf(report))
      .find((value) => value.state === 'missing');
    return {
      report,
      notes: between.map(({ id }) => id),
      missing: missing?.state === 'missing' ? missing.reason : null,
      barred: measure.barred?.(report) ?? null,
    };
  });
  const isLeftOut = ({ notes: told, missing, barred }: LeftOut): boolean =>
    told.length > 0 || missing !== null || barred !== null;
  const members = judged.filter((one) => !isLeftOut(one)).map(({ report }) => report);
  return {
    id: measure.id,
    label: measure.label,
    members,
    leftOut: judged.filter(isLeftOut),
    readings: measure.readings.map((reading) => standingIn(reading, own, members)),
  };
}

const NONE: Value = { state: 'missing', reason: 'not_disclosed' };

function standingIn(
  { reading, valueOf }: PeerReading,
  own: ReportRow,
  members: readonly ReportRow[],
): StandingReading {
  const values = [own, ...members].flatMap((report) => {
    const value = valueOf(report);
    return value.state === 'figure' ? [{ id: report.reportId, amount: value.amount }] : [];
  });
  const { median, middle, distance, place } = peers(values, own.reportId);
  // A median that is one department's figure opens that figure; one between two is ours.
  const only = middle.length === 1 ? members.find(({ reportId }) => reportId === middle[0]) : undefined;
  return {
    reading,
    own: valueOf(own),
    median: only ? valueOf(only) : derived(median),
    distance: derived(distance),
    place,
  };
}

function derived(amount: string | null): Value {
  return amount === null
    ? NONE
    : { state: 'figure', amount, origin: 'derived', certainty: 'certain', ref: null };
}
