import type { Term } from '../../model/check.ts';
import { compareDecimal } from '../../model/money.ts';
import type { Fact } from '../../model/records.ts';
import type { Measure, StatementId } from '../../model/statement.ts';
import type { CheckInput, Rule, Run } from '../rule.ts';
import { plainAmount } from '../sum-run.ts';
import { factTerm } from '../terms.ts';
import { documentSubject, markKey, marksOf, markTerms, plainRun, type Mark } from '../residue/mark-rule.ts';
import { statementIn } from './statements.ts';

/** Economic items that hold the same spending where it is basic expenditure. */
const ECONOMIC: Readonly<Partial<Record<Measure, readonly string[]>>> = {
  total: ['30212', '30217', '30231', '31013'],
  abroad: ['30212'],
  vehicle: ['30231', '31013'],
  vehicle_purchase: ['31013'],
  vehicle_operation: ['30231'],
  reception: ['30217'],
  conference: ['30215'],
  training: ['30216'],
};

function isNone(fact: Fact): boolean {
  return compareDecimal(fact.amount, '0') === 0;
}

/** Everything the report prints or says of the thing that it denies. */
function figuresOfDenied(input: CheckInput, statement: StatementId, measure: string): Fact[] {
  const isThreePublic = statement === 'three_public';
  const codes = isThreePublic ? (Object.entries(ECONOMIC).find(([key]) => key === measure)?.[1] ?? []) : [];
  const column = statement === 'government_fund' ? 'fund' : statement === 'state_capital' ? 'capital' : '';
  return input.facts.filter((fact) => {
    if (fact.phase !== 'final' || fact.origin === 'derived') return false;
    if (fact.fiscalYear !== input.report.fiscalYear) return false;
    if (fact.statement === statement) return isThreePublic ? fact.measure === measure : true;
    if (fact.origin !== 'printed') return false;
    if (fact.statement === 'basic_expenditure') return codes.includes(fact.code) && fact.measure === 'total';
    return fact.statement === 'appropriation' && fact.measure === column;
  });
}

function denialRun(input: CheckInput, mark: Mark): Run {
  const [name = '', measure = ''] = mark.expected.split(' ');
  const statement = statementIn(name);
  const subject = { ...documentSubject(markKey(mark)), statement };
  const terms = markTerms(mark, '文字说明', '无');
  const figures = statement === '' ? [] : figuresOfDenied(input, statement, measure);
  const state = input.statements.find((record) => record.statement === statement)?.state;
  if (figures.length === 0)
    return state === 'absent' || state === undefined
      ? plainRun(subject, 'could_not_run', { terms, missing: [name] })
      : plainRun(subject, 'holds', { terms });
  const shown = figures.find((fact) => !isNone(fact));
  if (shown === undefined) return plainRun(subject, 'holds', { terms });
  const subjectName = mark.printed.slice(1);
  return plainRun(subject, 'fails', {
    terms: [...terms, factTerm(shown, 'other')],
    words: {
      zh: `文字称无${subjectName}，${shown.origin === 'printed' ? '表中' : '文字'}却有 ${plainAmount(shown.amount)}。`,
      en: `The text says there is no ${subjectName}; ${shown.origin === 'printed' ? 'a statement prints' : 'it also says'} ${plainAmount(shown.amount)}.`,
    },
  });
}

/** 无…支出 in prose against the statements: none is nowhere an amount. */
export const DENIED_SPENDING: Rule = {
  id: 'denied-spending',
  family: 'emptiness',
  run: (input) => marksOf(input, 'denial').map((mark) => denialRun(input, mark)),
};

const SOURCE = /一般公共预算|政府性基金|国有资本经营|上级补助|事业收入|经营收入|附属单位上缴|其他收入/;
const TOTAL = /^(?:本年收入合计|收入总计|收入合计|总计|合计)$/;

/** The sources that the other overview statement prints. */
function elsewhere(input: CheckInput, statement: StatementId): Term[] {
  return input.facts
    .filter(
      (fact) =>
        fact.measure === 'income' &&
        fact.origin === 'printed' &&
        fact.statement !== statement &&
        (fact.statement === 'income_expenditure' || fact.statement === 'appropriation') &&
        SOURCE.test(fact.label) &&
        !isNone(fact),
    )
    .map((fact) => factTerm(fact, 'other'));
}

/** A total of income has at least one source above it. */
export const SOURCES_FILLED: Rule = {
  id: 'sources-filled',
  family: 'emptiness',
  run: (input) =>
    (['income_expenditure', 'appropriation'] as const).map((statement) => {
      const rows = input.facts.filter(
        (fact) => fact.statement === statement && fact.measure === 'income' && fact.origin === 'printed',
      );
      const subject = { ...documentSubject(statement), statement, measure: 'income' as const };
      const total = rows.find((fact) => TOTAL.test(fact.label));
      if (total === undefined) return plainRun(subject, 'could_not_run', { missing: [statement] });
      const sources = rows.filter((fact) => SOURCE.test(fact.label) && (fact.row ?? 0) <= (total.row ?? 0));
      const isBlank = sources.length === 0 && !isNone(total);
      return plainRun(subject, isBlank ? 'fails' : 'holds', {
        terms: [factTerm(total, 'other'), ...(isBlank ? elsewhere(input, statement) : [])],
        words: {
          zh: `收入合计为 ${plainAmount(total.amount)}，各项收入来源都空白。`,
          en: `The total of income is ${plainAmount(total.amount)}; every source of it is blank.`,
        },
      });
    }),
};

/** The codes that a statement prints, each with its figures. */
function rowsOf(input: CheckInput, statement: StatementId): Map<string, Fact[]> {
  const rows = new Map<string, Fact[]>();
  for (const fact of input.facts) {
    if (fact.statement !== statement || fact.origin !== 'printed' || fact.codePrinted === '') continue;
    rows.set(fact.codePrinted, [...(rows.get(fact.codePrinted) ?? []), fact]);
  }
  return rows;
}

/** A row of nothing but 0.00 stands in the expenditure statement too, or is left over from another year. */
export const ZERO_ROWS: Rule = {
  id: 'zero-rows',
  family: 'emptiness',
  run: (input) => {
    const expenditure = rowsOf(input, 'expenditure');
    const general = rowsOf(input, 'general_budget');
    const subject = { ...documentSubject('general_budget'), statement: 'general_budget' as const };
    if (expenditure.size === 0 || general.size === 0)
      return [plainRun(subject, 'could_not_run', { missing: ['general_budget', 'expenditure'] })];
    const zero = [...general].filter(([code, facts]) => facts.every(isNone) && !expenditure.has(code));
    const codes = zero.map(([code]) => code).join('、');
    return [
      plainRun({ ...subject, code: zero[0]?.[1][0]?.code ?? '' }, zero.length > 0 ? 'fails' : 'holds', {
        severity: 'notice',
        terms: zero.flatMap(([, facts]) => facts.slice(0, 1).map((fact) => factTerm(fact, 'other'))),
        words: {
          zh: `${codes} 各栏都是 0.00，支出决算表没有这些科目。`,
          en: `${codes} are 0.00 in every column and are not in the expenditure statement.`,
        },
      }),
    ];
  },
};
