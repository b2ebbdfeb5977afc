import { subtractDecimal, sumDecimal } from '../model/money.ts';
import type { Term } from '../model/check.ts';
import type { DecimalText } from '../model/records.ts';
import type { Cause } from './causes.ts';
import type { CheckInput, Rule, Run } from './rule.ts';
import { plainAmount } from './sum-run.ts';

/** A run with the rule that made it. */
export type RuledRun = { rule: Rule; run: Run };

/** Where characters stand: a line and what is printed there. */
function placeOf({ sourceLine, printed }: { sourceLine: number | null; printed: string }): string {
  return `${String(sourceLine)}|${printed}`;
}

/** The amount that would let the sum hold, were this term of it that and nothing else changed. */
function amountThatMends(run: Run, term: Term): DecimalText | null {
  const { amount } = term;
  if (amount === null || run.difference === null) return null;
  if (term.role === 'whole') return run.expected;
  if (term.role === 'part') return sumDecimal([amount, run.difference]);
  return term.role === 'less' ? subtractDecimal(amount, run.difference) : null;
}

/** The value with every number said at a place put to another amount, whatever it is a part of. */
function withAmount<T>(value: T, place: string, amount: DecimalText): T {
  if (Array.isArray(value)) return value.map((each: unknown) => withAmount(each, place, amount)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const record = value as Record<string, unknown>;
  const isHere =
    typeof record.printed === 'string' &&
    typeof record.sourceLine === 'number' &&
    placeOf({ sourceLine: record.sourceLine, printed: record.printed }) === place;
  const copy = Object.fromEntries(
    Object.entries(record).map(([key, inner]) => [key, withAmount(inner, place, amount)]),
  );
  if (isHere && record.unit === 'wan') return { ...copy, value: amount, printed: plainAmount(amount) } as T;
  if (isHere && record.origin === 'narrative') return { ...copy, amount, printed: plainAmount(amount) } as T;
  return copy as T;
}

/** What was read, with the number of prose at a place put to another amount. */
function corrected(input: CheckInput, place: string, amount: DecimalText): CheckInput {
  const facts = input.facts.map((fact) =>
    fact.origin === 'narrative' && placeOf(fact) === place
      ? { ...fact, amount, printed: plainAmount(amount) }
      : fact,
  );
  return { ...input, facts, claims: withAmount(input.claims, place, amount) };
}

/** Whether the run fails no more, and fewer of its rule's do, in what was read otherwise. */
function isMended({ rule, run }: RuledRun, input: CheckInput, failingBefore: number): boolean {
  const failing = rule.run(input).filter(({ outcome }) => outcome === 'fails');
  return failing.length < failingBefore && !failing.some(({ key }) => key === run.key);
}

/** What fails only because another does, where they look at the same place: the rule of the cause and that of what follows. */
const FOLLOWS: readonly (readonly [string, string])[] = [
  // The year before, told by a change that is itself wrong.
  ['growth-percent', 'priors-agree'],
  // An item under a name that is none of the statements': that name, and the row that nobody names then.
  ['path-levels', 'path-in-statements'],
  ['path-in-statements', 'prose-items-left-out'],
];

/**
 * Two runs that are one slip: one of {@link FOLLOWS}, a level of a path under a level that is itself wrong, or one printed
 * number held against the same other one.
 */
function isSameSlip(one: RuledRun, other: RuledRun): boolean {
  const places = new Set(one.run.terms.map(placeOf));
  if (!other.run.terms.some((term) => places.has(placeOf(term)))) return false;
  if (FOLLOWS.some(([cause, follower]) => one.rule.id === cause && other.rule.id === follower)) return true;
  if (one.rule.id === 'path-levels' && other.rule.id === 'path-levels') {
    const [own] = one.run.terms;
    const [, upper] = other.run.terms;
    return own !== undefined && upper !== undefined && placeOf(own) === placeOf(upper);
  }
  const { expected, actual } = one.run;
  return (
    one.rule.id !== other.rule.id &&
    expected !== null &&
    actual !== null &&
    !one.run.isSum &&
    !other.run.isSum &&
    expected === other.run.expected &&
    actual === other.run.actual
  );
}

/**
 * The causes with those joined that are one slip of prose: percentages and words that are wrong only because an amount beside
 * them is. It is tried and not guessed: the amount is put right as the sum that it upsets asks, and what then holds followed
 * from it.
 */
export function joinSaidSlips(
  input: CheckInput,
  ruled: readonly RuledRun[],
  causes: readonly Cause[],
): Cause[] {
  const failing = new Map<string, number>();
  for (const { rule, run } of ruled) {
    if (run.outcome === 'fails') failing.set(rule.id, (failing.get(rule.id) ?? 0) + 1);
  }
  const narrative = new Set(input.facts.filter(({ origin }) => origin === 'narrative').map(placeOf));
  const joined = new Map<number, number>();
  const membersOf = ({ root, followers }: Cause): RuledRun[] =>
    [root, ...followers].flatMap((index) => ruled[index] ?? []);
  const isAlone = ({ root, followers }: Cause): boolean =>
    followers.length === 0 && ruled[root]?.run.isSum === false;
  const rootOf = (index: number): number => {
    const of = joined.get(index);
    return of === undefined ? index : rootOf(of);
  };
  const join = (cause: Cause, test: (alone: RuledRun) => boolean): void => {
    for (const other of causes) {
      const alone = ruled[other.root];
      if (other === cause || alone === undefined || joined.has(other.root)) continue;
      if (rootOf(cause.root) === other.root) continue;
      if (isAlone(other) && test(alone)) joined.set(other.root, cause.root);
    }
  };
  for (const cause of causes) {
    for (const { run } of membersOf(cause).filter((member) => member.run.isSum)) {
      for (const term of run.terms.filter((each) => narrative.has(placeOf(each)))) {
        const amount = amountThatMends(run, term);
        const place = placeOf(term);
        if (amount === null || amount.startsWith('-')) continue;
        let other: CheckInput | undefined;
        join(cause, (alone) => {
          if (!alone.run.terms.some((each) => placeOf(each) === place)) return false;
          other ??= corrected(input, place, amount);
          return isMended(alone, other, failing.get(alone.rule.id) ?? 0);
        });
      }
    }
  }
  for (const cause of causes) {
    const [root] = membersOf(cause);
    if (root !== undefined) join(cause, (alone) => isSameSlip(root, alone));
  }
  const followersOf = (root: number): number[] =>
    [...joined].flatMap(([index, of]) => (of === root ? [index, ...followersOf(index)] : []));
  return causes
    .filter(({ root }) => !joined.has(root))
    .map((cause) => ({
      ...cause,
      followers: [...cause.followers, ...followersOf(cause.root)].sort((a, b) => a - b),
    }));
}
