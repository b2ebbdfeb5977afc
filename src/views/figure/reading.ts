import { divideDecimal, multiplyDecimal } from '../../model/money.ts';
import type { DecimalText } from '../../model/records.ts';
import type { FactRef, ReadingRef, Value } from '../../model/value.ts';
import type { Reading } from '../../state/view-state.ts';
import { formatPercent, formatSigned, formatYuan } from '../../text/format.ts';
import type { Message } from '../../text/message.ts';
import { UNITS } from '../../text/messages/units.ts';
import { moneyText } from '../../text/translate.ts';
import type { Text, TextLanguage } from '../../text/translate.ts';

/** What a reading needs of a report: its denominators, null where the report does not give them. */
export type Denominators = { insured: number | null; staffActual: number | null };

/** A value as it is read, with its unit. */
export type ReadValue = { value: Value; unit: Message };

/** How a figure is written: as a reading, or with its sign, as a difference of money (`signed`) or of anything else (`points`). */
export type FigureReading = Reading | 'signed' | 'points';

/** Whether a figure is of money in 万元, which is written in the unit the reader chose. */
export function isMoney(reading: FigureReading): boolean {
  return reading === 'amount' || reading === 'signed' || reading === 'per_staff';
}

/** How a value is written in the unit of money of `text`. */
export function formatReading(
  amount: DecimalText,
  reading: FigureReading,
  language: TextLanguage,
  text: Text,
): string {
  if (isMoney(reading)) return moneyText(text, amount, reading === 'signed');
  if (reading === 'share') return formatPercent(amount, language);
  return reading === 'points' ? formatSigned(amount, language) : formatYuan(amount, language);
}

/** The unit of a reading. */
export function readingUnit(reading: Reading | 'signed'): Message {
  switch (reading) {
    case 'amount':
    case 'signed':
      return UNITS.money;
    case 'share':
      return UNITS.percent;
    case 'per_insured':
      return UNITS.yuanPerInsured;
    case 'per_staff':
      return UNITS.moneyPerStaff;
  }
}

/**
 * An amount read as itself, as percent of `whole`, in yuan per insured person or in 万元 per member of staff. A missing
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
  const denominator = denominatorOf(whole, report, reading);
  if (denominator === null) return { value: { state: 'missing', reason: 'no_denominator' }, unit };
  const amount = divideDecimal(multiplyDecimal(value.amount, SCALES[reading]), denominator, 6);
  if (amount === null) return { value: { state: 'missing', reason: 'zero_denominator' }, unit };
  return { value: { ...value, amount, ref: value.ref && readRef(value.ref, whole, reading) }, unit };
}

const SCALES = { share: '100', per_insured: '10000', per_staff: '1' } as const;

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
