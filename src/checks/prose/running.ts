import { compareDecimal, subtractDecimal } from '../../model/money.ts';
import type { Rule, Run } from '../rule.ts';
import { cell, rowsOf } from '../statements/rows.ts';
import { missingRun, plainAmount, sumRun } from '../sum-run.ts';
import { factTerm, indicatorTerm } from '../terms.ts';
import { printedFigure } from './figures/printed-figure.ts';
import { totalFigure } from './performance/said-performance.ts';
import { saidFacts, saidIndicators } from './figures/said.ts';

/** 机关运行经费: money that is a part of basic expenditure, of its public use at that, is not more than all of it. */
export const operatingCost: Rule = {
  id: 'prose-operating-cost',
  family: 'prose',
  run: (input) =>
    saidIndicators(input, 'operating_cost').map((row): Run => {
      const subject = {
        key: String(row.sourceLine),
        statement: 'basic_expenditure' as const,
        code: '',
        measure: 'total' as const,
      };
      const basic =
        totalFigure(input, 'expenditure', 'basic') ?? totalFigure(input, 'basic_expenditure', 'total');
      if (basic === undefined) return missingRun(subject, ['expenditure.basic']);
      const about = { ...subject, label: '公用经费合计', phase: 'final' as const };
      const printed = printedFigure(input, about, '0');
      const publicUse =
        printed.state === 'printed'
          ? printed.facts[0]
          : saidFacts(input).find((fact) => fact.label === '公用经费合计' && fact.phase === 'final');
      const isMore = compareDecimal(subtractDecimal(row.value, basic.amount), '0.01') > 0;
      const held = publicUse ?? basic;
      const run = sumRun(
        subject,
        [
          factTerm(held, 'part'),
          indicatorTerm(row, 'whole', '机关运行经费'),
          ...(held === basic ? [] : [factTerm(basic, 'other')]),
        ],
        {
          words: ({ expected, actual }) => ({
            zh: `机关运行经费 ${actual}，超过全部基本支出 ${plainAmount(basic.amount)}${held === basic ? '' : `（公用经费 ${expected}）`}。`,
            en: `Operating cost of the body is ${actual}, more than all basic expenditure, ${plainAmount(basic.amount)}${held === basic ? '' : ` (public use ${expected})`}.`,
          }),
        },
      );
      // Less than public use, or up to all basic expenditure, is possible: an upper bound, no sum.
      return { ...run, outcome: isMore ? 'fails' : 'holds', isSum: false };
    }),
};

/** 医疗救助: money that prose says was paid as medical aid is not more than the accounts spend on it (21013). */
export const aidPaid: Rule = {
  id: 'prose-aid',
  family: 'prose',
  run: (input) =>
    saidIndicators(input, 'aid_amount').flatMap((row): Run[] => {
      const printed = cell(
        rowsOf(input, 'general_budget').find((each) => each.code === '21013'),
        'total',
      );
      if (printed === undefined || compareDecimal(printed.amount, '0') === 0) return [];
      return [
        {
          ...sumRun(
            { key: String(row.sourceLine), statement: 'general_budget', code: '21013', measure: 'total' },
            [factTerm(printed, 'part'), indicatorTerm(row, 'whole', '医疗救助费用')],
            {
              severity: 'notice',
              words: ({ expected, actual }) => ({
                zh: `文字称医疗救助费用 ${actual}，决算 21013 医疗救助为 ${expected}。`,
                en: `The prose says ${actual} of medical aid was paid; the accounts have ${expected} (21013).`,
              }),
            },
          ),
          isSum: false,
        },
      ].map((run) =>
        compareDecimal(row.value, printed.amount) <= 0 ? { ...run, outcome: 'holds' as const } : run,
      );
    }),
};
