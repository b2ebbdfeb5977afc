import { expect, test } from 'vitest';
import type { Fact, Finding } from '../../src/model/records.ts';
import { marks } from '../../src/queries/marks.ts';
import { ask, fact, openFixtureDb, report } from './fixture-db.ts';

function finding(given: Partial<Finding>): Finding {
  return {
    reportId: 'one',
    rule: 'class-sum',
    severity: 'error',
    statement: 'expenditure',
    code: '',
    measure: 'total',
    expected: null,
    actual: '10',
    difference: null,
    evidence: '[]',
    messageZh: '合计不平',
    messageEn: 'does not add up',
    ...given,
  };
}

const evidence = (...places: [line: number, printed: string][]): string =>
  JSON.stringify(places.map(([line, printed]) => ({ source_page: null, source_line: line, printed })));

const at = (line: number, given: Partial<Fact> & Pick<Fact, 'amount'>): Fact =>
  fact({ reportId: 'one', sourcePage: null, sourceLine: line, ...given });

async function marked(facts: Fact[], findings: Finding[], reportIds = ['one']): Promise<string[]> {
  const reports = [...new Set(facts.map(({ reportId }) => reportId))].map((reportId, index) =>
    report({ reportId, countyCode: String(610326 + index) }),
  );
  const db = await openFixtureDb({ reports, facts, findings });
  const rows = await ask(db, marks({ reportIds }));
  return rows.map(({ ref, severity }) =>
    [ref.reportId, ref.code || ref.label, ref.measure, ref.phase, ref.occurrence, severity].join(' '),
  );
}

test('a figure is marked where its place stands in the evidence of an error or a notice, with the graver of them', async () => {
  const facts = [
    at(5, { code: '208', amount: '4.00', printed: '4.00' }),
    at(6, { code: '210', amount: '6.50', printed: '6.50' }),
    at(7, { code: '221', amount: '6.50', printed: '6.50' }),
  ];
  expect(
    await marked(facts, [
      finding({ severity: 'notice', evidence: evidence([5, '4.00'], [6, '6.50']) }),
      finding({ severity: 'error', evidence: evidence([6, '6.50']) }),
    ]),
  ).toEqual(['one 208 total final 1 notice', 'one 210 total final 1 error']);
});

test('rounding marks nothing, and neither does what was found in a report that is not asked for', async () => {
  const facts = [
    at(5, { code: '208', amount: '4.00', printed: '4.00' }),
    fact({ reportId: 'two', code: '208', amount: '4.00', printed: '4.00', sourcePage: null, sourceLine: 5 }),
  ];
  const places = evidence([5, '4.00']);
  expect(
    await marked(facts, [
      finding({ severity: 'rounding', evidence: places }),
      finding({ reportId: 'two', evidence: places }),
    ]),
  ).toEqual([]);
});

test('a place is whole: line 5 is not line 55, and 4.00 is not 14.00 or 4.005', async () => {
  const facts = [at(5, { code: '208', amount: '4.00', printed: '4.00' })];
  expect(
    await marked(facts, [finding({ evidence: evidence([55, '4.00'], [5, '14.00'], [5, '4.005']) })]),
  ).toEqual([]);
});

test('of equal characters in one line the column that the finding names is meant', async () => {
  const facts = [
    at(5, { code: '208', amount: '4.00', printed: '4.00', measure: 'total' }),
    at(5, { code: '208', amount: '4.00', printed: '4.00', measure: 'basic' }),
  ];
  const places = evidence([5, '4.00']);
  expect(await marked(facts, [finding({ measure: 'basic', evidence: places })])).toEqual([
    'one 208 basic final 1 error',
  ]);
  expect(await marked(facts, [finding({ measure: 'project', evidence: places })])).toHaveLength(2);
});

test('a zero is marked only where the zero itself is wrong', async () => {
  const facts = [at(5, { code: '208', amount: '0', printed: '0.00' })];
  const places = evidence([5, '0.00']);
  expect(await marked(facts, [finding({ actual: '12', evidence: places })])).toEqual([]);
  expect(await marked(facts, [finding({ actual: '0', evidence: places })])).toEqual([
    'one 208 total final 1 error',
  ]);
});

test('rows of one label are told apart, and quotation marks in what is printed are no obstacle', async () => {
  const facts = [
    at(5, { label: '其他', amount: '1.00', printed: '1.00', row: 1 }),
    at(6, { label: '其他', amount: '2.00', printed: '"2.00\\', row: 2 }),
  ];
  expect(await marked(facts, [finding({ evidence: evidence([6, '"2.00\\']) })])).toEqual([
    'one 其他 total final 2 error',
  ]);
});
