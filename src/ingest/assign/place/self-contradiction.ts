import { ROW_IDENTITIES } from '../../../model/identities.ts';
import { compareDecimal, subtractDecimal, sumDecimal } from '../../../model/money.ts';
import type { DecimalText } from '../../../model/records.ts';
import type { Measure, Phase, StatementId } from '../../../model/statement.ts';
import type { PlacedNumber } from '../rows.ts';

type Placed = PlacedNumber & { phase: Phase };

/** Half of the last printed digit, for each figure of a sum. */
const HALF_CENT: DecimalText = '0.005';

/** The figures of each printed row and phase; those of “三公”经费 whose parts are rows belong to one row. */
function rowsOf(statement: StatementId, placed: readonly Placed[]): Placed[][] {
  const rows = new Map<string, Placed[]>();
  for (const one of placed) {
    const row = statement === 'three_public' ? '' : `${String(one.row.ordinal)} ${one.row.label}`;
    const key = `${row} ${one.phase}`;
    rows.set(key, [...(rows.get(key) ?? []), one]);
  }
  return [...rows.values()];
}

/** Whether a row adds up; null where it has no whole with a part, or a figure of a column that is not known. */
function addsUp(statement: StatementId, row: readonly Placed[]): boolean | null {
  if (row.some(({ measure }) => measure === null)) return null;
  const amountOf = (measure: Measure): DecimalText | undefined =>
    row.find((one) => one.measure === measure)?.number.amount;
  const held = ROW_IDENTITIES[statement].flatMap(({ whole, parts, less = [] }) => {
    const sum = amountOf(whole);
    const printed = [...parts, ...less].flatMap((part) => amountOf(part) ?? []);
    if (sum === undefined || printed.length === 0 || (less.length > 0 && printed.length < 2)) return [];
    const made = subtractDecimal(
      sumDecimal(parts.map((part) => amountOf(part) ?? '0')),
      sumDecimal(less.map((part) => amountOf(part) ?? '0')),
    );
    const off = subtractDecimal(sum, made).replace('-', '');
    return [compareDecimal(off, sumDecimal(Array<DecimalText>(printed.length + 1).fill(HALF_CENT))) <= 0];
  });
  return held.length === 0 ? null : held.every((holds) => holds);
}

/**
 * Whether most rows of a statement do not add up in the columns that its figures were put in: more likely the columns are
 * not what the head seems to say than that all those sums are wrong.
 */
function contradictsItself(statement: StatementId, placed: readonly Placed[]): boolean {
  // Where parts are rows, one that is not understood makes the sum of the others no test.
  if (statement === 'three_public' && placed.some(({ measure }) => measure === null)) return false;
  const tested = rowsOf(statement, placed).flatMap((row) => addsUp(statement, row) ?? []);
  const wrong = tested.filter((holds) => !holds).length;
  return wrong > tested.length - wrong;
}

/**
 * What most of a table's sums contradict is not certain where cells tell the columns, and is not taken where the order of
 * words does.
 */
export function heldAgainstSums(
  statement: StatementId,
  placed: readonly Placed[],
  hasCells: boolean,
): readonly Placed[] {
  if (!contradictsItself(statement, placed)) return placed;
  return placed.map((one) => (hasCells ? { ...one, inferred: true } : { ...one, measure: null }));
}
