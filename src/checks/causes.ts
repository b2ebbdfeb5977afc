import { compareDecimal, subtractDecimal, sumDecimal } from '../model/money.ts';
import type { DecimalText } from '../model/records.ts';
import type { Term } from '../model/check.ts';
import type { Run } from './rule.ts';
import { addUp, judge } from './sum-run.ts';
import { termKey } from './terms.ts';

/** One figure put right: what it would be, and which failures that would mend. */
type Mend = { key: string; amount: DecimalText; mended: number[]; broken: number[] };

/** The sums of a report with some figures replaced. */
class Sums {
  private readonly amounts = new Map<string, DecimalText>();
  private readonly holders = new Map<string, number[]>();

  constructor(private readonly runs: readonly Run[]) {
    runs.forEach((run, index) => {
      if (!run.isSum || run.outcome === 'could_not_run') return;
      for (const key of new Set(run.terms.filter(isCounted).map(termKey))) {
        this.holders.set(key, [...(this.holders.get(key) ?? []), index]);
      }
    });
  }

  replace(key: string, amount: DecimalText): void {
    this.amounts.set(key, amount);
  }

  holdersOf(key: string): readonly number[] {
    return this.holders.get(key) ?? [];
  }

  /** Whether the run holds with the replacements and one more. */
  holds(index: number, extra?: { key: string; amount: DecimalText }): boolean {
    const run = this.runs[index];
    if (run === undefined) return true;
    return judge(this.difference(run, extra), run.tolerance ?? '0') !== 'fails';
  }

  /** What the figure `key` must be for the run to hold exactly. */
  amountThatMends(index: number, key: string): DecimalText | null {
    const run = this.runs[index];
    const term = run?.terms.find((candidate) => termKey(candidate) === key);
    if (run === undefined || term?.amount === undefined || term.amount === null) return null;
    const now = this.amounts.get(key) ?? term.amount;
    const difference = this.difference(run);
    return term.role === 'part' ? sumDecimal([now, difference]) : subtractDecimal(now, difference);
  }

  private difference(run: Run, extra?: { key: string; amount: DecimalText }): DecimalText {
    const terms = run.terms.filter(isCounted).map((term): Term => {
      const key = termKey(term);
      const amount = extra?.key === key ? extra.amount : (this.amounts.get(key) ?? term.amount);
      return { ...term, amount };
    });
    const whole = terms.find((term) => term.role === 'whole')?.amount ?? '0';
    return subtractDecimal(whole, addUp(terms));
  }
}

function isCounted(term: Term): boolean {
  return term.role !== 'other' && term.amount !== null;
}

/** The best single correction for the open failures: it mends most and breaks least; null where none mends two. */
function bestMend(
  runs: readonly Run[],
  open: ReadonlySet<number>,
  sums: Sums,
  fixed: ReadonlySet<string>,
): Mend | null {
  let best: Mend | null = null;
  const tried = new Set<string>();
  for (const index of open) {
    for (const term of runs[index]?.terms.filter(isCounted) ?? []) {
      const key = termKey(term);
      const amount = fixed.has(key) ? null : sums.amountThatMends(index, key);
      if (amount === null || tried.has(`${key}=${amount}`)) continue;
      tried.add(`${key}=${amount}`);
      const extra = { key, amount };
      const mended: number[] = [];
      const broken: number[] = [];
      for (const holder of sums.holdersOf(key)) {
        const holds = sums.holds(holder, extra);
        if (open.has(holder) && holds) mended.push(holder);
        if (!open.has(holder) && !holds) broken.push(holder);
      }
      const gain = mended.length - broken.length;
      const bestGain = best === null ? 0 : best.mended.length - best.broken.length;
      if (mended.length >= 2 && gain > bestGain) best = { key, amount, mended, broken };
    }
  }
  return best;
}

/**
 * For each failing sum that only follows from another one, the index of that other. Sought as an auditor would: the one
 * printed figure is found whose correction mends most of the sums that do not add up; sums that such a correction would
 * upset (a total that carries the wrong figure upward) are mended in turn and count to the same cause. Sums mended by
 * themselves alone, and all other failures, are their own cause.
 */
export function findCauses(runs: readonly Run[]): ReadonlyMap<number, number> {
  const causes = new Map<number, number>();
  const sums = new Sums(runs);
  const failing = runs.flatMap((run, index) => (run.isSum && run.outcome === 'fails' ? [index] : []));
  const open = new Set(failing);
  const rootOf = new Map<number, number>();
  const fixed = new Set<string>();
  for (
    let mend = bestMend(runs, open, sums, fixed);
    mend !== null;
    mend = bestMend(runs, open, sums, fixed)
  ) {
    sums.replace(mend.key, mend.amount);
    fixed.add(mend.key);
    const inherited = mend.mended.map((index) => rootOf.get(index)).find((root) => root !== undefined);
    const root = inherited ?? chooseRoot(runs, mend);
    for (const index of mend.mended) {
      open.delete(index);
      if (runs[index]?.outcome === 'fails' && index !== root && !causes.has(index)) causes.set(index, root);
    }
    // What the correction upsets would be put right further up: it belongs to the same cause.
    for (const index of mend.broken) {
      open.add(index);
      rootOf.set(index, root);
    }
  }
  return causes;
}

/** The failure to show for a wrong figure: where the figure itself is the whole, then the one that misses least parts. */
function chooseRoot(runs: readonly Run[], mend: Mend): number {
  const rank = (index: number): number => {
    const run = runs[index];
    if (run === undefined || run.outcome !== 'fails') return 1000;
    const whole = run.terms.find((term) => term.role === 'whole');
    const isWhole = whole !== undefined && termKey(whole) === mend.key;
    return (isWhole ? 0 : 100) + (run.terms.every((term) => term.statement === run.statement) ? 0 : 10);
  };
  return (
    [...mend.mended].sort((a, b) => rank(a) - rank(b) || compareDifference(runs[a], runs[b]) || a - b)[0] ?? 0
  );
}

function compareDifference(a: Run | undefined, b: Run | undefined): number {
  return compareDecimal(b?.difference ?? '0', a?.difference ?? '0');
}
