import { expect, test } from 'vitest';
import { writeTerms } from '../../../src/checks/write-terms.ts';
import type { Term } from '../../../src/model/check.ts';
import type { CheckRow } from '../../../src/queries/check-rows.ts';
import type { ProvenanceRow } from '../../../src/queries/rows.ts';
import { identitiesOf } from '../../../src/views/provenance/identities.ts';
import { row } from './rows.ts';

const figure: ProvenanceRow = row({ sourceLine: 342, printed: '110.30', amount: '110.30' });

/** The figure in hand as a term. */
const own: Term = {
  role: 'part',
  amount: '110.30',
  printed: '110.30',
  label: '2101301 城乡医疗救助',
  statement: 'expenditure',
  code: figure.ref.code,
  measure: 'total',
  phase: 'final',
  sourcePage: figure.sourcePage,
  sourceLine: 342,
};
const another: Term = { ...own, code: '2101399', printed: '62.37', amount: '62.37', sourceLine: 344 };
const whole: Term = { ...another, role: 'whole', code: '21013', printed: '172.67', amount: '172.67' };

function check(checkId: string, terms: readonly Term[], given: Partial<CheckRow> = {}): CheckRow {
  return {
    reportId: 'meixian-2020',
    checkId,
    rule: 'children-sum',
    family: 'inside',
    outcome: 'holds',
    severity: '',
    statement: 'expenditure',
    code: '',
    measure: 'total',
    expected: null,
    actual: null,
    difference: null,
    tolerance: null,
    arithmetic: '110.30 + 62.37 = 172.67',
    terms: writeTerms(terms),
    missing: '',
    cause: '',
    messageZh: '',
    messageEn: '',
    ...given,
  };
}

const ids = (checks: readonly CheckRow[]): string[] =>
  identitiesOf(checks, figure).map(({ check: { checkId } }) => checkId);

test('only runs with this very figure: equal characters in the next column of its line are another figure', () => {
  const beside: Term = { ...own, measure: 'basic' };
  expect(ids([check('own', [own, another, whole]), check('beside', [beside, another, whole])])).toEqual([
    'own',
  ]);
});

test('what prose says in the figure’s place counts, for prose has no columns', () => {
  const said: Term = { ...own, statement: '', code: '', measure: '', phase: '', label: '正文' };
  expect(ids([check('said', [said, whole])])).toEqual(['said']);
});

test('what fails comes first, then rounding, then what holds with sums before repetitions', () => {
  const same: Term = { ...own, role: 'whole', statement: 'general_budget', sourceLine: 496 };
  expect(
    ids([
      check('same', [own, same], { arithmetic: '110.30 = 110.30' }),
      check('sum', [own, another, whole]),
      check('rounding', [own, another, whole], { outcome: 'rounding', severity: 'rounding' }),
      check('notice', [own, whole], { outcome: 'fails', severity: 'notice' }),
      check('error', [own, whole], { outcome: 'fails', severity: 'error' }),
    ]),
  ).toEqual(['error', 'notice', 'rounding', 'sum', 'same']);
});

test('where two figures should be the same the other one is named; in a sum there is no such other', () => {
  const same: Term = { ...own, role: 'whole', statement: 'general_budget', sourceLine: 496 };
  const [equal, sum] = [
    identitiesOf([check('same', [own, same])], figure)[0],
    identitiesOf([check('sum', [own, another, whole])], figure)[0],
  ];
  expect(equal?.other?.statement).toBe('general_budget');
  expect(sum?.other).toBeNull();
  expect(sum?.whole?.code).toBe('21013');
});
