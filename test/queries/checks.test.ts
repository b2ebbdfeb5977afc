import { beforeAll, describe, expect, test } from 'vitest';
import { writeTerms } from '../../src/checks/write-terms.ts';
import type { Db } from '../../src/db/db.ts';
import { OUTCOMES, RULE_FAMILIES } from '../../src/model/check.ts';
import { checkCounts, checkRuns, figureChecks, findings, termPlace } from '../../src/queries/checks.ts';
import { HOLDS, NOTICE, ROUNDING, run, term } from '../views/checks/run.ts';
import { ask, openFixtureDb, report } from './fixture-db.ts';

const A = 'a-2020';
const B = 'b-2020';
const quoted = term({ printed: '他说“"\\5"”', label: '引', sourcePage: 2, sourceLine: 7 });

let db: Db;
beforeAll(async () => {
  db = await openFixtureDb({
    reports: [report({ reportId: A, countyCode: '1' }), report({ reportId: B, countyCode: '2' })],
    checks: [
      run('r:1'),
      run('r:2', { cause: 'r:1' }),
      run('r:3', { cause: 'r:1' }),
      run('r:4', { ...HOLDS, terms: writeTerms([quoted]) }),
      run('s:1', { ...ROUNDING, rule: 'row-total' }),
      run('w:1', { ...NOTICE, family: 'words', rule: 'growth-percent', expected: '85.1', actual: '185.1' }),
      run('r:1', { reportId: B, ...HOLDS }),
    ],
    findings: [
      {
        reportId: B,
        rule: 'rounding',
        severity: 'rounding',
        statement: 'income',
        code: '',
        measure: '',
        expected: null,
        actual: null,
        difference: '0.01',
        evidence: '[]',
        messageZh: '尾差',
        messageEn: 'rounding',
      },
      {
        reportId: A,
        rule: 'overview-classes',
        severity: 'error',
        statement: 'income_expenditure',
        code: '',
        measure: 'expenditure',
        expected: '1213.62',
        actual: '606.81',
        difference: '-606.81',
        evidence: '[{"source_page":null,"source_line":122,"printed":"606.81"}]',
        messageZh: '不符',
        messageEn: 'contradictory',
      },
    ],
  });
});

describe('how the runs ended', () => {
  test('is counted by family and outcome; what follows from another failure is no cause', async () => {
    const counts = await ask(db, checkCounts({ reportIds: [B, A] }));
    expect(
      counts.map((row) => [row.reportId, row.family, row.outcome, row.severity, row.runs, row.causes]),
    ).toEqual([
      [A, 'inside', 'fails', 'error', 3, 1],
      [A, 'inside', 'holds', '', 1, 1],
      [A, 'inside', 'rounding', 'rounding', 1, 1],
      [A, 'words', 'fails', 'notice', 1, 1],
      [B, 'inside', 'holds', '', 1, 1],
    ]);
  });

  test('is asked of the reports that are named alone', async () => {
    expect(await ask(db, checkCounts({ reportIds: [] }))).toEqual([]);
    expect(await ask(db, checkCounts({ reportIds: [B] }))).toHaveLength(1);
  });
});

describe('the runs on one report', () => {
  const ids = async (given: Partial<Parameters<typeof checkRuns>[0]>): Promise<string[]> => {
    const rows = await ask(
      db,
      checkRuns({ reportId: A, outcomes: OUTCOMES, families: RULE_FAMILIES, ...given }),
    );
    return rows.map(({ checkId }) => checkId);
  };

  test('by how they ended and by family', async () => {
    expect(await ids({})).toEqual(['r:1', 'r:2', 'r:3', 'r:4', 's:1', 'w:1']);
    expect(await ids({ outcomes: ['rounding', 'holds'] })).toEqual(['r:4', 's:1']);
    expect(await ids({ families: ['words'] })).toEqual(['w:1']);
    expect(await ids({ reportId: 'c-2020' })).toEqual([]);
  });

  test('keep every field, amounts as exact text', async () => {
    const [row] = await ask(db, checkRuns({ reportId: A, outcomes: ['fails'], families: ['words'] }));
    expect(row).toMatchObject({
      rule: 'growth-percent',
      severity: 'notice',
      difference: '-4',
      missing: '',
      cause: '',
      arithmetic: '40.00 + 34.00 = 74.00',
    });
    expect([row?.expected, row?.actual].map(Number)).toEqual([85.1, 185.1]);
  });
});

describe('the runs a figure takes part in', () => {
  const of = async (place: Parameters<typeof termPlace>[0], reportId = A): Promise<string[]> => {
    const rows = await ask(db, figureChecks({ reportId, place: termPlace(place) }));
    return rows.map(({ checkId }) => checkId);
  };

  test('are those whose terms stand at its very place', async () => {
    const place = { sourcePage: null, sourceLine: 12, printed: '40.00' };
    expect(await of(place)).toEqual(['r:1', 'r:2', 'r:3', 's:1', 'w:1']);
    expect(await of(place, B)).toEqual(['r:1']);
  });

  test('not those with other characters there, or the same elsewhere', async () => {
    expect(await of({ sourcePage: null, sourceLine: 12, printed: '40' })).toEqual([]);
    expect(await of({ sourcePage: null, sourceLine: 1, printed: '40.00' })).toEqual([]);
    expect(await of({ sourcePage: 1, sourceLine: 12, printed: '40.00' })).toEqual([]);
  });

  test('also where the characters must be escaped', async () => {
    expect(await of(quoted)).toEqual(['r:4']);
  });
});

test('what was found stands by report, gravest first', async () => {
  const rows = await ask(db, findings({ reportIds: [B, A] }));
  expect(rows.map((row) => [row.reportId, row.severity, Number(row.difference)])).toEqual([
    [A, 'error', -606.81],
    [B, 'rounding', 0.01],
  ]);
  expect(rows[0]).toMatchObject({ statement: 'income_expenditure', measure: 'expenditure' });
});
