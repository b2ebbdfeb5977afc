import { compareDecimal } from '../../model/money.ts';
import type { Fact } from '../../model/records.ts';
import type { CheckInput, Rule, Run } from '../rule.ts';
import { missingRun, plainAmount, sumRun } from '../sum-run.ts';
import { factTerm } from '../terms.ts';
import { figureName } from './figures/figure-names.ts';
import { saidTolerance, stepOfPrinted } from './figures/precision.ts';
import { printedFigure } from './figures/printed-figure.ts';
import { isTotalLabel } from './figures/said.ts';

/** What the report says or prints of the figure that a chart draws, the statements first. */
function candidates(input: CheckInput, drawn: Fact): Fact[] {
  const printed =
    drawn.fiscalYear === input.report.fiscalYear ? printedFigure(input, drawn, drawn.amount) : null;
  const said = input.facts.filter(
    (fact) =>
      (fact.origin === 'narrative' || fact.origin === 'derived') &&
      fact.statement === drawn.statement &&
      fact.fiscalYear === drawn.fiscalYear &&
      fact.code === drawn.code &&
      fact.measure === drawn.measure &&
      fact.phase === drawn.phase &&
      (fact.code !== '' || (isTotalLabel(fact.label) && isTotalLabel(drawn.label))),
  );
  return [...(printed?.state === 'printed' && printed.facts.length === 1 ? printed.facts : []), ...said];
}

function runOf(input: CheckInput, drawn: Fact): Run {
  const subject = {
    key: [drawn.statement, drawn.code || drawn.label, drawn.measure, drawn.fiscalYear, drawn.sourceLine].join(
      ':',
    ),
    statement: drawn.statement,
    code: drawn.code,
    measure: drawn.measure,
  };
  const found = candidates(input, drawn);
  const same = found.find((fact) => compareDecimal(fact.amount, drawn.amount) === 0) ?? found[0];
  if (same === undefined) {
    return missingRun(subject, [`${drawn.statement}.${drawn.measure}`], [factTerm(drawn, 'whole')]);
  }
  const step = stepOfPrinted(drawn.printed);
  // A chart copies its figure: it may drop digits, but has no rounding of its own. A year before is a difference of two.
  const isCopy = same.origin !== 'derived' && Number(step) <= 0.01;
  return sumRun(subject, [factTerm(same, 'part'), factTerm(drawn, 'whole')], {
    tolerance: isCopy ? '0' : saidTolerance(step),
    words: ({ expected, actual }) => {
      const name = figureName(drawn);
      return {
        zh: `图中${name.zh}（${drawn.fiscalYear} 年）为 ${actual}，${same.origin === 'printed' ? '表中' : '文字中'}为 ${expected}。`,
        en: `The chart draws ${name.en} (${drawn.fiscalYear}) as ${actual}; the ${same.origin === 'printed' ? 'statement' : 'prose'} says ${expected}.`,
      };
    },
  });
}

/** 图表数据: every figure that a chart draws is the one printed in the statements, else the one said in prose. */
export const chartFigures: Rule = {
  id: 'prose-chart',
  family: 'prose',
  run: (input) => input.facts.filter((fact) => fact.origin === 'chart').map((fact) => runOf(input, fact)),
};

/** Slices of one chart: drawn in one line of data, under one heading. */
function slices(input: CheckInput): Fact[][] {
  const drawn = input.facts.filter(
    (fact) => fact.origin === 'chart' && fact.fiscalYear === input.report.fiscalYear,
  );
  const groups = new Map<string, Fact[]>();
  for (const fact of drawn) {
    const isClass = fact.code.length === 3;
    const isHalf =
      fact.statement === 'expenditure' && (fact.measure === 'basic' || fact.measure === 'project');
    if (!isClass && !isHalf) continue;
    const key = `${fact.statement}|${fact.sourceLine}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()].filter((facts) => facts.length > 1);
}

/** 图中各项之和: the slices of a chart of classes, or of basic and project expenditure, make the total. */
export const chartSlices: Rule = {
  id: 'prose-chart-sum',
  family: 'prose',
  run: (input) =>
    slices(input).map((facts): Run => {
      const [first] = facts;
      const subject = {
        key: `${first?.statement ?? ''}:${first?.sourceLine ?? ''}`,
        statement: first?.statement ?? ('' as const),
        code: '',
        measure: 'total' as const,
      };
      const whole = first && candidates(input, { ...first, code: '', label: '合计', measure: 'total' })[0];
      if (whole === undefined) return missingRun(subject, [`${first?.statement ?? ''}.total`]);
      return sumRun(subject, [...facts.map((fact) => factTerm(fact, 'part')), factTerm(whole, 'whole')], {
        words: ({ expected, actual }) => ({
          zh: `图中各项合计 ${expected}，${figureName(whole).zh}为 ${plainAmount(actual)}。`,
          en: `The slices of the chart add up to ${expected}; ${figureName(whole).en} is ${plainAmount(actual)}.`,
        }),
      });
    }),
};
