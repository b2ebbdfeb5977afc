import { compareDecimal, subtractDecimal } from '../../model/money.ts';
import type { Rule, Run } from '../rule.ts';
import { saidTerm } from '../terms.ts';
import { claimsOf, nameOf, subjectOf, type Growth } from './figures.ts';
import { impliedPrior } from './growth-percent.ts';

/** Nothing that is not negative falls by more. */
const WHOLE_FALL = '100';

function runOf(claim: Growth): Run[] {
  const { percent } = claim;
  if (percent === null || claim.direction !== 'down') return [];
  // With its amounts a fall is recomputed, and the impossible percentage told of there.
  if (impliedPrior(claim) !== null) return [];
  const name = nameOf(claim.about, claim.subject);
  const isOver = compareDecimal(percent.value, WHOLE_FALL) > 0;
  return [
    {
      ...subjectOf(claim.about, claim.subject, percent),
      outcome: isOver ? 'fails' : 'holds',
      severity: 'error',
      terms: [saidTerm(percent, 'whole', '降幅')],
      expected: WHOLE_FALL,
      actual: percent.value,
      difference: subtractDecimal(percent.value, WHOLE_FALL),
      tolerance: '0',
      arithmetic: `${percent.value} % ${isOver ? '>' : '≤'} 100 %`,
      missing: [],
      words: {
        zh: `${name.zh}的降幅为 ${percent.value} %，降幅不可能超过 100 %。`,
        en: `${name.en} is said to fall by ${percent.value} %: nothing can fall by more than 100 %.`,
      },
      isSum: false,
    },
  ];
}

/** A fall of more than 100 % is impossible; for falls whose amounts are not said. */
export const FALL_OVER_100: Rule = {
  id: 'fall-over-100',
  family: 'words',
  run: (input) => claimsOf(input, 'growth').flatMap(runOf),
};
