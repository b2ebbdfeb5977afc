import { judgeName } from '../codes/names.ts';
import { findByName } from '../../model/classification/resolve.ts';
import { compareDecimal } from '../../model/money.ts';
import type { Rule, Run } from '../rule.ts';
import { rowsOf } from '../statements/rows.ts';
import { missingRun, plainAmount, sumRun } from '../sum-run.ts';
import { factTerm } from '../terms.ts';
import { ofClaim, subjectOf } from './figures/figure.ts';
import { saidTolerance, stepOfPrinted } from './figures/precision.ts';
import { printedFigure } from './figures/printed-figure.ts';
import { rowMisnamed, saidFacts } from './figures/said.ts';

const COMPOUND: readonly (readonly [RegExp, 'personnel' | 'public_use' | 'project'])[] = [
  [/人员经费/u, 'personnel'],
  [/公用经费/u, 'public_use'],
  [/项目支出/u, 'project'],
];

/** 公用经费及项目支出: an amount said of two figures together is their sum. */
export const figureOfTwo: Rule = {
  id: 'prose-two-in-one',
  family: 'prose',
  run: (input) =>
    input.claims.flatMap((claim): Run[] => {
      if (claim.kind !== 'figure' || !/[及和与、]/u.test(claim.about.label)) return [];
      const figure = ofClaim(claim.about, claim.said);
      const named = COMPOUND.filter(([words]) => words.test(claim.about.label)).map(([, measure]) => measure);
      if (named.length < 2) return [];
      const parts = named.map((measure) =>
        measure === 'project'
          ? printedFigure(input, { ...claim.about, statement: 'general_budget', label: '合计', measure }, '0')
          : printedFigure(
              input,
              {
                ...claim.about,
                statement: 'basic_expenditure',
                label: measure === 'personnel' ? '人员经费合计' : '公用经费合计',
                measure: 'total',
              },
              '0',
            ),
      );
      const facts = parts.flatMap((part) => (part.state === 'printed' ? part.facts : []));
      if (facts.length < parts.length) {
        return [
          missingRun(
            subjectOf(figure),
            named.map((measure) => `general_budget.${measure}`),
            [figure.whole],
          ),
        ];
      }
      return [
        sumRun(subjectOf(figure), [...facts.map((fact) => factTerm(fact, 'part')), figure.whole], {
          words: ({ expected, actual }) => ({
            zh: `文字中“${claim.about.label}”为 ${actual}，两项相加应为 ${expected}。`,
            en: `The prose gives ${actual} for two things together (${claim.about.label}); they add up to ${expected}.`,
          }),
        }),
      ];
    }),
};

/**
 * A functional item named among economic ones (对个人和家庭的补助…其中医疗救助): the general budget has the same name, so that
 * another amount raises a question.
 */
export const itemNamedInEconomicList: Rule = {
  id: 'prose-same-name',
  family: 'prose',
  run: (input) =>
    saidFacts(input)
      .filter((fact) => fact.statement === 'basic_expenditure' && fact.certainty === 'inferred')
      .flatMap((fact): Run[] => {
        const code = findByName('functional', [fact.label]);
        const row =
          code === '' ? undefined : rowsOf(input, 'general_budget').find((each) => each.code === code);
        const printed = row?.facts.find((each) => each.measure === 'total' && each.phase === 'final');
        if (printed === undefined || compareDecimal(fact.amount, '0') === 0) return [];
        return [
          sumRun(
            {
              key: `${code}:${fact.sourceLine}`,
              statement: 'general_budget',
              code,
              measure: 'total',
            },
            [factTerm(printed, 'part'), factTerm(fact, 'whole')],
            {
              severity: 'notice',
              tolerance: saidTolerance(stepOfPrinted(fact.printed)),
              words: ({ expected, actual }) => ({
                zh: `按经济分类说的${fact.label}为 ${actual}，按功能分类 ${code} 为 ${expected}。`,
                en: `${fact.label} is ${actual} where the prose goes by economic class and ${expected} by function (${code}).`,
              }),
            },
          ),
        ];
      }),
};

/** An economic item said with the very amount of another row of its class, under the name of a code that the table leaves out. */
export const economicItemMisnamed: Rule = {
  id: 'prose-other-name',
  family: 'prose',
  run: (input) => {
    const rows = rowsOf(input, 'basic_expenditure');
    return saidFacts(input)
      .filter((fact) => fact.statement === 'basic_expenditure' && fact.code.length === 5)
      .flatMap((fact): Run[] => {
        const about = { ...fact, phase: 'final' as const };
        const isThere = rows.some((row) => row.code === fact.code);
        const row = isThere ? undefined : rowMisnamed(input, about, fact.amount);
        const isOther = row !== undefined && judgeName('economic', row.code, fact.label) === 'other';
        const printed = isOther ? factTerm(row, 'other') : null;
        return [
          {
            key: `${fact.code}:${String(fact.sourceLine)}`,
            statement: 'basic_expenditure',
            code: fact.code,
            measure: fact.measure,
            outcome: isOther ? 'fails' : 'holds',
            severity: 'error',
            terms: [factTerm(fact, 'other'), ...(printed === null ? [] : [printed])],
            expected: null,
            actual: null,
            difference: null,
            tolerance: null,
            arithmetic: '',
            missing: [],
            words: {
              zh: `文字中${fact.label}为 ${plainAmount(fact.amount)}，表中这一金额是 ${printed?.label ?? ''}。`,
              en: `${fact.label} is ${plainAmount(fact.amount)} in the prose; the table has that amount under ${printed?.label ?? ''}.`,
            },
            isSum: false,
          },
        ];
      });
  },
};
