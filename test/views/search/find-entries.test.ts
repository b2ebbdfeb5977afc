import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLASSIFICATIONS } from '../../../src/model/classification/index.ts';
import { parseHash } from '../../../src/state/parse-hash.ts';
import { serialiseState } from '../../../src/state/serialise.ts';
import { DEFAULT_VIEW_STATE, VIEWS } from '../../../src/state/view-state.ts';
import { LISTED_RULES } from '../../../src/views/method/rules/filter-rules.ts';
import { fixedEntries } from '../../../src/views/search/entries.ts';
import { findEntries } from '../../../src/views/search/find-entries.ts';
import { withReport } from '../../../src/views/search/with-report.ts';
import type { ReportRow } from '../../../src/queries/rows.ts';

const found = (typed: string): string[] =>
  findEntries(fixedEntries(), typed).flatMap(({ entries }) => entries.map(({ id }) => id));
const first = (typed: string): string | undefined => found(typed)[0];

describe('what is typed', () => {
  test.each([
    ['21013', 'code-functional-21013'],
    ['２１０１３', 'code-functional-21013'],
    ['2101301', 'code-functional-2101301'],
    ['30301', 'code-economic-30301'],
    ['城乡医疗救助', 'code-functional-2101301'],
    ['cxyljz', 'code-functional-2101301'],
    ['chengxiangyiliao', 'code-functional-2101301'],
    ['明细', 'view-ledger'],
    ['mingxi', 'view-ledger'],
    ['ledger', 'view-ledger'],
    ['jbzc', 'measures-basic'],
  ])('%s finds %s', (typed, id) => {
    expect(found(typed)).toContain(id);
  });

  test('the initials of 医疗救助 find the page, the code and the term of that name before longer names', () => {
    const ids = found('yljz');
    expect(ids).toEqual(
      expect.arrayContaining(['view-aid', 'code-functional-21013', 'code-functional-2101301']),
    );
    expect(ids.indexOf('code-functional-21013')).toBeLessThan(ids.indexOf('code-functional-2101301'));
  });

  test('every code, page and rule is first or among equals by its own code and name', () => {
    for (const { code, kind } of CLASSIFICATIONS) expect(found(code), code).toContain(`code-${kind}-${code}`);
    for (const view of VIEWS) expect(first(view), view).toBe(`view-${view}`);
    for (const { id } of LISTED_RULES) expect(found(id), id).toContain(`rule-${id}`);
  });

  test('every word of it must be answered, in any order', () => {
    expect(found('救助 城乡')).toContain('code-functional-2101301');
    expect(found('aid medical')).toContain('view-aid');
    expect(found('城乡 军舰')).toEqual([]);
    expect(found('  ')).toEqual([]);
  });

  test('may be anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (typed) => {
        expect(findEntries(fixedEntries(), typed).every(({ entries }) => entries.length > 0)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

test('whatever is gone to is a link that holds', () => {
  for (const entry of fixedEntries()) {
    const state = { ...DEFAULT_VIEW_STATE, ...entry.go(DEFAULT_VIEW_STATE) };
    expect(parseHash(serialiseState(state)), entry.id).toEqual({ state, problems: [] });
  }
});

test('no two have one id', () => {
  const ids = fixedEntries().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('a department', () => {
  const report = (countyCode: string, fiscalYear: number): ReportRow =>
    ({ reportId: `r-${countyCode}-${fiscalYear}`, countyCode, fiscalYear }) as ReportRow;
  const all = [report('610326', 2020), report('610326', 2021), report('511722', 2020)];

  test('joins those chosen, and stands alone where none was', () => {
    const [, latest] = all;
    if (!latest) throw new Error('no report');
    expect(withReport(DEFAULT_VIEW_STATE, latest, all)).toMatchObject({
      counties: ['610326'],
      year: 'latest',
    });
    const chosen = { ...DEFAULT_VIEW_STATE, counties: ['511722'] };
    expect(withReport(chosen, latest, all)).toMatchObject({ counties: ['511722', '610326'] });
    const there = { ...DEFAULT_VIEW_STATE, counties: ['610326.x', '511722'] };
    expect(withReport(there, latest, all)).toMatchObject({ counties: ['610326.x', '511722'] });
  });

  test('brings its year where that is not its latest, and leaves a page that shows none', () => {
    const [earlier] = all;
    if (!earlier) throw new Error('no report');
    expect(withReport(DEFAULT_VIEW_STATE, earlier, all)).toMatchObject({ year: 2020, view: 'overview' });
    expect(withReport({ ...DEFAULT_VIEW_STATE, view: 'method' }, earlier, all)).toMatchObject({
      view: 'overview',
    });
    expect(withReport({ ...DEFAULT_VIEW_STATE, view: 'aid' }, earlier, all)).toMatchObject({ view: 'aid' });
  });
});
