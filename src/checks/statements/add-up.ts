import type { Fact } from '../../model/records.ts';
import type { Measure, StatementId } from '../../model/statement.ts';
import type { CheckInput, Run, Subject, Words } from '../rule.ts';
import { missingRun, sumRun, type SumOptions } from '../sum-run.ts';
import { factTerm } from '../terms.ts';
import { MEASURE_NAMES, PHASE_NAMES, STATEMENT_NAMES } from './names.ts';
import { isMoney, rowsOf } from './rows.ts';

type Sum = {
  whole: Fact | undefined;
  parts: readonly Fact[];
  less?: readonly Fact[];
  /** The id of the cell that the whole stands in, and of the place of the parts. */
  wholeId: string;
  partsId: string;
};

/**
 * The run of a sum of printed figures. Blank cells count as nothing: where they leave nothing to hold against each other there
 * is no run, and where money stands on one side only it cannot be run.
 */
export function addUpRun(subject: Subject, sum: Sum, options: SumOptions): Run[] {
  const { whole, parts, less = [] } = sum;
  const terms = [
    ...parts.map((fact) => factTerm(fact, 'part')),
    ...less.map((fact) => factTerm(fact, 'less')),
  ];
  if (whole === undefined) {
    if (![...parts, ...less].some(isMoney)) return [];
    return [missingRun(subject, [sum.wholeId], terms)];
  }
  if (parts.length === 0 && options.noneIsZero !== true) {
    if (!isMoney(whole) && !less.some(isMoney)) return [];
    return [missingRun(subject, [sum.partsId], [...terms, factTerm(whole, 'whole')])];
  }
  return [sumRun(subject, [...terms, factTerm(whole, 'whole')], options)];
}

/** The one run of a rule whose statements a report does not disclose; none where it has them all. */
export function undisclosed(input: CheckInput, statements: readonly StatementId[]): Run[] {
  const missing = statements.filter((statement) => rowsOf(input, statement).length === 0);
  const [first] = missing;
  if (first === undefined) return [];
  return [missingRun({ key: missing.join('+'), statement: first, code: '', measure: '' }, missing)];
}

/** What a figure is called: statement, row and column. The row in Chinese as printed; in English by its code alone. */
export function nameOf(fact: Fact): Words {
  const measure: Measure = fact.measure;
  const statement = STATEMENT_NAMES[fact.statement];
  const row = [fact.code === '' ? fact.codePrinted : fact.code, fact.label].filter((text) => text !== '');
  const phase = PHASE_NAMES[fact.phase];
  return {
    zh: `《${statement.zh}》${row.join(' ')}（${phase.zh}${MEASURE_NAMES[measure].zh}）`,
    en: `${statement.en}, ${row.join(' ') || 'row'} (${MEASURE_NAMES[measure].en}${phase.en})`,
  };
}

/** The words of a sum that fails: what is printed, and what `made` of it makes instead. */
export function sumWords(whole: Fact | undefined, made: Words): SumOptions['words'] {
  const name: Words = whole === undefined ? { zh: '', en: '' } : nameOf(whole);
  return ({ expected, actual, difference }) => ({
    zh: `${name.zh}为 ${actual}，${made.zh}为 ${expected}，差 ${difference}。`,
    en: `${name.en}: ${actual} is printed, ${made.en} ${expected}; difference ${difference}.`,
  });
}
