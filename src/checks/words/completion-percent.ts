import { compareDecimal } from '../../model/money.ts';
import type { CheckInput, Rule, Run } from '../rule.ts';
import { saidTerm } from '../terms.ts';
import { figuresOf } from './completion-figures.ts';
import { claimsOf, subjectOf, type Completion } from './figures.ts';
import { percentNotRun, percentRun } from './percent-run.ts';

function runOf(input: CheckInput, claim: Completion): Run[] {
  const { percent } = claim;
  if (percent === null) return [];
  const { budget, final, name } = figuresOf(input, claim);
  const subject = subjectOf(claim.about, claim.subject, percent);
  const printed = saidTerm(percent, 'whole', '完成预算');
  if (budget === null || final === null) {
    const missing = [...(budget ? [] : ['budget']), ...(final ? [] : ['final'])];
    return [percentNotRun(subject, [...(final ? [final.term] : []), printed], percent.value, missing)];
  }
  if (compareDecimal(budget.amount, '0') <= 0) return [];
  return [
    percentRun(
      subject,
      {
        part: final.amount,
        whole: budget.amount,
        printed: percent,
        terms: [final.term, budget.term, printed],
      },
      ({ arithmetic, printed: said }) => ({
        zh: `${name.zh}完成预算按 ${arithmetic} 计算，文中为 ${said}。`,
        en: `${name.en} met its budget by ${arithmetic}; the text says ${said}.`,
      }),
    ),
  ];
}

/** 完成预算的 …%: recomputed from budget and final amount. */
export const COMPLETION_PERCENT: Rule = {
  id: 'completion-percent',
  family: 'words',
  run: (input) => claimsOf(input, 'completion').flatMap((claim) => runOf(input, claim)),
};
