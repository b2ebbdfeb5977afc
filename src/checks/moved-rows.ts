import type { Term } from '../model/check.ts';
import type { DecimalText } from '../model/records.ts';
import { sumDecimal } from '../model/money.ts';
import { isCounted, isSame, isSome, type OpenSums } from './open-sums.ts';

/** A row under another code than its own: the sums that have it are too large, those that lack it too small. */
export type Move = { mended: number[] };

/** The printed row that a term stands in; empty for what is said in prose. */
export function rowOf(term: Term): string {
  return term.statement === '' ? '' : [term.statement, term.sourceLine, term.code, term.label].join('|');
}

/** The amounts of each printed row in all the columns that the sums look at. */
function rowAmounts(sums: OpenSums): Map<string, Set<DecimalText>> {
  const rows = new Map<string, Set<DecimalText>>();
  for (const term of sums.runs.flatMap((run) => run.terms)) {
    const row = rowOf(term);
    if (row === '' || !isCounted(term) || !isSome(term.amount ?? '0')) continue;
    rows.set(row, (rows.get(row) ?? new Set()).add(term.amount ?? '0'));
  }
  return rows;
}

/**
 * Whether the failing run would hold without the row (`had`), or with it (`lacked`). Only sums of rows of the row's own statement
 * can tell, and runs that found no such code there.
 */
function explain(sums: OpenSums, index: number, row: string, amounts: ReadonlySet<DecimalText>): string {
  const run = sums.runs[index];
  const counted = run?.terms.filter(isCounted) ?? [];
  const whole = counted.find((term) => term.role === 'whole');
  if (run === undefined || whole === undefined) return '';
  const [statement] = row.split('|');
  const difference = sums.differenceOf(index);
  const tolerance = run.tolerance ?? '0';
  const isAbsence = counted.length === 1;
  if (isAbsence && rowOf(whole) === row)
    return isSame(difference, whole.amount ?? '0', tolerance) ? 'had' : '';
  const isOwn = counted.every((term) => term.statement === statement);
  if (isAbsence ? run.statement !== statement : !isOwn || rowOf(whole) === row) return '';
  const own = counted.find((term) => rowOf(term) === row);
  if (own !== undefined) {
    const without = sumDecimal([difference, own.amount ?? '0']);
    return own.role === 'part' && sums.wouldHold(index, without) ? 'had' : '';
  }
  return [...amounts].some((amount) => isSame(difference, amount, tolerance)) ? 'lacked' : '';
}

/** The row that, counted elsewhere, would mend most of the open sums: some that have it and some that lack it. */
export function bestMove(sums: OpenSums): Move | null {
  const rows = rowAmounts(sums);
  const candidates = new Set(
    [...sums.open].flatMap((index) => (sums.runs[index]?.terms ?? []).map(rowOf).filter((row) => row !== '')),
  );
  let best: Move | null = null;
  for (const row of candidates) {
    const amounts = rows.get(row) ?? new Set<DecimalText>();
    const told = [...sums.open].map((index) => ({ index, how: explain(sums, index, row, amounts) }));
    const mended = told.flatMap(({ index, how }) => (how === '' ? [] : [index]));
    const isMove = ['had', 'lacked'].every((how) => told.some((one) => one.how === how));
    if (isMove && mended.length > (best?.mended.length ?? 0)) best = { mended };
  }
  return best;
}
