import type { Claim } from '../../model/claim.ts';
import { compareDecimal, divideDecimal, multiplyDecimal, subtractDecimal } from '../../model/money.ts';
import type { DecimalText, Fact } from '../../model/records.ts';
import type { CheckInput, Rule, Run, Words } from '../rule.ts';
import { plainAmount } from '../sum-run.ts';
import { factTerm, saidTerm } from '../terms.ts';
import { nameOf as nameOfFigure } from '../words/figures.ts';
import { noticeRun } from './notice.ts';

type Completion = Extract<Claim, { kind: 'completion' }>;

/** Above twice its budget, or below half of it, a total was not planned as it was spent. */
const FAR_ABOVE_PERCENT = '200';
const FAR_BELOW_PERCENT = '50';
/** A single item may well be delayed: only one of which next to nothing was spent is worth a question. */
const ITEM_UNSPENT_PERCENT = '10';
/** Below 1 万元 a budget is too small for its completion to say anything. */
const SMALL_BUDGET = '1';
/** With fewer completions than this, all of them may be exact by chance. */
const LEAST_COMPLETIONS = 3;
/** Two figures of one thing, each rounded once. */
const SAME = '0.01';

function completions(input: CheckInput): Completion[] {
  return input.claims.filter((claim): claim is Completion => claim.kind === 'completion');
}

function nameOf(claim: Completion): Words {
  return nameOfFigure(claim.about, claim.subject);
}

function farRun(claim: Completion): Run[] {
  const { budget, final, about } = claim;
  if (budget === null || final === null || compareDecimal(budget.value, SMALL_BUDGET) < 0) return [];
  const percent = divideDecimal(multiplyDecimal(final.value, '100'), budget.value, 2);
  if (percent === null) return [];
  const low = about !== null && about.code !== '' ? ITEM_UNSPENT_PERCENT : FAR_BELOW_PERCENT;
  const isOdd = compareDecimal(percent, FAR_ABOVE_PERCENT) > 0 || compareDecimal(percent, low) < 0;
  const place = about?.statement ?? claim.subject;
  return [
    noticeRun({
      key: `${place}:${about?.code ?? ''}:${about?.measure ?? ''}:${final.sourceLine ?? ''}`,
      isOdd,
      terms: [
        saidTerm(final, 'part', `${nameOf(claim).zh} 决算`),
        saidTerm(budget, 'other', `${nameOf(claim).zh} 预算`),
      ],
      actual: percent,
      arithmetic: `${plainAmount(final.value)} ÷ ${plainAmount(budget.value)} = ${percent} %`,
      ...(about ? { place: { statement: about.statement, code: about.code, measure: about.measure } } : {}),
      words: {
        zh: `${nameOf(claim).zh}：预算 ${plainAmount(budget.value)}，决算 ${plainAmount(final.value)}，为预算的 ${percent} %，相差悬殊。`,
        en: `${nameOf(claim).en}: ${plainAmount(final.value)} against a budget of ${plainAmount(budget.value)}, ${percent} % of it: far apart.`,
      },
    }),
  ];
}

/** A final amount far from its budget (年初预算 above all). */
export const BUDGET_FAR: Rule = {
  id: 'budget-far-from-final',
  family: 'plausibility',
  run: (input) => completions(input).flatMap(farRun),
};

/** Whether an amount met its budget exactly; `null` where nothing was budgeted or nothing is said. */
function isExact(claim: Completion): boolean | null {
  const { budget, final, percent } = claim;
  if (budget !== null && final !== null) {
    if (compareDecimal(budget.value, '0') === 0) return null;
    return compareDecimal(budget.value, final.value) === 0;
  }
  if (percent === null || (final !== null && compareDecimal(final.value, '0') === 0)) return null;
  return compareDecimal(percent.value, '100') === 0;
}

function exactRun(input: CheckInput, key: string, claims: readonly Completion[]): Run[] {
  const told = claims.filter((claim) => isExact(claim) !== null);
  if (told.length < LEAST_COMPLETIONS) return [];
  const left = closingOf(input)[0]?.closing;
  const isLeft = left !== undefined && compareDecimal(left.amount, '0') > 0;
  return [
    noticeRun({
      key,
      isOdd: told.every((claim) => isExact(claim) === true),
      terms: told.flatMap((claim) => {
        const said = claim.percent ?? claim.final;
        return said === null ? [] : [saidTerm(said, 'other', nameOf(claim).zh)];
      }),
      words: {
        zh: `所列 ${told.length} 处预算与决算分毫不差${isLeft ? `，而年末还有结转结余 ${plainAmount(left.amount)}` : ''}，预算像是照决算填写的。`,
        en: `All ${told.length} budgets given were met to the cent${isLeft ? ` although ${plainAmount(left.amount)} was left` : ''}: they seem to have been written down from the final accounts.`,
      },
    }),
  ];
}

/** Budgets met to the cent everywhere: of all that is said, or of the items although the total differs. */
export const BUDGET_EQUALS_FINAL: Rule = {
  id: 'budget-equals-final',
  family: 'plausibility',
  run: (input) => {
    const all = completions(input);
    const [whole] = exactRun(input, 'all', all);
    if (whole === undefined || whole.outcome === 'fails') return whole ? [whole] : [];
    const items = exactRun(
      input,
      'items',
      all.filter((claim) => claim.about !== null && claim.about.code !== ''),
    );
    return items.length > 0 ? items : [whole];
  },
};

function threePublic(input: CheckInput): { final: Fact; budget: Fact }[] {
  const facts = input.facts.filter((fact) => fact.origin === 'printed' && fact.statement === 'three_public');
  return facts.flatMap((final) => {
    if (final.phase !== 'final') return [];
    const budget = facts.find((fact) => fact.phase !== 'final' && fact.measure === final.measure);
    return budget === undefined ? [] : [{ final, budget }];
  });
}

/** What 三公, 会议费 or 培训费 cost beyond its budget, or without one. */
export const OVER_BUDGET: Rule = {
  id: 'three-public-over-budget',
  family: 'plausibility',
  run: (input) =>
    threePublic(input).map(({ final, budget }) =>
      noticeRun({
        key: final.measure,
        isOdd: compareDecimal(subtractDecimal(final.amount, budget.amount), SAME) > 0,
        terms: [factTerm(final, 'part'), factTerm(budget, 'other')],
        expected: budget.amount,
        actual: final.amount,
        difference: subtractDecimal(final.amount, budget.amount),
        place: { statement: 'three_public', measure: final.measure },
        words: {
          zh: `预算 ${plainAmount(budget.amount)}，实际支出 ${plainAmount(final.amount)}，超出预算。`,
          en: `${plainAmount(final.amount)} was spent on a budget of ${plainAmount(budget.amount)}.`,
        },
      }),
    ),
};

/** A body founded during the year cannot have had a budget at its beginning (年初预算). */
export const INITIAL_BUDGET_OF_NEW_BODY: Rule = {
  id: 'initial-budget-of-new-body',
  family: 'plausibility',
  run: (input) => {
    if (!input.report.firstYear) return [];
    const budgets = input.facts.filter(
      (fact) => fact.phase === 'initial_budget' && compareDecimal(fact.amount, '0') > 0,
    );
    return [
      noticeRun({
        key: 'first-year',
        isOdd: budgets.length > 0,
        terms: budgets.map((fact) => factTerm(fact, 'other')),
        words: {
          zh: `部门当年才成立，却有 ${budgets.length} 处年初预算。`,
          en: `The body was founded in the year, and yet ${budgets.length} initial budgets (年初预算) are given.`,
        },
      }),
    ];
  },
};

/** Half of the income of the year left over is more than a delay explains. */
const LARGE_CLOSING_PERCENT = '50';

function closingOf(input: CheckInput): { closing: Fact; income: Fact }[] {
  const printed = input.facts.filter((fact) => fact.origin === 'printed' && fact.phase === 'final');
  const find = (wanted: (fact: Fact) => boolean): Fact | undefined => printed.find(wanted);
  const fund = find((f) => f.statement === 'government_fund' && f.measure === 'closing' && f.code === '');
  const fundIncome = find(
    (f) => f.statement === 'government_fund' && f.measure === 'income' && f.code === '',
  );
  const closing = find(
    (f) => f.statement === 'income_expenditure' && f.measure === 'expenditure' && /^年末.*结转/.test(f.label),
  );
  const income = find(
    (f) => f.statement === 'income_expenditure' && f.measure === 'income' && /^本年收入合计/.test(f.label),
  );
  return [
    ...(closing && income ? [{ closing, income }] : []),
    ...(fund && fundIncome ? [{ closing: fund, income: fundIncome }] : []),
  ];
}

/** A closing balance that is large beside the income of the year. */
export const LARGE_CLOSING: Rule = {
  id: 'large-closing-balance',
  family: 'plausibility',
  run: (input) =>
    closingOf(input).flatMap(({ closing, income }) => {
      const percent: DecimalText | null = divideDecimal(
        multiplyDecimal(closing.amount, '100'),
        income.amount,
        2,
      );
      if (percent === null) return [];
      return [
        noticeRun({
          key: closing.statement,
          isOdd: compareDecimal(percent, LARGE_CLOSING_PERCENT) > 0,
          terms: [factTerm(closing, 'part'), factTerm(income, 'other')],
          actual: closing.amount,
          arithmetic: `${plainAmount(closing.amount)} ÷ ${plainAmount(income.amount)} = ${percent} %`,
          place: { statement: closing.statement, measure: closing.measure },
          words: {
            zh: `年末结转结余 ${plainAmount(closing.amount)}，为本年收入 ${plainAmount(income.amount)} 的 ${percent} %。`,
            en: `${plainAmount(closing.amount)} was left at the end of the year, ${percent} % of the income of ${plainAmount(income.amount)}.`,
          },
        }),
      ];
    }),
};
