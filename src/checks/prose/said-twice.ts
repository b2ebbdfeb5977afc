import { compareDecimal } from '../../model/money.ts';
import type { Fact, Indicator } from '../../model/records.ts';
import type { Rule, Run, Words } from '../rule.ts';
import { plainAmount, sumRun } from '../sum-run.ts';
import { factTerm, indicatorTerm } from '../terms.ts';
import { figureName } from './figures/figure-names.ts';
import { INDICATOR_NAMES, isMoneyIndicator } from './figures/indicator-names.ts';
import { saidTolerance, stepOfPrinted } from './figures/precision.ts';
import { quantityKey, saidFacts } from './figures/said.ts';

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}

function coarser(a: string, b: string): string {
  return compareDecimal(a, b) > 0 ? a : b;
}

function twiceWords(name: Words, first: string, second: string, line: number | null): Words {
  return {
    zh: `同一数字前后不一：${name.zh}先为 ${first}，第 ${line ?? '?'} 行为 ${second}。`,
    en: `${name.en} is said twice: ${first}, and ${second} on line ${line ?? '?'}.`,
  };
}

/** 同一数字两处不同: an amount that prose gives more than once is the same each time. */
export const amountSaidTwice: Rule = {
  id: 'prose-twice',
  family: 'prose',
  run: (input) =>
    groupBy(saidFacts(input), quantityKey).flatMap((facts): Run[] => {
      const [first, ...others] = facts;
      if (first === undefined) return [];
      return others.map((fact: Fact) =>
        sumRun(
          {
            key: `${quantityKey(fact).replaceAll('|', ':')}:${fact.sourceLine}`,
            statement: fact.statement,
            code: fact.code,
            measure: fact.measure,
          },
          [factTerm(first, 'part'), factTerm(fact, 'whole')],
          {
            tolerance: saidTolerance(coarser(stepOfPrinted(first.printed), stepOfPrinted(fact.printed))),
            words: ({ expected, actual }) => twiceWords(figureName(fact), expected, actual, fact.sourceLine),
          },
        ),
      );
    }),
};

/** About so many: said with 余, 约 or in 万, so that two such figures need not be the same. */
function isRound(indicator: Indicator): boolean {
  return /[余约万亿]/u.test(indicator.printed);
}

/** 人数、车辆数等两处不同: a count that is given more than once is the same each time. */
export const countSaidTwice: Rule = {
  id: 'prose-count-twice',
  family: 'prose',
  run: (input) => {
    const named = input.indicators.filter(
      (row) =>
        row.origin === 'narrative' &&
        row.fiscalYear === input.report.fiscalYear &&
        row.indicator in INDICATOR_NAMES &&
        !isRound(row),
    );
    return groupBy(named, (row) => row.indicator).flatMap((rows): Run[] => {
      const [first, ...others] = rows;
      if (first === undefined) return [];
      const name = INDICATOR_NAMES[first.indicator] ?? { zh: first.indicator, en: first.indicator };
      const isMoney = isMoneyIndicator(first.indicator);
      const written = (value: string): string => (isMoney ? plainAmount(value) : value);
      return others.map((row) =>
        sumRun(
          { key: `${row.indicator}:${row.sourceLine}`, statement: '', code: '', measure: '' },
          [indicatorTerm(first, 'part', name.zh), indicatorTerm(row, 'whole', name.zh)],
          {
            tolerance: isMoney ? '0.01' : '0',
            // Insured persons and the funds' money change with the day they are counted on.
            severity: /^(?:insured|poor|fund)_/u.test(row.indicator) ? 'notice' : 'error',
            words: () => twiceWords(name, written(first.value), written(row.value), row.sourceLine),
          },
        ),
      );
    });
  },
};
