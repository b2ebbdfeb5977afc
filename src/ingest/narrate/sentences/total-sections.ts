import type { Measure, StatementId } from '../../../model/statement.ts';
import type { AmountMention } from '../prose/amounts.ts';
import { sidesOf } from './changes-in-words.ts';
import type { Place } from '../narrative.ts';
import { isPhaseOnly, lastClause, nameOf, phaseOf } from '../prose/words.ts';
import { named, namesWholeSide, ownPart } from '../prose/whole-side.ts';
import { functionalCode } from './name-to-code.ts';

/** Where the amounts of a section on totals belong; several places where one amount is said of 收 and 支. */
export type Placer = (mention: AmountMention) => Place[];

/** Whether 总收入 is said to have 本年收入 as a part: it is 总计 then. */
function isMoreThanTheYear(clause: string, after: string): boolean {
  return /总[收支]/.test(clause) && /^[，、]?其中[：，]?(?:20\d\d年度?)?本年/.test(after);
}

function totalLabel(clause: string, after: string): string {
  return isMoreThanTheYear(clause, after) || /总计/.test(clause) ? '总计' : '合计';
}

/** Words that name a part of 收入 or 支出, and so neither side's whole. */
const PART_OF_SIDE =
  /基本支出|项目支出|经营支出|上缴上级|对附属|上级补助|事业收入|经营收入|附属单位|其他收入|政府性基金|国有资本|人员|公用|结转|结余/;

/** Whether a clause names a functional class (教育支出) in place of all spending. */
const namesClass = (clause: string): boolean => functionalCode(nameOf(clause), []) !== '';

/** 收入支出决算总体情况 and 财政拨款收入支出决算总体情况. */
function twoSided(statement: StatementId, spending: Measure): Placer {
  return (mention) => {
    // 「收入总计、支出总计均为」 names both sides in one clause.
    const clause = lastClause(mention.label);
    const isPart =
      !namesWholeSide(clause) ||
      PART_OF_SIDE.test(clause) ||
      (statement === 'income_expenditure' ? /财政拨款收入/ : /一般公共预算/).test(clause) ||
      namesClass(clause);
    if (isPart) return [];
    const sides = sidesOf(clause);
    const common = { statement, label: totalLabel(clause, mention.after), phase: phaseOf(clause) };
    return [
      ...(sides.income ? [{ ...common, measure: 'income' as const }] : []),
      ...(sides.spending ? [{ ...common, measure: spending }] : []),
    ];
  };
}

const INCOME_MEASURES: readonly (readonly [RegExp, Measure])[] = [
  [named('财政拨款(?:收入)?'), 'fiscal'],
  [ownPart('上级补助(?:收入)?'), 'superior'],
  [ownPart('附属单位(?:上缴|缴款)?(?:收入)?'), 'subordinate'],
  [ownPart('事业(?:单位)?收入'), 'institutional'],
  [ownPart('经营收入'), 'operating'],
  [ownPart('其他收入'), 'other'],
  [/收/, 'total'],
];
/** The kinds of budget that 财政拨款收入 is made up of: no column of their own. */
const KIND_OF_BUDGET = /政府性基金|国有资本经营/;
/** An amount said of one of them that is not nought. */
const OTHER_KIND = /(?:政府性基金|国有资本经营)[^，；。\n\d]*?(?!0+(?:\.0+)?(?:万?元|亿元))\d/;

const EXPENDITURE_MEASURES: readonly (readonly [RegExp, Measure])[] = [
  [ownPart('基本支出'), 'basic'],
  [ownPart('项目支出'), 'project'],
  [ownPart('上缴上级(?:单位)?(?:支出)?'), 'to_superior'],
  [ownPart('经营支出'), 'operating'],
  [ownPart('对附属单位(?:补助)?(?:支出)?'), 'to_subordinate'],
  [/支/, 'total'],
];

/** Where an amount under one of the columns of 收入决算表 or 支出决算表 belongs; `all` is the text of its section. */
function byWords(
  statement: StatementId,
  measures: readonly (readonly [RegExp, Measure])[],
  all: string,
): Placer {
  return (mention) => {
    const clause = lastClause(mention.label);
    const measure = measures.find(([pattern]) => pattern.test(clause))?.[1];
    // 「教育支出」 is a part of the whole that 支出 alone names, 「科技重大项目支出」 an item and no 项目支出.
    if (measure === undefined || KIND_OF_BUDGET.test(clause) || namesClass(clause)) return [];
    if (measure === 'total' && (!namesWholeSide(clause) || isMoreThanTheYear(clause, mention.after)))
      return [];
    // 一般公共预算财政拨款收入 is all of 财政拨款收入 only where no other budget gave anything.
    if (measure === 'fiscal' && /一般公共预算/.test(clause) && OTHER_KIND.test(all)) return [];
    return [{ statement, measure, phase: phaseOf(clause) }];
  };
}

/** The part of a statement's row (基本支出, 其他收入) that words name; undefined where they name none, or the whole. */
export function partMeasure(statement: StatementId | undefined, words: string): Measure | undefined {
  const measures =
    statement === 'income' ? INCOME_MEASURES : statement === 'expenditure' ? EXPENDITURE_MEASURES : [];
  const found = KIND_OF_BUDGET.test(words)
    ? undefined
    : measures.find(([pattern]) => pattern.test(words))?.[1];
  return found === 'total' ? undefined : found;
}

/** 一年收支在绩效报告里的综述: income, expenditure and its make-up in one paragraph. */
function overview(all: string): Placer {
  const income = byWords('income', INCOME_MEASURES, all);
  const expenditure = byWords('expenditure', EXPENDITURE_MEASURES, all);
  let split: StatementId = 'expenditure';
  return (mention) => {
    const clause = lastClause(mention.label);
    if (/人员经费/.test(clause))
      return [{ statement: 'basic_expenditure', measure: 'total', label: '人员经费合计' }];
    if (/公用经费/.test(clause))
      return [{ statement: 'basic_expenditure', measure: 'total', label: '公用经费合计' }];
    if (/一般公共预算(?:财政拨款)?支出/.test(clause)) {
      split = 'general_budget';
      return [{ statement: split, measure: 'total', phase: phaseOf(clause) }];
    }
    if (/收入|财政拨款$/.test(clause)) return income(mention);
    if (/项目支出\d*$|基本支出\d*$/.test(clause)) {
      return expenditure(mention).map((place) => ({ ...place, statement: split }));
    }
    if (!/(?:本年|部门|年度|年)?支出(?:合计|总计|总额|决算)/.test(clause)) return [];
    split = 'expenditure';
    return expenditure(mention);
  };
}

function governmentFund(): Placer {
  return (mention) => {
    const clause = lastClause(mention.label);
    const statement = 'government_fund' as const;
    if (/年初结转/.test(clause)) return [{ statement, measure: 'opening' }];
    if (/年末结转/.test(clause)) return [{ statement, measure: 'closing' }];
    if ((!namesWholeSide(clause) && !isPhaseOnly(clause)) || /国有资本/.test(clause)) return [];
    if (/收入/.test(clause)) return [{ statement, measure: 'income' }];
    return [{ statement, measure: 'total', phase: phaseOf(clause) }];
  };
}

function stateCapital(): Placer {
  return (mention) => {
    const clause = lastClause(mention.label);
    const isSpending = namesWholeSide(clause) && /支出/.test(clause) && !/政府性基金/.test(clause);
    if (!isSpending && !isPhaseOnly(clause)) return [];
    return [{ statement: 'state_capital', measure: 'total', phase: phaseOf(clause) }];
  };
}

/** The placer of each section whose amounts are totals, given the section's text. */
export const TOTAL_PLACERS = {
  income_expenditure: () => twoSided('income_expenditure', 'expenditure'),
  appropriation: () => twoSided('appropriation', 'total'),
  income: (all: string) => byWords('income', INCOME_MEASURES, all),
  expenditure: (all: string) => byWords('expenditure', EXPENDITURE_MEASURES, all),
  overview,
  government_fund: governmentFund,
  state_capital: stateCapital,
} as const satisfies Readonly<Record<string, (all: string) => Placer>>;
