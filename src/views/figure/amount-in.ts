import type { Value } from '../../model/value.ts';
import type { Reading } from '../../state/view-state.ts';
import { readValue } from './reading.ts';

/** The unit that amounts beside a reading are in: yuan where the reader asked for it, 万元 otherwise. */
export function amountReading(reading: Reading): 'amount' | 'yuan' {
  return reading === 'yuan' ? 'yuan' : 'amount';
}

/** An amount in the unit of {@link amountReading}. */
export function amountIn(value: Value, reading: Reading): Value {
  const read = { value, whole: value, report: { insured: null, staffActual: null } };
  return readValue({ ...read, reading: amountReading(reading) }).value;
}
