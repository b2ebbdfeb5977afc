import { compareDecimal, subtractDecimal } from '../../model/money.ts';
import { percentage } from '../../model/percentage.ts';
import type { DecimalText } from '../../model/records.ts';
import type { CheckInput, Rule, Run } from '../rule.ts';
import { judge, plainAmount, sumRun } from '../sum-run.ts';
import { factTerm, saidTerm } from '../terms.ts';
import { claimsOf, nameOf, priorOf, subjectOf, type Growth } from './figures.ts';
import { impliedPrior } from './growth-percent.ts';

/** Two figures that should be the same, each rounded once. */
const SAME = '0.01';
/** 基本持平 says that something hardly moved: by no more than a twentieth. */
const NEAR_PERCENT = '5';

function changeRun(input: CheckInput, claim: Growth): Run[] {
  const { about, current, change } = claim;
  const implied = impliedPrior(claim);
  if (current === null || change === null || implied === null) return [];
  const name = nameOf(about, claim.subject);
  const subject = subjectOf(about, claim.subject, change);
  const prior = about === null ? null : priorOf(input, about);
  const isDown = claim.direction === 'down';
  const terms = [saidTerm(current, 'part', name.zh), saidTerm(change, isDown ? 'part' : 'less', '增减额')];
  if (prior !== null) {
    return [
      sumRun(subject, [...terms, factTerm(prior, 'whole')], {
        // Three figures, each rounded once.
        tolerance: '0.015',
        words: ({ expected, actual }) => ({
          zh: `${name.zh}按本年与增减额推算上年为 ${expected}，文中上年为 ${actual}。`,
          en: `By this year and its change ${name.en} was ${expected} the year before; it is given as ${actual}.`,
        }),
      }),
    ];
  }
  const isPossible = compareDecimal(implied, '0') >= 0;
  return [
    {
      ...subject,
      outcome: isPossible ? 'holds' : 'fails',
      severity: 'error',
      terms,
      expected: null,
      actual: implied,
      difference: null,
      tolerance: SAME,
      arithmetic: `${plainAmount(current.value)} ${isDown ? '+' : '−'} ${plainAmount(change.value)} = ${plainAmount(implied)}`,
      missing: [],
      words: {
        zh: `${name.zh}本年 ${plainAmount(current.value)}，却称比上年增加 ${plainAmount(change.value)}，上年成了负数。`,
        en: `${name.en} is ${plainAmount(current.value)} and said to have risen by ${plainAmount(change.value)}: the year before would be negative.`,
      },
      isSum: false,
    },
  ];
}

function moved(current: DecimalText, prior: DecimalText): DecimalText | null {
  const size = subtractDecimal(current, prior).replace('-', '');
  return percentage(size, prior, 2);
}

function levelRun(input: CheckInput, claim: Growth): Run[] {
  const { about, current, direction } = claim;
  if ((direction !== 'flat' && direction !== 'near') || current === null) return [];
  const name = nameOf(about, claim.subject);
  const prior = about === null ? null : priorOf(input, about);
  const common = {
    ...subjectOf(about, claim.subject, claim.place),
    severity: direction === 'near' ? 'notice' : 'error',
    isSum: false,
    tolerance: SAME,
    actual: current.value,
  } as const;
  const said = saidTerm(current, 'whole', name.zh);
  if (prior === null) {
    return [
      {
        ...common,
        outcome: 'could_not_run',
        terms: [said],
        expected: null,
        difference: null,
        arithmetic: '',
        missing: ['prior'],
        words: { zh: '', en: '' },
      },
    ];
  }
  const difference = subtractDecimal(current.value, prior.amount);
  const distance = moved(current.value, prior.amount);
  const isNear = distance !== null && compareDecimal(distance, NEAR_PERCENT) <= 0;
  return [
    {
      ...common,
      outcome: direction === 'near' && isNear ? 'holds' : judge(difference, SAME),
      terms: [said, factTerm(prior, 'part')],
      expected: prior.amount,
      difference,
      arithmetic: `${plainAmount(current.value)} − ${plainAmount(prior.amount)} = ${plainAmount(difference)}`,
      missing: [],
      words: {
        zh: `${name.zh}称与上年持平，但上年 ${plainAmount(prior.amount)}，本年 ${plainAmount(current.value)}。`,
        en: `${name.en} is called level with the year before, but went from ${plainAmount(prior.amount)} to ${plainAmount(current.value)}.`,
      },
    },
  ];
}

/** Current − change against the year before as printed; where none is printed it must at least not be negative. */
export const GROWTH_PRIOR: Rule = {
  id: 'growth-prior',
  family: 'words',
  run: (input) => claimsOf(input, 'growth').flatMap((claim) => changeRun(input, claim)),
};

/** 持平 with the year before, against the figures of both years. */
export const GROWTH_LEVEL: Rule = {
  id: 'growth-level',
  family: 'words',
  run: (input) => claimsOf(input, 'growth').flatMap((claim) => levelRun(input, claim)),
};

function zeroRun(input: CheckInput, claim: Growth): Run[] {
  const { about, current, change } = claim;
  const implied = impliedPrior(claim);
  if (implied === null || current === null || change === null || input.report.firstYear) return [];
  if (compareDecimal(current.value, '0') <= 0) return [];
  const name = nameOf(about, claim.subject);
  const isDown = claim.direction === 'down';
  return [
    {
      ...subjectOf(about, claim.subject, change),
      outcome: compareDecimal(implied, '0') === 0 ? 'fails' : 'holds',
      severity: 'notice',
      terms: [saidTerm(change, 'whole', '增减额'), saidTerm(current, 'part', name.zh)],
      expected: null,
      actual: implied,
      difference: null,
      tolerance: null,
      arithmetic: `${plainAmount(current.value)} ${isDown ? '+' : '−'} ${plainAmount(change.value)} = ${plainAmount(implied)}`,
      missing: [],
      words: {
        zh: `${name.zh}的增加额 ${plainAmount(change.value)} 就是全部金额，上年成了 0，而该部门上年已有决算。`,
        en: `The rise of ${name.en}, ${plainAmount(change.value)}, is all of it: the year before would be 0, though the department had accounts then.`,
      },
      isSum: false,
    },
  ];
}

/** A rise by the whole amount says that there was nothing the year before, in a department that had accounts then. */
export const GROWTH_FROM_ZERO: Rule = {
  id: 'growth-from-zero',
  family: 'words',
  run: (input) => claimsOf(input, 'growth').flatMap((claim) => zeroRun(input, claim)),
};
