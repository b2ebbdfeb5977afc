import { describe, expect, test } from 'vitest';
import type { CheckCountRow } from '../../../src/queries/check-rows.ts';
import {
  causesOf,
  checkMatrix,
  gradeOf,
  groupRuns,
  largestDifference,
  listedRuns,
  worstGrade,
} from '../../../src/views/checks/checks-data.ts';
import { report } from '../report.ts';
import { HOLDS, NOTICE, NOT_RUN, ROUNDING, run } from './run.ts';

function count(given: Partial<CheckCountRow>): CheckCountRow {
  return {
    reportId: '甲',
    family: 'inside',
    outcome: 'holds',
    severity: '',
    runs: 1,
    causes: 1,
    ...given,
  };
}

describe('the matrix', () => {
  const rows = checkMatrix(
    [report('乙'), report('甲')],
    [
      count({ runs: 30, causes: 30 }),
      count({ outcome: 'fails', severity: 'error', runs: 5, causes: 2 }),
      count({ outcome: 'fails', severity: 'error', runs: 1, causes: 1 }),
      count({ family: 'prose', outcome: 'rounding', severity: 'rounding', runs: 4, causes: 4 }),
      count({ reportId: '丙', outcome: 'fails', severity: 'error' }),
    ],
  );

  test('stands in the order of the reports and takes no report that is not asked for', () => {
    expect(rows.map((row) => row.report.reportId)).toEqual(['乙', '甲']);
  });

  test('what only follows from another failure is not counted', () => {
    expect(rows[1]?.families.inside).toEqual({
      error: 3,
      notice: 0,
      rounding: 0,
      could_not_run: 0,
      holds: 30,
    });
    expect(rows[1]?.all).toMatchObject({ error: 3, rounding: 4, holds: 30 });
  });

  test('a cell has the gravest of its grades, and none where nothing was run', () => {
    const [empty, full] = rows;
    expect(full && [worstGrade(full.families.inside), worstGrade(full.families.prose)]).toEqual([
      'error',
      'rounding',
    ]);
    expect(empty && worstGrade(empty.all)).toBeNull();
  });
});

test('a failure is graded by how grave it is, everything else by how it ended', () => {
  expect(
    [run('a'), run('b', NOTICE), run('c', ROUNDING), run('d', NOT_RUN), run('e', HOLDS)].map(gradeOf),
  ).toEqual(['error', 'notice', 'rounding', 'could_not_run', 'holds']);
});

describe('the list', () => {
  const runs = [
    run('small', { difference: '0.50' }),
    run('large', { difference: '-606.81' }),
    run('words', { family: 'words', difference: '9000' }),
    run('after', { cause: 'large' }),
    run('odd', NOTICE),
    run('round-1', { ...ROUNDING, difference: '-0.02' }),
    run('round-2', { ...ROUNDING, statement: 'income', difference: '0.01' }),
    run('round-3', ROUNDING),
    run('wanting', NOT_RUN),
    run('fine', HOLDS),
  ];
  const listed = (grade: Parameters<typeof listedRuns>[1]): string[] =>
    listedRuns(runs, grade).map(({ number, run: { checkId } }) => `${number} ${checkId}`.trim());

  test('causes stand by family, then by the size of their difference, each with what follows from it', () => {
    expect(
      causesOf(runs, 'error').map(({ check, followers }) => [check.checkId, followers.map((f) => f.checkId)]),
    ).toEqual([
      ['large', ['after']],
      ['small', []],
      ['words', []],
    ]);
  });

  test('everything that does not hold, numbered as on the page; rounding by statement', () => {
    expect(listed('all')).toEqual([
      '1 large',
      '1.1 after',
      '2 small',
      '3 words',
      '1 odd',
      'round-1',
      'round-3',
      'round-2',
      'wanting',
    ]);
  });

  test('one grade alone', () => {
    expect(listed('notice')).toEqual(['1 odd']);
    expect(listed('holds')).toEqual(['fine']);
    expect(listed('could_not_run')).toEqual(['wanting']);
  });

  test('the largest difference is told without its sign', () => {
    expect(largestDifference(runs.filter(({ outcome }) => outcome === 'rounding'))).toBe('0.02');
    expect(largestDifference([])).toBe('0');
  });

  test('groups stand in the order of their first run', () => {
    expect(
      groupRuns(runs, ({ family }) => family).map(({ key, runs: members }) => [key, members.length]),
    ).toEqual([
      ['inside', 9],
      ['words', 1],
    ]);
  });
});
