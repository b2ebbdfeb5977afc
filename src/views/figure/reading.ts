import { divideDecimal, multiplyDecimal } from '../../model/money.ts';
import type { Value } from '../../model/value.ts';
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
    case 'share':
      return UNITS.percent;
    case 'per_insured':
      return UNITS.yuanPerInsured;
    case 'per_staff':
      return UNITS.wanPerStaff;
  }
}

/**
 * An amount read as itself, as percent of `whole`, in yuan per insured person or in 万元 per member of staff. A missing
 * amount stays missing for its own reason; a missing or zero denominator gives `no_denominator`. The provenance of the
 * amount is kept: a reading is opened where its amount stands.
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
  const divided = divide(value.amount, whole, report, reading);
  if (divided === null) return { value: { state: 'missing', reason: 'no_denominator' }, unit };
  return { value: { ...value, amount: divided }, unit };
}

function divide(amount: string, whole: Value, report: Denominators, reading: Reading): string | null {
  if (reading === 'share') {
    return whole.state === 'figure' ? divideDecimal(multiplyDecimal(amount, '100'), whole.amount, 6) : null;
  }
  const persons = reading === 'per_insured' ? report.insured : report.staffActual;
  if (persons === null) return null;
  const scaled = reading === 'per_insured' ? multiplyDecimal(amount, '10000') : amount;
  return divideDecimal(scaled, String(persons), 6);
}
