import { divideDecimal, multiplyDecimal } from '../../model/money.ts';
import type { FactRef, ReadingRef, Value } from '../../model/value.ts';
import type { Reading } from '../../state/view-state.ts';
import type { Message } from '../../text/message.ts';
import { UNITS } from '../../text/messages/units.ts';

/** What a reading needs of a report: its denominators, null where the report does not give them. */
export type Denominators = { insured: number | null; staffActual: number | null };

/** A value as it is read, with its unit. */
export type ReadValue = { value: Value; unit: Message };

/** The unit of a reading. */
export function readingUnit(reading: Reading): Message {
  switch (reading) {
    case 'amount':
      return UNITS.wan;
    case 'yuan':
      return UNITS.yuan;
    case 'share':
      return UNITS.percent;
    case 'per_insured':
      return UNITS.yuanPerInsured;
    case 'per_staff':
      return UNITS.wanPerStaff;
  }
}

/**
 * An amount read as itself, in yuan, as percent of `whole`, in yuan per insured person or in 万元 per member of staff. A missing
 * amount stays missing for its own reason; a denominator that is missing gives `no_denominator`, one that is zero
 * `zero_denominator`. The place of a reading names the amount and what it was divided by.
 */
export function readValue(args: {
  value: Value;
  whole: Value;
  report: Denominators;
  reading: Reading;
}): ReadValue {
  const { value, whole, report, reading } = args;
  const unit = readingUnit(reading);
  if (value.state === 'missing' || reading === 'amount') return { value, unit };
  // The same figure in another unit: it opens as it is printed.
  if (reading === 'yuan') {
    return { value: { ...value, amount: multiplyDecimal(value.amount, YUAN_PER_WAN) }, unit };
  }
  const denominator = denominatorOf(whole, report, reading);
  if (denominator === null) return { value: { state: 'missing', reason: 'no_denominator' }, unit };
  const amount = divideDecimal(multiplyDecimal(value.amount, SCALES[reading]), denominator, 6);
  if (amount === null) return { value: { state: 'missing', reason: 'zero_denominator' }, unit };
  return { value: { ...value, amount, ref: value.ref && readRef(value.ref, whole, reading) }, unit };
}

const YUAN_PER_WAN = '10000';
const SCALES = { share: '100', per_insured: YUAN_PER_WAN, per_staff: '1' } as const;

function denominatorOf(whole: Value, report: Denominators, reading: ReadingRef['by']): string | null {
  if (reading === 'share') return whole.state === 'figure' ? whole.amount : null;
  const persons = reading === 'per_insured' ? report.insured : report.staffActual;
  return persons === null ? null : String(persons);
}

/** A whole without a place of its own leaves the amount's: it is opened where it stands. */
function readRef(ref: FactRef, whole: Value, by: ReadingRef['by']): FactRef {
  if (by !== 'share') return { ...ref, reading: { by } };
  if (whole.state === 'missing' || whole.ref === null) return ref;
  const { statement, code, label, measure, phase, occurrence } = whole.ref;
  const of = { statement, code, label, measure, phase, ...(occurrence === undefined ? {} : { occurrence }) };
  return { ...ref, reading: { by, of } };
}
