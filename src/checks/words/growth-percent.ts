import type { Term } from '../../model/check.ts';
import { compareDecimal, subtractDecimal, sumDecimal } from '../../model/money.ts';
import { percentage } from '../../model/percentage.ts';
import type { DecimalText } from '../../model/records.ts';
import type { CheckInput, Rule, Run, Words } from '../rule.ts';
import { plainAmount } from '../sum-run.ts';
import { factTerm, saidTerm } from '../terms.ts';
import { claimsOf, nameOf, priorOf, subjectOf, type Growth } from './figures.ts';
import { digitsOf, percentNotRun, percentRun, type PercentFound } from './percent-run.ts';

/** The year before as printed may differ by the rounding of three figures from current − change; past it, it decides nothing. */
const PRIOR_TOLERANCE = '0.02';

type Base = { prior: DecimalText; change: DecimalText; terms: readonly Term[] };

/** Current − change, changed the way the word says. */
export function impliedPrior(claim: Growth): DecimalText | null {
  if (claim.current === null || claim.change === null) return null;
  return claim.direction === 'down'
    ? sumDecimal([claim.current.value, claim.change.value])
    : subtractDecimal(claim.current.value, claim.change.value);
}

function baseOf(input: CheckInput, claim: Growth): Base | null {
  const { about, current, change } = claim;
  const name = nameOf(about, claim.subject).zh;
  const printed = about === null ? null : priorOf(input, about);
  const implied = impliedPrior(claim);
  const said = [
    ...(current ? [saidTerm(current, 'part', name)] : []),
    ...(change ? [saidTerm(change, claim.direction === 'down' ? 'part' : 'less', '增减额')] : []),
    ...(printed ? [factTerm(printed, 'other')] : []),
  ];
  if (change !== null && implied !== null) {
    const agrees =
      printed !== null &&
      compareDecimal(subtractDecimal(printed.amount, implied).replace('-', ''), PRIOR_TOLERANCE) <= 0;
    return { prior: agrees ? printed.amount : implied, change: change.value, terms: said };
  }
  if (current === null || printed === null) return null;
  const moved = subtractDecimal(current.value, printed.amount);
  return {
    prior: printed.amount,
    change: claim.direction === 'down' ? subtractDecimal('0', moved) : moved,
    terms: said,
  };
}

function sameToDigits(a: DecimalText, b: DecimalText | null): boolean {
  return b !== null && compareDecimal(a, b) === 0;
}

/** What went wrong, where it can be told: a fall beyond all, a ratio for a growth, a word for its opposite. */
function hint(claim: Growth, base: Base): Words {
  const { percent } = claim;
  if (percent === null) return { zh: '', en: '' };
  if (percent.value.startsWith('-')) {
    return { zh: '；增减的词前后相反', en: '; the two words of direction contradict each other' };
  }
  if (claim.direction === 'down' && compareDecimal(percent.value, '100') > 0) {
    return { zh: '；降幅不可能超过 100 %', en: '; nothing can fall by more than 100 %' };
  }
  const current = claim.current?.value ?? '0';
  const digits = digitsOf(percent);
  const ratio = percentage(current, base.prior, digits);
  if (sameToDigits(percent.value, ratio)) {
    return {
      zh: '，那是两年之比，不是增减幅度',
      en: ', which is the ratio of the two years, not the change',
    };
  }
  const shareOfCurrent = percentage(base.change, current, digits);
  if (sameToDigits(percent.value, shareOfCurrent)) {
    return { zh: '，那是以本年数为基数', en: ', which takes the year itself as the base' };
  }
  return { zh: '', en: '' };
}

function growthRun(input: CheckInput, claim: Growth): Run[] {
  const { percent } = claim;
  if (percent === null) return [];
  const name = nameOf(claim.about, claim.subject);
  const subject = subjectOf(claim.about, claim.subject, percent);
  const printed = saidTerm(percent, 'whole', claim.direction === 'down' ? '降幅' : '增幅');
  const base = baseOf(input, claim);
  if (base === null) return [percentNotRun(subject, [printed], percent.value, ['change'])];
  if (compareDecimal(base.prior, '0') <= 0) return [];
  const word = claim.direction === 'down' ? { zh: '降幅', en: 'fall' } : { zh: '增幅', en: 'rise' };
  const words = ({ arithmetic, printed: said }: PercentFound): Words => {
    const more = hint(claim, base);
    return {
      zh: `${name.zh}的${word.zh}按上年 ${plainAmount(base.prior)} 计算为 ${arithmetic}，文中为 ${said}${more.zh}。`,
      en: `On the ${plainAmount(base.prior)} of the year before the ${word.en} of ${name.en} is ${arithmetic}; the text says ${said}${more.en}.`,
    };
  };
  return [
    percentRun(
      subject,
      { part: base.change, whole: base.prior, printed: percent, terms: [...base.terms, printed] },
      words,
    ),
  ];
}

/** Growth on the year before (比上年增减 %): recomputed on current − change, or on the year before where it is printed. */
export const GROWTH_PERCENT: Rule = {
  id: 'growth-percent',
  family: 'words',
  run: (input) => claimsOf(input, 'growth').flatMap((claim) => growthRun(input, claim)),
};
