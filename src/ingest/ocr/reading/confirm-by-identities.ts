import type { Term } from '../../../model/check.ts';
import { compareDecimal, subtractDecimal, sumDecimal } from '../../../model/money.ts';
import type { DecimalText, Fact } from '../../../model/records.ts';

/** Recognised figures that the identities confirm, and those that a person is asked about. */
export type Confirmation = { taken: Fact[]; offered: Fact[] };

/** A figure in a sum: `sign` is 1 on the side of the parts and −1 on that of the whole. */
type Member = { key: string; amount: DecimalText; sign: 1 | -1 };
type Sum = readonly Member[];

const PLACE_KEYS = ['sourceLine', 'statement', 'code', 'measure', 'phase', 'printed'] as const;
const keyOf = (place: Pick<Fact | Term, (typeof PLACE_KEYS)[number]> & { label?: string }): string =>
  [...PLACE_KEYS.map((key) => place[key]), place.code === '' ? (place.label ?? '') : ''].join('|');

const isZero = ({ amount }: { amount: DecimalText }): boolean => compareDecimal(amount, '0') === 0;

/** The arithmetic of an identity's terms where it holds to the last digit; null where it does not or is none. */
function maybeSum(terms: readonly Term[]): Sum | null {
  const members: Member[] = [];
  for (const term of terms) {
    if (term.role === 'other') continue;
    if (term.amount === null) return null;
    members.push({ key: keyOf(term), amount: term.amount, sign: term.role === 'part' ? 1 : -1 });
  }
  if (terms.filter((term) => term.role === 'whole').length !== 1 || members.length < 2) return null;
  const side = (sign: 1 | -1): DecimalText =>
    sumDecimal(members.flatMap((member) => (member.sign === sign ? [member.amount] : [])));
  return compareDecimal(subtractDecimal(side(1), side(-1)), '0') === 0 ? members : null;
}

/** The digits of an amount by their place: hundredths at 0, units at 2. */
function digitsOf(amount: DecimalText): string[] {
  const [whole = '', decimals = ''] = amount.replace('-', '').split('.');
  return [...(whole + decimals.padEnd(2, '0'))].reverse();
}

/**
 * The places of a figure's digits where a misreading would show in this sum. Misreading one digit for another everywhere
 * (a worn 3 for an 8) leaves a sum whole only where the digit stands at the same place on the other side too; there, the sum
 * says nothing about it.
 */
function exposedIn(sum: Sum, member: Member): number[] {
  const across = sum.filter(({ sign }) => sign !== member.sign).map(({ amount }) => digitsOf(amount));
  return digitsOf(member.amount).flatMap((digit, place) =>
    across.some((digits) => digits[place] === digit) ? [] : [place],
  );
}

/** Keys of the figures of which every digit is shown right by one sum or another. */
function exposed(sums: readonly Sum[]): Set<string> {
  const shown = new Map<string, { places: Set<number>; count: number }>();
  for (const sum of sums) {
    for (const member of sum) {
      const own = shown.get(member.key) ?? { places: new Set(), count: digitsOf(member.amount).length };
      for (const place of exposedIn(sum, member)) own.places.add(place);
      shown.set(member.key, own);
    }
  }
  return new Set([...shown].flatMap(([key, { places, count }]) => (places.size === count ? [key] : [])));
}

/** What follows from the confirmed figures: in a sum that holds, the last figure that is not confirmed is what they leave. */
function closure(sums: readonly Sum[], confirmed: Set<string>): Set<string> {
  for (;;) {
    const before = confirmed.size;
    for (const sum of sums) {
      const open = sum.filter(({ key }) => !confirmed.has(key));
      const [last] = open;
      if (last !== undefined && open.every(({ key }) => key === last.key)) confirmed.add(last.key);
    }
    if (confirmed.size === before) return confirmed;
  }
}

/**
 * Which recognised figures the statements' identities confirm (核对无误). `facts` are the printed figures of recognised pages,
 * `known` those of other pages, `identities` the terms of the identities between and within statements. `isSure` says of a
 * recognised figure whether the picture alone leaves no doubt: it was read twice alike, and its row's code and name are known.
 *
 * A figure is taken only if it is sure, an identity holds to the last digit with it, and misreading any of its digits would
 * have broken one; or if it is what confirmed figures leave. A zero among others is taken where it is sure.
 */
export function confirmByIdentities(
  { facts, known }: { facts: readonly Fact[]; known: readonly Fact[] },
  identities: readonly (readonly Term[])[],
  isSure: (fact: Fact) => boolean,
): Confirmation {
  const sums = exactSums(identities);
  const sure = new Set(facts.filter(isSure).map(keyOf));
  const trusted = new Set(known.map(keyOf));
  const inSums = new Set(sums.flatMap((sum) => sum.map(({ key }) => key)));
  const zeros = facts.filter((fact) => isZero(fact) && inSums.has(keyOf(fact))).map(keyOf);
  // A figure in doubt is no evidence for another.
  const usable = sums.filter((sum) => sum.every(({ key }) => sure.has(key) || trusted.has(key)));
  const start = [...exposed(usable), ...zeros.filter((key) => sure.has(key)), ...trusted];
  const confirmed = closure(usable, new Set(start));
  const isTaken = (fact: Fact): boolean => confirmed.has(keyOf(fact)) && sure.has(keyOf(fact));
  return { taken: facts.filter(isTaken), offered: facts.filter((fact) => !isTaken(fact)) };
}

const exactSums = (identities: readonly (readonly Term[])[]): Sum[] =>
  identities.flatMap((terms) => {
    const sum = maybeSum(terms);
    return sum === null ? [] : [sum];
  });
