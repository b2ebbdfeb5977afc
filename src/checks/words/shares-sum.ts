import type { Term } from '../../model/check.ts';
import { compareDecimal, multiplyDecimal, subtractDecimal, sumDecimal } from '../../model/money.ts';
import type { CheckInput, Rule, Run } from '../rule.ts';
import { HALF_DIGIT, sumRun } from '../sum-run.ts';
import { saidTerm } from '../terms.ts';
import { claimsOf, nameOf, type Share } from './figures.ts';
import { shareRun, wholeOfShare } from './share-percent.ts';

/** Shares of one list stand together: further apart they are of two lists. */
const LINES_OF_A_LIST = 60;

function lineOf(share: Share | undefined): number {
  return share?.percent.sourceLine ?? 0;
}

/** Shares of the same whole that follow one another. */
function lists(input: CheckInput): { whole: string; shares: Share[] }[] {
  const found: { key: string; whole: string; shares: Share[] }[] = [];
  for (const share of claimsOf(input, 'share')) {
    const whole = wholeOfShare(input, share);
    if (whole === null || compareDecimal(whole.amount, '0') <= 0) continue;
    const key = `${whole.amount}|${whole.term.sourceLine ?? ''}`;
    const last = found.at(-1);
    if (last?.key === key && lineOf(share) - lineOf(last.shares[0]) <= LINES_OF_A_LIST)
      last.shares.push(share);
    else found.push({ key, whole: whole.amount, shares: [share] });
  }
  return found;
}

function isComplete(whole: string, shares: readonly Share[]): boolean {
  const missing = subtractDecimal(whole, sumDecimal(shares.map((share) => share.part.value)));
  const tolerance = multiplyDecimal(HALF_DIGIT, String(shares.length + 1));
  return compareDecimal(missing.replace('-', ''), tolerance) <= 0;
}

/**
 * Shares whose parts make up their whole should add up to 100 %. Asked only where each share is right by itself: a wrong
 * one is told of by itself.
 */
function runOf(input: CheckInput, whole: string, shares: readonly Share[]): Run[] {
  const [first] = shares;
  if (first === undefined || shares.length < 2 || !isComplete(whole, shares)) return [];
  if (shares.some((share) => shareRun(input, share)?.outcome === 'fails')) return [];
  const hundred: Term = {
    ...saidTerm(first.percent, 'whole', '100 %'),
    amount: '100',
    printed: '100%',
    sourceLine: null,
    sourcePage: null,
  };
  const terms = shares.map((share) => saidTerm(share.percent, 'part', nameOf(share.about, '').zh));
  const statement = first.about?.statement ?? '';
  const halves = shares.map((share) => multiplyDecimal(share.percent.step, '0.5'));
  return [
    sumRun({ key: `${statement}:${lineOf(first)}`, statement, code: '', measure: '' }, [...terms, hundred], {
      severity: 'notice',
      tolerance: sumDecimal(halves),
      words: ({ expected }) => ({
        zh: `${shares.length} 项占比合计 ${expected} %，应为 100 %。`,
        en: `The ${shares.length} shares add up to ${expected} %, not to 100 %.`,
      }),
    }),
  ];
}

/** Shares of one whole add up to 100 %. */
export const SHARES_SUM: Rule = {
  id: 'shares-sum',
  family: 'words',
  run: (input) => lists(input).flatMap(({ whole, shares }) => runOf(input, whole, shares)),
};
