import { compareDecimal } from '../../model/money.ts';
import type { CheckInput, Rule, Run } from '../rule.ts';
import { saidTerm } from '../terms.ts';
import { claimsOf, figureOf, held, nameOf, subjectOf, type Held, type Share } from './figures.ts';
import { percentNotRun, percentRun } from './percent-run.ts';

/** The whole of a share: as said in the same passage, else as the statements print it. */
export function wholeOfShare(input: CheckInput, claim: Share): Held | null {
  const about = claim.wholeAbout;
  const fact = about === null ? null : figureOf(input, about);
  return held(claim.whole, fact, 'other', nameOf(about, '').zh);
}

/** One share recomputed; `null` where its whole is zero, which is another rule's. */
export function shareRun(input: CheckInput, claim: Share): Run | null {
  const name = nameOf(claim.about, '');
  const subject = subjectOf(claim.about, 'share', claim.percent);
  const whole = wholeOfShare(input, claim);
  const part = saidTerm(claim.part, 'part', name.zh);
  const percent = saidTerm(claim.percent, 'whole', '占比');
  if (whole === null) return percentNotRun(subject, [part, percent], claim.percent.value, ['whole']);
  if (compareDecimal(whole.amount, '0') <= 0) return null;
  return percentRun(
    subject,
    {
      part: claim.part.value,
      whole: whole.amount,
      printed: claim.percent,
      terms: [part, whole.term, percent],
    },
    ({ arithmetic, printed }) => ({
      zh: `${name.zh}占比按 ${arithmetic} 计算，文中为 ${printed}。`,
      en: `The share of ${name.en} is ${arithmetic}; the text says ${printed}.`,
    }),
  );
}

/** 占 …%: each share in prose recomputed from its part and its whole. */
export const SHARE_PERCENT: Rule = {
  id: 'share-percent',
  family: 'words',
  run: (input) => claimsOf(input, 'share').flatMap((claim) => shareRun(input, claim) ?? []),
};
