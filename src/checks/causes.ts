import type { Term } from '../model/check.ts';
import type { DecimalText } from '../model/records.ts';
import { bestMove, rowOf } from './moved-rows.ts';
import { gainOf, isCounted, isSame, OpenSums } from './open-sums.ts';
import { sumDecimal } from '../model/money.ts';
import type { Run } from './rule.ts';
import { termKey } from './terms.ts';

/** A failure, and those that only follow from it. */
export type Cause = {
  /** Index of the run that is shown. */
  root: number;
  followers: readonly number[];
  /** The figures that, were they these amounts, would let all of them hold; empty where no such figure was found. */
  mends: readonly { term: Term; amount: DecimalText }[];
};

/** Runs that belong together, joined pair by pair. */
class Groups {
  private readonly parents = new Map<number, number>();

  find(index: number): number {
    const parent = this.parents.get(index) ?? index;
    return parent === index ? index : this.find(parent);
  }

  join(indexes: readonly number[]): void {
    const [first, ...others] = indexes;
    if (first === undefined) return;
    for (const other of others) this.parents.set(this.find(other), this.find(first));
  }
}

/**
 * The causes of a report's failures, in the order of the runs. Sought as an auditor would: the one printed figure is found
 * whose correction mends most of the sums that do not add up, or the one row that was counted under the wrong code; sums that
 * such a correction would upset (a total that carries the wrong figure upward) are mended in turn and belong to the same
 * cause. A row left out shows in several columns of one sum, and an item that two statements give differently in all its
 * parents: that is one cause too. Every other failure is its own.
 */
export function findCauses(runs: readonly Run[]): Cause[] {
  const sums = new OpenSums(runs);
  const groups = new Groups();
  const mends: { index: number; term: Term; amount: DecimalText }[] = [];
  for (;;) {
    const mend = sums.bestMend();
    const move = bestMove(sums);
    if (move !== null && move.mended.length > gainOf(mend)) {
      groups.join(move.mended);
      sums.settle(move.mended);
    } else if (mend !== null) {
      sums.replace(mend);
      groups.join([...mend.mended, ...mend.broken]);
      mends.push({ index: mend.mended[0] ?? 0, term: mend.term, amount: mend.amount });
    } else break;
  }
  joinColumns(runs, sums.open, groups);
  joinCarried(runs, sums.open, groups);
  return collect(runs, groups).map((members) => {
    const group = groups.find(members[0] ?? 0);
    const root = members.reduce((best, index) => (isBetterRoot(runs, index, best) ? index : best));
    return {
      root,
      followers: members.filter((index) => index !== root),
      mends: mends.filter(({ index }) => groups.find(index) === group),
    };
  });
}

/** The failing runs of each group. */
function collect(runs: readonly Run[], groups: Groups): number[][] {
  const members = new Map<number, number[]>();
  runs.forEach((run, index) => {
    if (run.outcome !== 'fails') return;
    const group = groups.find(index);
    members.set(group, [...(members.get(group) ?? []), index]);
  });
  return [...members.values()];
}

/** Joins what is still open and is one sum of rows in several columns. */
function joinColumns(runs: readonly Run[], open: ReadonlySet<number>, groups: Groups): void {
  const first = new Map<string, number>();
  for (const index of [...open].sort((a, b) => a - b)) {
    const run = runs[index];
    const rows = run === undefined ? '' : rowsSummed(run);
    if (rows === '') continue;
    const earlier = first.get(rows);
    if (earlier === undefined) first.set(rows, index);
    else groups.join([earlier, index]);
  }
}

/**
 * Joins what is still open and misses by the same amount, where one statement carries it upward from an item to its parents, or
 * where it is the same printed figure held against several others.
 */
function joinCarried(runs: readonly Run[], open: ReadonlySet<number>, groups: Groups): void {
  const failing = [...open].flatMap((index) => {
    const run = runs[index];
    return run === undefined || run.outcome !== 'fails' ? [] : [{ index, run }];
  });
  failing.forEach((one, at) => {
    for (const other of failing.slice(at + 1)) {
      if (
        isSameMiss(one.run, other.run) &&
        (isNested(one.run, other.run) || shareFigure(one.run, other.run))
      ) {
        groups.join([one.index, other.index]);
      }
    }
  });
}

function isSameMiss(a: Run, b: Run): boolean {
  const size = (run: Run): DecimalText => (run.difference ?? '0').replace('-', '');
  return isSame(size(a), size(b), sumDecimal([a.tolerance ?? '0', b.tolerance ?? '0']));
}

/** The same column of the same statements, for a code and for one that it is a part of. */
function isNested(a: Run, b: Run): boolean {
  const shape = (run: Run): string =>
    [run.measure, ...run.terms.filter(isCounted).map(({ role, statement }) => `${role} ${statement}`)].join(
      '|',
    );
  const between = new Set(a.terms.filter(isCounted).map(({ statement }) => statement)).size > 1;
  return between && shape(a) === shape(b) && (a.code.startsWith(b.code) || b.code.startsWith(a.code));
}

function shareFigure(a: Run, b: Run): boolean {
  const keys = new Set(a.terms.filter(isCounted).map(termKey));
  return b.terms.some((term) => isCounted(term) && keys.has(termKey(term)));
}

/** What rows a sum holds against each other, whatever its column; empty for a sum along a row. */
function rowsSummed(run: Run): string {
  const whole = run.terms.find((term) => term.role === 'whole');
  const parts = run.terms.filter((term) => term.role === 'part' || term.role === 'less');
  if (whole === undefined || whole.statement === '') return '';
  if (parts.length === 0) return `none|${run.statement}|${run.code}`;
  if (parts.some((part) => part.statement === '' || rowOf(part) === rowOf(whole))) return '';
  return [rowOf(whole), ...new Set(parts.map((part) => part.statement))].join('|');
}

/** Which failure to show for a cause: an error, inside a statement, the deepest code, the first. */
function isBetterRoot(runs: readonly Run[], index: number, than: number): boolean {
  const rank = (at: number): readonly [number, number, number] => {
    const run = runs[at];
    const counted = run?.terms.filter((term) => term.role !== 'other') ?? [];
    const inside =
      counted.length > 1 &&
      counted.every((term) => term.statement !== '' && term.statement === run?.statement);
    return [run?.severity === 'error' ? 1 : 0, inside ? 1 : 0, run?.code.length ?? 0];
  };
  const own = rank(index);
  const other = rank(than);
  for (const [at, value] of own.entries()) {
    const difference = value - (other[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
