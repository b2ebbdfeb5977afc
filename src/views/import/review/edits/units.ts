import { compareDecimal, divideDecimal, multiplyDecimal } from '../../../../model/money.ts';
import type { DecimalText, Fact } from '../../../../model/records.ts';
import type { StatementId } from '../../../../model/statement.ts';

/** The units that statements are printed in (金额单位), with what an amount is multiplied by to have 万元. */
export const UNIT_FACTORS = {
  yuan: '0.0001',
  thousand: '0.1',
  wan: '1',
  million: '100',
  yi: '10000',
} as const satisfies Record<string, DecimalText>;

export type PrintedUnit = keyof typeof UNIT_FACTORS;
export const PRINTED_UNITS = Object.keys(UNIT_FACTORS) as readonly PrintedUnit[];

/** The number that plain characters say by themselves, full-width ones too; null for `85..54` and the like. */
export function plainNumber(printed: string): DecimalText | null {
  const bare = printed.normalize('NFKC').replace(/[,\s]/gu, '').replace(/^[−–]/u, '-');
  return /^-?\d+(?:\.\d+)?$/u.test(bare) ? bare : null;
}

function unitOf(fact: Fact): PrintedUnit | null {
  const number = plainNumber(fact.printed);
  if (number === null || compareDecimal(number, '0') === 0) return null;
  const unit = PRINTED_UNITS.find(
    (name) => compareDecimal(multiplyDecimal(number, UNIT_FACTORS[name]), fact.amount) === 0,
  );
  return unit ?? null;
}

/** The unit each statement was read in. */
export type UnitsRead = ReadonlyMap<StatementId, PrintedUnit>;

/** The unit each statement was read in, told by its figures; a statement of nothing but zeros has none. */
export function unitsRead(facts: readonly Fact[]): UnitsRead {
  const units = new Map<StatementId, PrintedUnit>();
  for (const fact of facts) {
    if (fact.origin !== 'printed' || units.has(fact.statement)) continue;
    const unit = unitOf(fact);
    if (unit !== null) units.set(fact.statement, unit);
  }
  return units;
}

/** The unit that most statements were read in; 万元, which the Ministry's layout prints, where none was. */
export function mostUsed(units: UnitsRead): PrintedUnit {
  const all = [...units.values()];
  const count = (unit: PrintedUnit): number => all.filter((each) => each === unit).length;
  return PRINTED_UNITS.toSorted((a, b) => count(b) - count(a)).find((unit) => count(unit) > 0) ?? 'wan';
}

/** A number printed in `unit`, in 万元; exact. One that is printed so keeps its digits as they stand. */
export function inWan(number: DecimalText, unit: PrintedUnit): DecimalText {
  return unit === 'wan' ? number : multiplyDecimal(number, UNIT_FACTORS[unit]);
}

/** An amount read as printed in `from`, now read as printed in `to`; exact, in 万元. */
export function inOtherUnit(amount: DecimalText, from: PrintedUnit, to: PrintedUnit): DecimalText {
  if (from === to) return amount;
  const printed = divideDecimal(amount, UNIT_FACTORS[from], 10);
  if (printed === null) throw new Error(`the unit ${from} has the factor 0`);
  return multiplyDecimal(printed, UNIT_FACTORS[to]);
}
