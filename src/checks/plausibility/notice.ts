import type { Term } from '../../model/check.ts';
import type { DecimalText, Fact, Indicator } from '../../model/records.ts';
import type { Measure, StatementId } from '../../model/statement.ts';
import type { CheckInput, Run, Words } from '../rule.ts';

/** What a notice is about and how it is told. */
export type Notice = {
  key: string;
  isOdd: boolean;
  terms: readonly Term[];
  expected?: DecimalText | null;
  actual?: DecimalText | null;
  difference?: DecimalText | null;
  arithmetic?: string;
  place?: { statement: StatementId; code?: string; measure?: Measure };
  words: Words;
};

/** The run of something that is odd but possible. */
export function noticeRun(notice: Notice): Run {
  return {
    key: notice.key,
    statement: notice.place?.statement ?? '',
    code: notice.place?.code ?? '',
    measure: notice.place?.measure ?? '',
    outcome: notice.isOdd ? 'fails' : 'holds',
    severity: 'notice',
    terms: notice.terms,
    expected: notice.expected ?? null,
    actual: notice.actual ?? null,
    difference: notice.difference ?? null,
    tolerance: null,
    arithmetic: notice.arithmetic ?? '',
    missing: [],
    words: notice.words,
    isSum: false,
  };
}

/** The first thing a report says of an indicator in its own year, what is computed by us left out. */
export function indicatorOf(input: CheckInput, indicator: string): Indicator | null {
  return (
    input.indicators.find(
      (row) =>
        row.indicator === indicator && row.fiscalYear === input.report.fiscalYear && row.origin !== 'derived',
    ) ?? null
  );
}

const TOTAL_LABELS: ReadonlySet<string> = new Set(['', '合计', '总计', '本年支出合计', '本年收入合计']);

/** A final figure of the report's year by its place: of a statement, or else of the prose. */
export function figure(
  input: CheckInput,
  statement: StatementId,
  code: string,
  measure: Measure,
  label?: string,
): Fact | null {
  const found = input.facts.filter(
    (fact) =>
      fact.fiscalYear === input.report.fiscalYear &&
      fact.statement === statement &&
      fact.code === code &&
      fact.measure === measure &&
      fact.phase === 'final' &&
      (fact.origin === 'printed' || fact.origin === 'narrative') &&
      (code !== '' || (label === undefined ? TOTAL_LABELS.has(fact.label) : fact.label === label)),
  );
  return found.find((fact) => fact.origin === 'printed') ?? found[0] ?? null;
}
