import type { Term } from '../../model/check.ts';
import type { Said } from '../../model/claim.ts';
import { compareDecimal } from '../../model/money.ts';
import type { CheckInput, Rule, Run, Subject, Words } from '../rule.ts';
import { plainAmount } from '../sum-run.ts';
import { saidTerm } from '../terms.ts';
import { figuresOf } from './completion-figures.ts';
import { claimsOf, nameOf, subjectOf, type Held } from './figures.ts';
import { impliedPrior } from './growth-percent.ts';
import { wholeOfShare } from './share-percent.ts';

function runOf(subject: Subject, percent: Said, base: Held, part: Term | null, name: Words): Run {
  const isZero = compareDecimal(base.amount, '0') === 0;
  return {
    ...subject,
    outcome: isZero ? 'fails' : 'holds',
    severity: 'notice',
    terms: [...(part ? [part] : []), base.term, saidTerm(percent, 'whole', '百分比')],
    expected: null,
    actual: percent.value,
    difference: null,
    tolerance: null,
    arithmetic: isZero ? `${plainAmount(part?.amount ?? '0')} ÷ 0.00` : '',
    missing: [],
    words: {
      zh: `${name.zh}的基数为 0，不存在百分比，文中为 ${percent.value} %。`,
      en: `The base of ${name.en} is 0: there is no percentage of it, the text says ${percent.value} %.`,
    },
    isSum: false,
  };
}

function completions(input: CheckInput): Run[] {
  return claimsOf(input, 'completion').flatMap((claim) => {
    const { budget, final, name } = figuresOf(input, claim);
    if (claim.percent === null || budget === null) return [];
    const subject = subjectOf(claim.about, claim.subject, claim.percent);
    return [
      runOf(
        { ...subject, key: `completion:${subject.key}` },
        claim.percent,
        budget,
        final?.term ?? null,
        name,
      ),
    ];
  });
}

function shares(input: CheckInput): Run[] {
  return claimsOf(input, 'share').flatMap((claim) => {
    const whole = wholeOfShare(input, claim);
    if (whole === null) return [];
    const name = nameOf(claim.about, '');
    const subject = subjectOf(claim.about, 'share', claim.percent);
    const part = saidTerm(claim.part, 'part', name.zh);
    return [runOf({ ...subject, key: `share:${subject.key}` }, claim.percent, whole, part, name)];
  });
}

function growths(input: CheckInput): Run[] {
  return claimsOf(input, 'growth').flatMap((claim) => {
    const prior = impliedPrior(claim);
    if (claim.percent === null || claim.change === null || prior === null) return [];
    const name = nameOf(claim.about, claim.subject);
    const subject = subjectOf(claim.about, claim.subject, claim.percent);
    const change = saidTerm(claim.change, 'part', '增减额');
    const base: Held = {
      amount: prior,
      term: { ...change, role: 'other', amount: prior, label: '上年（推算）' },
    };
    return [runOf({ ...subject, key: `growth:${subject.key}` }, claim.percent, base, change, name)];
  });
}

/** A percentage of nothing (0 of a budget of 0 completed by 0 % or 100 %) says nothing. */
export const PERCENT_OF_ZERO: Rule = {
  id: 'percent-of-zero',
  family: 'words',
  run: (input) => [...completions(input), ...shares(input), ...growths(input)],
};
