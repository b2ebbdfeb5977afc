import { compareDecimal, multiplyDecimal, sumDecimal } from '../../model/money.ts';
import type { Fact } from '../../model/records.ts';
import type { CheckInput, Rule, Run, Words } from '../rule.ts';
import { plainAmount } from '../sum-run.ts';
import { factTerm } from '../terms.ts';
import { figure, noticeRun } from './notice.ts';

/** The basic column of the items of one kind, of the general budget or else of all expenditure. */
function basicOf(input: CheckInput, isMeant: (fact: Fact) => boolean): Fact[] {
  for (const statement of ['general_budget', 'expenditure'] as const) {
    const rows = input.facts.filter(
      (fact) => fact.origin === 'printed' && fact.statement === statement && isMeant(fact),
    );
    if (rows.length > 0) return rows;
  }
  return [];
}

/**
 * Whether items of this kind are booked as basic expenditure (基本支出). A row that has no basic figure, or 0, holds;
 * reports without such rows have nothing to ask.
 */
function asBasic(
  input: CheckInput,
  isMeant: (fact: Fact) => boolean,
  words: (name: string, amount: string) => Words,
): Run[] {
  const rows = basicOf(input, isMeant);
  const codes = [...new Set(rows.map((fact) => fact.code))];
  return codes.flatMap((code): Run[] => {
    const row = rows.filter((fact) => fact.code === code);
    const basic = row.find((fact) => fact.measure === 'basic');
    const told = basic ?? row.find((fact) => fact.measure === 'total');
    if (told === undefined) return [];
    const amount = basic?.amount ?? '0';
    return [
      noticeRun({
        key: `${told.statement}:${code}`,
        isOdd: compareDecimal(amount, '0') > 0,
        terms: [factTerm(told, 'other')],
        actual: amount,
        place: { statement: told.statement, code, measure: 'basic' },
        words: words(`${told.codePrinted} ${told.label}`.trim(), plainAmount(amount)),
      }),
    ];
  });
}

/** Medical aid (医疗救助, 21013): money for the sick, whatever column it stands in. */
export const AID_AS_BASIC: Rule = {
  id: 'aid-as-basic',
  family: 'plausibility',
  run: (input) =>
    asBasic(
      input,
      (fact) => fact.code === '21013',
      (name, amount) => ({
        zh: `${name}有 ${amount} 列为基本支出，发给群众的救助成了机构运转的开支，占比与他县不可比。`,
        en: `${amount} of ${name} (medical aid) is booked as basic expenditure: aid to residents counts as the cost of running the office.`,
      }),
    ),
};

/** Poverty relief (扶贫, 21305) is by its nature project money. */
export const RELIEF_AS_BASIC: Rule = {
  id: 'relief-as-basic',
  family: 'plausibility',
  run: (input) =>
    asBasic(
      input,
      (fact) => fact.code === '21305',
      (name, amount) => ({
        zh: `${name}有 ${amount} 列为基本支出，按性质应是项目支出。`,
        en: `${amount} of ${name} is booked as basic expenditure; by its nature it is project money.`,
      }),
    ),
};

/** Items that the classification itself keeps for projects: 一般行政管理事务 (…02) and 信息化建设. */
const PROJECT_ITEMS = /^(?:一般行政管理事务|信息化建设)$/;

/** An item for projects booked as basic expenditure. */
export const PROJECT_ITEM_AS_BASIC: Rule = {
  id: 'project-item-as-basic',
  family: 'plausibility',
  run: (input) =>
    asBasic(
      input,
      (fact) => fact.code.length === 7 && PROJECT_ITEMS.test(fact.label),
      (name, amount) => ({
        zh: `${name}有 ${amount} 列为基本支出，该科目反映的是项目支出。`,
        en: `${amount} of ${name} is booked as basic expenditure; the item is for projects.`,
      }),
    ),
};

function pairRun(
  whole: Fact,
  parts: readonly Fact[],
  options: { isOdd: boolean; words: Words; actual: string },
): Run {
  return noticeRun({
    key: `${whole.statement}:${parts[0]?.code ?? ''}`,
    isOdd: options.isOdd,
    terms: [...parts.map((part) => factTerm(part, 'part')), factTerm(whole, 'other')],
    expected: whole.amount,
    actual: options.actual,
    place: { statement: whole.statement, code: parts[0]?.code ?? '', measure: 'total' },
    words: options.words,
  });
}

/** The supplement for civil servants is paid on top of the basic insurance: at most as much as that, more is not of the staff. */
const SUBSIDY_TIMES = '2';

/** 公务员医疗补助 (30111) many times the basic medical insurance (30110) of the same staff. */
export const SUBSIDY_ABOVE_INSURANCE: Rule = {
  id: 'subsidy-above-insurance',
  family: 'plausibility',
  run: (input) => {
    const subsidy = figure(input, 'basic_expenditure', '30111', 'total');
    const insurance = figure(input, 'basic_expenditure', '30110', 'total');
    if (!subsidy || !insurance || compareDecimal(insurance.amount, '0') === 0) return [];
    const [s, i] = [plainAmount(subsidy.amount), plainAmount(insurance.amount)];
    return [
      pairRun(insurance, [subsidy], {
        isOdd: compareDecimal(subsidy.amount, multiplyDecimal(insurance.amount, SUBSIDY_TIMES)) > 0,
        actual: subsidy.amount,
        words: {
          zh: `公务员医疗补助 ${s} 是本单位基本医疗保险缴费 ${i} 的数倍，像是把全县的补助记在了本单位。`,
          en: `The medical supplement for civil servants is ${s}, several times the basic insurance of the staff (${i}): money for more than this staff seems booked here.`,
        },
      }),
    ];
  },
};

/** Employers pay about 16 % of wages into pensions and 6 to 9 % into medical insurance. */
export const MEDICAL_ABOVE_PENSION: Rule = {
  id: 'medical-above-pension',
  family: 'plausibility',
  run: (input) => {
    const pension = figure(input, 'general_budget', '2080505', 'total');
    const medical = ['2101101', '2101102'].flatMap(
      (code) => figure(input, 'general_budget', code, 'total') ?? [],
    );
    if (!pension || medical.length === 0) return [];
    const paid = sumDecimal(medical.map((fact) => fact.amount));
    return [
      pairRun(pension, medical, {
        isOdd: compareDecimal(paid, pension.amount) > 0,
        actual: paid,
        words: {
          zh: `单位医疗缴费 ${plainAmount(paid)} 大于养老保险缴费 ${plainAmount(pension.amount)}，按费率应不到其一半。`,
          en: `Medical contributions of ${plainAmount(paid)} exceed pension contributions of ${plainAmount(pension.amount)}; by their rates they should be about half.`,
        },
      }),
    ];
  },
};

/** A fifth of all income is no sundry any more, and asks for a word on where it came from. */
const LARGE_OTHER = '0.2';

/** 其他收入 that went to the cent into 其他支出 (229): neither is told of. */
export const OTHER_TO_OTHER: Rule = {
  id: 'other-income-to-other',
  family: 'plausibility',
  run: (input) => {
    const income = figure(input, 'income', '', 'other');
    const spent = figure(input, 'expenditure', '2299901', 'total');
    const all = figure(input, 'income', '', 'total');
    if (!income || !spent || !all || compareDecimal(income.amount, '0') === 0) return [];
    const isLarge = compareDecimal(income.amount, multiplyDecimal(all.amount, LARGE_OTHER)) >= 0;
    return [
      pairRun(income, [spent], {
        isOdd: isLarge && compareDecimal(income.amount, spent.amount) === 0,
        actual: spent.amount,
        words: {
          zh: `其他收入 ${plainAmount(income.amount)} 分文不差列为 2299901 其他支出，来源和用途都不明。`,
          en: `Other income of ${plainAmount(income.amount)} is spent to the cent as 2299901 其他支出: where it came from and what it bought is not said.`,
        },
      }),
    ];
  },
};
