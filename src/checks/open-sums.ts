import type { Term } from '../model/check.ts';
import { compareDecimal, multiplyDecimal, subtractDecimal, sumDecimal } from '../model/money.ts';
import type { DecimalText } from '../model/records.ts';
import type { Run } from './rule.ts';
import { judge } from './sum-run.ts';
import { termKey } from './terms.ts';

/** One figure of the sums: how often it is added to `whole − parts + less` of each run that has it. */
type Figure = { term: Term; amount: DecimalText; holders: Map<number, number> };

/** Another amount for one figure: which sums that would mend, and which it would upset. */
export type Mend = {
  key: string;
  term: Term;
  amount: DecimalText;
  mended: number[];
  broken: number[];
  /** How many of the mended it lets hold to the last digit. */
  exact: number;
};

/** Whether a term counts in the arithmetic. */
export function isCounted(term: Term): boolean {
  return term.role !== 'other' && term.amount !== null;
}

/** Whether a sum fails as the run judges it: a run that is at most its whole fails only above it. */
function failsAt(run: Run, difference: DecimalText): boolean {
  if (run.atMost === true && !difference.startsWith('-')) return false;
  return judge(difference, run.tolerance ?? '0') === 'fails';
}

/** The sums of a report, some of them failing, with figures that can be replaced. */
export class OpenSums {
  /** The runs that do not hold with the replacements made so far. */
  readonly open = new Set<number>();
  private readonly differences = new Map<number, DecimalText>();
  private readonly figures = new Map<string, Figure>();
  private readonly replaced = new Set<string>();

  constructor(readonly runs: readonly Run[]) {
    runs.forEach((run, index) => {
      if (!run.isSum || run.outcome === 'could_not_run' || run.difference === null) return;
      this.differences.set(index, run.difference);
      if (run.outcome === 'fails') this.open.add(index);
      for (const term of run.terms.filter(isCounted)) this.hold(index, term);
    });
  }

  private hold(index: number, term: Term): void {
    const key = termKey(term);
    const figure = this.figures.get(key) ?? { term, amount: term.amount ?? '0', holders: new Map() };
    figure.holders.set(index, (figure.holders.get(index) ?? 0) + (term.role === 'part' ? -1 : 1));
    this.figures.set(key, figure);
  }

  /** whole − (parts − less) of a run, with the replacements. */
  differenceOf(index: number): DecimalText {
    return this.differences.get(index) ?? '0';
  }

  /** Whether the run would hold if its difference were `difference`. */
  wouldHold(index: number, difference: DecimalText): boolean {
    const run = this.runs[index];
    return run === undefined || !failsAt(run, difference);
  }

  /** The best other amount for one figure: it mends most and upsets least; null where none mends two sums. */
  bestMend(): Mend | null {
    let best: Mend | null = null;
    const tried = new Set<string>();
    for (const index of this.open) {
      for (const term of this.runs[index]?.terms.filter(isCounted) ?? []) {
        const key = termKey(term);
        for (const amount of this.amountsThatMend(index, key)) {
          if (tried.has(`${key}=${amount}`)) continue;
          tried.add(`${key}=${amount}`);
          const mend = this.tryAmount(key, amount);
          if (mend !== null && mend.mended.length >= 2 && isBetter(mend, best)) best = mend;
        }
      }
    }
    return best;
  }

  /** Puts the amount in the figure's place; what it upsets is open from now on. */
  replace(mend: Mend): void {
    const figure = this.figures.get(mend.key);
    if (figure === undefined) return;
    for (const [index, sign] of figure.holders) {
      this.differences.set(index, this.differenceWith(index, sign, figure.amount, mend.amount));
    }
    figure.amount = mend.amount;
    this.replaced.add(mend.key);
    this.settle(mend.mended);
    for (const index of mend.broken) this.open.add(index);
  }

  /** These need no further explanation. */
  settle(indexes: readonly number[]): void {
    for (const index of indexes) this.open.delete(index);
  }

  /** The amounts with which the run holds: exactly, then at either end of what rounding allows. */
  private amountsThatMend(index: number, key: string): DecimalText[] {
    const figure = this.figures.get(key);
    const sign = figure?.holders.get(index) ?? 0;
    // A figure that was put right once stays so; one on both sides of a sum cannot mend it.
    if (figure === undefined || this.replaced.has(key) || Math.abs(sign) !== 1) return [];
    const missing = multiplyDecimal(this.differenceOf(index), String(-sign));
    const exact = sumDecimal([figure.amount, missing]);
    const tolerance = this.runs[index]?.tolerance ?? '0';
    return [exact, sumDecimal([exact, tolerance]), subtractDecimal(exact, tolerance)];
  }

  private tryAmount(key: string, amount: DecimalText): Mend | null {
    const figure = this.figures.get(key);
    if (figure === undefined) return null;
    const mended: number[] = [];
    const broken: number[] = [];
    let exact = 0;
    for (const [index, sign] of figure.holders) {
      const difference = this.differenceWith(index, sign, figure.amount, amount);
      const holds = this.wouldHold(index, difference);
      if (this.open.has(index) && holds) mended.push(index);
      if (this.open.has(index) && !isSome(difference)) exact += 1;
      if (!this.open.has(index) && !holds) broken.push(index);
    }
    return { key, term: figure.term, amount, mended, broken, exact };
  }

  private differenceWith(index: number, sign: number, from: DecimalText, to: DecimalText): DecimalText {
    const step = multiplyDecimal(subtractDecimal(to, from), String(sign));
    return sumDecimal([this.differenceOf(index), step]);
  }
}

function isBetter(mend: Mend, best: Mend | null): boolean {
  const more = gainOf(mend) - gainOf(best);
  return more > 0 || (more === 0 && best !== null && mend.exact > best.exact);
}

/** How much better it stands after a mend. */
export function gainOf(mend: { mended: readonly number[]; broken: readonly number[] } | null): number {
  return mend === null ? 0 : mend.mended.length - mend.broken.length;
}

/** Whether two amounts are the same but for rounding. */
export function isSame(a: DecimalText, b: DecimalText, tolerance: DecimalText): boolean {
  return judge(subtractDecimal(a, b), tolerance) !== 'fails';
}

/** Whether an amount is not nought. */
export function isSome(amount: DecimalText): boolean {
  return compareDecimal(amount, '0') !== 0;
}
