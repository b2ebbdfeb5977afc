import type { DecimalText } from '../../../model/records.ts';
import type { Measure } from '../../../model/statement.ts';
import type { Identity } from '../../../model/identities.ts';

/** What other statements say of a cell: it cannot be under `min` or over `max`. */
export type Bound = { min?: DecimalText; max?: DecimalText };

/** A row whose numbers are known from left to right but whose columns are not, because blank cells leave no trace. */
export type OpenRow = {
  amounts: readonly DecimalText[];
  /** Index of the row that this one is a part of, or null. */
  parent: number | null;
  bounds: Partial<Record<Measure, Bound>>;
};

/** For each number its column (an index of `columns`), or null where more than one column is possible. */
export type Placement = (number | null)[];

/** Amounts as whole millionths of 万元: exact, and far from the limit of safe integers. */
type Units = number;
type Candidate = readonly number[];
type Table = {
  columns: readonly (Measure | null)[];
  identities: readonly Identity[];
  units: readonly Units[][];
};

const UNIT_DIGITS = 6;
/** Half of the last printed digit (0.01 万元): what one rounding may be off. */
const HALF_CENT: Units = 5000;
const MAX_STEPS = 50_000;

function toUnits(amount: DecimalText): Units {
  const [whole = '0', decimals = ''] = amount.replace('-', '').split('.');
  const units = Number(whole + decimals.padEnd(UNIT_DIGITS, '0').slice(0, UNIT_DIGITS));
  return amount.startsWith('-') ? -units : units;
}

/** Every way to put `count` numbers into `columns` columns from left to right. */
function choices(count: number, columns: number): Candidate[] {
  if (count === 0) return [[]];
  if (count > columns) return [];
  const withLast = choices(count - 1, columns - 1).map((rest) => [...rest, columns - 1]);
  return [...choices(count, columns - 1), ...withLast];
}

function valueIn(table: Table, row: number, candidate: Candidate, column: number): Units | null {
  const at = candidate.indexOf(column);
  return at === -1 ? null : (table.units[row]?.[at] ?? null);
}

/** Whether a row adds up in itself. A whole is printed wherever one of its parts is. */
function addsUp(table: Table, row: number, candidate: Candidate): boolean {
  const valueOf = (measure: Measure): Units | null =>
    valueIn(table, row, candidate, table.columns.indexOf(measure));
  return table.identities.every(({ whole, parts, less = [] }) => {
    const isPrinted = (measure: Measure): boolean => table.columns.includes(measure);
    if (!isPrinted(whole) || !parts.some(isPrinted)) return true;
    const printed = [...parts, ...less].map(valueOf);
    if (valueOf(whole) === null && less.length === 0 && printed.some((value) => value !== null)) return false;
    const sum = parts.reduce((total, part) => total + (valueOf(part) ?? 0), 0);
    const taken = less.reduce((total, part) => total + (valueOf(part) ?? 0), 0);
    const tails = printed.filter((value) => value !== null).length + 1;
    return Math.abs((valueOf(whole) ?? 0) - sum + taken) <= tails * HALF_CENT;
  });
}

function isWithinBounds(table: Table, row: number, candidate: Candidate, bounds: OpenRow['bounds']): boolean {
  return table.columns.every((measure, column) => {
    const bound = measure === null ? undefined : bounds[measure];
    const value = valueIn(table, row, candidate, column) ?? 0;
    if (bound?.min !== undefined && value < toUnits(bound.min) - HALF_CENT) return false;
    return bound?.max === undefined || value <= toUnits(bound.max) + HALF_CENT;
  });
}

/** A part has no figure where its whole has a blank, and none above it. */
function fitsUnder(
  table: Table,
  row: number,
  candidate: Candidate,
  parent: number,
  above: Candidate,
): boolean {
  return candidate.every((column) => {
    const whole = valueIn(table, parent, above, column);
    const part = valueIn(table, row, candidate, column) ?? 0;
    return whole !== null && (whole < 0 || part <= whole + 2 * HALF_CENT);
  });
}

/** A filter never leaves a row without any reading: a printed slip breaks a rule, and then the rule tells nothing. */
function keepIfAny(
  candidates: readonly Candidate[],
  keep: (candidate: Candidate) => boolean,
): readonly Candidate[] {
  const kept = candidates.filter(keep);
  return kept.length > 0 ? kept : candidates;
}

/**
 * The readings of `children` that, taken together, add up to `above` in every column. Null where the search would take too
 * long or nothing adds up.
 */
function readingsThatSum(
  table: Table,
  parent: number,
  above: Candidate,
  children: readonly number[],
  readings: readonly (readonly Candidate[])[],
): Set<Candidate>[] | null {
  const width = table.columns.length;
  const target = Array.from({ length: width }, (_, column) => valueIn(table, parent, above, column) ?? 0);
  const tolerance = (children.length + 1) * HALF_CENT;
  const used = children.map(() => new Set<Candidate>());
  const chosen: Candidate[] = [];
  const sums = new Array<number>(width).fill(0);
  let steps = 0;
  const add = (row: number, candidate: Candidate, sign: 1 | -1): void => {
    for (const column of candidate)
      sums[column] = (sums[column] ?? 0) + sign * (valueIn(table, row, candidate, column) ?? 0);
  };
  const visit = (at: number): void => {
    steps += 1;
    if (steps > MAX_STEPS) return;
    const row = children[at];
    if (row === undefined) {
      const holds = sums.every((sum, column) => Math.abs(sum - (target[column] ?? 0)) <= tolerance);
      if (holds) chosen.forEach((candidate, i) => used[i]?.add(candidate));
      return;
    }
    for (const candidate of readings[at] ?? []) {
      if (!fitsUnder(table, row, candidate, parent, above)) continue;
      chosen[at] = candidate;
      add(row, candidate, 1);
      visit(at + 1);
      add(row, candidate, -1);
    }
  };
  visit(0);
  return steps > MAX_STEPS || used.some((set) => set.size === 0) ? null : used;
}

/** Narrows a whole and its parts by their sums; true where a reading was ruled out. */
function narrowFamily(
  table: Table,
  candidates: (readonly Candidate[])[],
  parent: number,
  children: number[],
): boolean {
  const before = [parent, ...children].reduce((sum, row) => sum + (candidates[row]?.length ?? 0), 0);
  const readings = children.map((row) => candidates[row] ?? []);
  const wholes = (candidates[parent] ?? []).map((above) => ({
    above,
    used: readingsThatSum(table, parent, above, children, readings),
  }));
  const possible = wholes.filter((whole) => whole.used !== null);
  if (possible.length > 0) {
    candidates[parent] = possible.map((whole) => whole.above);
    children.forEach((row, i) => {
      candidates[row] = keepIfAny(readings[i] ?? [], (candidate) =>
        possible.some((whole) => whole.used?.[i]?.has(candidate) === true),
      );
    });
  }
  const [only, ...others] = candidates[parent] ?? [];
  if (only !== undefined && others.length === 0) {
    for (const row of children) {
      candidates[row] = keepIfAny(candidates[row] ?? [], (candidate) =>
        fitsUnder(table, row, candidate, parent, only),
      );
    }
  }
  return before !== [parent, ...children].reduce((sum, row) => sum + (candidates[row]?.length ?? 0), 0);
}

function familiesOf(rows: readonly OpenRow[]): { parent: number; children: number[] }[] {
  const children = new Map<number, number[]>();
  rows.forEach((row, index) => {
    if (row.parent !== null && row.amounts.length > 0)
      children.set(row.parent, [...(children.get(row.parent) ?? []), index]);
  });
  return [...children].map(([parent, members]) => ({ parent, children: members }));
}

/**
 * Puts the numbers of each row into columns. A row with as many numbers as columns is as printed; for the others the row's
 * own identities, what other statements say, and the sums of wholes and parts rule readings out until one is left. A number
 * for which several columns remain is null: undecided, never guessed.
 */
export function placeColumns(
  columns: readonly (Measure | null)[],
  identities: readonly Identity[],
  rows: readonly OpenRow[],
): Placement[] {
  const table: Table = { columns, identities, units: rows.map((row) => row.amounts.map(toUnits)) };
  const candidates: (readonly Candidate[])[] = rows.map((row, index) => {
    const all = choices(row.amounts.length, columns.length);
    if (all.length <= 1) return all;
    const balanced = all.filter((candidate) => addsUp(table, index, candidate));
    const bounded = keepIfAny(balanced.length > 0 ? balanced : all, (candidate) =>
      isWithinBounds(table, index, candidate, row.bounds),
    );
    return bounded;
  });
  const families = familiesOf(rows);
  let changed = true;
  while (changed) {
    changed = families
      .map((family) => narrowFamily(table, candidates, family.parent, family.children))
      .includes(true);
  }
  return rows.map((row, index) =>
    row.amounts.map((_, number) => {
      const places = new Set((candidates[index] ?? []).map((candidate) => candidate[number]));
      const [only] = places;
      return places.size === 1 && only !== undefined ? only : null;
    }),
  );
}
