import { compareDecimal, subtractDecimal } from '../../model/money.ts';
import { percentage } from '../../model/percentage.ts';
import type { DecimalText } from '../../model/records.ts';
import type { CheckInput, Rule, Run, Words } from '../rule.ts';
import { plainAmount, sumRun } from '../sum-run.ts';
import { saidTerm } from '../terms.ts';
import { figuresOf, sizeOf } from './completion-figures.ts';
import { claimsOf, subjectOf, type Completion } from './figures.ts';

/** Budget and final account are each rounded once. */
const SAME = '0.01';
/** 基本持平 says that the final amount hardly differs from the budget: by no more than a twentieth of it. */
const NEAR_PERCENT = '5';

type Word = Exclude<Completion['word'], ''>;

/** What each word says of final against budget. */
const SAID: Readonly<Record<Word, Words>> = {
  flat: { zh: '与预算持平', en: 'level with its budget' },
  near: { zh: '与预算基本持平', en: 'about level with its budget' },
  over: { zh: '大于预算', en: 'above its budget' },
  under: { zh: '小于预算', en: 'below its budget' },
  differs: { zh: '与预算存在差异', en: 'different from its budget' },
  reason: { zh: '有差异并给出原因', en: 'different from its budget, with a reason' },
};

function isNear(difference: DecimalText, budget: DecimalText): boolean {
  const share = percentage(sizeOf(difference), budget, 2);
  return (
    compareDecimal(sizeOf(difference), SAME) <= 0 ||
    (share !== null && compareDecimal(share, NEAR_PERCENT) <= 0)
  );
}

/** Whether the figures bear the word. A reason for having spent nothing of nothing explains the nothing. */
function outcomeOf(word: Word, final: DecimalText, budget: DecimalText): Run['outcome'] {
  const difference = subtractDecimal(final, budget);
  const side = compareDecimal(difference, '0');
  switch (word) {
    case 'flat':
      if (side === 0) return 'holds';
      return compareDecimal(sizeOf(difference), SAME) <= 0 ? 'rounding' : 'fails';
    case 'near':
      return isNear(difference, budget) ? 'holds' : 'fails';
    case 'over':
      return side > 0 ? 'holds' : 'fails';
    case 'under':
      return side < 0 ? 'holds' : 'fails';
    case 'differs':
      return side !== 0 ? 'holds' : 'fails';
    case 'reason':
      return side !== 0 || compareDecimal(budget, '0') === 0 ? 'holds' : 'fails';
  }
}

function wordRun(input: CheckInput, claim: Completion): Run[] {
  const { word } = claim;
  if (word === '') return [];
  const { budget, final, name } = figuresOf(input, claim);
  const common = {
    ...subjectOf(claim.about, claim.subject, claim.place),
    severity: word === 'near' || word === 'reason' ? 'notice' : 'error',
    isSum: false,
    tolerance: SAME,
  } as const;
  if (budget === null || final === null) {
    return [
      {
        ...common,
        outcome: 'could_not_run',
        terms: [...(final ? [final.term] : []), ...(budget ? [budget.term] : [])],
        expected: null,
        actual: null,
        difference: null,
        arithmetic: '',
        missing: [...(budget ? [] : ['budget']), ...(final ? [] : ['final'])],
        words: { zh: '', en: '' },
      },
    ];
  }
  const difference = subtractDecimal(final.amount, budget.amount);
  const [spent, planned] = [plainAmount(final.amount), plainAmount(budget.amount)];
  return [
    {
      ...common,
      outcome: outcomeOf(word, final.amount, budget.amount),
      terms: [final.term, budget.term],
      expected: budget.amount,
      actual: final.amount,
      difference,
      arithmetic: `${spent} − ${planned} = ${plainAmount(difference)}`,
      missing: [],
      words: {
        zh: `${name.zh}称决算${SAID[word].zh}，但预算 ${planned}，决算 ${spent}。`,
        en: `${name.en} is called ${SAID[word].en}; the budget is ${planned}, the final amount ${spent}.`,
      },
    },
  ];
}

function differenceRun(input: CheckInput, claim: Completion): Run[] {
  if (claim.difference === null) return [];
  const { budget, final, name } = figuresOf(input, claim);
  if (budget === null || final === null) return [];
  const isUnder = claim.word === 'under';
  const terms = [
    { ...(isUnder ? budget : final).term, role: 'part' as const },
    { ...(isUnder ? final : budget).term, role: 'less' as const },
    saidTerm(claim.difference, 'whole', '与预算之差'),
  ];
  return [
    sumRun(subjectOf(claim.about, claim.subject, claim.difference), terms, {
      tolerance: '0.015',
      words: ({ expected, actual }) => ({
        zh: `${name.zh}决算与预算相差 ${expected}，文中为 ${actual}。`,
        en: `${name.en} is ${expected} away from its budget; the text says ${actual}.`,
      }),
    }),
  ];
}

/** 持平, 大于, 小于, 存在差异: the word that compares budget and final account, against both figures. */
export const COMPLETION_WORD: Rule = {
  id: 'completion-word',
  family: 'words',
  run: (input) => claimsOf(input, 'completion').flatMap((claim) => wordRun(input, claim)),
};

/** 决算数较预算数增加 …: the distance that is said, against both figures. */
export const COMPLETION_DIFFERENCE: Rule = {
  id: 'completion-difference',
  family: 'words',
  run: (input) => claimsOf(input, 'completion').flatMap((claim) => differenceRun(input, claim)),
};
