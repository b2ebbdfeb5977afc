import { compareDecimal, subtractDecimal } from '../../model/money.ts';
import type { Fact } from '../../model/records.ts';
import type { StatementId } from '../../model/statement.ts';
import type { CheckInput, Rule, Run } from '../rule.ts';
import { addUp, judge, sumRun, sumTolerance } from '../sum-run.ts';
import { factTerm } from '../terms.ts';
import { figureName } from './figures/figure-names.ts';
import { printedFigure } from './figures/printed-figure.ts';
import { saidFacts } from './figures/said.ts';

const ITEMISED: readonly StatementId[] = [
  'general_budget',
  'expenditure',
  'basic_expenditure',
  'government_fund',
];

/** A total said in prose and the coded figures said after it, up to the next total. */
type Passage = { total: Fact; items: Fact[] };

function isTotal(fact: Fact): boolean {
  return fact.code === '' && /^(?:合计|总计|人员经费合计|公用经费合计|)$/u.test(fact.label);
}

function isBudget(fact: Fact): boolean {
  return fact.phase !== 'final';
}

function passagesOf(facts: readonly Fact[]): Passage[] {
  const passages: Passage[] = [];
  for (const fact of facts) {
    if (isTotal(fact)) passages.push({ total: fact, items: [] });
    else passages.at(-1)?.items.push(fact);
  }
  return passages.filter(({ items }) => items.length > 0);
}

/** The item of the passage that this one is a part of: the longest code that begins its own. */
function parentOf(item: Fact, items: readonly Fact[]): Fact | undefined {
  return items
    .filter((other) => other.code !== '' && other.code.length < item.code.length)
    .filter((other) => item.code.startsWith(other.code))
    .sort((a, b) => b.code.length - a.code.length)[0];
}

/** Items without a code (水电费) stand in the list of the coded item nearest to them. */
function listOf(item: Fact, items: readonly Fact[]): Fact | undefined {
  if (item.code !== '') return parentOf(item, items);
  const distance = (other: Fact): number => Math.abs((other.sourceLine ?? 0) - (item.sourceLine ?? 0));
  const coded = items.filter((other) => other.code.length > 3).sort((a, b) => distance(a) - distance(b))[0];
  return coded === undefined ? undefined : parentOf(coded, items);
}

/** Whether the statements print exactly what is said. */
function isPrinted(input: CheckInput, fact: Fact): boolean {
  const printed = printedFigure(input, fact, fact.amount);
  return printed.state === 'printed' && addUpFacts(printed.facts, fact.amount) !== 'fails';
}

function addUpFacts(facts: readonly Fact[], amount: string): ReturnType<typeof judge> {
  const terms = facts.map((fact) => factTerm(fact, 'part'));
  return judge(subtractDecimal(amount, addUp(terms)), sumTolerance(terms));
}

/** Lists that name the main items alone: fewer than two, or all of them as the statements print them. */
function isPartial(input: CheckInput, whole: Fact, parts: readonly Fact[]): boolean {
  return parts.length < 2 || [whole, ...parts].every((fact) => isPrinted(input, fact));
}

function runOf(whole: Fact, parts: readonly Fact[], isOpen: boolean): Run {
  const terms = [...parts.map((fact) => factTerm(fact, 'part')), factTerm(whole, 'whole')];
  return sumRun(
    {
      key: [whole.statement, whole.code || whole.label, whole.phase, whole.sourceLine].join(':'),
      statement: whole.statement,
      code: whole.code,
      measure: whole.measure,
    },
    terms,
    {
      atMost: isOpen,
      words: ({ expected, actual }) => {
        const name = figureName(whole);
        return {
          zh: `文字中所列 ${parts.length} 项合计 ${expected}，${name.zh}写作 ${actual}。`,
          en: `The ${parts.length} items that the prose lists add up to ${expected}; ${name.en} is said to be ${actual}.`,
        };
      },
    },
  );
}

/** Each item once: prose that says it again says it twice, not twice as much. */
function distinct(items: readonly Fact[]): Fact[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = item.code || item.label;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function treeRuns(passage: Passage, isOpen: (whole: Fact, parts: readonly Fact[]) => boolean): Run[] {
  const items = distinct(passage.items);
  const partsOf = (whole: Fact | undefined): Fact[] => items.filter((item) => listOf(item, items) === whole);
  const lists: [Fact, Fact[]][] = [
    [passage.total, partsOf(undefined)],
    ...items.filter((item) => item.code !== '').map((item): [Fact, Fact[]] => [item, partsOf(item)]),
  ];
  return lists
    .filter(([, parts]) => parts.length > 0)
    .map(([whole, parts]) => runOf(whole, parts, isOpen(whole, parts)));
}

function totalOf(passages: readonly Passage[], codes: readonly string[]): boolean {
  const passage = passages.find(({ items }) =>
    codes.every((code) => items.some((item) => item.code === code)),
  );
  if (passage === undefined) return false;
  const top = distinct(passage.items).filter((item, _, all) => parentOf(item, all) === undefined);
  return addUpFacts(top, passage.total.amount) !== 'fails' && compareDecimal(passage.total.amount, '0') !== 0;
}

/**
 * 文字中的分项: classes, items and economic items listed in prose add up to the figure they are listed under, at every level
 * that the list has. A list of the main items alone may stay below it; the budgets of items that are all the spending there
 * is are all the budget.
 */
export const saidItems: Rule = {
  id: 'prose-items',
  family: 'prose',
  run: (input) => {
    const said = saidFacts(input).filter((fact) => fact.measure === 'total');
    return ITEMISED.flatMap((statement) => {
      const facts = said.filter((fact) => fact.statement === statement);
      const finals = passagesOf(facts.filter((fact) => !isBudget(fact)));
      const budgets = passagesOf(facts.filter(isBudget));
      return [
        ...finals.flatMap((passage) => treeRuns(passage, (whole, parts) => isPartial(input, whole, parts))),
        ...budgets.flatMap((passage) =>
          treeRuns(
            passage,
            (_, parts) =>
              !totalOf(
                finals,
                parts.map((item) => item.code),
              ),
          ),
        ),
      ];
    });
  },
};
