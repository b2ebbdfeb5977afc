import { compareDecimal, subtractDecimal } from '../../model/money.ts';
import type { Fact } from '../../model/records.ts';
import type { CheckInput, Rule, Run, Words } from '../rule.ts';
import { plainAmount } from '../sum-run.ts';
import { factTerm, indicatorTerm } from '../terms.ts';
import { figure, indicatorOf, noticeRun } from './notice.ts';

/** Two figures of one thing, each rounded once. */
const SAME = '0.01';

function publicUse(input: CheckInput): Fact | null {
  return (
    figure(input, 'basic_expenditure', '', 'public_use') ??
    figure(input, 'general_budget', '', 'public_use') ??
    figure(input, 'basic_expenditure', '', 'total', '公用经费合计')
  );
}

function basic(input: CheckInput): Fact | null {
  return (
    figure(input, 'basic_expenditure', '', 'total') ??
    figure(input, 'general_budget', '', 'basic') ??
    figure(input, 'expenditure', '', 'basic')
  );
}

/** Whether `a` is more than `b`, rounding aside. */
function isMore(a: string, b: string): boolean {
  return compareDecimal(subtractDecimal(a, b), SAME) > 0;
}

function wordsFor(cost: string, whole: string, use: string | null): Words {
  const c = plainAmount(cost);
  if (!isMore(whole, cost)) {
    return {
      zh: `机关运行经费 ${c} 等于全部基本支出，把人员经费也算了进去。`,
      en: `机关运行经费 (operating cost) is ${c}, the whole of basic expenditure, wages included.`,
    };
  }
  return {
    zh: `机关运行经费 ${c} 大于公用经费 ${plainAmount(use ?? '0')}。`,
    en: `机关运行经费 (operating cost) is ${c}, more than public use (${plainAmount(use ?? '0')}).`,
  };
}

/** 机关运行经费 buys goods and services: at most the public use within basic expenditure, never the wages beside it. */
export const OPERATING_COST_IN_BASIC: Rule = {
  id: 'operating-cost-in-basic',
  family: 'plausibility',
  run: (input) => {
    const cost = indicatorOf(input, 'operating_cost');
    const whole = basic(input);
    if (cost === null || whole === null || compareDecimal(whole.amount, '0') === 0) return [];
    // More than the whole it is a part of is no oddity but a contradiction, and told of as one.
    if (isMore(cost.value, whole.amount)) return [];
    const use = publicUse(input);
    const limit = use ?? whole;
    const isOdd = isMore(cost.value, limit.amount) || !isMore(whole.amount, cost.value);
    // Where all basic expenditure is public use, being equal to it says nothing.
    const isAllUse = use !== null && !isMore(whole.amount, use.amount);
    return [
      noticeRun({
        key: 'operating_cost',
        isOdd: isOdd && !(isAllUse && !isMore(cost.value, whole.amount)),
        terms: [
          indicatorTerm(cost, 'whole', '机关运行经费'),
          factTerm(whole, 'other'),
          ...(use ? [factTerm(use, 'part')] : []),
        ],
        expected: limit.amount,
        actual: cost.value,
        difference: subtractDecimal(cost.value, limit.amount),
        arithmetic: `${plainAmount(cost.value)} − ${plainAmount(limit.amount)} = ${plainAmount(subtractDecimal(cost.value, limit.amount))}`,
        place: { statement: 'basic_expenditure' },
        words: wordsFor(cost.value, whole.amount, use?.amount ?? null),
      }),
    ];
  },
};

/** 机关运行经费 is paid from 行政运行 (the items that end in 01): more than all of them needs a word. */
export const OPERATING_COST_IN_ITEM: Rule = {
  id: 'operating-cost-in-item',
  family: 'plausibility',
  run: (input): Run[] => {
    const cost = indicatorOf(input, 'operating_cost');
    const use = publicUse(input);
    if (cost === null || (use !== null && isMore(cost.value, use.amount))) return [];
    const item = input.facts.find(
      (fact) =>
        fact.origin === 'printed' &&
        fact.statement === 'general_budget' &&
        fact.measure === 'total' &&
        /^\d{5}01$/.test(fact.code) &&
        fact.label === '行政运行',
    );
    if (item === undefined) return [];
    return [
      noticeRun({
        key: item.code,
        isOdd: isMore(cost.value, item.amount),
        terms: [indicatorTerm(cost, 'whole', '机关运行经费'), factTerm(item, 'other')],
        expected: item.amount,
        actual: cost.value,
        difference: subtractDecimal(cost.value, item.amount),
        place: { statement: 'general_budget', code: item.code, measure: 'total' },
        words: {
          zh: `机关运行经费 ${plainAmount(cost.value)} 大于 ${item.code} 行政运行的全部支出 ${plainAmount(item.amount)}。`,
          en: `机关运行经费 (operating cost) is ${plainAmount(cost.value)}, more than all of ${item.code} 行政运行 (${plainAmount(item.amount)}).`,
        },
      }),
    ];
  },
};
