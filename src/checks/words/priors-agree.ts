import { compareDecimal, subtractDecimal } from '../../model/money.ts';
import type { Rule, Run } from '../rule.ts';
import { judge, plainAmount } from '../sum-run.ts';
import { saidTerm } from '../terms.ts';
import { claimsOf, nameOf, subjectOf, type Growth } from './figures.ts';
import { impliedPrior } from './growth-percent.ts';

/** Two years before, each computed from two rounded figures. */
const TOLERANCE = '0.02';

/** Income, or spending: totals of one side that are the same money when they are the same amount. */
function sideOf(claim: Growth): 'income' | 'spending' | null {
  const { about } = claim;
  if (about === null || about.code !== '') return null;
  if (about.measure === 'income') return 'income';
  if (about.statement === 'income') return about.measure === 'total' ? 'income' : null;
  const totals = ['income_expenditure', 'expenditure', 'appropriation', 'general_budget'];
  const isTotal = about.measure === 'total' || about.measure === 'expenditure';
  return isTotal && totals.includes(about.statement) ? 'spending' : null;
}

function runOf(first: Growth, other: Growth): Run[] {
  const expected = impliedPrior(first);
  const actual = impliedPrior(other);
  if (expected === null || actual === null) return [];
  if (!first.current || !first.change || !other.current || !other.change) return [];
  const difference = subtractDecimal(actual, expected);
  const isSame = first.about?.statement === other.about?.statement;
  const sign = (claim: Growth): 'part' | 'less' => (claim.direction === 'down' ? 'part' : 'less');
  const name = nameOf(other.about, other.subject);
  return [
    {
      ...subjectOf(other.about, other.subject, other.change),
      outcome: judge(difference, TOLERANCE),
      // Of one statement it is the same year; of two, last year's money may have come from elsewhere too.
      severity: isSame ? 'error' : 'notice',
      terms: [
        saidTerm(other.current, 'part', name.zh),
        saidTerm(other.change, sign(other), '增减额'),
        saidTerm(first.current, 'other', nameOf(first.about, first.subject).zh),
        saidTerm(first.change, 'other', '增减额'),
      ],
      expected,
      actual,
      difference,
      tolerance: TOLERANCE,
      arithmetic: `${plainAmount(other.current.value)} ${other.direction === 'down' ? '+' : '−'} ${plainAmount(other.change.value)} = ${plainAmount(actual)}`,
      missing: [],
      words: {
        zh: `由增减额推算的上年数为 ${plainAmount(actual)}，另一处推算为 ${plainAmount(expected)}。`,
        en: `The change implies ${plainAmount(actual)} for the year before; another passage implies ${plainAmount(expected)}.`,
      },
      isSum: false,
    },
  ];
}

/** The year before as implied by the changes of several statements: the same money of the year should have one past. */
export const PRIORS_AGREE: Rule = {
  id: 'priors-agree',
  family: 'words',
  run: (input) => {
    const seen: { side: string; claim: Growth }[] = [];
    const runs: Run[] = [];
    for (const claim of claimsOf(input, 'growth')) {
      const side = sideOf(claim);
      const { current } = claim;
      if (side === null || current === null || impliedPrior(claim) === null) continue;
      const first = seen.find(
        (other) =>
          other.side === side && compareDecimal(other.claim.current?.value ?? '0', current.value) === 0,
      );
      if (first) runs.push(...runOf(first.claim, claim));
      else seen.push({ side, claim });
    }
    return runs;
  },
};
