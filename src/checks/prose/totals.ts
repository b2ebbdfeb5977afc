import type { Fact } from '../../model/records.ts';
import { compareDecimal } from '../../model/money.ts';
import type { Measure, Phase, StatementId } from '../../model/statement.ts';
import type { CheckInput, Rule, Run } from '../rule.ts';
import { sumRun, writeSum } from '../sum-run.ts';
import { factTerm } from '../terms.ts';
import { figureName } from './figures/figure-names.ts';
import { saidFacts } from './figures/said.ts';

type Quantity = { statement: StatementId; measure: Measure; label?: RegExp };

/** A whole with its parts, all said in prose. */
type Identity = {
  id: string;
  whole: Quantity;
  /** Said together or not at all. */
  parts: readonly Quantity[];
  /** Added where they are said. */
  more?: readonly Quantity[];
  /** Whether the parts may be all that is said of a larger whole. */
  atMost?: boolean;
  phases?: readonly Phase[];
};

const TOTAL = /^(?:合计|)$/u;

function of(statement: StatementId, ...measures: readonly Measure[]): Quantity[] {
  return measures.map((measure) => ({ statement, measure, label: TOTAL }));
}

function one(statement: StatementId, measure: Measure, label: RegExp = TOTAL): Quantity {
  return { statement, measure, label };
}

const IDENTITIES: readonly Identity[] = [
  {
    id: 'income',
    whole: one('income', 'total'),
    parts: of('income', 'fiscal'),
    more: of('income', 'superior', 'institutional', 'operating', 'subordinate', 'other'),
    atMost: true,
  },
  {
    id: 'expenditure',
    whole: one('expenditure', 'total'),
    parts: of('expenditure', 'basic', 'project'),
    more: of('expenditure', 'to_superior', 'operating', 'to_subordinate'),
  },
  {
    id: 'general_budget',
    whole: one('general_budget', 'total'),
    parts: of('general_budget', 'basic', 'project'),
  },
  {
    id: 'basic_expenditure',
    whole: one('basic_expenditure', 'total'),
    parts: [
      one('basic_expenditure', 'total', /^人员经费/u),
      one('basic_expenditure', 'total', /^公用经费合计/u),
    ],
  },
  {
    id: 'three_public',
    whole: one('three_public', 'total'),
    parts: of('three_public', 'vehicle', 'reception'),
    more: of('three_public', 'abroad'),
    phases: ['final', 'budget', 'initial_budget'],
  },
  {
    id: 'vehicle',
    whole: one('three_public', 'vehicle'),
    parts: of('three_public', 'vehicle_purchase', 'vehicle_operation'),
    phases: ['final', 'budget', 'initial_budget'],
  },
  {
    id: 'reception',
    whole: one('three_public', 'reception'),
    parts: [one('three_public', 'reception', /国内/u)],
    more: [one('three_public', 'reception', /外宾|外事/u)],
    atMost: true,
  },
  { id: 'income_again', whole: one('income_expenditure', 'income'), parts: of('income', 'total') },
  {
    id: 'spending_again',
    whole: one('income_expenditure', 'expenditure'),
    parts: of('expenditure', 'total'),
  },
  { id: 'treasury_income', whole: one('appropriation', 'income'), parts: of('income', 'fiscal') },
  { id: 'basic_again', whole: one('basic_expenditure', 'total'), parts: of('general_budget', 'basic') },
  {
    id: 'treasury_spending',
    whole: one('appropriation', 'total'),
    parts: of('general_budget', 'total'),
    more: [one('government_fund', 'total'), one('state_capital', 'total')],
    atMost: true,
  },
];

function saidOf(said: readonly Fact[], quantity: Quantity, phase: Phase): Fact[] {
  return said.filter(
    (fact) =>
      fact.statement === quantity.statement &&
      fact.measure === quantity.measure &&
      fact.code === '' &&
      fact.phase === phase &&
      (quantity.label ?? TOTAL).test(fact.label),
  );
}

function nearest(facts: readonly Fact[], to: Fact): Fact | undefined {
  const distance = (fact: Fact): number => Math.abs((fact.sourceLine ?? 0) - (to.sourceLine ?? 0));
  return [...facts].sort((a, b) => distance(a) - distance(b))[0];
}

/** One run for each time the first part is said: the whole and the other parts as said nearest to it. */
function runsOf(said: readonly Fact[], identity: Identity, phase: Phase): Run[] {
  const [first, ...rest] = identity.parts;
  if (first === undefined) return [];
  const seen = new Set<string>();
  return saidOf(said, first, phase).flatMap((anchor): Run[] => {
    const whole = nearest(saidOf(said, identity.whole, phase), anchor);
    const others = rest.map((quantity) => nearest(saidOf(said, quantity, phase), anchor));
    const added = (identity.more ?? []).flatMap(
      (quantity) => nearest(saidOf(said, quantity, phase), anchor) ?? [],
    );
    if (whole === undefined || others.includes(undefined)) return [];
    const parts = [anchor, ...others.flatMap((fact) => fact ?? []), ...added];
    // The same amounts said again of the same things are the same sum.
    const key = [whole, ...parts].map((fact) => fact.amount).join('|');
    if (seen.has(key)) return [];
    seen.add(key);
    const money = parts.filter((fact) => compareDecimal(fact.amount, '0') !== 0);
    const terms = [...parts.map((fact) => factTerm(fact, 'part')), factTerm(whole, 'whole')];
    return [
      sumRun(
        {
          key: `${identity.id}:${phase}:${anchor.sourceLine}`,
          statement: whole.statement,
          code: '',
          measure: whole.measure,
        },
        terms,
        {
          atMost: identity.atMost === true && money.length < 2,
          words: ({ expected, actual }) => {
            const name = figureName(whole);
            return {
              zh: `文字中各部分 ${writeSum(terms, expected)}，${name.zh}写作 ${actual}。`,
              en: `In the prose the parts are ${writeSum(terms, expected)}; ${name.en} is said to be ${actual}.`,
            };
          },
        },
      ),
    ];
  });
}

/** 文字中的总数与分项: totals said in prose agree with the parts said in prose, also where the report has no tables. */
export const saidTotals: Rule = {
  id: 'prose-totals',
  family: 'prose',
  run: (input: CheckInput) => {
    const said = saidFacts(input);
    return IDENTITIES.flatMap((identity) =>
      (identity.phases ?? ['final']).flatMap((phase) => runsOf(said, identity, phase)),
    );
  },
};
