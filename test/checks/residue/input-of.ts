import type { CheckInput, Rule } from '../../../src/checks/rule.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { Fact, StatementRecord } from '../../../src/model/records.ts';
import type { Measure, StatementId } from '../../../src/model/statement.ts';
import { inputWith } from '../own-report.ts';

const PLACE = { sourcePage: null, sourceLine: 1 };

/** A mark on line 1, or on `line`. */
export function mark(id: string, printed: string, expected = '', line = 1): Claim {
  return {
    kind: 'mark',
    mark: id,
    printed,
    expected,
    place: { sourcePage: null, sourceLine: line },
    also: [],
  };
}

/** A printed row of a statement: one figure. */
export function row(
  statement: StatementId,
  at: number,
  [codePrinted, label]: readonly [string, string],
  amount: string,
  more: Partial<Fact> & { measure?: Measure } = {},
): Fact {
  return {
    reportId: 'own-2021',
    fiscalYear: 2021,
    statement,
    row: at,
    code: codePrinted,
    codePrinted,
    label,
    measure: 'total',
    phase: 'final',
    amount,
    printed: amount,
    origin: 'printed',
    certainty: 'certain',
    sourcePage: null,
    sourceLine: 10 + at,
    ...more,
  };
}

export function statement(id: StatementId, state: StatementRecord['state'], reason = ''): StatementRecord {
  return {
    reportId: 'own-2021',
    statement: id,
    titlePrinted: id,
    numberPrinted: '',
    state,
    reason,
    ...PLACE,
  };
}

/** The Chinese and English words of the failing runs. */
export function words(rule: Rule, parts: Partial<CheckInput>): [string, string][] {
  return rule
    .run(inputWith(parts))
    .filter(({ outcome }) => outcome === 'fails')
    .map((run) => [run.words.zh, run.words.en]);
}
